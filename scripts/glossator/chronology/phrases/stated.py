"""A date that its own words state whole, however long: it is found first, and what stands in it is not looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from glossator.chronology.clock import Clock
from glossator.chronology.phrases.row import Found
from glossator.chronology.points import Point
from glossator.model import Styled


@dataclass(frozen=True, slots=True)
class Stated:
    """A date where it stands; offsets are characters into the passage."""

    start: int
    end: int
    point: Point | None
    """None where only the clock can say it: see `by_clock`."""
    rule: str
    framed: bool = False
    """Whether the words of a range are in it already."""
    style: Styled | None = None
    by_clock: Callable[[Clock], tuple[Point, bool] | None] | None = None
    """The date by the clock, and whether its era is that of the clock; None where it is no date."""

    def read(self, clock: Clock) -> Found | None:
        """Return the date, or None where the clock does not bear it out."""
        if self.by_clock is None:
            return self._found(self.point)
        told = self.by_clock(clock)
        return self._found(told[0], clock if told[1] else None) if told else None

    def _found(self, point: Point | None, clock: Clock | None = None) -> Found | None:
        if point is None:
            return None
        origin = clock.origin if clock else None
        return Found(self.start, self.end, point, self.rule, self.framed, style=self.style, origin=origin)


def joined(first: Styled | None, last: Styled | None) -> Styled | None:
    """Return how two dates of one calendar are printed as an interval; None where only one is, or in another."""
    if first is None or last is None or first.calendar != last.calendar:
        return None
    return replace(first, date=f"{first.date}/{last.date}", by=first.by if first.by == last.by else "rule")
