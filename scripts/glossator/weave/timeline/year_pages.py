"""A page for each year that a text speaks of, and for each decade or century."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from glossator.apparatus import Use
from glossator.chronology import Period, periods
from glossator.interface import say
from glossator.weave.escape import attribute, html
from glossator.weave.figures.timeframe import of_work
from glossator.weave.loom import Loom
from glossator.weave.navigation import Door, neighbours, with_neighbours
from glossator.weave.page import Draft, Task
from glossator.weave.prose.date_words import worded
from glossator.weave.timeline.date_shelves import Shelf, date_shelves, month_in_words
from glossator.weave.timeline.event_links import event_links, under_way
from glossator.weave.uses.use_pages import more_uses
from glossator.weave.uses.uselist import count, use_list

HERE = "timeline/index"


def year_pages(loom: Loom) -> Iterator[Task]:
    """Yield a page a year, decade or century: its events, and every passage that names a date in it."""
    shelves = date_shelves(loom)
    dated = [shelf.years for shelf in shelves if shelf.years is not None and not shelf.of_year]
    told = dict(zip(dated, periods(loom.sequence, dated, lambda event: count(event.ref, loom)), strict=True))
    for shelf, before, after in with_neighbours(shelves):
        period = told[shelf.years] if shelf.years is not None and not shelf.of_year else None
        yield partial(_year, shelf, period, _door(before), _door(after), loom)


def _door(shelf: Shelf | None) -> Door | None:
    return (shelf.page, shelf.label) if shelf else None


def _year(shelf: Shelf, period: Period | None, before: Door | None, after: Door | None, loom: Loom) -> Draft:
    draft = Draft(shelf.page, shelf.label)
    draft.heading(1, shelf.label, "top")
    if period and (period.began or period.under_way):
        draft.heading(2, say("Events"), "events")
        if period.began:
            draft.html(event_links(period.began, draft.sheet, loom))
        draft.html(under_way(period.under_way, period.more, draft.sheet, loom), words="")
    draft.heading(2, say("In the texts"), "uses")
    if shelf.months:
        months = (
            f'<li><a href="{loom.path(draft.sheet, page)}">{html(month_in_words(page))}</a></li>'
            for page in shelf.months
        )
        draft.html(['<ul class="g-doors">', *months, "</ul>"], words="")
    of_that_time = f'<p class="g-kicker">{say("Works of that time, as cited")}</p>'
    for date in shelf.dates:
        cited = use_list(date, draft.sheet, loom, of_work)
        said = attribute(worded(date.id))
        head = f'<section class="g-day" id="{attribute(date.id)}"><h3>{said}</h3>'
        works = [*([of_that_time, *cited] if cited else ()), *more_uses(date, draft.sheet, loom)]
        draft.html([head, *use_list(date, draft.sheet, loom, _spoken_of), *works, "</section>"], said)
    whole = (shelf.of_year, shelf.of_year.rpartition("/")[2]) if shelf.of_year else (HERE, say("Timeline"))
    draft.html(neighbours(draft.sheet, whole, before, after, loom), words="")
    return draft


def _spoken_of(use: Use) -> bool:
    return not of_work(use)
