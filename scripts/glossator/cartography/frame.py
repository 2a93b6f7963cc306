"""Which part of the globe to show."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from glossator.cartography.clip import HEIGHT, WIDTH, Point
from glossator.cartography.regional import Regional
from glossator.cartography.sphere import EARTH, Vector, angle, degrees, middle, vector
from glossator.cartography.whole import Whole

_ROUNDS = 4
_WIDEST = 1.75
"""Radians from the middle beyond which the whole globe is shown: a hundred degrees."""


def around(places: Sequence[Vector], narrowest: float, margin: float = 0.12) -> Regional | Whole:
    """Return the map that holds all places, at least `narrowest` kilometres wide; `margin` is a share of its width.

    Places on all sides of the globe need the whole of it.
    """
    centre = middle(places)
    if max(angle(centre, place) for place in places) > _WIDEST:
        return Whole(round(degrees(centre)[1] / 10) * 10.0)
    most = (WIDTH * EARTH) / narrowest
    view = Regional(*degrees(centre), scale=most)
    for _ in range(_ROUNDS):
        points = [view.at(*degrees(place)) for place in places]
        left, right = min(x for x, _ in points), max(x for x, _ in points)
        top, bottom = min(y for _, y in points), max(y for _, y in points)
        room = WIDTH * (1 - 2 * margin), HEIGHT - 2 * margin * WIDTH
        ratio = min(room[0] / max(right - left, 1e-6), room[1] / max(bottom - top, 1e-6))
        view = Regional(*view.place(((left + right) / 2, (top + bottom) / 2)), scale=min(most, view.scale * ratio))
    return Regional(round(view.lat, 2), round(view.lon, 2), float(f"{view.scale:.4g}"))


def most_of(places: Sequence[tuple[Vector, float]], share: float) -> list[Vector]:
    """Return the places nearest to the one amidst all the others that together have at least that share of the weight.

    So one place beyond an ocean does not shrink all others to a dot.
    """
    weighed = [(place, max(weight, 0.0)) for place, weight in places]
    # The place from which the way to all others is shortest; sums are exact, so a tie is a tie everywhere.
    amidst = min(weighed, key=lambda one: math.fsum(w * angle(one[0], other) for other, w in weighed))[0]
    nearest = sorted(weighed, key=lambda one: angle(amidst, one[0]))
    wanted, held = share * math.fsum(w for _, w in weighed), 0.0
    out: list[Vector] = []
    for place, weight in nearest:
        if held >= wanted and out:
            break
        held += weight
        out.append(place)
    return out


def lies_in(point: Point) -> bool:
    """Return whether a point of a map is within its frame."""
    return 0 <= point[0] <= WIDTH and 0 <= point[1] <= HEIGHT


def middle_of(route: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """Return the point half-way along a line of places (latitude and longitude in degrees)."""
    places = [vector(*one) for one in route]
    steps = [angle(a, b) for a, b in pairwise(places)]
    left = math.fsum(steps) / 2
    for a, b, step in zip(places, places[1:], steps, strict=False):
        if left <= step and step > 0:
            share = left / step
            x, y, z = (p * (1 - share) + q * share for p, q in zip(a, b, strict=True))
            return degrees((x, y, z))
        left -= step
    return route[len(route) // 2]
