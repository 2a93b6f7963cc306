"""On which drawn maps a thing is, for the page of the thing itself."""

from __future__ import annotations

from collections.abc import Sequence

from glossator.interface import say
from glossator.layout import drawn_map_page
from glossator.layout.mapped import named_by
from glossator.model import DrawnMap, Ref
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.maps.drawn_pages import shown_of
from glossator.weave.sheet import Sheet

Drawn = tuple[DrawnMap, int]
"""A map, and the number that a thing has in its list."""


def maps_of(loom: Loom) -> dict[Ref, list[Drawn]]:
    """Return name, term or event to the maps that draw it, in the order of the maps; of each its first place there."""
    found: dict[Ref, list[Drawn]] = {}
    for drawn in loom.edition.maps.values():
        there: dict[Ref, int] = {}
        for at, one in enumerate(shown_of(drawn, loom), 1):
            if (thing := named_by(one.part, loom.edition)) is not None:
                there.setdefault(thing.ref, at)
        for ref, at in there.items():
            found.setdefault(ref, []).append((drawn, at))
    return found


def on_maps(maps: Sequence[Drawn], here: Sheet, loom: Loom) -> str:
    """Return “On a map: …” with a link to the place of a thing in the list of each map; empty where it is on none."""
    links = [
        f'<a href="{loom.path(here, drawn_map_page(drawn.id))}#p-{at}">{html(drawn.label)}</a>' for drawn, at in maps
    ]
    return say("On a map: {maps}", maps="; ".join(links)) if links else ""
