"""Make `scripts/glossator/cartography/atlas.json` of Natural Earth's states; run by hand, never by a build.

    npm pack world-atlas@2.0.2 i18n-iso-countries@7.14.0     (and unpack both)
    python scripts/atlas/make_atlas.py world-atlas/countries-50m.json i18n-iso-countries/codes.json

From the first come the lines (Natural Earth 4.1, 1:50 million, public domain, as TopoJSON), from the second only the
codes of three letters for the codes of three figures. What is ours: fewer points, no islands too small to be seen,
and four lines that Natural Earth draws as they are held and we as they are recognised: see `HELD`.
"""

from __future__ import annotations

import json
import math
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

from glossator.cartography.packed import pack
from glossator.cartography.simplify import simplified

OUT = Path(__file__).parents[1] / "glossator" / "cartography" / "atlas.json"
LEAST = 0.0006
"""Square degrees of the triangle below which a point goes: some seven square kilometres."""
SMALLEST = 0.012
"""Square degrees of the smallest island, unless it is the largest that a state has: 150 square kilometres."""
NAMED = {"Kosovo": "XKX", "N. Cyprus": "CYP", "Somaliland": "SOM", "Indian Ocean Ter.": "AUS", "Siachen Glacier": ""}
"""Shapes without a code; an empty one belongs to no state here."""
HELD = {"RUS": ("UKR", (34.3, 45.2))}
"""State that holds a shape to the one it is recognised as part of, and a (longitude, latitude) in it: Crimea."""
DISPUTED = {"XKX", ""}

Ring = list[int]
Polygon = list[Ring]


def main(atlas: str, codes: str) -> None:
    """Write the file, and say how large it is."""
    topology = json.loads(Path(atlas).read_text(encoding="utf-8"))
    letters = {figures: three for _, three, figures, _ in json.loads(Path(codes).read_text(encoding="utf-8"))}
    arcs = _arcs(topology)
    shapes = [
        (letters[shape["id"]] if "id" in shape else NAMED[shape["properties"]["name"]], polygon)
        for shape in topology["objects"]["countries"]["geometries"]
        for polygon in _polygons(shape)
    ]
    owners = _owners(shapes)
    shapes = [(_recognised(code, polygon, arcs), polygon) for code, polygon in shapes]
    ours = _owners(shapes)
    large = {code: max((_size(one, arcs), at) for at, (own, one) in enumerate(shapes) if own == code)[1]
             for code in {code for code, _ in shapes}}  # fmt: skip
    shapes = [
        (code, polygon) for at, (code, polygon) in enumerate(shapes)
        if _size(polygon, arcs) >= SMALLEST or large[code] == at
    ]  # fmt: skip
    used = {_line(arc) for _, polygon in shapes for ring in polygon for arc in ring}
    land = [
        polygon for shape in topology["objects"]["land"]["geometries"] for polygon in _polygons(shape)
        if _size(polygon, arcs) >= SMALLEST or all(_line(arc) in used for arc in polygon[0])
    ]  # fmt: skip
    # The coast of a shape that is too small to be one of its own may be part of a larger land's.
    used |= {_line(arc) for polygon in land for arc in polygon[0]}
    number = {arc: at for at, arc in enumerate(sorted(used))}
    states: dict[str, list[Polygon]] = {}
    for code, polygon in sorted(shapes, key=lambda one: one[0]):
        states.setdefault(code, []).append(_numbered(polygon, number))
    shared = [arc for arc in sorted(used) if len(owners[arc]) > 1]
    disputed = [arc for arc in shared if len(set(ours[arc])) == 1 or DISPUTED & set(ours[arc])]
    made: dict[str, Any] = {
        "about": "Made by scripts/atlas/make_atlas.py of Natural Earth 4.1 (public domain) by way of "
        "world-atlas 2.0.2, copyright 2013-2019 Michael Bostock, ISC licence (see atlas.LICENSE.txt). Do not edit.",
        "land": [_numbered(polygon, number) for polygon in land],
        "states": {code: polygons for code, polygons in states.items() if code},
        "borders": [number[arc] for arc in shared if arc not in disputed],
        "disputed": [number[arc] for arc in disputed],
        "arcs": [pack(arcs[arc]) for arc in sorted(used)],
    }
    rows = (f"{json.dumps(name)}:{json.dumps(value, separators=(',', ':'))}" for name, value in made.items())
    OUT.write_text("{\n" + ",\n".join(rows) + "\n}\n", encoding="utf-8")
    points = sum(len(arcs[arc]) for arc in used)
    print(f"{OUT.stat().st_size} bytes, {len(used)} lines, {points} points, {len(made['states'])} states")


def _arcs(topology: Any) -> list[list[tuple[float, float]]]:
    (wide, high), (left, low) = topology["transform"]["scale"], topology["transform"]["translate"]
    out = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for step_x, step_y in arc:
            x, y = x + step_x, y + step_y
            points.append((x * wide + left, y * high + low))
        out.append(_fewer(points))
    return out


def _fewer(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """A line with fewer points; a degree of longitude counts as what it measures at its latitude."""
    narrow = math.cos(math.radians(sum(lat for _, lat in points) / len(points)))
    if any(abs(a[0] - b[0]) > 180 for a, b in pairwise(points)):
        return points  # across the antimeridian: the few lines that do are short
    return [(x / narrow, lat) for x, lat in simplified([(lon * narrow, lat) for lon, lat in points], LEAST)]


def _polygons(shape: Any) -> list[Polygon]:
    return [shape["arcs"]] if shape["type"] == "Polygon" else shape.get("arcs", [])


def _line(arc: int) -> int:
    """Which line an entry of a ring means; one below zero is walked from its end (TopoJSON, section 2.1.4)."""
    return arc if arc >= 0 else ~arc


def _numbered(polygon: Polygon, number: dict[int, int]) -> Polygon:
    """Holes of which a line is gone were islands in a lake."""
    rings = [ring for ring in polygon if all(_line(arc) in number for arc in ring)]
    return [[number[arc] if arc >= 0 else ~number[~arc] for arc in ring] for ring in rings]


def _owners(shapes: list[tuple[str, Polygon]]) -> dict[int, list[str]]:
    owners: dict[int, list[str]] = {}
    for code, polygon in shapes:
        for ring in polygon:
            for arc in ring:
                owners.setdefault(_line(arc), []).append(code)
    return owners


def _points(ring: Ring, arcs: list[list[tuple[float, float]]]) -> list[tuple[float, float]]:
    return [point for arc in ring for point in (arcs[arc] if arc >= 0 else arcs[~arc][::-1])]


def _size(polygon: Polygon, arcs: list[list[tuple[float, float]]]) -> float:
    points = _points(polygon[0], arcs)
    narrow = math.cos(math.radians(sum(lat for _, lat in points) / len(points)))
    pairs = list(zip(points, points[1:] + points[:1], strict=True))
    if any(abs(a[0] - b[0]) > 180 for a, b in pairs):  # across the antimeridian, or around the pole
        return 360.0
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)) / 2 * narrow


def _recognised(code: str, polygon: Polygon, arcs: list[list[tuple[float, float]]]) -> str:
    state, (x, y) = HELD.get(code, ("", (0.0, 0.0)))
    points = _points(polygon[0], arcs)
    inside = False
    for a, b in zip(points, points[1:] + points[:1], strict=True):
        if (a[1] > y) != (b[1] > y) and x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]:
            inside = not inside
    return state if state and inside and _size(polygon, arcs) < 10 else code


if __name__ == "__main__":
    main(*sys.argv[1:])
