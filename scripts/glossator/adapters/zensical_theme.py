"""The theme for Zensical: our own frame and the words and icons that Zensical ships, with every output escaped.

Zensical 0.0.73 renders with minijinja and escapes nothing; there is no setting
for it. minijinja does know the block `{% autoescape %}`, and a template that is
included starts anew without it. So each template, of ours and of Zensical's, is
copied into the project's theme with the block around it; what is HTML by design
is named here, as `escaping.py` names it for MkDocs.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from glossator.adapters.escaping import escapes
from glossator.adapters.spoken_files import spoken_template
from glossator.interface import FALLBACK

HTML: tuple[tuple[str, str, str], ...] = (
    ("partials/content.html", "page.content", "page.content"),
    ("partials/toc-item.html", "toc_item.title", "toc_item.content"),
    ("partials/copyright.html", 'config.copyright or ""', 'config.copyright or ""'),
    ("base.html", "script | script_tag", "script | script_tag"),
)
"""(template of ours, expression, what Zensical calls it): outputs that are finished HTML already."""

_OPENS, _CLOSES = "{% autoescape true %}", "{% endautoescape %}"


class UnknownTemplateError(Exception):
    """Zensical ships a template that is not the one this module was written for."""


def write_theme(
    own: Path, files: Mapping[str, str], project: Path | None, directory: Path, language: str = FALLBACK
) -> None:
    """Write the theme into a folder that does not exist yet: Zensical's templates, ours over them, the project's last.

    `files` are our styles and scripts as they are published. The first two are
    escaped, and ours say their words in the language given. Raises
    UnknownTemplateError where a template of ours does not print what is HTML, so
    that nothing is printed as text that is HTML, or the other way round.
    """
    shipped = shipped_templates()
    doors = {name: (html, called) for name, html, called in HTML}
    for folder, html in ((shipped, False), (own, True)):
        for path in sorted([*folder.rglob("*.html"), *folder.glob("*.xml")]):
            name = path.relative_to(folder).as_posix()
            source = path.read_text(encoding="utf-8")
            source = spoken_template(source, language) if html else source
            _write(directory / name, escaped(source, name, *(doors.get(name, ()) if html else ())))
    shutil.copytree(own / "assets", directory / "assets", ignore=shutil.ignore_patterns("*.css", "*.js"))
    for name, words in files.items():
        _write(directory / name, words)
    if project is not None:
        shutil.copytree(project, directory, dirs_exist_ok=True)


def _write(target: Path, words: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(words, encoding="utf-8", newline="\n")


def escaped(source: str, name: str, html: str = "", called: str = "") -> str:
    """Return a template whose outputs are escaped, all but the expression `html`, which becomes what it is `called`.

    A template that extends another prints inside that one's blocks only, and
    they are escaped there.
    """
    if html:
        printed = f"{{{{ {html} }}}}"
        if printed not in source:
            raise UnknownTemplateError(f"the template {name} does not print {html} any more")
        source = source.replace(printed, f"{{{{ {called or html} | safe }}}}")
    if not escapes(name) or "{% extends" in source:
        return source
    return f"{_OPENS}{source}{_CLOSES}"


def drop_unread(site: Path) -> None:
    """Take Zensical's own scripts, styles and search index out of a site: our frame loads none of them.

    The index holds titles as HTML that they are not.
    """
    (site / "search.json").unlink(missing_ok=True)
    shipped = shipped_templates()
    for path in sorted((shipped / "assets").rglob("*"), reverse=True):
        name = path.relative_to(shipped)
        written = site / name
        if name.parts[1] not in ("javascripts", "stylesheets") or not written.exists():
            continue
        if written.is_dir():
            if not any(written.iterdir()):
                written.rmdir()
        else:
            written.unlink()


def shipped_templates() -> Path:
    """Return the folder of the templates that Zensical ships; raises ModuleNotFoundError where it is not installed."""
    found = find_spec("zensical")
    if found is None or found.origin is None:
        raise ModuleNotFoundError("zensical")
    return Path(found.origin).parent / "templates"
