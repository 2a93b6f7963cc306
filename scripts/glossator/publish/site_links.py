"""Both ends of every link of a built site: pages, places in them, and the files that a page loads."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from glossator.findings import Finding, finding
from glossator.findings.counted import many
from glossator.findings.nearest import Spellings
from glossator.model import Place
from glossator.publish.manifest import MANIFEST, files_below
from glossator.publish.page_links import READ, HtmlLinks, PageLinks, html_links, page_links
from glossator.publish.site_addresses import End, Host, Miss, host_of

_LOADED = {"img": "a picture", "source": "a picture", "script": "a script", "link": "what the page loads"}
"""What an element shows or runs, by its tag; what stands in no row is a link."""
Written = Mapping[tuple[str, str], Sequence[tuple[Place, str]]]
"""(file, fragment) that a written link leads to, and such links as they stand in the sources."""
Dead = dict[End, list[tuple[str, str]]]
"""Where dead links lead, and the (page, address) of each."""


@dataclass(frozen=True, slots=True)
class Links:
    """What a built site links to."""

    inside: int
    """Different addresses that lead into the site, counted once a page."""
    outside: Mapping[str, str]
    """Addresses of other hosts, each with the first page it stands on."""
    findings: tuple[Finding, ...]


def site_links(site: Path, url: str = "", written: Written | None = None, beside: Path | None = None) -> Links:
    """Return the links of a site and what is wrong with them: l-001 to l-005, once for each place they lead to.

    `url` is the address the site will have (`site_url`), `written` where in the
    sources a link stands: a finding is said there, else of the first page; files
    in the folder `beside` count as if they were in the site. Pages are looked
    through by a pattern, which may take words for a link; what seems dead is
    read again as HTML.
    """
    known = {path: Path(entry.path) for path, entry in files_below(site) if path != MANIFEST}
    others = {path for path, _ in files_below(beside)} if beside and beside.is_dir() else set()
    host = host_of(known.keys() | others, url)
    pages = {path: page_links(path, file) for path, file in known.items() if path.endswith(READ)}
    inside = 0
    outside: dict[str, str] = {}
    dead: Dead = {}
    ends = _Ends(host)
    for page in pages.values():
        for address in page.addresses:
            if address[:1] == "#" and address[1:] in page.ids:  # a third of all links
                inside += 1
                continue
            end = ends.of(page.path, address)
            if end.outside:
                outside.setdefault(end.outside, page.path)
                continue
            inside += 1
            if end.miss or (end.fragment and _absent(end, pages)):
                dead.setdefault(end, []).append((page.path, address))
    return Links(inside, outside, tuple(_found(dead, known, written or {})))


class _Ends:
    """Where addresses lead, each asked once: `../../texts/` is the same from all pages of a folder's folders."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self._known: dict[tuple[str, str], End] = {}

    def of(self, page: str, address: str) -> End:
        folder, rest = page.rpartition("/")[0], address
        while folder and rest.startswith("../"):
            folder, rest = folder.rpartition("/")[0], rest[3:]
        if not rest or rest[0] in "#?./\\":
            return self._host.end(page, address)
        end = self._known.get((folder, rest))
        if end is None:
            end = self._known[folder, rest] = self._host.end(f"{folder}/-" if folder else "-", rest)
        return end


def _absent(end: End, pages: Mapping[str, PageLinks]) -> bool:
    """Whether a page has no such place; `top` is the page's beginning (HTML, section 7.4.6.4)."""
    page = pages.get(end.path)
    if page is None or not page.path.endswith(".html"):
        return False
    return end.fragment not in page.ids and end.fragment.lower() != "top"


def _found(dead: Dead, known: Mapping[str, Path], written: Written) -> Iterator[Finding]:
    html: Callable[[str], HtmlLinks] = cache(lambda path: html_links(known[path]))
    spellings = Spellings(sorted(path.removesuffix("index.html") for path in known))
    for end, places in sorted(dead.items(), key=lambda item: (min(item[1]), item[0].path, item[0].fragment)):
        if end.miss is None and end.fragment in html(end.path).places:
            continue
        real = [one for path, address in sorted(places) for one in _really(html, path, address)]
        if not real:
            continue
        at, address, loaded = real[0]
        near = _nearest(end, spellings, html)
        for place, shown in written.get((end.path, end.fragment), ()) or [(at, address)]:
            others = len({one[0].file for one in real}) - 1 if place == at else 0
            elsewhere = f", on {many(others, 'page')} more" if others else ""
            yield _finding(end, place, near, shown, elsewhere, loaded)


def _nearest(end: End, files: Spellings, html: Callable[[str], HtmlLinks]) -> tuple[str, ...]:
    if end.miss is None:
        return Spellings(sorted(html(end.path).places)).nearest(end.fragment)
    return files.nearest(end.path) if end.miss is Miss.ABSENT else ()


def _finding(end: End, place: Place, near: tuple[str, ...], address: str, elsewhere: str, loaded: str) -> Finding:
    if end.miss is None:
        page = end.path.removesuffix("index.html") or "the first page"
        return finding("l-002", place, near, page=page, fragment=end.fragment, elsewhere=elsewhere)
    if loaded and end.miss is Miss.ABSENT:
        return finding("l-005", place, near, what=loaded, address=address, elsewhere=elsewhere)
    return finding(end.miss.value, place, near, address=address, elsewhere=elsewhere)


def _really(html: Callable[[str], HtmlLinks], path: str, address: str) -> Iterator[tuple[Place, str, str]]:
    """Yield (place, address, what it loads) if the address is one of the file indeed, and not of its words."""
    if path.endswith(".css"):
        yield Place(path), address, "a file of the style sheet"
    elif (at := html(path).links.get(address)) is not None:
        yield Place(path, at[0]), address, _LOADED.get(at[1], "")
