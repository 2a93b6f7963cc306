"""The timeline of curated events, and a page for each year that a text speaks of."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from glossator.apparatus import Use
from glossator.chronology import DateRole
from glossator.layout import date_page
from glossator.model import Dated, Event, Name, Ref, TargetKind, Term
from glossator.weave.anchors import label
from glossator.weave.dates import in_words
from glossator.weave.escape import html
from glossator.weave.event_links import event_links
from glossator.weave.loom import Loom
from glossator.weave.navigation import Door, neighbours, with_neighbours
from glossator.weave.page import Draft, Task
from glossator.weave.uselist import count, times, use_list

HERE = "timeline/index"


def timeline(loom: Loom) -> Iterator[Task]:
    """Yield the timeline: every event with its sources and each use, undated ones last."""
    yield partial(_timeline, loom)


def _timeline(loom: Loom) -> Draft:
    draft = Draft(HERE, "Timeline")
    draft.heading(1, "Timeline", "top")
    pages = _date_pages(loom)
    if pages:
        links = [f'<a href="{html(loom.addresses.path(HERE, page))}">{_label(page)}</a>' for page in pages]
        draft.html(f'<nav class="g-years" aria-label="Years the texts speak of">{" ".join(links)}</nav>')
    decade = ""
    out: list[str] = []
    for event in sorted(loom.edition.events.values(), key=_in_time):
        heading = f"{event.earliest[:3]}0s" if event.earliest else "Undated" if not event.date else "Earlier"
        if heading != decade:
            if out:
                draft.html([*out, "</ol>"])
            decade, out = heading, ['<ol class="g-timeline">']
            draft.heading(2, heading, f"d-{heading.lower()}")
        out += _event(event, loom)
    if out:
        draft.html([*out, "</ol>"])
    return draft


def year_pages(loom: Loom) -> Iterator[Task]:
    """Yield a page a year: the events that fall into it, and every passage that names a date in it."""
    pages = _date_pages(loom)
    for page, before, after in with_neighbours(list(pages)):
        yield partial(_year, page, pages[page], _door(before), _door(after), loom)


def _year(page: str, dates: list[Ref], before: Door | None, after: Door | None, loom: Loom) -> Draft:
    label = _label(page)
    draft = Draft(page, label)
    draft.heading(1, label, "top")
    events = [event for event in loom.edition.events.values() if _touches(event, page)]
    if events:
        draft.heading(2, "Events", "events")
        draft.html(event_links(events, page, loom))
    draft.heading(2, "In the texts", "uses")
    for date in sorted(dates):
        cited = use_list(date, page, loom, _of_work)
        head = f'<section class="g-day" id="{html(date.id)}"><h3>{html(in_words(date.id))}</h3>'
        works = ['<p class="g-kicker">Works of that time, as cited</p>', *cited] if cited else []
        draft.html([head, *use_list(date, page, loom, _spoken_of), *works, "</section>"])
    draft.html(neighbours(page, (HERE, "Timeline"), before, after, loom))
    return draft


def _of_work(use: Use) -> bool:
    """Whether a date is the year of a citation, which tells of a work and of nothing that happened."""
    value = use.annotation.mention.value
    return isinstance(value, Dated) and value.role == DateRole.CITATION


def _spoken_of(use: Use) -> bool:
    return not _of_work(use)


def _date_pages(loom: Loom) -> dict[str, list[Ref]]:
    """Return page to the dates on it, in order of time."""
    pages: dict[str, list[Ref]] = {}
    for target in loom.uses:
        if target.kind is TargetKind.DATE:
            pages.setdefault(date_page(target.id), []).append(target)
    return dict(sorted(pages.items()))


def _label(page: str) -> str:
    name = page.removeprefix("timeline/")
    return name.capitalize() if name == "undated" else name


def _door(page: str | None) -> Door | None:
    return (page, _label(page)) if page else None


def _touches(event: Event, page: str) -> bool:
    year = page.removeprefix("timeline/")
    if not year.isdigit():
        return False
    return bool(event.earliest and event.latest) and event.earliest[:4] <= year <= event.latest[:4]


def _in_time(event: Event) -> tuple[bool, str, str, str]:
    return not (event.earliest or event.latest), event.earliest or event.latest, event.latest, event.id


def _event(event: Event, loom: Loom) -> list[str]:
    when = html(in_words(event.date)) if event.date else "undated"
    out = [
        f'<li id="{html(event.id)}"><p><span class="g-when">{when}</span> '
        f'<a class="g-what" href="#{html(event.id)}">{html(event.label)}</a></p>'
    ]
    if event.text:
        out.append(f"<p>{html(event.text)}</p>")
    links = [_link(thing.ref, html(thing.label), loom) for thing in _related(event, loom)]
    known = loom.edition.works
    works = [_link(known[key].ref, label(key, loom), loom) for key in event.sources if key in known]
    if works:
        links.append(f"Sources: {'; '.join(works)}.")
    if links:
        out.append(f'<p class="g-small">{" · ".join(links)}</p>')
    uses = use_list(event.ref, HERE, loom)
    if uses:
        out += [f"<details><summary>Mentioned {times(count(event.ref, loom))}</summary>", *uses, "</details>"]
    out.append("</li>")
    return out


def _related(event: Event, loom: Loom) -> Iterator[Name | Term]:
    names, terms = loom.edition.names, loom.edition.terms
    yield from (names[id] for id in dict.fromkeys((*event.who, *event.where)) if id in names)
    yield from (terms[id] for id in event.terms if id in terms)


def _link(target: Ref, words: str, loom: Loom) -> str:
    return f"<a {loom.door(HERE, target)}>{words}</a>"
