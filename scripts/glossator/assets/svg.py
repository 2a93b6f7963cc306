"""SVG pictures that only draw: whoever opens one by its address runs it as a page of the site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from glossator.assets.styles import foreign, wrong_style, wrong_url
from glossator.assets.svg_elements import DRAWING
from glossator.patterns import re

if TYPE_CHECKING:
    from lxml import etree

SVG = "http://www.w3.org/2000/svg"
_ALIVE = frozenset({
    "http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML", "http://www.w3.org/1999/XSL/Transform",
    "http://www.w3.org/2001/XInclude", "http://www.w3.org/2001/xml-events",
})  # fmt: skip
"""Namespaces that a browser gives a meaning to inside SVG; those of drawing programs it passes over."""
_ANIMATED = re.compile(r"(?:.*:)?(?:href|src|style|on.*)\Z", re.IGNORECASE)
_ADDRESSES = frozenset(
    ("href", "src", "srcset", "ping", "action", "formaction", "data", "poster", "from", "to", "by", "values")
)
_ENCODING = re.compile(rb"\A<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)", re.IGNORECASE)
# Programs name the W3C's DTD, which browsers do not fetch; what stands in brackets may define entities.
_SUBSET = re.compile(rb"<!DOCTYPE[^>\[]{0,4000}\[|<!(?:ENTITY|ELEMENT|ATTLIST|NOTATION)")


def wrong_svg(content: bytes) -> str:
    """Return what in a picture is more than drawing, or nothing (SVG 2, XML 1.0)."""
    from lxml import etree  # most editions have no picture of their own

    declared = _ENCODING.match(content.removeprefix(b"\xef\xbb\xbf"))
    if declared and declared.group(1).lower() not in (b"utf-8", b"us-ascii"):
        return "it is not in UTF-8"
    if _SUBSET.search(content):
        return "it defines entities: save it as plain SVG"
    try:
        content.decode("utf-8")
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=False
        )
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        return f"it is no well-formed SVG ({str(error).splitlines()[0][:120]})"
    if root.tag != f"{{{SVG}}}svg":
        return "it is no SVG picture"
    for node in (*root.itersiblings(preceding=True), *root.itersiblings(), *root.iter()):
        if why := _wrong_node(node):
            return why
    return ""


def _wrong_node(node: etree._Element) -> str:
    from lxml import etree

    if isinstance(node, etree._ProcessingInstruction):
        return "it asks for a style sheet" if node.target.lower() == "xml-stylesheet" else ""
    if isinstance(node, etree._Entity):
        return "it has entities"
    if not isinstance(node.tag, str):
        return ""
    name = etree.QName(node)
    if name.namespace in _ALIVE:
        return f"it holds <{name.localname}>, which is no drawing"
    if name.namespace == SVG and name.localname not in DRAWING:
        return f"it holds <{name.localname}>, which is no drawing"
    if name.namespace == SVG and name.localname == "style" and (why := wrong_style("".join(map(str, node.itertext())))):
        return why
    for key, value in node.attrib.items():
        if why := _wrong_attribute(str(key), str(value)):
            return why
    return ""


def _wrong_attribute(key: str, value: str) -> str:
    local = key.rpartition("}")[2].rpartition(":")[2].lower()
    if local.startswith("on"):
        return f"it has a handler, {local}"
    if key == "{http://www.w3.org/XML/1998/namespace}base":
        return "it moves its addresses elsewhere (xml:base)"
    if local == "attributename" and _ANIMATED.match(value.strip()):
        return f"it changes {value.strip()} while it is shown"
    if local in _ADDRESSES and foreign(value):
        return f"it leads elsewhere: {value[:80]}"
    return wrong_style(value) if local == "style" else wrong_url(value)
