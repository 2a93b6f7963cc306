"""The whole globe: the Equal Earth projection (Šavrič, Patterson and Jenny 2018), cut opposite its middle meridian."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from glossator.cartography.atlas import Line
from glossator.cartography.clip import HEIGHT, WIDTH, Point, lines_in, ring_in
from glossator.cartography.simplify import simplified

_A = (1.340264, -0.081106, 0.000893, 0.003796)
_ROOT = math.sqrt(3) / 2
_WIDE = 2.7066299836960748
"""Half the width of the projection of a globe of radius one; half its height is 1.3173627591574134."""
_SCALE = (WIDTH - 12) / 2 / _WIDE
_CUT = 180.0
_STEP = 4.0
"""Degrees from point to point along the cut."""
_COARSE = 0.22
"""Square degrees of the triangle below which a point goes: half a pixel on a desk."""


@dataclass(frozen=True, slots=True)
class Whole:
    """A map of the globe."""

    lon: float = 0.0
    """The middle meridian."""

    def at(self, lat: float, lon: float) -> Point:
        """Return where a place is drawn."""
        return self._drawn((((lon - self.lon + 180) % 360 - 180, lat),))[0]

    def track(self, line: Line) -> list[Point]:
        """Return a line in degrees from the middle meridian, without a jump where it crosses the antimeridian."""
        return simplified(_unrolled([(lon - self.lon, lat) for lon, lat in line.points]), _COARSE)

    def rings(self, points: list[Point]) -> list[list[Point]]:
        """Return the rings of a ring: two where it crosses the cut, and by way of the pole where it goes round one."""
        ring = _unrolled(points)
        turned = ring[-1][0] - ring[0][0]
        if abs(turned) > 180:
            pole = 90.0 if sum(lat for _, lat in ring) > 0 else -90.0
            # As often as the copies below need it, so that none of them ends within the map.
            ring = [(lon + turn * turned, lat) for turn in (-1, 0, 1) for lon, lat in ring]
            ring += [(ring[-1][0], pole), (ring[0][0], pole)]
        west, east = min(lon for lon, _ in ring), max(lon for lon, _ in ring)
        if abs(turned) > 180:
            return [self._drawn(_close(ring_in(ring, _band(0))))]
        out = []
        for turn in range(math.floor((west + 180) / 360), math.floor((east + 180) / 360) + 1):
            part = ring_in(ring, _band(turn))
            if part:
                out.append(self._drawn([(lon - 360 * turn, lat) for lon, lat in (*part, part[0])]))
        return out

    def lines(self, points: list[Point]) -> list[list[Point]]:
        """Return the stretches of a line on both sides of the cut."""
        line = _unrolled(points)
        west, east = min(lon for lon, _ in line), max(lon for lon, _ in line)
        return [
            self._drawn([(lon - 360 * turn, lat) for lon, lat in part])
            for turn in range(math.floor((west + 180) / 360), math.floor((east + 180) / 360) + 1)
            for part in lines_in(line, _band(turn))
        ]

    def _drawn(self, points: Sequence[Point]) -> list[Point]:
        """Degrees from the middle meridian to the map (equations 1 to 3 of the paper)."""
        out = []
        for lon, lat in _bent(points):
            t = math.asin(_ROOT * math.sin(math.radians(max(-90.0, min(90.0, lat)))))
            s = t**6
            y = t * (_A[0] + _A[1] * t * t + s * (_A[2] + _A[3] * t * t))
            slope = _A[0] + 3 * _A[1] * t * t + s * (7 * _A[2] + 9 * _A[3] * t * t)
            x = math.radians(lon) * math.cos(t) / (_ROOT * slope)
            out.append((WIDTH / 2 + _SCALE * x, HEIGHT / 2 - _SCALE * y))
        return out


def _band(turn: int) -> tuple[float, float, float, float]:
    return -180 + 360.0 * turn, -90.0, 180 + 360.0 * turn, 90.0


def _unrolled(points: Sequence[Point]) -> list[Point]:
    out = [points[0]]
    for lon, lat in points[1:]:
        out.append((lon - 360 * round((lon - out[-1][0]) / 360), lat))
    return out


def _bent(points: Sequence[Point]) -> Iterator[Point]:
    """The points, with more of them along the cut: it is a straight line in degrees and a bow on the map."""
    for at, (lon, lat) in enumerate(points):
        before, from_lat = points[at - 1]
        if at and lon == before and abs(lon) == _CUT:
            steps = math.ceil(abs(lat - from_lat) / _STEP)
            yield from ((lon, from_lat + (lat - from_lat) * step / steps) for step in range(1, steps))
        yield lon, lat


def _close(ring: list[Point]) -> list[Point]:
    return ring or [(0.0, -90.0)]
