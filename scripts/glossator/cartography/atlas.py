"""The lines of the globe, from `atlas.json` beside this file, read once a process and only where a map is drawn."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from glossator.cartography.packed import unpack
from glossator.cartography.sphere import Vector, angle, middle, vector

Ring = tuple[int, ...]
"""Lines one after the other; `~n` is line n from its end (TopoJSON, section 2.1.4)."""
Polygon = tuple[Ring, ...]
"""The outer ring, then holes."""
_PIECE = 32
"""Points a piece: the unit in which what is far from a map is skipped."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line and the circle that holds it."""

    first: int
    last: int
    """Index of its last point, which is the first one of the next piece."""
    centre: Vector
    radius: float
    """In radians."""


@dataclass(frozen=True, slots=True)
class Line:
    """A coast or border between two places where lines meet, or around an island."""

    points: tuple[tuple[float, float], ...]
    """(longitude, latitude) in degrees."""
    vectors: tuple[Vector, ...]
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Atlas:
    """Land and states, each as rings of shared lines."""

    lines: tuple[Line, ...]
    land: tuple[Polygon, ...]
    states: Mapping[str, tuple[Polygon, ...]]
    """ISO 3166-1 alpha-3 code (XKX for Kosovo) to its shapes."""
    borders: tuple[int, ...]
    disputed: tuple[int, ...]
    """Lines between states, and lines that are held but not recognised, or the reverse."""

    def largest(self, code: str) -> Ring:
        """Return the outer ring of the largest shape of a state, by the length of its lines."""
        return max((polygon[0] for polygon in self.states[code]), key=self._extent)

    def vectors(self, ring: Ring) -> list[Vector]:
        """Return the places along a ring."""
        return [place for at in ring for place in self.lines[at if at >= 0 else ~at].vectors]

    def _extent(self, ring: Ring) -> float:
        places = self.vectors(ring)
        centre = middle(places)
        return max(angle(centre, place) for place in places)


@cache
def _file() -> Any:
    return json.loads(Path(__file__).with_name("atlas.json").read_text(encoding="utf-8"))


@cache
def codes() -> tuple[str, ...]:
    """Return the codes of the states that have an outline, in alphabetical order."""
    return tuple(sorted(_file()["states"]))


@cache
def world() -> Atlas:
    """Return the whole atlas."""
    made = _file()
    return Atlas(
        tuple(line_of(tuple(unpack(letters))) for letters in made["arcs"]),
        tuple(_polygon(polygon) for polygon in made["land"]),
        {code: tuple(_polygon(polygon) for polygon in polygons) for code, polygons in made["states"].items()},
        tuple(made["borders"]),
        tuple(made["disputed"]),
    )


def _polygon(rings: Any) -> Polygon:
    return tuple(tuple(ring) for ring in rings)


def line_of(points: tuple[tuple[float, float], ...]) -> Line:
    """Return the line through places given as (longitude, latitude) in degrees."""
    vectors = tuple(vector(lat, lon) for lon, lat in points)
    last = len(points) - 1
    return Line(points, vectors, tuple(_piece(vectors, at, min(at + _PIECE, last)) for at in range(0, last, _PIECE)))


def _piece(vectors: tuple[Vector, ...], first: int, last: int) -> Piece:
    held = vectors[first : last + 1]
    centre = middle(held)
    return Piece(first, last, centre, max(angle(centre, place) for place in held))
