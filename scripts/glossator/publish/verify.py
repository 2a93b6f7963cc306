"""Reads a built site back and proves that every edge of its graph has both ends in the HTML."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from posixpath import join, normpath
from typing import Any
from urllib.parse import unquote, urldefrag

from lxml import etree, html

from glossator.findings import Finding, finding
from glossator.model import Place


@dataclass(slots=True)
class _Read:
    """One HTML page: which ids it has, and what each element with an id links to."""

    file: str
    ids: dict[str, html.HtmlElement] = field(default_factory=dict)
    within: dict[str, str] = field(default_factory=dict)
    """Id of an element to the id of the nearest element with an id around it."""
    _links: dict[str, frozenset[str]] = field(default_factory=dict)
    _named: dict[tuple[str, bool], frozenset[str]] = field(default_factory=dict)
    root: html.HtmlElement | None = None

    def links(self, id: str) -> frozenset[str]:
        """Return the addresses, from the site's root, of all links inside an element (the page for an empty id)."""
        if id not in self._links:
            element = self.ids.get(id) if id else self.root
            found = () if element is None else element.iter("a")
            self._links[id] = frozenset(resolve(self.file, a.get("href", "")) for a in found)
        return self._links[id]

    def named(self, id: str, nested: bool) -> frozenset[str]:
        """Return the keys that an element holds and its spans bear, and, of `nested` things, those its links hold."""
        if (id, nested) not in self._named:
            element = self.ids.get(id)
            spans = () if element is None else element.iter("span")
            keys = [span.get("data-card", "") for span in spans]
            keys += [] if element is None else [element.get("data-holds", "")]
            if element is not None and nested:
                keys += [holder.get("data-holds", "") for holder in element.iter("a", "span")]
            self._named[id, nested] = frozenset(key for one in keys for key in one.split())
        return self._named[id, nested]

    def stands(self, id: str, place: str) -> bool:
        """Whether a passage is where links to it lead: itself, or for a heading's words the heading right before."""
        element, there = self.ids.get(id), self.ids.get(place)
        if element is None or there is None:
            return False
        return id == place or element.getprevious() is there


def verify(site: Path) -> tuple[int, list[Finding]]:
    """Return how many edges the site's graph.json has, and a finding for each end that is missing.

    For each edge: the passage's element must exist and link to the target, or, for
    one that lies inside another or in a heading, hold what names it (x-003);
    the target's place must exist (x-001) and link back to the passage or into it
    (x-002).
    """
    record = _record(site)
    pages: dict[str, _Read | None] = {}
    findings: list[Finding] = []

    def page(url: str) -> tuple[str, _Read | None, str]:
        path, fragment = urldefrag(url)
        fragment = unquote(fragment)
        if path not in pages:
            pages[path] = _read(site, path)
        return path, pages[path], fragment

    for edge in dict.fromkeys((edge["passage"], edge["target"], "inside" in edge) for edge in record["edges"]):
        findings += _edge(*edge, record, page)
    return len(record["edges"]), findings


def _record(site: Path) -> dict[str, Any]:
    """The whole record, that of a large edition put together of its parts."""
    record: dict[str, Any] = json.loads((site / "graph.json").read_text(encoding="utf-8"))
    for name in record.get("parts", ()):
        part = json.loads((site / name).read_text(encoding="utf-8"))
        record["passages"] |= part["passages"]
        record["edges"] += part["edges"]
    return record


def _edge(passage: str, target: str, nested: bool, record: dict, page) -> Iterator[Finding]:  # type: ignore[no-untyped-def, type-arg]
    about, goal = record["passages"].get(passage), record["targets"].get(target)
    if about is None or goal is None:
        yield finding("x-001", Place("graph.json"), target=target if about else passage, file="graph.json")
        return
    path, there, fragment = page(goal["url"])
    if there is None or (fragment and fragment not in there.ids):
        yield finding("x-001", Place(path or "index.html"), target=target, file=path or "index.html")
        return
    home, here, place = page(about["url"])
    if here is None or not here.stands(passage, place):
        yield finding("x-001", Place(home or "index.html"), target=passage, file=home or "index.html")
        return
    linked = f"{path}#{fragment}" in here.links(passage)
    if not linked and target not in here.named(passage, nested):
        yield finding("x-003", Place(about["file"], about["line"]), passage=passage, target=target)
    beside = (further.links("") for further in (page(url)[1] for url in goal.get("uses", ())) if further)
    links = chain(there.links(fragment), chain.from_iterable(beside))
    if not any(_lands(link, home, {passage, place}, here) for link in links):
        yield finding("x-002", Place(path or "index.html"), passage=passage, target=target)


def _lands(link: str, home: str, ends: set[str], here: _Read) -> bool:
    path, _, fragment = link.partition("#")
    if path != home:
        return False
    while fragment:
        if fragment in ends:
            return True
        fragment = here.within.get(fragment, "")
    return False


def _read(site: Path, path: str) -> _Read | None:
    file = site / (path + "index.html" if not path or path.endswith("/") else path)
    try:
        tree = html.fromstring(file.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))
    except (OSError, etree.LxmlError, ValueError):
        return None
    read = _Read(path, root=tree)
    for element in tree.iter():
        id = element.get("id") if isinstance(element.tag, str) else None
        if not id:
            continue
        read.ids[id] = element
        around = next((outer.get("id") for outer in element.iterancestors() if outer.get("id")), None)
        if around:
            read.within[id] = around
    return read


def resolve(path: str, href: str) -> str:
    """Return a link's address from the root of the site, `path#fragment`; what leads elsewhere stays as it is."""
    address, fragment = urldefrag(href)
    if "://" in address:
        return href
    if address:
        folder = path if path.endswith("/") or not path else path.rpartition("/")[0]
        target = normpath(join(folder or ".", unquote(address)))
        target = "" if target == "." else target
        path = f"{target}/" if address.endswith(("/", ".")) and target else target
    return f"{path}#{unquote(fragment)}"
