"""Lines with fewer points, by the area that each point spans with its neighbours (Visvalingam and Whyatt 1993)."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heapify, heappop, heappush

Point = tuple[float, float]


def simplified(points: Sequence[Point], least: float) -> list[Point]:
    """Return the points whose triangle with their neighbours has at least that area, in the square of their unit.

    Both ends stay, so that lines which meet there still meet. A line whose ends are one point keeps two more points
    while its shape is larger than that area, and else is no shape any more: only its ends are left.
    """
    last = len(points) - 1
    if last < 2:
        return list(points)
    before, after = list(range(-1, last)), list(range(1, last + 2))
    area = [0.0] * (last + 1)
    heap = []
    for at in range(1, last):
        area[at] = _area(points[at - 1], points[at], points[at + 1])
        heap.append((area[at], at))
    heapify(heap)
    kept = [True] * (last + 1)
    while heap:
        size, at = heappop(heap)
        if not kept[at] or size != area[at]:
            continue  # an older measure of a point whose neighbour went
        if size >= least:
            break
        kept[at] = False
        left, right = before[at], after[at]
        after[left], before[right] = right, left
        for one in (left, right):
            if 0 < one < last:
                # Never less than what went before: a point must not seem slight because its neighbour did.
                area[one] = max(size, _area(points[before[one]], points[one], points[after[one]]))
                heappush(heap, (area[one], one))
    return [point for point, stays in zip(points, kept, strict=True) if stays]


def _area(a: Point, b: Point, c: Point) -> float:
    return abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2
