"""The timeline narrowed to one text, name, place or theme: a page each, and a page that leads to them all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from glossator.interface import counted, say
from glossator.weave.kind_words import EVENTS
from glossator.weave.loom import Loom
from glossator.weave.navigation import Door, neighbours, with_neighbours
from glossator.weave.offered import Group, all_filters, offered
from glossator.weave.page import Draft, Task
from glossator.weave.sheet import Sheet
from glossator.weave.timeline.event_filters import KINDS, Filter, filters_of
from glossator.weave.timeline.event_links import event_links
from glossator.weave.uses.strips import of_events

INDEX = "timeline/by/index"
_OFFERED = 10
"""Filters of a kind that the timeline itself offers."""


def filter_pages(loom: Loom) -> Iterator[Task]:
    """Yield the page of each filter, and the page that lists them."""
    filters = filters_of(loom)
    yield partial(_index, filters, loom)
    for row in KINDS:
        for one, before, after in with_neighbours(filters[row.kind]):
            yield partial(_page, row.title, one, _door(before), _door(after), loom)


def offered_filters(filters: Mapping[str, list[Filter]], here: Sheet, loom: Loom) -> list[str]:
    """Return the filters that the timeline offers: links to their pages, which a script applies in place."""
    return offered(_groups(filters), _OFFERED, INDEX, "events", here, loom)


def _groups(filters: Mapping[str, list[Filter]]) -> Iterator[Group]:
    for row in KINDS:
        yield say(row.title), row.kind, filters[row.kind]


def _index(filters: Mapping[str, list[Filter]], loom: Loom) -> Draft:
    draft = all_filters(INDEX, say("Filters of the timeline"), _groups(filters), EVENTS, loom)
    draft.html(neighbours(draft.sheet, ("timeline/index", say("Timeline")), None, None, loom), words="")
    return draft


def _page(kind: str, one: Filter, before: Door | None, after: Door | None, loom: Loom) -> Draft:
    title = say("Timeline: {what}", what=one.title)
    draft = Draft(one.page, title)
    draft.opening(title, f"{say(kind)} · {counted(*EVENTS, len(one.events))}")
    draft.html(of_events(one.events, draft.sheet, loom), words="")
    draft.html(event_links(one.events, draft.sheet, loom), words="")
    draft.html(neighbours(draft.sheet, (INDEX, say("All filters")), before, after, loom), words="")
    return draft


def _door(one: Filter | None) -> Door | None:
    return (one.page, one.title) if one else None
