"""Dates as numbers of years, for a drawing: a date is a stretch of time that may begin and end in doubt."""

from __future__ import annotations

from dataclasses import dataclass

from glossator.model import Day, Edtf
from glossator.model.edtf import End, Precision
from glossator.model.edtf.day import days_in, is_leap

FARTHEST = 100_000
"""Years before or after which nothing is drawn: one event of the ice age would leave no room for all others."""


def as_years(day: Day) -> float:
    """Return the beginning of a day as years: 2016-07-02 is 2016.5 (astronomical numbering, 1 BC is 0)."""
    passed = sum(days_in(day.year, month) for month in range(1, day.month)) + day.day - 1
    return day.year + passed / (366 if is_leap(day.year) else 365)


@dataclass(frozen=True, slots=True)
class Extent:
    """When something was, in years."""

    first: float | None
    """Where it can have begun; None where its beginning is open or unknown."""
    sure: float
    """Where it has certainly begun."""
    until: float
    """Where it has not yet ended for certain; before `sure` where nothing is certain in between."""
    last: float | None
    """Where it can have ended; None where its end is open or unknown."""
    span: bool
    """Whether it went on all the time; else it happened somewhere within."""
    doubtful: bool = False
    """Whether somebody marked it as uncertain or approximate."""
    begin_unknown: bool = False
    """Whether it began, and nobody knows when: that is no open beginning."""
    end_unknown: bool = False


def extent_of(when: Edtf) -> Extent | None:
    """Return when a date was; None where it is too far away to be drawn."""
    known = [day for day in (when.earliest, when.latest) if day is not None]
    if any(abs(day.year) >= FARTHEST for day in known):
        return None
    first = as_years(when.earliest) if when.earliest else None
    last = as_years(when.latest.next()) if when.latest else None
    if when.precision is not Precision.INTERVAL:
        middle = ((first if first is not None else last or 0) + (last if last is not None else first or 0)) / 2
        return Extent(first, middle, middle, last, False, bool(when.doubt))
    begin, end = when.members
    sure = as_years(begin.latest.next()) if isinstance(begin, Edtf) and begin.latest else None
    until = as_years(end.earliest) if isinstance(end, Edtf) and end.earliest else None
    if isinstance(begin, Edtf) and begin.plain and not isinstance(end, End):
        # “1914–1918” is one bar of five years: what is not known of its ends is less than they are exact.
        sure = first
    if isinstance(end, Edtf) and end.plain and not isinstance(begin, End):
        until = last
    return Extent(
        first,
        sure if sure is not None else until if until is not None else 0.0,
        until if until is not None else sure if sure is not None else 0.0,
        last,
        True,
        bool(when.doubt),
        begin is End.UNKNOWN,
        end is End.UNKNOWN,
    )
