"""All pages and all places of an edition, and the things that would share one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from glossator.edition import THINGS, Edition
from glossator.layout.date_pages import date_pages
from glossator.layout.locating import SIGNS, lists_of
from glossator.layout.pages import Where, date_page, page_of, place_of
from glossator.layout.work_shelves import work_shelves
from glossator.model import Keys, PassageKind, Place, Ref, TargetKind


@dataclass(frozen=True, slots=True)
class SitePlan:
    """Where everything will be."""

    targets: Mapping[Ref, Where]
    """Every thing that can be linked to."""
    pages: frozenset[str]
    """Every page, named as its Markdown file without `.md`."""
    keys: Keys
    """How things are written in `data-card` and graph.json."""


def plan(edition: Edition, dates: Mapping[Ref, int], uses_of_works: Mapping[str, int]) -> SitePlan:
    """Return where every page and target of the edition lives; `dates` are those that some text mentions.

    Of each date, and in `uses_of_works` of each key, it is told how often.
    """
    pages_of_dates = date_pages(dates)
    targets: dict[Ref, Where] = {ref: (page, ref.id) for ref, page in pages_of_dates.items()}
    for text in edition.documents:
        page = page_of(text)
        comment = text.front.kind == "comment"
        targets[Ref(TargetKind.TEXT, text.id)] = (page, text.id if comment else "")
        if comment:
            targets[Ref(TargetKind.COMMENT, text.id)] = (page, text.id)
        for passage in text.spoken:
            targets[Ref(TargetKind.PASSAGE, passage.id)] = (page, passage.anchor)
            if passage.kind is PassageKind.NOTE:
                targets[Ref(TargetKind.NOTE, passage.id)] = (page, passage.id)
    for argument in edition.arguments:
        targets |= {point.ref: (page_of(argument.document), point.id) for point in argument.walk()}
    for kind in THINGS:
        targets |= {Ref(kind, id): place_of(kind, id) for id in edition.shelf(kind)}
    targets |= {sign.ref: (SIGNS, sign.id) for sign in edition.signs.values()}
    shelves = work_shelves(edition.works, uses_of_works)
    targets |= {Ref(TargetKind.WORK, key): (page, key) for key, page in shelves.items()}
    pages = (
        {page for page, _ in targets.values()}
        | {date_page(ref.id) for ref in dates}
        | {page.name for page in edition.pages}
        | set(lists_of(edition))
    )
    return SitePlan(targets, frozenset(pages), Keys.of(_in_order(edition, targets)))


def holders(edition: Edition) -> Iterator[tuple[str, str, Place]]:
    """Yield (page, fragment joined by `#`; what stands there; where it was written) for all that people named.

    In this order the first holder of an address keeps it: the site's own lists, then texts, works, entries, names,
    events, notes, and the pages beside them.
    """
    for page in lists_of(edition):
        yield page, "the home page" if page == "index" else f"the list {page.removesuffix('/index')}", Place("")
    for text in edition.texts:
        yield page_of(text), f"the text {text.id}", Place(text.path)
    for kind in THINGS:
        for id, thing in edition.shelf(kind).items():
            yield _joined(*place_of(kind, id)), f"the {kind} {id}", thing.place
    for note in edition.notes:
        yield f"notes/{note.text}#{note.id}", f"the note {note.id}", note.place
    for argument in edition.arguments:
        yield page_of(argument.document), f"the argument of {argument.text}", Place(argument.document.path)
    for plain in edition.pages:
        if plain.name != "index":
            yield plain.name, f"the page {plain.text.path}", Place(plain.text.path)


def _joined(page: str, fragment: str) -> str:
    return f"{page}#{fragment}" if fragment else page


def _in_order(edition: Edition, targets: Mapping[Ref, Where]) -> Iterator[Ref]:
    """Things that people name first, so that they keep their bare ids; then what follows from the texts."""
    for kind in THINGS:
        yield from (Ref(kind, id) for id in edition.shelf(kind))
    yield from (ref for ref in targets if ref.kind not in (TargetKind.TEXT, TargetKind.PASSAGE))
    yield from targets
