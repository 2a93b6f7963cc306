"""What part of the globe each map shows, and which places are on it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from glossator.cartography import HEIGHT, Regional, View, around, lies_in, most_of, world
from glossator.cartography.sphere import EARTH, Vector, angle, vector
from glossator.weave.maps.chart import labelled
from glossator.weave.maps.gazetteer import Located

_NEAREST = 5
"""Other places that a map of a place is wide enough for, where they are near."""
_NEAR = 700 / EARTH
_NARROWEST, _REGION, _ROUTE = 900.0, 3000.0, 500.0
"""Kilometres that a map of a place, of a region without outline and of a route is wide at least."""
_MOST = 14
"""Other places on a map of one."""
_SHARE = 0.8
"""Share of all passages whose places the main map must hold."""
_INSETS, _CROWD, _GAIN = 3, 3, 1.7
"""Insets at most; places without words that make a crowd; how much larger an inset must be to be worth its room."""
_REACH = 0.21
"""Share of the main map’s height from the middle of a crowd to what still belongs to it."""
_EACH = 6
"""Of the points of an outline every sixth is enough to find its frame."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A map of the page of all places."""

    title: str
    """Empty for the main one."""
    view: View
    shown: tuple[Located, ...]
    """What choosers of room come first stand first."""


def frame_around(one: Located, others: Sequence[Located]) -> Frame:
    """Return the map of one place: its outline, its route, or itself with what is nearest; and who else is on it."""
    near = sorted(others, key=lambda other: angle(one.vector, other.vector))
    if one.states:
        atlas = world()
        outline = [place for code in one.states for place in atlas.vectors(atlas.largest(code))[::_EACH]]
        view = around([*outline, one.vector], _NARROWEST, 0.08)
    elif one.route:
        view = around([vector(*place) for place in one.route], _ROUTE)
    elif one.area:
        view = around([one.vector], _REGION)
    else:
        beside = [other.vector for other in near[:_NEAREST] if angle(one.vector, other.vector) <= _NEAR]
        view = around([one.vector, *beside], _NARROWEST)
    inside = [other for other in (others if one.area else near) if _holds(view, other.vector, other)]
    return Frame(one.label, view, (one, *inside[:_MOST]))


def frames(located: Sequence[Located]) -> list[Frame]:
    """Return the maps of all places: what is spoken of most, what lies beyond, and crowds drawn larger."""
    most = most_of([(one.vector, one.weight + 1.0) for one in located], _SHARE)
    main = around(most, 1500, 0.06)
    inside = tuple(one for one in located if _holds(main, one.vector, one))
    beyond = tuple(one for one in located if one not in set(inside))
    out = [Frame("", main, inside)]
    if isinstance(main, Regional):
        out += _insets(main, inside)
    if beyond:
        out.append(Frame("Farther away", around([one.vector for one in beyond], 1500, 0.1), beyond))
    return out


def _insets(main: Regional, inside: tuple[Located, ...]) -> list[Frame]:
    """Larger maps of where most places found no room for their words."""
    left = [one for one, words in zip(inside, labelled(inside, main), strict=True) if not words]
    reach = _REACH * HEIGHT / main.scale
    out: list[Frame] = []
    while len(out) < _INSETS and len(left) >= _CROWD:
        crowd = max(([b for b in left if angle(a.vector, b.vector) <= reach] for a in left), key=len)
        view = around([one.vector for one in crowd], 300, 0.1)
        if len(crowd) < _CROWD or not isinstance(view, Regional) or view.scale < main.scale * _GAIN:
            break
        shown = tuple(one for one in inside if _holds(view, one.vector, one))
        out.append(Frame(f"Around {next(one.label for one in shown if one in crowd)}", view, shown))
        done = {one for one, words in zip(shown, labelled(shown, view), strict=True) if words} | set(crowd)
        left = [one for one in left if one not in done]
    return out


def _holds(view: View, place: Vector, one: Located) -> bool:
    """Whether a place is within the frame; on half a globe also that it is on this half."""
    if isinstance(view, Regional) and angle(place, vector(view.lat, view.lon)) > math.pi / 2:
        return False
    return lies_in(view.at(*one.at))
