"""How often texts speak of a time: bars, each some whole years wide."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import floor, sqrt

from glossator.model import Ref
from glossator.weave.figures.scale import Scale, round_years


@dataclass(frozen=True, slots=True)
class Told:
    """A date that a text speaks of."""

    date: Ref
    page: str
    """Its page of the timeline."""
    first: float
    last: float
    """Its extent in years."""
    times: int


@dataclass(frozen=True, slots=True)
class Bar:
    """Some years of one text."""

    first: int
    last: int
    """The year after its last."""
    left: float
    right: float
    """Places from 0 to 1."""
    times: int
    most: Told
    """The date spoken of most often."""

    def height(self, full: float, most: int) -> float:
        """Return the height of the bar: twice as high is four times as often, so that once is still seen."""
        return full * sqrt(self.times / most)


def bars(told: Iterable[Told], scale: Scale, narrowest: float) -> list[Bar]:
    """Return the bars of a text in order of time, none narrower than a share of the whole width.

    A date longer than a bar, as a decade or a war, is in none: it says of no year that it is spoken of.
    """
    pieces = [(y0, y1, next(round_years(narrowest * (y1 - y0) / (x1 - x0)))) for y0, y1, x0, x1 in scale.pieces()]
    found: dict[tuple[int, int], list[Told]] = {}
    for one in told:
        middle = (one.first + one.last) / 2
        for first, last, step in pieces:
            if first <= middle < last and one.last - one.first <= step + 0.01:
                begin = floor(middle / step) * step
                # A bar ends where the scale changes: years beyond have bars of their own length.
                years = max(begin, round(first)), min(begin + step, round(last))
                found.setdefault(years, []).append(one)
    out = []
    for (begin, end), dates in sorted(found.items()):
        most = max(dates, key=lambda one: (one.times, -one.first, one.date.id))
        out.append(Bar(begin, end, scale.at(begin), scale.at(end), sum(one.times for one in dates), most))
    return out
