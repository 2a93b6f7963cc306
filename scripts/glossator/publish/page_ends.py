"""The ends of a page's links, found by the process that wrote it, so that nobody has to read a sound site again."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from glossator.publish.manifest import MANIFEST, files_below
from glossator.publish.page_links import READ, PageLinks, links_in, page_links
from glossator.publish.site_addresses import host_of

_BETWEEN = "\n"


@dataclass(frozen=True, slots=True)
class PageEnds:
    """What one page leads to, and the places in it; in few long values, since it travels between processes."""

    places: str
    """Its ids, a line each."""
    inside: str
    """Places of other pages that its links lead to, a line each: file, `#`, fragment."""
    others: tuple[str, ...] = ()
    """Addresses that lead to no page of ours by their words alone."""
    folders: bool = False
    """Whether a link of `inside` names a folder: on a disk these lead nowhere."""


class Ends:
    """What the pages of one process lead to: a place that a page before led to is not said again."""

    def __init__(self, pages: Collection[str]) -> None:
        """`pages` are the files of the pages of ours, by their paths from the root of the site."""
        self._pages = frozenset(pages)
        self._said: set[tuple[str, str]] = set()

    def of(self, file: str, html: bytes) -> PageEnds:
        """Return what a page leads to that no page before it did."""
        page = links_in(file, html)
        inside, others, folders = [], [], False
        for address in page.addresses:
            if address[:1] == "#" and address[1:] in page.ids:
                continue
            folder, rest = file.rpartition("/")[0], address
            while folder and rest.startswith("../"):
                folder, rest = folder.rpartition("/")[0], rest[3:]
            if (folder, rest) in self._said:
                continue
            end = _file_of(f"{folder}/{rest}" if folder else rest)
            if end is None or end[0] not in self._pages:
                others.append(address)
                continue
            self._said.add((folder, rest))
            folders = folders or end[2]
            inside.append(f"{end[0]}#{end[1]}")
        return PageEnds(_BETWEEN.join(page.ids), _BETWEEN.join(inside), tuple(others), folders)


def _file_of(address: str) -> tuple[str, str, bool] | None:
    """(file, fragment, whether it is named by its folder) of an address that needs no thought, else None."""
    path, _, fragment = address.partition("#")
    if any(sign in address for sign in "%?:\\\n") or address != address.strip():
        return None
    folder = path.endswith("/")
    return (f"{path}index.html" if folder else path), fragment, folder


def sound(site: Path, url: str, ends: Mapping[str, PageEnds], beside: Path | None = None) -> bool:
    """Return whether all links of a site lead somewhere, for certain; else `site_links` is to be asked which do not.

    `ends` are of files of the site, which are not read. The others are: pages, pictures and style sheets.
    """
    known = {path: Path(entry.path) for path, entry in files_below(site) if path != MANIFEST}
    others = {path for path, _ in files_below(beside)} if beside and beside.is_dir() else set()
    host = host_of(known.keys() | others, url)
    if not ends.keys() <= known.keys() or (host.disk and any(one.folders for one in ends.values())):
        return False
    rest = {path: page_links(path, file) for path, file in known.items() if path.endswith(READ) and path not in ends}
    places = _Places(ends, rest)
    for file, fragments in _wanted(ends).items():
        if file not in known or not places.have(file, fragments):
            return False
    for file, address in _addresses(ends, rest):
        end = host.end(file, address)
        if end.outside:
            continue
        if end.miss or (end.fragment and not places.have(end.path, {end.fragment})):
            return False
    return True


class _Places:
    """The ids of pages, each taken apart where it is asked for."""

    def __init__(self, ends: Mapping[str, PageEnds], rest: Mapping[str, PageLinks]) -> None:
        self._ends = ends
        self._known: dict[str, Collection[str]] = {path: page.ids for path, page in rest.items()}

    def have(self, file: str, fragments: Collection[str]) -> bool:
        """Whether a page has such places: of what is no page, or not of this site, nobody knows, so it has."""
        if file not in self._known and file in self._ends:
            self._known[file] = set(self._ends[file].places.split(_BETWEEN))
        ids = self._known.get(file)
        if ids is None or not file.endswith(".html"):
            return True
        return all(one in ids or one.lower() == "top" for one in fragments if one)


def _wanted(ends: Mapping[str, PageEnds]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for page in ends.values():
        for end in page.inside.split(_BETWEEN) if page.inside else ():
            file, _, fragment = end.partition("#")
            found.setdefault(file, set()).add(fragment)
    return found


def _addresses(ends: Mapping[str, PageEnds], rest: Mapping[str, PageLinks]) -> Iterator[tuple[str, str]]:
    for path, page in ends.items():
        yield from ((path, address) for address in page.others)
    for path, links in rest.items():
        yield from ((path, address) for address in links.addresses)
