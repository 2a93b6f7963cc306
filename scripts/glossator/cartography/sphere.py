"""Points on the globe as unit vectors."""

from __future__ import annotations

import math
from collections.abc import Iterable

Vector = tuple[float, float, float]
EARTH = 6371.0
"""Mean radius of the Earth in kilometres."""


def vector(lat: float, lon: float) -> Vector:
    """Return the unit vector of a place, in degrees."""
    up, along = math.radians(lat), math.radians(lon)
    return math.cos(up) * math.cos(along), math.cos(up) * math.sin(along), math.sin(up)


def degrees(place: Vector) -> tuple[float, float]:
    """Return the latitude and longitude of a vector of any length but nought."""
    x, y, z = place
    return math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x))


def angle(a: Vector, b: Vector) -> float:
    """Return the angle between two unit vectors, in radians."""
    return math.acos(max(-1.0, min(1.0, dot(a, b))))


def dot(a: Vector, b: Vector) -> float:
    """Return the scalar product."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def middle(places: Iterable[Vector]) -> Vector:
    """Return the direction of the sum of unit vectors; that of the first where they cancel out."""
    listed = list(places)
    x, y, z = (math.fsum(place[axis] for place in listed) for axis in range(3))
    length = math.sqrt(x * x + y * y + z * z)
    return (x / length, y / length, z / length) if length > 1e-6 else listed[0]
