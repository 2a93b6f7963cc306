"""A scale of time that gives crowded years their room: straight pieces, computed from what is to be drawn."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor, log10

PIECES = 4
"""Pieces at most: more would be exact and could not be read."""
_UNEVEN = 0.12
"""How far a piece must depart from an even spread, as a share of everything, before it is divided."""
_BY_NUMBER = 0.78
"""How much of the width is given by the number of things; the rest is given by the length of time."""
_NARROWEST = 0.09


@dataclass(frozen=True, slots=True)
class Scale:
    """Years to places from 0 to 1."""

    knots: tuple[tuple[float, float], ...]
    """(year, place), in order; between two of them the scale is even."""

    def at(self, year: float) -> float:
        """Return the place of a year, 0 before the first and 1 after the last."""
        knots = self.knots
        index = min(max(bisect_left(knots, (year,)), 1), len(knots) - 1)
        (y0, x0), (y1, x1) = knots[index - 1], knots[index]
        # To a thousandth of a hair, so that two moments a rounding error apart do not change places.
        return round(min(max(x0 + (year - y0) * (x1 - x0) / (y1 - y0), 0.0), 1.0), 9)

    @property
    def breaks(self) -> tuple[float, ...]:
        """The years at which the scale changes."""
        return tuple(year for year, _ in self.knots[1:-1])

    def pieces(self) -> Iterator[tuple[float, float, float, float]]:
        """Yield (first year, last year, first place, last place) of each even piece."""
        for (y0, x0), (y1, x1) in pairwise(self.knots):
            yield y0, y1, x0, x1


def scale_of(moments: Sequence[float]) -> Scale:
    """Return the scale for things at some moments, in years; at most four pieces, which change at round years.

    A piece is divided where the things counted so far depart most from an even spread.
    """
    ordered = sorted(moments)
    low, high = (ordered[0], ordered[-1]) if ordered else (2000.0, 2001.0)
    unit = 10 ** max(ceil(log10(max(high - low, 1) / 300)), 0)
    unit = max(unit, 10 if high - low > 60 else 5 if high - low > 15 else 1)
    fine = max(unit // 5, 1)
    first = floor(low / fine) * fine
    edges = [first, max(ceil(high / fine) * fine, first + fine)]
    while len(edges) <= PIECES and (cut := _cut(ordered, edges, unit)) is not None:
        edges = sorted([*edges, cut])
    return Scale(tuple(zip(map(float, edges), _places(ordered, edges), strict=True)))


def _cut(ordered: Sequence[float], edges: Sequence[int], unit: int) -> int | None:
    best, where = _UNEVEN, None
    for begin, end in pairwise(edges):
        before, inside = bisect_left(ordered, begin), bisect_left(ordered, end) - bisect_left(ordered, begin)
        for year in range((begin // unit + 1) * unit, end, unit):
            even = inside * (year - begin) / (end - begin)
            uneven = abs(bisect_left(ordered, year) - before - even) / len(ordered)
            if uneven > best:
                best, where = uneven, year
    return where


def _places(ordered: Sequence[float], edges: Sequence[int]) -> list[float]:
    """Where each edge stands: room by number and by length, no piece too narrow to be seen."""
    total, length = max(len(ordered), 1), edges[-1] - edges[0]
    shares = []
    for begin, end in pairwise(edges):
        number = bisect_left(ordered, end) - bisect_left(ordered, begin)
        shares.append(max(_BY_NUMBER * number / total + (1 - _BY_NUMBER) * (end - begin) / length, _NARROWEST))
    places, whole = [0.0], sum(shares)
    for share in shares:
        places.append(places[-1] + share / whole)
    return [*places[:-1], 1.0]


def round_years(least: float) -> Iterator[int]:
    """Yield 1, 2, 5, 10, 20 … from the first that is not less than some number of years."""
    power = 1
    while True:
        yield from (power * step for step in (1, 2, 5) if power * step >= least)
        power *= 10


def ticks(scale: Scale, apart: float) -> list[int]:
    """Return round years whose places are at least so far apart, those where the scale changes among them.

    Years are astronomical; before year 1 they are round as people count them, 501 BC never among them.
    """
    kept = [round(year) for year, _ in scale.knots[1:-1]]
    kept = [year for at, year in enumerate(kept) if not at or scale.at(year) - scale.at(kept[at - 1]) >= apart]
    for first, last, x0, x1 in scale.pieces():
        step = next(round_years(0.6 * apart * (last - first) / (x1 - x0)))
        for count in range(ceil(first / step), floor(last / step) + 1):
            year = count * step + (count < 0)  # -499 is 500 BC
            if all(abs(scale.at(year) - scale.at(other)) >= apart for other in _near(kept, year)):
                kept = sorted([*kept, year])
    return kept


def _near(kept: Sequence[int], year: int) -> Sequence[int]:
    at = bisect_left(kept, year)
    return kept[max(at - 1, 0) : at + 1]
