"""Links between pages that editors write by hand must lead somewhere."""

from __future__ import annotations

from collections.abc import Iterator
from posixpath import dirname, join, normpath

from glossator.apparatus import Apparatus
from glossator.edition import THINGS, Edition
from glossator.findings import Finding, finding
from glossator.layout import lists_of, place_of
from glossator.model import MarkupKind
from glossator.passages.safe_addresses import foreign_address, safe_address


def foreign_pictures(edition: Edition, apparatus: Apparatus) -> Iterator[Finding]:
    """Yield x-008 for each picture of another host; one whose address is not even followed is x-004 already."""
    for text in edition.documents:
        for passage in text.passages:
            for markup in passage.prose.markups:
                address = markup.target
                if markup.kind is MarkupKind.IMAGE and foreign_address(address) and safe_address(address):
                    place = text.place(passage.prose.source(markup.start, markup.end).start)
                    yield finding("x-008", place, address=address[:200])


def dead_links(edition: Edition, apparatus: Apparatus) -> Iterator[Finding]:
    """Yield x-005 for each relative link to a Markdown page that does not exist."""
    known = set(lists_of(edition))
    known |= {page.name for page in edition.pages} | {f"texts/{text.id}" for text in edition.texts}
    known |= {place_of(kind, id)[0] for kind in THINGS for id in edition.shelf(kind)}
    known |= {f"notes/{note.text}" for note in edition.notes}
    for text in edition.documents:
        folder = dirname(text.path.removeprefix("docs/"))
        for passage in text.passages:
            for markup in passage.prose.markups:
                path = markup.target.partition("#")[0]
                if markup.kind is not MarkupKind.LINK or not path.endswith(".md") or "://" in path:
                    continue
                if normpath(join(folder, path)).removesuffix(".md") not in known:
                    place = text.place(passage.prose.source(markup.start, markup.end).start)
                    yield finding("x-005", place, address=markup.target)
