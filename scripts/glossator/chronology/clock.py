"""The year that a narrative is in: what a date that leaves its year out is read from.

A historian writes the year once and then only months and days, across sentences and paragraphs, until the next year
or the next heading. The clock is set by each date that has its own year, moves on with those that are read from it,
and knows which date it was set by, so that a reader can be told.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from glossator.chronology.pluperfect import looks_back
from glossator.chronology.points import Point, of_day, of_month, of_season, of_year
from glossator.dating.calendars import easter, on
from glossator.model import Anchored, Day, Edtf
from glossator.model.edtf import Precision
from glossator.patterns import re

SENTENCE_ENDS = re.compile(r"(?:[.!?;…](?<![^\w][A-Z].))[.!?;…]*[”’\")\]]*\s|\n")
"""Where a sentence or its half is over; initials of names end none."""

BACK = 5
"""Months that a narrative is taken to step back within a year. Farther back means the next year: after November,
January is the one that comes."""

MODERN = 1100
"""From this year on nobody writes a year of three digits; a text of an older age may name a scholar's year."""

AHEAD = 6
"""Months that what had been done may be ahead; farther, it was done the year before."""

LONG_STEP = 10
"""Years of a step after which the narrative may come back: what was told of was beside it."""

_MIDDLES = {21: 4, 22: 7, 23: 10, 24: 13}
"""Season to the month it is counted from; winter is that which begins in the year."""


@dataclass(frozen=True, slots=True)
class Partial:
    """A date without its year."""

    month: int = 0
    day: int = 0
    """0 for the whole month."""
    season: int = 0
    """21 to 24, in place of a month (ISO 8601-2:2019, 4.8)."""
    easter: int | None = None
    """Days from Easter Sunday, of a feast that moves with it; the month is then that of Easter, about."""

    def in_year(self, year: int) -> Point:
        """Return the date in that year; without a value where that year has no such day."""
        if self.easter is not None:
            sunday = easter(year)
            return of_day(*on(sunday, self.easter)) if sunday else Point(None, why="Easter fell apart by country then")
        if self.season:
            return of_season(year, self.season)
        return of_day(year, self.month, self.day) if self.day else of_month(year, self.month)

    @property
    def at(self) -> int:
        """The month it is counted from, from 1; 13 for a winter, which goes over New Year."""
        return _MIDDLES[self.season] if self.season else self.month


@dataclass(frozen=True, slots=True)
class Clock:
    """Where the narrative is. A new one knows nothing."""

    year: int | None = None
    month: int = 0
    """0 where only the year is known."""
    day: int = 0
    season: int = 0
    origin: Anchored | None = None
    """The date whose own words say the year."""
    near: Clock | None = None
    """The date read last in the same passage, which `that year` means, where the narrative did not go on to it."""

    main: Clock | None = None
    """Where the narrative was before it looked back; it is there again in the next paragraph."""

    left: int | None = None
    """The year that the narrative was in before its last long step, to which it may come back."""
    step: Anchored | None = None
    """The date that made that step."""
    returned: frozenset[Anchored] = frozenset()
    """Dates of the passage that were beside the narrative after all, for it came back to where it was."""
    told: bool = False
    """Of a clock beside another: whether its sentence goes on in that time."""
    age: int | None = None
    """A year of the age that the text is of, where no year is in force yet: it bears out years of three digits only."""
    fresh: bool = True
    """Whether no date of the passage has set it yet: the first may begin a new story."""

    @property
    def era(self) -> int | None:
        """The year that bears out a short one: that in force, else one of the age of the text."""
        return self.age if self.year is None or (self.age is not None and self.year >= MODERN) else self.year

    @property
    def point(self) -> Point | None:
        """What the clock shows, as exact as it is known; None for a new one."""
        if self.year is None:
            return None
        if self.season:
            return of_season(self.year, self.season)
        if self.day:
            return of_day(self.year, self.month, self.day)
        return of_month(self.year, self.month) if self.month else of_year(self.year)

    @property
    def at(self) -> int:
        """The month the narrative is in, 0 where only its year is known."""
        return _MIDDLES[self.season] if self.season else self.month

    def set(self, point: Point, origin: Anchored | None = None) -> Clock:
        """Return the clock after a date; one of several years, or open at an end, leaves it as it was.

        `origin` is the date itself where it has its own year; else what set the clock before stays named.
        """
        value = point.value
        if value is None or value.earliest is None or value.latest is None:
            return self
        first, last = value.earliest, value.latest
        main = self.main if self.main and self.main.year is not None and first.year < self.main.year else None
        if value.precision is Precision.SEASON and 21 <= value.season <= 24:
            return self._at(first.year, 0, 0, value.season, origin, main)
        if first.year != last.year:
            return self
        month = last.month if first.month == last.month else 0
        if value.precision is Precision.INTERVAL and not month:
            month = last.month  # from May to August: the narrative is in August now
        ends = value.members[-1] if value.members else value  # behind `3 and 4 September` it is the 4th
        day = last.day if isinstance(ends, Edtf) and ends.precision is Precision.DAY else 0
        if value.precision is Precision.YEAR and last.year == self.year:
            # the year again: its month is not forgotten
            return replace(self, origin=origin or self.origin, near=None, fresh=False)
        return self._at(last.year, month, day, 0, origin, main)

    def _at(self, year: int, month: int, day: int, season: int, origin: Anchored | None, main: Clock | None) -> Clock:
        """The new clock, which knows what long step it made last."""
        left, step = None, None
        if self.year is not None and year >= self.year:
            left, step = (self.year, origin or self.origin) if year > self.year + LONG_STEP else (self.left, self.step)
        return Clock(
            year, month, day, season, origin or self.origin, None, main, left, step, self.returned,
            age=self.age, fresh=False,
        )  # fmt: skip

    def came_back(self, point: Point, origin: Anchored | None) -> Clock | None:
        """Return the clock of a narrative that is back in the time its last long step left; None where it is not.

        Where that is nearer than where the step went, the step was none: its date is among `returned`.
        """
        there = self.set(point, origin)
        if there.year is None or self.year is None or self.left is None or there.year < self.left - 1:
            return None
        nearer = self.step is not None and there.year - self.left <= self.year - there.year
        return replace(there, returned=self.returned | {self.step}) if nearer and self.step else there

    def back(self, point: Point, origin: Anchored | None) -> Clock:
        """Return the clock of a narrative that looks back, for as long as its paragraph goes on."""
        there = Clock().set(point, origin or self.origin)
        return replace(there, main=self.main or self) if there.year is not None else self

    def resumed(self) -> Clock:
        """Return the clock as a new paragraph finds it: where the narrative is, not what was mentioned beside it."""
        if self.main is not None:
            return self.main.resumed()
        if self.near is None and self.fresh and not self.returned:
            return self
        return replace(self, near=None, fresh=True, returned=frozenset())

    def fill(self, partial: Partial) -> Point | None:
        """Return a date that left its year out, in the year in force; None where there is none."""
        if self.year is None:
            return None
        year = self.year
        if self.at and partial.at < self.at - BACK:
            year += 1
        if partial.season == 24 and self.at and self.at < 3:
            year -= 1  # in February, the winter is the one that began the year before
        point = partial.in_year(year)
        return point if point.value is not None else None

    def year_before(self, partial: Partial, point: Point) -> Point:
        """Return a date that was filled in, a year back where it would be more than half a year ahead."""
        if self.year is None or not self.at or point.earliest is None:
            return point
        if 12 * (point.earliest.year - self.year) + partial.at - self.at <= AHEAD:
            return point
        before = partial.in_year(point.earliest.year - 1)
        return before if before.value is not None else point

    def after(self, partial: Partial, step: int) -> Point | None:
        """Return the next such date strictly after the clock (step 1), or the last strictly before it (step -1)."""
        if self.year is None:
            return None
        year, at = self.year, self.at
        if partial.season == 24 and 0 < at < 3:
            year, at = year - 1, 13  # in February, the winter one is in began the year before
        if (at and (partial.at <= at if step > 0 else partial.at >= at)) or not at:
            year += step
        point = partial.in_year(year)
        return point if point.value is not None else None

    def known(self) -> Day | None:
        """Return the day the narrative is at, where it is known to the day."""
        return Day(self.year, self.month, self.day) if self.year is not None and self.day else None

    def beside(self, point: Point, origin: Anchored | None, told: bool = False) -> Clock:
        """Return the same clock, which has a date beside it that the narrative does not go on from."""
        near = Clock(age=self.era).set(point, origin or self.origin)
        return replace(self, near=replace(near, told=told)) if near.year is not None else self

    def for_sentence(self, text: str, start: int) -> Clock:
        """Return the clock for what stands there: that beside the narrative as long as its own sentence goes on."""
        near = self.near
        if near is None or near.origin is None or not near.origin.end <= start:
            return self
        if near.year is not None and self.year is not None and near.year < self.year - 1 and looks_back(text, start):
            return near  # `the riot of 1775 was recalled; it had begun on 27 April`
        if not near.told:
            return self
        return self if SENTENCE_ENDS.search(text, near.origin.end, start) else near
