"""A date that its own words state whole, however long: it is found first, and what stands in it is not looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

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
