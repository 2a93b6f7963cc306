"""The theme for Zensical: its own templates with every output escaped, and ours over them.

Zensical 0.0.73 renders with minijinja and escapes nothing; there is no setting
for it. minijinja does know the block `{% autoescape %}`, and a template that is
included starts anew without it. So each template that Zensical ships is copied
into the project's theme with the block around it; what is HTML by design is
named here, as `escaping.py` names it for MkDocs.
"""

from __future__ import annotations

import re
import shutil
from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

from glossator.adapters.escaping import escapes

HTML: tuple[tuple[str, str], ...] = (
    ("partials/content.html", "page.content"),
    ("partials/toc-item.html", "toc_item.content"),
    ("partials/copyright.html", "config.copyright"),
    ("base.html", "script | script_tag"),
)
"""(template, expression): outputs that are finished HTML already."""

_STYLE = re.compile(r"='(\.[a-z]\{[^'\\\n]{500,}\})'")
_OPENS, _CLOSES = "{% autoescape true %}", "{% endautoescape %}"


class UnknownTemplateError(Exception):
    """Zensical ships a template that is not the one this module was written for."""


def write_theme(folders: Iterable[Path], directory: Path) -> None:
    """Write the theme into a folder that does not exist yet: Zensical's templates escaped, then each folder over them.

    Raises UnknownTemplateError where Zensical's templates have changed, so that
    nothing is printed as text that is HTML, or the other way round.
    """
    shipped = shipped_templates()
    doors = dict(HTML)
    for path in sorted([*shipped.rglob("*.html"), shipped / "sitemap.xml"]):
        name = path.relative_to(shipped).as_posix()
        target = directory / name
        target.parent.mkdir(parents=True, exist_ok=True)
        source = path.read_text(encoding="utf-8")
        target.write_text(escaped(source, name, doors.pop(name, "")), encoding="utf-8", newline="\n")
    if doors:
        raise UnknownTemplateError(f"Zensical has no template {', '.join(sorted(doors))} any more")
    for folder in folders:
        shutil.copytree(folder, directory, dirs_exist_ok=True)
    hashes = "".join(f" '{one}'" for one in style_hashes(shipped))
    (directory / "partials" / "own-styles.html").write_text(hashes, encoding="utf-8", newline="\n")


def style_hashes(shipped: Path) -> list[str]:
    """Return the hash of each style that Zensical's script puts on a page itself, as a policy names it.

    The search, in a shadow root, is drawn with one. It is found in the shipped
    script as a long string that begins with a class; never in a built page, so
    nothing that a contributor wrote is let through (CSP 3, section 8.3).
    """
    scripts = sorted((shipped / "assets" / "javascripts").glob("bundle.*.js"))
    styles = [style for script in scripts for style in _STYLE.findall(script.read_text(encoding="utf-8"))]
    return [f"sha256-{b64encode(sha256(style.encode()).digest()).decode()}" for style in styles]


def escaped(source: str, name: str, html: str = "") -> str:
    """Return a template whose outputs are escaped, all but the expression `html`.

    A template that extends another prints inside that one's blocks only, and
    they are escaped there.
    """
    if html:
        printed = f"{{{{ {html} }}}}"
        if printed not in source:
            raise UnknownTemplateError(f"Zensical's template {name} does not print {html} any more")
        source = source.replace(printed, f"{{{{ {html} | safe }}}}")
    if not escapes(name) or "{% extends" in source:
        return source
    return f"{_OPENS}{source}{_CLOSES}"


def shipped_templates() -> Path:
    """Return the folder of the templates that Zensical ships; raises ModuleNotFoundError where it is not installed."""
    found = find_spec("zensical")
    if found is None or found.origin is None:
        raise ModuleNotFoundError("zensical")
    return Path(found.origin).parent / "templates"
