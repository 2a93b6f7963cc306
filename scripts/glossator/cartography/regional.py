"""A part of the globe: Lambert's azimuthal equal-area projection, centred on what is shown.

Areas are true everywhere and shapes nearly so within some 2,000 km of the centre (Snyder, USGS PP 1395, chapter 24).
It knows neither poles nor antimeridian; only the place right behind the centre has no image.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from glossator.cartography.atlas import Line
from glossator.cartography.clip import EDGE, HEIGHT, WIDTH, Point
from glossator.cartography.simplify import simplified
from glossator.cartography.sphere import EARTH, Vector, angle, degrees, dot, vector

FINE = 1.6
"""Square units of the triangle below which a point goes: half a pixel on a desk."""
_BEHIND = 1e-9


@dataclass(frozen=True, slots=True)
class Regional:
    """A map of a part of the globe."""

    lat: float
    lon: float
    """The middle of the frame."""
    scale: float
    """Units of the map a radius of the Earth."""

    @property
    def reach(self) -> float:
        """Radius in radians of the circle that holds the frame."""
        return 2 * math.asin(min(1.0, math.hypot(WIDTH / 2 + EDGE, HEIGHT / 2 + EDGE) / self.scale / 2))

    @property
    def kilometre(self) -> float:
        """Units a kilometre at the middle."""
        return self.scale / EARTH

    def at(self, lat: float, lon: float) -> Point:
        """Return where a place is drawn, which may be outside the frame."""
        return self._drawn((vector(lat, lon),))[0]

    def place(self, point: Point) -> tuple[float, float]:
        """Return the latitude and longitude of a point of the map; a point beyond the globe counts as at its rim."""
        x, y = (point[0] - WIDTH / 2) / self.scale, (HEIGHT / 2 - point[1]) / self.scale
        far = math.hypot(x, y)
        if far > 2:
            x, y, far = x * 2 / far, y * 2 / far, 2.0
        centre, east, north = self._axes()
        straight, aside = 1 - far * far / 2, math.sqrt(max(0.0, 1 - far * far / 4))
        return degrees((
            straight * centre[0] + aside * (x * east[0] + y * north[0]),
            straight * centre[1] + aside * (x * east[1] + y * north[1]),
            straight * centre[2] + aside * (x * east[2] + y * north[2]),
        ))  # fmt: skip

    def track(self, line: Line) -> list[Point]:
        """Return a line of the atlas with as many points as are seen; what is far from the frame has its ends only."""
        centre, reach = vector(self.lat, self.lon), self.reach
        kept = [line.vectors[0]]
        for piece in line.pieces:
            near = angle(piece.centre, centre) <= piece.radius + reach
            kept += line.vectors[piece.first + 1 : piece.last + 1] if near else (line.vectors[piece.last],)
        return simplified(self._drawn(kept), FINE)

    def rings(self, points: list[Point]) -> list[list[Point]]:
        """Return the rings that fill a ring, by the even-odd rule.

        A ring around the place behind the centre is drawn inside out: then the globe's whole disc comes with it. Such
        a ring is known by its area, which is true here, for no land covers half the globe.
        """
        twice = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1], strict=True))
        if abs(twice) / 2 < 2 * math.pi * self.scale**2:
            return [points]
        rim = 2.01 * self.scale
        corners = (45, 135, 225, 315)
        out = [
            (WIDTH / 2 + 2 * rim * math.cos(math.radians(one)), HEIGHT / 2 + 2 * rim * math.sin(math.radians(one)))
            for one in corners
        ]
        return [points, out]

    def lines(self, points: list[Point]) -> list[list[Point]]:
        """Return a line as it is drawn: in one stretch."""
        return [points]

    def _axes(self) -> tuple[Vector, Vector, Vector]:
        up, along = math.radians(self.lat), math.radians(self.lon)
        east = (-math.sin(along), math.cos(along), 0.0)
        north = (-math.sin(up) * math.cos(along), -math.sin(up) * math.sin(along), math.cos(up))
        return vector(self.lat, self.lon), east, north

    def _drawn(self, places: Sequence[Vector]) -> list[Point]:
        centre, east, north = self._axes()
        out = []
        for place in places:
            wide = self.scale * math.sqrt(2 / max(1 + dot(place, centre), _BEHIND))
            out.append((WIDTH / 2 + wide * dot(place, east), HEIGHT / 2 - wide * dot(place, north)))
        return out
