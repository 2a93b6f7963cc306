"""How a project is set up: what in its folder and its mkdocs.yml would make a reader empty or bare, said at once."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from glossator.findings import Finding, Severity, finding
from glossator.findings.nearest import Spellings
from glossator.findings.show import as_text
from glossator.layout.taken_files import EVERY, TAKEN_FILES, taken_files
from glossator.model import Place
from glossator.publish.refusal import Refused
from glossator.publish.settings import FILE, Settings, read_settings

if TYPE_CHECKING:
    from glossator.edition import Edition

OPTIONS = ("sources", "keep_others", "exports", "enabled")
"""What mkdocs.yml may say of the plugin; `enabled` is MkDocs' own (1.6, “Configuration”, plugins)."""
THEMES = ("glossator", "material")
"""Themes whose words and icons our frame takes; one that is left out is ours."""
KEYS = (
    "site_name", "site_url", "site_description", "site_author", "repo_url", "repo_name", "edit_uri",
    "edit_uri_template", "copyright", "remote_branch", "remote_name", "nav", "exclude_docs", "draft_docs",
    "not_in_nav", "validation", "theme", "docs_dir", "site_dir", "extra_css", "extra_javascript",
    "extra_templates", "extra", "watch", "use_directory_urls", "strict", "dev_addr", "markdown_extensions",
    "plugins", "hooks", "INHERIT", "pages", "config_file_path", "mdx_configs", "google_analytics",
)  # fmt: skip
"""Settings of MkDocs 1.6 (“Configuration”)."""

_UNREAD = frozenset({"p-002", "p-006"})
"""Codes of a project whose texts are not read at all."""
_FOLLOWING = frozenset({"p-005", "t-029", "t-034", "t-035", "b-005", "d-003", "g-001", "g-004", "n-008", "n-014"})
"""Codes that each such project has besides: nothing is there, and nothing is used."""

Rule = Callable[[Settings], Iterator[Finding]]


def set_up(root: Path) -> list[Finding]:
    """Return the findings of a project's folder and mkdocs.yml (p-001 to p-009, p-011, p-012), in the order of rules.

    Raises Refused where mkdocs.yml cannot be used at all.
    """
    if not os.path.lexists(root / FILE):
        return [finding("p-011", Place(FILE))]
    settings = read_settings(root)
    return [one for rule in RULES for one in rule(settings)]


def stop_where_unusable(root: Path) -> None:
    """Raise Refused where the project is set up so that no reader would come of it; each fault with its line."""
    wrong = [one for one in set_up(root) if one.severity is Severity.ERROR]
    if wrong:
        words = settings_words(root)
        raise Refused("\n".join(as_text(one, words.get(one.place.file)) for one in wrong))


def without_text(edition: Edition, sources: Path | None) -> list[Finding]:
    """Return p-005 for an edition that has no text; `sources` is the folder of originals, None for `sources/`."""
    where = "sources/" if sources is None else sources.name + "/"
    return [] if edition.texts else [finding("p-005", Place("docs/texts"), sources=where)]


def without_following(found: Sequence[Finding], others: Iterable[Finding]) -> list[Finding]:
    """Return the other findings without those that only follow from texts that are not read where they lie."""
    unread = any(one.code in _UNREAD for one in found)
    return [one for one in others if not unread or one.code not in _FOLLOWING]


def settings_words(root: Path) -> dict[str, str]:
    """Return mkdocs.yml by its name, for the lines that findings show; nothing where there is none."""
    return {FILE: read_settings(root).words} if os.path.lexists(root / FILE) else {}


def sources_named(settings: Settings) -> Path | None:
    """Return the folder of originals that the plugin's option names, None where it names none; it need not exist."""
    given = options(settings).get("sources")
    return settings.root / given if isinstance(given, str) and given else None


def options(settings: Settings) -> Mapping[str, Any]:
    """Return what mkdocs.yml says of the plugin."""
    return next((given for name, given in _plugins(settings) if name == "glossator"), {})


def _plugins(settings: Settings) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The plugins and their options; MkDocs takes a list, of names and of mappings, or one mapping."""
    given = settings.values.get("plugins")
    rows = list(given) if isinstance(given, list) else [given] if isinstance(given, dict) else []
    for row in rows:
        pairs = row.items() if isinstance(row, dict) else [(row, {})]
        for name, value in pairs:
            yield str(name), value if isinstance(value, dict) else {}


def place(settings: Settings, *path: str) -> Place:
    """Return where a setting stands in mkdocs.yml: the deepest name of the path that is there, else its beginning."""
    return place_in(settings.words, *path)


def place_in(words: str, *path: str) -> Place:
    """Return the same for a file that was read as words."""
    try:
        node = yaml.compose(words, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        return Place(FILE)
    at = Place(FILE)
    for name in path:
        found = next(((key, value) for key, value in _pairs(node) if key.value == name), None)
        if found is None:
            break
        at = Place(FILE, found[0].start_mark.line + 1, found[0].start_mark.column + 1)
        node = found[1]
    return at


def _pairs(node: yaml.Node | None) -> Iterator[tuple[yaml.ScalarNode, yaml.Node]]:
    rows = [node] if isinstance(node, yaml.MappingNode) else []
    if isinstance(node, yaml.SequenceNode):
        rows = [item for item in node.value if isinstance(item, yaml.MappingNode)]
        yield from ((item, item) for item in node.value if isinstance(item, yaml.ScalarNode))
    for row in rows:
        yield from ((key, value) for key, value in row.value if isinstance(key, yaml.ScalarNode))


def _plugin(settings: Settings) -> Iterator[Finding]:
    names = [name for name, _ in _plugins(settings)]
    if "glossator" in names or ("INHERIT" in settings.values and "plugins" not in settings.values):
        return
    listed = ", ".join(f"`{name}`" for name in names[:5]) or "nothing"
    yield finding("p-001", place(settings, "plugins"), Spellings(names).nearest("glossator"), listed=listed)


def _folder(settings: Settings) -> Iterator[Finding]:
    given = str(settings.values.get("docs_dir") or "docs")
    if os.path.normpath(settings.root / given) != os.path.normpath(settings.root / "docs"):
        yield finding("p-002", place(settings, "docs_dir"), folder=given)
    elif not (settings.root / "docs").is_dir():
        yield finding("p-006", Place(FILE))


def _options(settings: Settings) -> Iterator[Finding]:
    for name in options(settings):
        if name not in OPTIONS:
            at = place(settings, "plugins", "glossator", str(name))
            yield finding(
                "p-004", at, Spellings(OPTIONS).nearest(str(name)), option=str(name), known=", ".join(OPTIONS)
            )
    for name in taken_files(options(settings).get("exports"))[1]:
        at = place(settings, "plugins", "glossator", "exports")
        near, known = Spellings((*TAKEN_FILES, EVERY)).nearest(name), ", ".join((EVERY, *TAKEN_FILES))
        yield finding("p-012", at, near, format=name[:40], known=known)
    folder = sources_named(settings)
    if folder is not None and not folder.is_dir():
        at = place(settings, "plugins", "glossator", "sources")
        yield finding("p-003", at, folder=str(options(settings)["sources"]))


def _theme(settings: Settings) -> Iterator[Finding]:
    theme = settings.values.get("theme")
    name = theme.get("name") if isinstance(theme, dict) else theme
    own = isinstance(theme, dict) and theme.get("custom_dir") and name is None
    if isinstance(name, str) and name not in THEMES and not own:
        yield finding("p-007", place(settings, "theme", "name"), Spellings(THEMES).nearest(name), theme=name)


def _names(settings: Settings) -> Iterator[Finding]:
    inherits = "INHERIT" in settings.values
    if not settings.values.get("site_name") and not inherits:
        yield finding("p-008", place(settings, "site_name"))
    for name in settings.values:
        if str(name) not in KEYS:
            yield finding("p-009", place(settings, str(name)), Spellings(KEYS).nearest(str(name)), key=str(name))


RULES: tuple[Rule, ...] = (_plugin, _folder, _options, _theme, _names)
"""What is looked at, in this order."""
