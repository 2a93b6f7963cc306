"""Titles and captions of an OpenDocument text: Pandoc drops the styles that say so, so they are looked up beside it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from lxml import etree

from glossator.formats.extract import PartKind

_STYLES = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE, _PARAGRAPH = f"{_STYLES}style", f"{_TEXT}p"
_NAME, _PARENT, _OF = f"{_STYLES}name", f"{_STYLES}parent-style-name", f"{_TEXT}style-name"
_WORDS = etree.XPath(
    ".//text()[not(ancestor::t:note)]", namespaces={"t": "urn:oasis:names:tc:opendocument:xmlns:text:1.0"}
)
KINDS: Mapping[str, PartKind] = {
    "Title": PartKind.HEADING,
    "Caption": PartKind.CAPTION, "Illustration": PartKind.CAPTION, "Figure": PartKind.CAPTION,
    "Table": PartKind.CAPTION, "Drawing": PartKind.CAPTION,
    "FigureCaption": PartKind.CAPTION, "TableCaption": PartKind.CAPTION,
}  # fmt: skip
"""Styles by the names that a file keeps in every language."""
_MOST_STEPS = 10
"""From a style to the one it is derived from."""


def styled_paragraphs(archive: bytes) -> dict[str, PartKind]:
    """Return what paragraphs with such a style are, by their words; nothing where the document cannot be parsed."""
    try:
        with zipfile.ZipFile(io.BytesIO(archive)) as files:
            content = files.read("content.xml")
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        root = etree.fromstring(content, parser)
    except (KeyError, zipfile.BadZipFile, etree.XMLSyntaxError, ValueError):
        return {}
    parents = {str(one.get(_NAME)): str(one.get(_PARENT)) for one in root.iter(_STYLE)}
    found: dict[str, PartKind] = {}
    for paragraph in root.iter(_PARAGRAPH):
        kind = _kind(str(paragraph.get(_OF)), parents)
        if kind is not None:
            row = _WORDS(paragraph)
            words = " ".join("".join(map(str, row if isinstance(row, list) else ())).split())
            if words:
                found[words] = kind
    return found


def _kind(style: str, parents: Mapping[str, str]) -> PartKind | None:
    for _ in range(_MOST_STEPS):
        if style.replace("_20_", " ") in KINDS:
            return KINDS[style.replace("_20_", " ")]
        style = parents.get(style, "")
    return None
