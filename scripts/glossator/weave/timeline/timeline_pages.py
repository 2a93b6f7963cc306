"""The timeline: a picture, filters, the years that texts speak of, and every event in a list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from glossator.characters.folding import slug
from glossator.chronology import Period, periods, shelf_of
from glossator.interface import FALLBACK, figure, later, say, speaking
from glossator.layout import chain_page
from glossator.model import Chain, Event, Name, Ref, Term
from glossator.model.edtf import Stretch
from glossator.weave.escape import html
from glossator.weave.linked_things import of_events
from glossator.weave.loom import Loom
from glossator.weave.maps.drawn_on import Drawn, maps_of, on_maps
from glossator.weave.page import Draft, Task, plain
from glossator.weave.prose.anchors import label
from glossator.weave.prose.as_of import as_of, unless_said
from glossator.weave.prose.date_words import decade_in_words, stretch_in_words
from glossator.weave.prose.signs import signed
from glossator.weave.sheet import Sheet
from glossator.weave.taken_links import files_taken
from glossator.weave.timeline.chain_pages import chains_of
from glossator.weave.timeline.date_shelves import date_shelves
from glossator.weave.timeline.event_filters import filters_of, keys_of
from glossator.weave.timeline.event_links import under_way, when_of
from glossator.weave.timeline.filter_pages import offered_filters
from glossator.weave.timeline.timeline_figure import timeline_figure
from glossator.weave.uses.first_use import first_use
from glossator.weave.uses.printed_as import printed_as
from glossator.weave.uses.stops import ended
from glossator.weave.uses.uselist import count

HERE = "timeline/index"


def timeline(loom: Loom) -> Iterator[Task]:
    """Yield the timeline: every event with its sources and its uses, undated ones last."""
    yield partial(_timeline, loom)


def _timeline(loom: Loom) -> Draft:
    draft = Draft(HERE, say("Timeline"))
    here = draft.sheet
    draft.fields |= {"hide": ["navigation", "toc"], "filters": True}
    draft.heading(1, draft.title, "top")
    shelves = _shelves(loom)
    headings = {event.id: _id(years) for years, events in shelves.items() for event in events}
    draft.html(timeline_figure(headings, here, loom), words="")
    filters = filters_of(loom)
    draft.html(offered_filters(filters, here, loom), words="")
    draft.html(_years(here, loom), words="")
    draft.html(_taken(here, loom), words="")
    draft.html(unless_said(loom), words="")
    keys, chained, maps = keys_of(filters), chains_of(loom), maps_of(loom)
    dated = [years for years in shelves if years is not None]
    told = dict(zip(dated, periods(loom.sequence, dated, lambda event: count(event.ref, loom)), strict=True))
    for years, events in shelves.items():
        draft.heading(2, _heading(years), _id(years))
        if years is not None and years.last - years.first < 10:
            draft.html(_still(told[years], here, loom), words="")
        entries = [_event(one, keys, chained.get(one.id, ()), maps.get(one.ref, ()), here, loom) for one in events]
        lines = [line for about, uses in entries for line in (*about, *uses, "</div></li>")]
        draft.html(
            ['<ol class="g-timeline">', *lines, "</ol>"], plain([line for about, _ in entries for line in about])
        )
    draft.html(of_events(loom.sequence, loom), words="")
    return draft


def _shelves(loom: Loom) -> dict[Stretch | None, list[Event]]:
    """The events by decade, a century after its decades, undated ones last; each in order of time."""
    found: dict[Stretch | None, list[Event]] = {}
    for event in loom.sequence:
        found.setdefault(shelf_of(event), []).append(event)
    return dict(sorted(found.items(), key=lambda one: _by_end(one[0])))


def _by_end(years: Stretch | None) -> tuple[bool, int, int]:
    return years is None, years.last if years else 0, -years.first if years else 0


def _heading(years: Stretch | None) -> str:
    if years is None:
        return say("Undated")
    if years.last - years.first < 10:
        return decade_in_words(years.first if years.first > 0 else years.last)
    return stretch_in_words(years)


def _id(years: Stretch | None) -> str:
    """The address of a heading on the page: that of its English words in every language, so that links go on."""
    with speaking(FALLBACK):
        return f"d-{slug(_heading(years))}"


def _years(here: Sheet, loom: Loom) -> list[str]:
    """The years that texts speak of, and how often."""
    links = [
        f'<span><a href="{loom.path(here, shelf.page)}">{html(shelf.label)}</a>{_number(shelf.times)}</span>'
        for shelf in date_shelves(loom)
        if not shelf.of_year
    ]
    if not links:
        return []
    named = say("Years the texts speak of, and how often")
    return [f'<nav class="g-years" aria-label="{named}">', *links, "</nav>"]


TAKEN = (
    ("exports/events.ics", later("calendar")),
    ("exports/events.csv", later("table")),
    ("exports/events.timeline.json", later("TimelineJS")),
)
"""Files that the site has of its events, and what they are called."""


def _taken(here: Sheet, loom: Loom) -> str:
    addresses = ((html(loom.addresses.link(here.page, "", path) or path), say(words)) for path, words in TAKEN)
    also = files_taken(("events-jsonld",), here, loom)
    links = ", ".join((*(f'<a href="{address}">{words}</a>' for address, words in addresses), also))
    return f'<p class="g-small g-taken">{say("Take the events along: {files}.", files=links)}</p>'


def _number(times: int) -> str:
    return f'<span class="g-count">{figure(times)}</span>' if times else ""


def _still(period: Period, here: Sheet, loom: Loom) -> list[str]:
    return under_way(period.under_way, period.more, here, loom)


def _event(
    event: Event, keys: Mapping[str, list[str]], chains: Sequence[Chain], maps: Sequence[Drawn], here: Sheet, loom: Loom
) -> tuple[list[str], list[str]]:
    """What is known of an event, and where it is mentioned, which the search reads on the pages of the texts."""
    by = f' data-by="{html(" ".join(keys[event.id]))}"' if event.id in keys else ""
    out = [
        f'<li id="{html(event.id)}"{by}><span class="g-when">{when_of(event)}</span>'
        f'<div><p><a class="g-what" href="#{html(event.id)}">{html(event.label)}</a></p>'
    ]
    if event.text:
        out.append(f"<p>{signed(event.text, event.signs, here, loom)}{as_of(event.as_of)}</p>")
    out += printed_as(event, here, loom)
    links = [_link(thing.ref, html(thing.label), here, loom) for thing in _related(event, loom)]
    known, events = loom.edition.works, loom.edition.events
    works = [_link(known[key].ref, label(key, loom), here, loom) for key in event.sources if key in known]
    before = [_link(events[id].ref, html(events[id].label), here, loom) for id in event.after if id in events]
    if before:
        links.append(ended(say("After: {events}", events="; ".join(before))))
    if chains:
        pages = [f'<a href="{loom.path(here, chain_page(one.id))}">{html(one.label)}</a>' for one in chains]
        links.append(ended(say("In a chain: {chains}", chains="; ".join(pages))))
    if on := on_maps(maps, here, loom):
        links.append(ended(on))
    if works:
        links.append(ended(say("Sources: {works}", works="; ".join(works))))
    if links:
        out.append(f'<p class="g-small">{" · ".join(links)}</p>')
    return out, first_use(event.ref, here, loom)


def _related(event: Event, loom: Loom) -> Iterator[Name | Term]:
    names, terms = loom.edition.names, loom.edition.terms
    yield from (names[id] for id in dict.fromkeys((*event.who, *event.where)) if id in names)
    yield from (terms[id] for id in event.terms if id in terms)


def _link(target: Ref, words: str, here: Sheet, loom: Loom) -> str:
    return f"<a {loom.door(here, target)}>{words}</a>"
