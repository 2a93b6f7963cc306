"""Rings and lines cut at a frame: Sutherland and Hodgman (1974) for rings, Liang and Barsky (1984) for lines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

Point = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""
WIDTH, HEIGHT = 1200, 750
"""Units of every map: about two a pixel on a desk."""
EDGE = 12
"""Units beyond the frame at which shapes are cut, so that the stroke along the cut is not seen."""
FRAME: Box = (-EDGE, -EDGE, WIDTH + EDGE, HEIGHT + EDGE)


def ring_in(points: Sequence[Point], box: Box) -> list[Point]:
    """Return what of a closed ring lies in a box, as one ring; empty where nothing does.

    Parts of a ring that the box severs stay joined by lines along the edge of the box.
    """
    left, top, right, bottom = box
    out = list(points)
    for axis, bound, sign in ((0, left, 1), (0, right, -1), (1, top, 1), (1, bottom, -1)):
        inside = [(point[axis] - bound) * sign >= 0 for point in out]
        if all(inside):
            continue
        if not any(inside):
            return []
        cut = []
        for at, point in enumerate(out):
            if inside[at] != inside[at - 1]:
                cut.append(_crossing(out[at - 1], point, axis, bound))
            if inside[at]:
                cut.append(point)
        out = cut
    return out


def _crossing(a: Point, b: Point, axis: int, bound: float) -> Point:
    share = (bound - a[axis]) / (b[axis] - a[axis])
    other = a[1 - axis] + share * (b[1 - axis] - a[1 - axis])
    return (bound, other) if axis == 0 else (other, bound)


def lines_in(points: Sequence[Point], box: Box) -> list[list[Point]]:
    """Return the stretches of a line that lie in a box."""
    out: list[list[Point]] = []
    for a, b in pairwise(points):
        part = _segment(a, b, box)
        if part is None:
            continue
        if out and out[-1][-1] == part[0]:
            out[-1].append(part[1])
        else:
            out.append([*part])
    return out


def _segment(a: Point, b: Point, box: Box) -> tuple[Point, Point] | None:
    left, top, right, bottom = box
    dx, dy = b[0] - a[0], b[1] - a[1]
    enter, leave = 0.0, 1.0
    for step, room in ((-dx, a[0] - left), (dx, right - a[0]), (-dy, a[1] - top), (dy, bottom - a[1])):
        if step == 0:
            if room < 0:
                return None
        elif step < 0:
            enter = max(enter, room / step)
        else:
            leave = min(leave, room / step)
    if enter > leave:
        return None
    start = a if enter == 0 else (a[0] + enter * dx, a[1] + enter * dy)
    return start, b if leave == 1 else (a[0] + leave * dx, a[1] + leave * dy)
