"""A CSL style as a value: its XML, and what has to be known of it before anything is asked (CSL 1.0.2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, XMLParser

from glossator.bibliography.styles.wants import NOTHING, Wants, wants_of

NAMESPACE = "http://purl.org/net/xbiblio/csl"
_BRACED = f"{{{NAMESPACE}}}"
LARGEST = 4_000_000
"""Bytes of a style that is read at all; the largest of those that are published has 250,000."""
DEEPEST = 200
"""Elements within elements; published styles have twenty."""
_SUBSEQUENT = ("et-al-subsequent-min", "et-al-subsequent-use-first")


class StyleError(Exception):
    """A style cannot be used; the message says why in half a sentence."""


@dataclass(frozen=True, slots=True)
class Style:
    """A style that can be asked for citations and references."""

    source: str = ""
    """Its XML; empty for the processor's own, Chicago author-date."""
    file: str = ""
    """Where it stands, for findings; empty for the processor's own."""
    notes: bool = False
    """Whether it cites in notes (`class="note"`)."""
    positions: bool = False
    """Whether it words a citation by what was cited before it (`position`, `et-al-subsequent-min`)."""
    numbered: bool = False
    """Whether works have numbers (`citation-number`)."""
    lists: bool = True
    """Whether it has a bibliography."""
    letters: bool = True
    """Whether it tells works of one author and year apart by letters."""
    plain_locators: bool = True
    """Whether it prints the number of a locator as it is written, never as an ordinal or in words."""
    quoting: bool = True
    """Whether it lets a language have stops within quotation marks (`punctuation-in-quote`)."""
    near: int = 5
    """Notes after which an earlier one is no longer near (`near-note-distance`)."""
    wants: Wants = NOTHING
    """How it wants the items it prints."""


DEFAULT = Style(wants=Wants(volumes=True))
"""The processor's own, Chicago author–date."""


def parse_style(source: str, file: str = "") -> Style:
    """Return an independent style; raises StyleError for what is none, with the reason.

    A style with a document type is refused: it could name other files and
    entities that grow (XML 1.0, section 4.4.8). `parent_of` reads dependent ones.
    """
    root = tree_of(source)
    if parent_of(root):
        raise StyleError(f"it only points to the style “{parent_of(root)}”")
    citation = root.find("citation")
    if citation is None or citation.find("layout") is None:
        raise StyleError("it has no layout for citations")
    if endless := _endless(root):
        raise StyleError(f"its macro “{endless}” leads back to itself")
    every = list(root.iter())
    attributes = {name for element in every for name in element.attrib}
    near = citation.get("near-note-distance", "5")
    return Style(
        source,
        file,
        notes=root.get("class") == "note",
        positions="position" in attributes or any(name in attributes for name in _SUBSEQUENT),
        numbered=any(element.get("variable") == "citation-number" for element in every if element.tag != "key"),
        lists=root.find("bibliography/layout") is not None,
        letters=citation.get("disambiguate-add-year-suffix") == "true",
        plain_locators=not any(element.tag == "number" and element.get("variable") == "locator" for element in every),
        quoting=not any(element.get("punctuation-in-quote") == "false" for element in every),
        near=int(near) if near.isascii() and near.isdigit() and len(near) < 6 else 5,
        wants=wants_of(root, next(ids_of(root), "")),
    )


def tree_of(source: str) -> Element:
    """Return the style as a tree whose tags have no namespace; raises StyleError where it is no style."""
    if len(source) > LARGEST:
        raise StyleError(f"it has more than {LARGEST // 1_000_000} million letters")
    parser = XMLParser(target=_Builder())
    begun = source.lstrip("\ufeff \t\r\n")  # nothing may stand before the XML declaration, and nobody sees what does
    try:
        parser.feed(begun)
        root: Element = parser.close()
    except ParseError as error:
        line, column = error.position
        line += source[: len(source) - len(begun)].count("\n")
        raise StyleError(f"it is no XML: line {line}, column {column + 1}") from error
    except ValueError as error:
        raise StyleError("it is no XML that can be read") from error
    if root.tag != f"{_BRACED}style":
        raise StyleError("it is XML, but no CSL style")
    for element in root.iter():
        element.tag = element.tag.removeprefix(_BRACED)
    return root


def parent_of(root: Element) -> str:
    """Return the address that a dependent style points to (CSL 1.0.2, `independent-parent`), else nothing."""
    links = root.iterfind("info/link")
    return next((link.get("href", "") for link in links if link.get("rel") == "independent-parent"), "")


def ids_of(root: Element) -> Iterator[str]:
    """Yield the addresses by which other styles point to this one."""
    yield (root.findtext("info/id") or "").strip()
    yield from (link.get("href", "") for link in root.iterfind("info/link") if link.get("rel") == "self")


def _endless(root: Element) -> str:
    """A macro that is in a ring with itself: the processor would never come to an end."""
    waits_for = {
        macro.get("name", ""): {text.get("macro", "") for text in macro.iter("text")}
        for macro in root.iterfind("macro")
    }
    while waits_for:
        done = {name for name, others in waits_for.items() if not others & waits_for.keys()}
        if not done:
            return min(waits_for)
        for name in done:
            del waits_for[name]
    return ""


class _Builder(TreeBuilder):
    """Refuses what a style never has, before it is read on."""

    def __init__(self) -> None:
        super().__init__()
        self._depth = 0

    def doctype(self, name: str, pubid: str | None, system: str | None) -> None:
        raise StyleError("it has a document type, which a style does not need")

    def start(self, tag: str, attrs: dict[str, str]) -> Element:
        self._depth += 1
        if self._depth > DEEPEST:
            raise StyleError(f"more than {DEEPEST} elements stand in each other")
        return super().start(tag, attrs)

    def end(self, tag: str) -> Element:
        self._depth -= 1
        return super().end(tag)
