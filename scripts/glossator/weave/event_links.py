"""Events as a list of links, in order of time."""

from __future__ import annotations

from glossator.model import Event
from glossator.weave.dates import in_words
from glossator.weave.escape import html
from glossator.weave.loom import Loom


def event_links(events: list[Event], here: str, loom: Loom) -> list[str]:
    """Return events as a list in order of time."""
    out = ['<ul class="g-events">']
    for event in sorted(events, key=lambda event: (event.earliest or "9999", event.id)):
        out.append(
            f'<li><span class="g-when">{html(in_words(event.date))}</span> '
            f"<a {loom.door(here, event.ref)}>{html(event.label)}</a></li>"
        )
    return [*out, "</ul>"]
