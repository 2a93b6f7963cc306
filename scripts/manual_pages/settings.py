"""The page of settings, from what the plugin and the style of citations know."""

from __future__ import annotations

from glossator.adapters.mkdocs import GlossatorConfig
from glossator.adapters.supplied import EXTENSIONS, SECTIONS
from glossator.bibliography.styles import choose
from glossator.publish.set_up import OPTIONS, THEMES
from manual_pages.rows import plain, said_of, table

_CITATIONS = {
    "style": "a CSL style: its id or the name of a file in `references/styles/`; without it Chicago author–date",
    "locale": f"language of the references, as `en-GB`; without it `{choose.LANGUAGE}`",
    "openurl": "address of a library’s link resolver, for a link at each reference",
}
_ENVIRONMENT = (
    ("SITE_URL", "address of the site, where `mkdocs.yml` says `site_url: !ENV [SITE_URL, \"\"]`"),
    ("SOURCE_DATE_EPOCH", "the time of the build, in seconds since 1970; without it no page bears a time"),
    ("CI", "set where no person looks on: a folder `sources/` must then be named"),
    ("NO_COLOR", "set to anything: no colour"),
)  # fmt: skip


def settings_page() -> str:
    """Return the page."""
    said = {**said_of(GlossatorConfig), "enabled": "MkDocs’ own: `false` puts the plugin to sleep"}
    options = [(f"`{name}`", plain(said.get(name, ""))) for name in OPTIONS]
    chosen = [(f"`{name}`", _CITATIONS.get(name, "")) for name in choose.FIELDS]
    supplied = ", ".join(f"`{name}`" for name in EXTENSIONS)
    return (
        "# Settings\n\n## mkdocs.yml\n\nThree lines are enough; all else is as MkDocs has it.\n\n"
        "```yaml\nsite_name: Letters\ntheme: glossator\nplugins: [glossator]\n```\n\n"
        f"The plugin supplies the extensions {supplied}, styles, icon, and a navigation of "
        f"{', '.join(title for title, _ in SECTIONS)} where the file has none. `theme` is "
        f"{' or '.join(f'`{name}`' for name in THEMES)}. What is missing or misspelt is a finding "
        "([p-…](findings/p.md)).\n\nOptions of the plugin, below `- glossator:`\n\n"
        f"{table(('option', 'what it says'), options)}\n\n## {choose.SETTINGS}\n\nHow the edition cites; the file may "
        f"be missing.\n\n{table(('field', 'what it says'), chosen)}\n\n## Environment\n\n"
        f"{table(('variable', 'what it says'), [(f'`{name}`', words) for name, words in _ENVIRONMENT])}\n"
    )
