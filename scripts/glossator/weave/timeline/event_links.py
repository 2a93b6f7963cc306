"""Events as a list of links, in order of time, date and label in two columns."""

from __future__ import annotations

from collections.abc import Iterable

from glossator.chronology import in_sequence
from glossator.interface import figure, say
from glossator.model import Event
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.prose.date_words import in_words
from glossator.weave.sheet import Sheet


def event_links(events: Iterable[Event], here: Sheet, loom: Loom) -> list[str]:
    """Return events as a list, cause before effect, undated ones last."""
    return ['<ul class="g-events">', *(_line(event, here, loom) for event in in_sequence(events)), "</ul>"]


def when_of(event: Event) -> str:
    """Return the date of an event in words, escaped."""
    return html(in_words(event.when)) if event.when else say("undated")


def under_way(events: Iterable[Event], more: int, here: Sheet, loom: Loom) -> list[str]:
    """Return spans that began earlier and go on, apart from what began; nothing where there is none."""
    links = [f"<a {loom.door(here, event.ref)}>{html(event.label)}</a> ({when_of(event)})" for event in events]
    if not links:
        return []
    listed = "; ".join(links)
    if more:
        listed = say("{things}; and {number} more", things=listed, number=figure(more))
    return [f'<p class="g-under-way"><span class="g-kicker">{say("Under way")}</span> {listed}.</p>']


def _line(event: Event, here: Sheet, loom: Loom) -> str:
    link = f"<a {loom.door(here, event.ref)}>{html(event.label)}</a>"
    return f'<li><span class="g-when">{when_of(event)}</span> <span>{link}</span></li>'
