"""What of the globe lies under a map, as the data of SVG paths in whole units (SVG 2, section 9.3)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

from glossator.cartography.atlas import Atlas, Line, Polygon, line_of
from glossator.cartography.clip import FRAME, Point, lines_in, ring_in


class View(Protocol):
    """A map of the globe or of a part of it."""

    def at(self, lat: float, lon: float) -> Point:
        """Return where a place is drawn."""

    def track(self, line: Line) -> list[Point]:
        """Return a line with fewer points; lines that meet still meet."""

    def rings(self, points: list[Point]) -> list[list[Point]]:
        """Return tracks that were joined to a ring, as it is drawn."""

    def lines(self, points: list[Point]) -> list[list[Point]]:
        """Return a track as it is drawn."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """Paths of one map, each empty where nothing of its kind is in sight."""

    land: str
    """To be filled by the even-odd rule, as `states` is."""
    borders: str
    disputed: str
    states: str
    """The states that are pointed out."""
    routes: tuple[str, ...]
    outlines: tuple[str, ...] = ()
    """Closed, of areas that are no states."""


def drawn(
    atlas: Atlas,
    view: View,
    states: Iterable[str] = (),
    routes: Sequence[Sequence[tuple[float, float]]] = (),
    outlines: Sequence[Sequence[tuple[float, float]]] = (),
) -> Drawn:
    """Return the paths under a map; states by code, routes and outlines as (latitude, longitude) pairs."""
    tracks: dict[int, list[Point]] = {}

    def track(at: int) -> list[Point]:
        if at not in tracks:
            tracks[at] = view.track(atlas.lines[at])
        return tracks[at]

    def shapes(polygons: Iterable[Polygon]) -> str:
        out = []
        for ring in (ring for polygon in polygons for ring in polygon):
            joined: list[Point] = []
            for at in ring:
                joined += track(at) if at >= 0 else track(~at)[::-1]
            out += [_path(ring_in(part, FRAME), closed=True) for part in view.rings(joined)]
        return "".join(out)

    def strokes(lines: Iterable[list[Point]]) -> str:
        return "".join(_path(part) for line in lines for whole in view.lines(line) for part in lines_in(whole, FRAME))

    return Drawn(
        shapes(atlas.land),
        strokes(track(at) for at in atlas.borders),
        strokes(track(at) for at in atlas.disputed),
        shapes(polygon for code in states for polygon in atlas.states.get(code, ())),
        tuple(strokes([_route(route, view)]) for route in routes),
        tuple(_outline(outline, view) for outline in outlines),
    )


def _route(route: Sequence[tuple[float, float]], view: View) -> list[Point]:
    return view.track(line_of(tuple((lon, lat) for lat, lon in route)))


def _outline(corners: Sequence[tuple[float, float]], view: View) -> str:
    ring = _route([*corners, corners[0]], view)[:-1]
    return "".join(_path(ring_in(part, FRAME), closed=True) for part in view.rings(ring))


def _path(points: Sequence[Point], closed: bool = False) -> str:
    """Steps from point to point in whole units; what is smaller than a unit is no shape."""
    whole: list[tuple[int, int]] = []
    for x, y in points:
        at = (round(x), round(y))
        if not whole or whole[-1] != at:
            whole.append(at)
    if closed and len(whole) > 1 and whole[0] == whole[-1]:
        whole.pop()
    if len(whole) < (3 if closed else 2):
        return ""
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(whole)]
    numbers = "".join(f"{_apart(x)}{_apart(y)}" for x, y in steps).removeprefix(" ")
    return f"M{whole[0][0]}{_apart(whole[0][1])}l{numbers}{'z' if closed else ''}"


def _apart(number: int) -> str:
    return f"{number}" if number < 0 else f" {number}"
