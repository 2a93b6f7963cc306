"""The timeline of curated events, and a page for each year that a text speaks of."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import groupby
from typing import NamedTuple

from glossator.apparatus import Use
from glossator.characters.folding import slug
from glossator.chronology import DateRole
from glossator.layout import date_page
from glossator.model import Dated, Day, Edtf, Event, Name, Ref, TargetKind, Term
from glossator.model.edtf import Stretch, words_in
from glossator.weave.anchors import label
from glossator.weave.escape import html
from glossator.weave.event_links import event_links
from glossator.weave.loom import Loom
from glossator.weave.navigation import Door, neighbours, with_neighbours
from glossator.weave.page import Draft, Task, plain
from glossator.weave.printed_as import printed_as
from glossator.weave.sheet import Sheet
from glossator.weave.uselist import count, times, use_list

HERE = "timeline/index"
UNDATED = "Undated"
_WORDS = words_in("en")


class _Shelf(NamedTuple):
    """A page of dates."""

    years: Stretch | None
    """None for dates that nobody can read."""
    dates: list[Ref]


def timeline(loom: Loom) -> Iterator[Task]:
    """Yield the timeline: every event with its sources and each use, undated ones last."""
    yield partial(_timeline, loom)


def _timeline(loom: Loom) -> Draft:
    draft = Draft(HERE, "Timeline")
    draft.heading(1, "Timeline", "top")
    pages = _date_pages(loom)
    if pages:
        links = [f'<a href="{loom.path(draft.sheet, page)}">{_label(shelf)}</a>' for page, shelf in pages.items()]
        draft.html(f'<nav class="g-years" aria-label="Years the texts speak of">{" ".join(links)}</nav>', words="")
    for heading, events in groupby(sorted(loom.edition.events.values(), key=_in_time), lambda one: _heading(one.when)):
        draft.heading(2, heading, f"d-{slug(heading)}")
        entries = [_event(event, draft.sheet, loom) for event in events]
        told = [line for about, uses in entries for line in (*about, *uses, "</li>")]
        draft.html(['<ol class="g-timeline">', *told, "</ol>"], plain([line for about, _ in entries for line in about]))
    return draft


def year_pages(loom: Loom) -> Iterator[Task]:
    """Yield a page a year: the events that fall into it, and every passage that names a date in it."""
    pages = _date_pages(loom)
    doors: list[Door] = [(page, _label(shelf)) for page, shelf in pages.items()]
    for (page, _), before, after in with_neighbours(doors):
        yield partial(_year, page, pages[page], before, after, loom)


def _year(page: str, shelf: _Shelf, before: Door | None, after: Door | None, loom: Loom) -> Draft:
    label = _label(shelf)
    draft = Draft(page, label)
    draft.heading(1, label, "top")
    events = [event for event in loom.edition.events.values() if _touches(event, shelf)]
    if events:
        draft.heading(2, "Events", "events")
        draft.html(event_links(events, draft.sheet, loom))
    draft.heading(2, "In the texts", "uses")
    for date in sorted(shelf.dates):
        cited = use_list(date, draft.sheet, loom, _of_work)
        head = f'<section class="g-day" id="{html(date.id)}"><h3>{html(_in_words(date))}</h3>'
        works = ['<p class="g-kicker">Works of that time, as cited</p>', *cited] if cited else []
        draft.html([head, *use_list(date, draft.sheet, loom, _spoken_of), *works, "</section>"], html(_in_words(date)))
    draft.html(neighbours(draft.sheet, (HERE, "Timeline"), before, after, loom), words="")
    return draft


def _of_work(use: Use) -> bool:
    """Whether a date is the year of a citation, which tells of a work and of nothing that happened."""
    value = use.annotation.mention.value
    return isinstance(value, Dated) and value.role == DateRole.CITATION


def _spoken_of(use: Use) -> bool:
    return not _of_work(use)


def _date_pages(loom: Loom) -> dict[str, _Shelf]:
    """Return page to the dates on it, in order of time."""
    pages: dict[str, _Shelf] = {}
    for target in loom.uses:
        if target.kind is TargetKind.DATE:
            date = Edtf.from_text(target.id)
            years = date.stretch if isinstance(date, Edtf) else None
            pages.setdefault(date_page(target.id), _Shelf(years, [])).dates.append(target)
    return dict(sorted(pages.items(), key=_by_years))


def _by_years(page: tuple[str, _Shelf]) -> tuple[bool, Stretch, str]:
    name, shelf = page
    return shelf.years is None, shelf.years or Stretch(0, 0), name


def _label(shelf: _Shelf) -> str:
    return _WORDS.stretch(shelf.years) if shelf.years else UNDATED


def _in_words(date: Ref) -> str:
    read = Edtf.from_text(date.id)
    return read.as_words() if isinstance(read, Edtf) else date.id


def _touches(event: Event, shelf: _Shelf) -> bool:
    """Whether an event whose beginning and end are known falls into the year of a page."""
    years, when = shelf.years, event.when
    if years is None or years.first != years.last or when is None:
        return False
    return when.earliest is not None and when.latest is not None and when.touches(years)


def _heading(when: Edtf | None) -> str:
    if when is None:
        return UNDATED
    return _WORDS.decade(when.earliest.year) if when.earliest else "Earlier"


def _in_time(event: Event) -> tuple[bool, Day, bool, Day, str]:
    """Undated events come last, and of those that begin on one day the open come first."""
    if event.when is None:
        return True, Day(0, 1, 1), True, Day(0, 1, 1), event.id
    order = event.when.order
    return False, order.at, event.when.latest is not None, order.until, event.id


def _event(event: Event, here: Sheet, loom: Loom) -> tuple[list[str], list[str]]:
    """What is known of an event, and where it is mentioned, which the search reads on the pages of the texts."""
    when = html(event.when.as_words()) if event.when else "undated"
    out = [
        f'<li id="{html(event.id)}"><p><span class="g-when">{when}</span> '
        f'<a class="g-what" href="#{html(event.id)}">{html(event.label)}</a></p>'
    ]
    if event.text:
        out.append(f"<p>{html(event.text)}</p>")
    out += printed_as(event, here, loom)
    links = [_link(thing.ref, html(thing.label), here, loom) for thing in _related(event, loom)]
    known = loom.edition.works
    works = [_link(known[key].ref, label(key, loom), here, loom) for key in event.sources if key in known]
    if works:
        links.append(f"Sources: {'; '.join(works)}.")
    if links:
        out.append(f'<p class="g-small">{" · ".join(links)}</p>')
    uses = use_list(event.ref, here, loom)
    if uses:
        uses = [f"<details><summary>Mentioned {times(count(event.ref, loom))}</summary>", *uses, "</details>"]
    return out, uses


def _related(event: Event, loom: Loom) -> Iterator[Name | Term]:
    names, terms = loom.edition.names, loom.edition.terms
    yield from (names[id] for id in dict.fromkeys((*event.who, *event.where)) if id in names)
    yield from (terms[id] for id in event.terms if id in terms)


def _link(target: Ref, words: str, here: Sheet, loom: Loom) -> str:
    return f"<a {loom.door(here, target)}>{words}</a>"
