"""Links to pages and pictures that editors write by hand must lead somewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from posixpath import basename, dirname, join, normpath, relpath
from urllib.parse import unquote

from rapidfuzz import fuzz

from glossator.apparatus import Apparatus
from glossator.edition import THINGS, Edition
from glossator.findings import Finding, finding
from glossator.findings.nearest import MOST, Spellings
from glossator.layout import lists_of, page_of, place_of
from glossator.model import BlockKind, Markup, MarkupKind, Place, Text
from glossator.passages.safe_addresses import foreign_address

_COMPARED = 100
"""Pages of one name, in any number of folders, that are compared with what somebody wrote."""
_BUILT = (".html", ".htm")
_SHIPPED = ("assets/glossator/", "exports/", "graph.json")
"""What the build itself puts on the site: the files of the theme, the exports, the graph."""


class _Paths:
    """Paths below `docs/`, made ready to be asked again and again."""

    def __init__(self, paths: Iterable[str]) -> None:
        self._known = dict.fromkeys(paths)
        self._spellings = Spellings(self._known)
        self._named: dict[str, list[str]] = {}
        for path in self._known:
            self._named.setdefault(basename(path), []).append(path)
        self._names = Spellings(self._named)

    def __contains__(self, path: object) -> bool:
        return path in self._known

    def nearest(self, wanted: str) -> list[str]:
        """Return up to three paths: with that name in another folder, with one spelled nearly so, spelled nearly so."""

        def likest(paths: Sequence[str]) -> list[str]:
            return sorted(paths[:_COMPARED], key=lambda path: -fuzz.ratio(path, wanted))

        named = likest(self._named.get(basename(wanted), ()))
        alike = [likest(self._named[name])[0] for name in self._names.nearest(basename(wanted))]
        return list(dict.fromkeys([*named, *alike, *self._spellings.nearest(wanted)]))[:MOST]


@dataclass(frozen=True)
class _Site:
    """What links may lead to."""

    edition: Edition

    @cached_property
    def pages(self) -> _Paths:
        """Paths below `docs/` of all pages, without `.md`."""
        edition = self.edition
        known = set(lists_of(edition))
        known |= {page.name for page in edition.pages} | {f"texts/{text.id}" for text in edition.texts}
        known |= {place_of(kind, id)[0] for kind in THINGS for id in edition.shelf(kind)}
        known |= {f"notes/{note.text}" for note in edition.notes}
        known |= {f"arguments/{argument.text}" for argument in edition.arguments}
        return _Paths(sorted(known))

    @cached_property
    def pictures(self) -> _Paths:
        """Paths below `docs/` of all files that are published as they are."""
        return _Paths(asset.path for asset in self.edition.assets)

    @cached_property
    def written(self) -> dict[str, Text]:
        """Pages that are documents of their own, by their paths."""
        texts = {page_of(text): text for text in self.edition.texts}
        return texts | {page.name: page.text for page in self.edition.pages}

    @cached_property
    def _anchors(self) -> dict[str, Spellings]:
        return {}

    @cached_property
    def old(self) -> frozenset[str]:
        """What addresses on pages of this edition once were: the registry says where they lead."""
        entries = self.edition.anchors.entries
        return frozenset(self.edition.anchors.aliases) | {entry.id.rpartition("#")[2] for entry in entries}

    def anchors(self, page: str) -> Spellings | None:
        """Return what a fragment may name on a page; None where that is not known."""
        if page not in self.written:
            return None
        if page not in self._anchors:
            text = self.written[page]
            headings = [block.id for block in text.blocks if block.kind is BlockKind.HEADING]
            passages = [passage.anchor for passage in text.passages]
            self._anchors[page] = Spellings(dict.fromkeys([*headings, *passages]))
        return self._anchors[page]


@dataclass(frozen=True, slots=True)
class _Link:
    """A link or a picture of a document."""

    text: Text
    markup: Markup
    site: _Site

    @property
    def place(self) -> Place:
        return self.text.place(self.markup.at)

    @property
    def folder(self) -> str:
        return dirname(self.text.path.removeprefix("docs/"))

    @property
    def path(self) -> str:
        return unquote(self.markup.target.partition("#")[0].partition("?")[0])

    @property
    def led(self) -> str:
        """The path below `docs/` that it leads to."""
        path = self.path
        return normpath(path.lstrip("/") if path.startswith("/") else join(self.folder, path))

    def back(self, found: Iterable[str], ending: str = "") -> tuple[str, ...]:
        """Return paths below `docs/` as this document writes them."""
        return tuple(relpath(path, self.folder or ".") + ending for path in found)


Found = Iterator[Finding]


def _empty(link: _Link) -> Found:
    if not link.markup.target:
        yield finding("m-007", link.place)


def _fragment(link: _Link) -> Found:
    path, _, fragment = link.markup.target.partition("#")
    if not fragment or not (path == "" or path.endswith(".md")):
        return
    page = page_of(link.text) if not path else link.led.removesuffix(".md")
    if not path and page not in link.site.written:
        return
    known = link.site.anchors(page)
    fragment = unquote(fragment)
    if known is not None and fragment not in known and fragment not in link.site.old:
        near = tuple(f"{path}#{id}" for id in known.nearest(fragment) or known.holding(fragment))
        yield finding("m-001", link.place, near, page=f"{page}.md", fragment=fragment[:200])


def _page(link: _Link) -> Found:
    path = link.path
    if not path or link.markup.kind is not MarkupKind.LINK:
        return
    rooted, built = path.startswith("/"), path.endswith(_BUILT)
    name = link.led.rpartition(".")[0] if path.endswith((".md", *_BUILT)) else link.led
    address = link.markup.target[:200]
    pages = link.site.pages
    here = link.back([name], ".md") if name in pages else ()
    if rooted:
        yield finding("m-002", link.place, here, address=address)
    elif built and link.led not in link.site.pictures:
        near = here or link.back(pages.nearest(name), ".md")
        yield finding("m-003", link.place, near, address=address)
    elif path.endswith(".md"):
        if name not in pages:
            yield finding("x-005", link.place, link.back(pages.nearest(name), ".md"), address=address)
    elif not path.endswith("/") and link.led not in link.site.pictures and not link.led.startswith(_SHIPPED):
        known = link.site.anchors(page_of(link.text))
        fragment = (f"#{path}",) if known is not None and path in known else ()
        files = link.back(link.site.pictures.nearest(link.led)) if "." in basename(path) else ()
        near = files or fragment or here or link.back(pages.nearest(name), ".md")
        yield finding("x-005", link.place, near, address=address)


def _picture(link: _Link) -> Found:
    if link.markup.kind is not MarkupKind.IMAGE:
        return
    address, pictures = link.markup.target[:200], link.site.pictures
    if not link.markup.title.strip():
        yield finding("m-005", link.text.place(_begin(link)), address=address)
    if link.path and link.led not in pictures and not link.led.startswith(_SHIPPED):
        yield finding("m-004", link.place, link.back(pictures.nearest(link.led)), address=address)


def _begin(link: _Link) -> int:
    """Where a picture begins in the file."""
    return link.text.source.rfind("![", 0, link.markup.at + 2)


ADDRESSES: tuple[Callable[[_Link], Found], ...] = (_empty, _fragment, _page, _picture)
"""What may be wrong with an address of the edition's own. To add a mistake, add a row."""


def dead_addresses(edition: Edition, apparatus: Apparatus) -> Iterator[Finding]:
    """Yield x-005, m-001 to m-005 and m-007 for each link or picture that leads nowhere, at its address.

    What a raw file has is not asked: nobody wrote its links here.
    """
    site = _Site(edition)
    for text in edition.documents:
        if text.origin is not None:
            continue
        for passage in text.spoken:
            for markup in passage.prose.markups:
                if markup.kind in (MarkupKind.LINK, MarkupKind.IMAGE) and not foreign_address(markup.target):
                    link = _Link(text, markup, site)
                    yield from (one for row in ADDRESSES for one in row(link))
