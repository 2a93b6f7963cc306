"""The bibliography narrowed to what works share, and in another order: a page each, and one that leads to them all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import groupby

from glossator.interface import counted, say
from glossator.model import Ref, TargetKind
from glossator.weave.kind_words import WORKS
from glossator.weave.list_pages import list_pages
from glossator.weave.loom import Loom
from glossator.weave.navigation import Door, neighbours, with_neighbours
from glossator.weave.offered import Group, all_filters, offered
from glossator.weave.page import Draft, Task
from glossator.weave.sheet import Sheet
from glossator.weave.uses.uselist import cited, count
from glossator.weave.works.work_filters import KINDS, WorkFilter, work_filters, year_of

WHOLE = "bibliography/index"
INDEX = "bibliography/by/index"
BY_YEAR, BY_USES = "bibliography/by/year", "bibliography/by/uses"
CURRENT = ' aria-current="true"'
_OFFERED = 8
"""Filters of a kind that the bibliography itself offers."""


def work_lists(loom: Loom) -> Iterator[Task]:
    """Yield the page of each filter, the two other orders, and the page that lists them; none of an empty library."""
    keys = listed(loom)
    if not keys:
        return
    filters = work_filters(keys, loom)
    yield partial(_index, filters, loom)
    yield from list_pages(BY_YEAR, _in_years(keys, loom), partial(_by_year, loom), loom)
    most = sorted(keys, key=lambda key: -count(Ref(TargetKind.WORK, key), loom))
    yield from list_pages(BY_USES, most, partial(_by_uses, loom), loom)
    for row in KINDS:
        for one, before, after in with_neighbours(filters[row.kind]):
            make = partial(_page, row.title, one, _door(before), _door(after), loom)
            yield from list_pages(one.page, one.works, make, loom)


def offered_filters(filters: Mapping[str, list[WorkFilter]], here: Sheet, loom: Loom) -> list[str]:
    """Return what the bibliography offers: three orders, of which it has the first itself, and filters."""
    rows = (
        (WHOLE, "author", say("by author")),
        (BY_YEAR, "year", say("by year")),
        (BY_USES, "uses", say("by times cited")),
    )
    links = (
        f'<a href="{loom.path(here, page)}" data-order="{name}"{CURRENT if page == WHOLE else ""}>{title}</a>'
        for page, name, title in rows
    )
    orders = f"<p><span>{say('Order')}</span> {', '.join(links)}</p>"
    return offered(_groups(filters), _OFFERED, INDEX, "works", here, loom, orders)


def ranked(key: str, loom: Loom) -> str:
    """Return the attribute by which the script puts an entry in the two other orders: its year, then its uses."""
    year = year_of(loom.edition.works[key])
    return f' data-rank="{"" if year is None else year},{count(Ref(TargetKind.WORK, key), loom)}"'


def _groups(filters: Mapping[str, list[WorkFilter]]) -> Iterator[Group]:
    for row in KINDS:
        yield say(row.title), row.kind, filters[row.kind]


def listed(loom: Loom) -> tuple[str, ...]:
    """Return the works that the lists hold: all of a library that is one page, of a larger one those that are cited."""
    whole = len(loom.shelves) == 1
    return tuple(key for key in loom.order if whole or count(Ref(TargetKind.WORK, key), loom))


def short_list(keys: Iterable[str], here: Sheet, loom: Loom) -> list[str]:
    """Return works as references with the way to their entries, in the order given."""
    out = ['<ul class="g-works">']
    for key in keys:
        work = Ref(TargetKind.WORK, key)
        number = count(work, loom)
        out.append(f'<li>{loom.formatted.reference(key)} <a href="{loom.href(here, work)}">{cited(number)}</a></li>')
    return [*out, "</ul>"]


def _index(filters: Mapping[str, list[WorkFilter]], loom: Loom) -> Draft:
    return _closed(all_filters(INDEX, say("Filters of the bibliography"), _groups(filters), WORKS, loom), loom)


def _page(
    kind: str, one: WorkFilter, before: Door | None, after: Door | None, loom: Loom, page: str, keys: Sequence[str]
) -> Draft:
    title = say("Bibliography: {what}", what=one.title)
    draft = Draft(page, title)
    draft.opening(title, f"{say(kind)} · {counted(*WORKS, len(one.works))}")
    draft.html(short_list(keys, draft.sheet, loom), words="")
    draft.html(neighbours(draft.sheet, (INDEX, say("All filters")), before, after, loom), words="")
    return draft


def _in_years(keys: Sequence[str], loom: Loom) -> list[str]:
    """Works by year, those without one behind all."""
    years = {key: year_of(loom.edition.works[key]) for key in keys}
    return sorted(keys, key=lambda key: (years[key] is None, years[key] or 0))


def _by_year(loom: Loom, page: str, keys: Sequence[str]) -> Draft:
    draft = Draft(page, say("Bibliography by year"))
    draft.heading(1, draft.title, "top")
    for year, group in groupby(keys, key=lambda key: year_of(loom.edition.works[key])):
        dated = year is not None
        draft.heading(2, str(year) if dated else say("Undated"), f"year-{year}" if dated else "undated")
        draft.html(short_list(group, draft.sheet, loom), words="")
    return _closed(draft, loom)


def _by_uses(loom: Loom, page: str, keys: Sequence[str]) -> Draft:
    draft = Draft(page, say("Bibliography by times cited"))
    draft.heading(1, draft.title, "top")
    draft.html(short_list(keys, draft.sheet, loom), words="")
    return _closed(draft, loom)


def _closed(draft: Draft, loom: Loom) -> Draft:
    draft.html(neighbours(draft.sheet, (WHOLE, say("The bibliography")), None, None, loom), words="")
    return draft


def _door(one: WorkFilter | None) -> Door | None:
    return (one.page, one.title) if one else None
