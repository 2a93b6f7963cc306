"""Everything of an edition that is somewhere on the globe, with the one point that stands for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from glossator.apparatus import Use
from glossator.cartography import middle_of, world
from glossator.cartography.sphere import Vector, degrees, middle, vector
from glossator.characters.folding import fold
from glossator.edition import Edition
from glossator.layout import located
from glossator.model import Location, Name, Ref
from glossator.model.locations import LatLon
from glossator.names import NameKind

_AREAS = (NameKind.STATE, NameKind.REGION)


@dataclass(frozen=True, slots=True)
class Located:
    """A name or term on the map."""

    ref: Ref
    label: str
    at: LatLon
    vector: Vector
    area: bool
    """Whether its words stand over it, without a disc: a state, a region, a route."""
    route: tuple[LatLon, ...]
    states: tuple[str, ...]
    passages: tuple[tuple[str, int], ...]
    """Text id to how many of its passages speak of it, in the order of the texts."""

    @property
    def weight(self) -> int:
        """How many passages speak of it."""
        return sum(times for _, times in self.passages)


def gazetteer(edition: Edition, uses: Mapping[Ref, tuple[Use, ...]]) -> tuple[Located, ...]:
    """Return everything located, what is spoken of most first; the atlas is read here, before work is spread."""
    things = located(edition)
    if not things:
        return ()
    world()
    found = []
    for thing in things:
        seen: dict[str, dict[str, None]] = {}
        for use in uses.get(thing.ref, ()):
            seen.setdefault(use.text, {})[use.passage] = None
        place = thing.location
        at = middle_place(place)
        area = bool(place.route or place.states) or (isinstance(thing, Name) and thing.kind in _AREAS)
        times = tuple((text, len(passages)) for text, passages in seen.items())
        found.append(Located(thing.ref, thing.label, at, vector(*at), area, place.route, place.states, times))
    return tuple(sorted(found, key=lambda one: (-one.weight, fold(one.label), one.ref)))


def middle_place(place: Location) -> LatLon:
    """Return the one point that stands for a place.

    Its own coordinates; else the middle stretch of its route, or of what of its states is one piece.
    """
    if place.point is not None:
        return place.point
    if place.route:
        return middle_of(place.route)
    atlas = world()
    return degrees(middle(middle(atlas.vectors(atlas.largest(code))) for code in place.states))
