"""The addresses that a file of a built site leads to or loads, and the places in it that others may lead to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from typing import Any

from glossator.patterns import re

READ = (".html", ".svg", ".css")
_ATTRIBUTE = re.compile(
    rb"""[\s"'](id|href|src|srcset|imagesrcset|poster|action|data|xlink:href)\s*=\s*"""
    rb"""(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+))"""
)
_IN_STYLES = re.compile(rb"""url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']""")
_SEVERAL = ("srcset", "imagesrcset")
_CANDIDATE = re.compile(r"\s*,?\s*(\S+?)(?:,(?=\s)|,?$|\s[^,]*(?:,|$))")
"""One picture of a `srcset` (HTML, section 4.8.4.2.1)."""
_LINKS = "//@href|//@src|//@srcset|//@imagesrcset|//@poster|//@action|//@data"
_PLACES = "//@id|//a/@name"


@dataclass(slots=True)
class PageLinks:
    """A file looked through by a pattern, which may take words for a link: fast, and misses nothing."""

    path: str
    ids: set[str] = field(default_factory=set)
    addresses: set[str] = field(default_factory=set)


def page_links(path: str, file: Path) -> PageLinks:
    """Return the ids and addresses of a page, picture or style sheet of a site, entities read."""
    return links_in(path, file.read_bytes())


def links_in(path: str, words: bytes) -> PageLinks:
    """Return the same of what is, or will be, in such a file."""
    page = PageLinks(path)
    if path.endswith(".css"):
        found = {_characters(a or b) for a, b in _IN_STYLES.findall(words)}
        page.addresses = {one for one in found if not one.startswith("#")}
        return page
    for name, double, single, bare in _ATTRIBUTE.findall(words):
        value = double or single or bare
        if name == b"id":
            page.ids.add(_characters(value))
        elif name in (b"srcset", b"imagesrcset"):
            page.addresses.update(_CANDIDATE.findall(_characters(value)))
        elif value:
            page.addresses.add(_characters(value))
    return page


def _characters(value: bytes) -> str:
    words = value.decode("utf-8", "replace")
    return unescape(words) if "&" in words else words


@dataclass(frozen=True, slots=True)
class HtmlLinks:
    """The same read as HTML, for what seems to be dead."""

    places: frozenset[str]
    links: Mapping[str, tuple[int, str]]
    """Address to the line and the element of its first link."""


def html_links(file: Path) -> HtmlLinks:
    """Return the places and links of a page; of what is no HTML there are none."""
    from lxml import etree  # most sites have no dead link, and are not read as HTML

    try:
        root: Any = etree.fromstring(file.read_bytes(), etree.HTMLParser(encoding="utf-8"))
    except (etree.LxmlError, ValueError):
        root = None
    if root is None:
        return HtmlLinks(frozenset(), {})
    links: dict[str, tuple[int, str]] = {}
    found: Any = root.xpath(_LINKS)
    for value in found:
        element = value.getparent()
        for address in _CANDIDATE.findall(value) if value.attrname in _SEVERAL else [str(value)]:
            links.setdefault(address, (element.sourceline or 1, str(element.tag)))
    places: Any = root.xpath(_PLACES)
    return HtmlLinks(frozenset(map(str, places)), links)
