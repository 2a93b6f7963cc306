"""The small map on the page of a place or a route."""

from __future__ import annotations

from glossator.interface import say
from glossator.layout import MAP
from glossator.model import Ref
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.maps.caption import decided, source
from glossator.weave.maps.chart import chart
from glossator.weave.maps.frames import frame_around
from glossator.weave.sheet import Sheet


def map_around(ref: Ref, here: Sheet, loom: Loom) -> list[str]:
    """Return a map of a thing with the places of the edition around it, and these as a list; nothing where none is.

    The numbers of the list stand on the map where words have no room.
    """
    one = next((one for one in loom.located if one.ref == ref), None)
    if one is None:
        return []
    frame = frame_around(one, [other for other in loom.located if other.ref != ref])
    others = frame.shown[1:]
    numbers = {other.ref: at for at, other in enumerate(frame.shown)}
    name = say("Map: {place}", place=one.label)
    if others:
        name = say("Map: {place} and what is around it; the list below has the same links", place=one.label)
    out = [
        '<figure class="g-chart">',
        chart(frame, numbers, name, here, loom),
        f"<figcaption>{source(any(other.route for other in frame.shown))} {decided([frame.view])}</figcaption>",
        "</figure>",
    ]
    if others:
        links = (f'<li><a href="{loom.href(here, other.ref)}">{html(other.label)}</a></li>' for other in others)
        out += [f'<ol class="g-places" aria-label="{say("On this map")}">', *links, "</ol>"]
    return [*out, f'<p class="g-small"><a href="{loom.path(here, MAP)}">{say("The map of all places")}</a></p>']
