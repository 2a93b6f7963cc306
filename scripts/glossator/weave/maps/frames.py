"""What part of the globe each map shows, and which places are on it."""

from __future__ import annotations

import math
from collections.abc import Sequence

from glossator.cartography import HEIGHT, Regional, View, around, lies_in, most_of, world
from glossator.cartography.sphere import EARTH, Vector, angle, vector
from glossator.interface import say
from glossator.weave.maps.chart import Frame, wordless
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
_RIM = 24
"""Units from the edge of a map within which a mark would be cut."""
_EACH = 6
"""Of the points of an outline every sixth is enough to find its frame."""


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
    return Frame(one.label, view, (one, *inside[:_MOST]), screens=2, subject=True)


def frames(located: Sequence[Located]) -> list[Frame]:
    """Return the maps of all places: what is spoken of most first, then crowds drawn larger, then what lies beyond."""
    most = most_of([(one.vector, one.weight + 1.0) for one in located], _SHARE)
    view = around(most, 1500, 0.06)
    main = Frame("", view, tuple(one for one in located if _holds(view, one.vector, one)), screens=3)
    known = {one.ref for one in main.shown}
    beyond = tuple(one for one in located if one.ref not in known)
    out = [main, *(_insets(view, main) if isinstance(view, Regional) else ())]
    if beyond:
        out.append(Frame(say("Farther away"), around([one.vector for one in beyond], 1500, 0.1), beyond, screens=2))
    return out


def _insets(whole: Regional, main: Frame) -> list[Frame]:
    """Larger maps of where most places found no room for their words."""
    left = wordless(main)
    reach = _REACH * HEIGHT / whole.scale
    out: list[Frame] = []
    while len(out) < _INSETS and len(left) >= _CROWD:
        crowd = max(([b for b in left if angle(a.vector, b.vector) <= reach] for a in left), key=len)
        view = around([one.vector for one in crowd], 300, 0.1)
        if len(crowd) < _CROWD or not isinstance(view, Regional) or view.scale < whole.scale * _GAIN:
            break
        shown = tuple(one for one in main.shown if _holds(view, one.vector, one))
        out.append(Frame(say("Around {place}", place=shown[0].label), view, shown, screens=2))
        still = {one.ref for one in wordless(out[-1])} - {one.ref for one in crowd}
        there = {one.ref for one in shown}
        left = [one for one in left if one.ref not in there or one.ref in still]
    return out


def _holds(view: View, place: Vector, one: Located) -> bool:
    """Whether a place is within the frame; on half a globe also that it is on this half."""
    if isinstance(view, Regional) and angle(place, vector(view.lat, view.lon)) > math.pi / 2:
        return False
    x, y = view.at(*one.at)
    return lies_in((x - _RIM, y - _RIM)) and lies_in((x + _RIM, y + _RIM))
