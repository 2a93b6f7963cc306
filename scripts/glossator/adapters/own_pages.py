"""Pages that MkDocs never sees: each is woven, put into its frame, written and looked through by one process.

MkDocs gets the pages of its navigation, and renders them as ever. All others are made when it is done, on all cores,
with the templates and settings it had then; of each only a few words come back: where it stands, what it leads to, what
the search finds in it. No process holds more than one page, beside these.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from mkdocs.commands.build import get_context
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc
from mkdocs.utils import get_relative_url

from glossator.adapters.escaping import finish
from glossator.adapters.front_values import front_values
from glossator.adapters.made_files import Made
from glossator.adapters.mkdocs_files import generated
from glossator.adapters.shortcut import Shortcut
from glossator.export import published
from glossator.interface import speaking
from glossator.publish import Staging
from glossator.publish.page_ends import Ends, PageEnds
from glossator.search import Found, Places, entries, files_of, found_in
from glossator.spread import arriving
from glossator.weave.site import Weaving

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.nav import Navigation

    from glossator.publish.again import Row
    from glossator.publish.press import Impression
    from glossator.publish.progress import Progress
    from glossator.search.record import Record
    from glossator.timings import Timings
    from glossator.weave import Page as Woven

Unframed = tuple[str, str]
"""(page, why it cannot be spliced)"""
SITEMAP = "sitemap.xml"
PIECES = 160
"""Into how many pieces the pages are divided: enough for all cores, and each has many pages where there are many."""


@dataclass(slots=True)
class Written:
    """What is told of one piece of work: some pages that follow one another, or all exports."""

    records: list[Record] = field(default_factory=list)
    """What the search finds there, while the work is done."""
    found: Found | None = None
    """The same in the end."""
    put: list[tuple[str, Row]] = field(default_factory=list)
    """Files that were put into the new site."""
    ends: list[tuple[str, PageEnds]] = field(default_factory=list)
    listed: list[Listed] = field(default_factory=list)
    unframed: tuple[Unframed, ...] = ()
    left: bool = False
    """Whether MkDocs itself must read a page, and may have something to say: that is heard in this process only."""


@dataclass(frozen=True, slots=True)
class Address:
    """A page as the sitemap asks for it."""

    canonical_url: str | None
    abs_url: str | None
    update_date: str
    is_link: bool = False


@dataclass(frozen=True, slots=True)
class Listed:
    """A file as the sitemap asks for it."""

    page: Address


@dataclass(slots=True)
class OwnPages:
    """The pages of one build."""

    impression: Impression
    config: MkDocsConfig
    staging: Staging
    timings: Timings
    progress: Progress
    unframed: list[Unframed]
    """Where the frames put pages that have none."""
    weaving: Weaving = field(init=False)
    paths: list[str] = field(init=False)
    """Every page of the tree, in the order of the makers."""
    nav: Navigation | None = None
    files: Files = field(default_factory=lambda: Files([]))
    env: Environment | None = None
    ends: dict[str, PageEnds] = field(default_factory=dict)
    """File of the site to what its page leads to; of files that are none of these pages nothing is known."""
    listed: list[Listed] = field(default_factory=list)
    _by_mkdocs: dict[int, list[Record]] = field(default_factory=dict)
    _places: Places = field(init=False)
    _files: list[str] = field(init=False)
    _ends: Ends = field(init=False)
    _shortcut: Shortcut | None = None

    def __post_init__(self) -> None:
        self.weaving = Weaving(self.impression.loom)
        self.paths = self.weaving.paths()
        self._places = Places(self.impression.loom)
        self._files = [generated(self.config, path, "").dest_uri for path in self.paths]
        self._ends = Ends(self._files)

    def of_navigation(self) -> list[Woven]:
        """Return the pages that MkDocs must have: those that its navigation names."""
        named = {PurePath(one.lstrip("/")).as_posix() for one in _leaves(self.config.nav)}
        pages = []
        for at, path in enumerate(self.paths):
            if path in named:
                page = self.weaving.page(at)
                self._by_mkdocs[at] = self._records(page)
                pages.append(page)
        return pages

    def follow(self, file: str, html: str) -> None:
        """Look through a page that MkDocs rendered."""
        self.ends[file] = self._ends.of(file, html.encode("utf-8", "xmlcharrefreplace"))

    def made(self) -> Made:
        """Write all pages, the exports and the sitemap, and return the files of the search."""
        self.timings.stage("weave and write the pages")
        told, self.unframed[:] = self.unframed[:], []
        gc.freeze()
        try:
            files = files_of(self._arriving(told), self.impression.loom.taken.site.language)
        finally:
            gc.unfreeze()
            gc.enable()  # among millions of values that were all in use there was no garbage to be looked for
        self.unframed[:] = told
        self._list()
        return files, ()

    def _list(self) -> None:
        """Write the sitemap anew, where MkDocs wrote one of its own pages."""
        path = self.staging.new / SITEMAP
        if self.env is None or self.nav is None or not path.is_file():
            return
        pages: Any = self.listed
        context: Any = get_context(self.nav, pages, self.config, base_url=get_relative_url(".", SITEMAP))
        path.write_bytes(self.env.get_template(SITEMAP).render(context).encode())

    def _arriving(self, told: list[Unframed]) -> Iterator[Found]:
        size = max(len(self.paths) // PIECES, 1)
        pieces = [range(0), *(range(at, min(at + size, len(self.paths))) for at in range(0, len(self.paths), size))]
        for piece, one in zip(pieces, arriving(self._written, pieces), strict=True):
            self.progress.say("writing the pages", piece.stop, len(self.paths))
            if one.left:
                self._ends = Ends(self._files)  # what was said of the piece a moment ago is not heard
                one = self._written(piece, here=True)
            for path, row in one.put:
                self.staging.was_put(path, row)
            self.ends.update(one.ends)
            self.listed += one.listed
            told += one.unframed
            assert one.found is not None
            yield one.found

    def _written(self, piece: range, here: bool = False) -> Written:
        with speaking(self.impression.loom.taken.site.language):
            written = Written()
            if not piece:
                self._exports(written)
            for at in piece:
                self._page(at, written, here)
            written.found, written.records = found_in(written.records), []
            written.unframed, self.unframed[:] = tuple(self.unframed), []
            gc.collect(0)  # a page of MkDocs and its file hold each other, and so its HTML: 100 MB in 1,000 texts
            return written

    def _exports(self, written: Written) -> None:
        """The longest of all, so that it is begun first."""
        self.timings.stage("make the exports")
        for path, content in published(self.impression):
            written.put.append((path, self.staging.put_below(path, content)))
        written.records += entries(self.impression.loom)
        self.timings.stage("weave and write the pages")

    def _page(self, at: int, written: Written, here: bool) -> None:
        if at in self._by_mkdocs:
            written.records += self._by_mkdocs[at]
            written.listed.append(_listed(Page(None, generated(self.config, self.paths[at], ""), self.config)))
            return
        woven = self.weaving.page(at)
        written.records += self._records(woven)
        page = self._rendered(woven, here)
        written.listed.append(_listed(page))
        if page.content is None:
            written.left = True
            return
        html = self._framed(page)
        if html.strip():
            file, content = page.file.dest_uri, html.encode("utf-8", "xmlcharrefreplace")
            written.put.append((file, self.staging.put(file, content)))
            written.ends.append((file, self._ends.of(file, content)))

    def _rendered(self, woven: Woven, here: bool) -> Page:
        """The page as MkDocs has it when its template is asked; without content where it must be rendered `here`."""
        config = self.config
        page = Page(None, generated(config, woven.path, ""), config)
        page.meta, page.markdown = front_values(woven), ""
        if self._shortcut is None:
            self._shortcut = Shortcut(config.markdown_extensions, config.mdx_configs)
        if (made := self._shortcut.render(woven.parts)) is not None:
            page.content, page.toc = made[0], get_toc(made[1])
        elif here:
            others = (generated(config, path, "") for path in self.paths if path not in self.files)
            page.markdown = woven.body()
            page.render(config, Files([*self.files, *others]))
            page.markdown = ""
        return page

    def _framed(self, page: Page) -> str:
        assert self.env is not None
        assert self.nav is not None
        page.active = True
        context: Any = get_context(self.nav, [], self.config, page)
        template = self.env.get_template(page.meta.get("template", "main.html"))
        finish(page)
        return template.render(context)

    def _records(self, page: Woven) -> list[Record]:
        with speaking(self.impression.loom.taken.site.language):
            return list(self._places.of(page))


def _listed(page: Page) -> Listed:
    return Listed(Address(page.canonical_url, page.abs_url, page.update_date))


def _leaves(nav: Any) -> Iterator[str]:
    """Every word of a navigation that may name a page."""
    if isinstance(nav, str):
        yield nav
    elif isinstance(nav, Mapping):
        for one in nav.values():
            yield from _leaves(one)
    elif isinstance(nav, list | tuple):
        for one in nav:
            yield from _leaves(one)
