"""Events as a list of links, in order of time."""

from __future__ import annotations

from glossator.model import Day, Event
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.sheet import Sheet


def event_links(events: list[Event], here: Sheet, loom: Loom) -> list[str]:
    """Return events as a list in order of time."""
    out = ['<ul class="g-events">']
    for event in sorted(events, key=_by_beginning):
        out.append(
            f'<li><span class="g-when">{html(event.when.as_words() if event.when else "")}</span> '
            f"<a {loom.door(here, event.ref)}>{html(event.label)}</a></li>"
        )
    return [*out, "</ul>"]


def _by_beginning(event: Event) -> tuple[bool, Day, str]:
    """Events whose beginning nobody knows come last."""
    day = event.when.earliest if event.when else None
    return day is None, day or Day(0, 1, 1), event.id
