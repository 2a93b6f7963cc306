"""A day of any year of the proleptic Gregorian calendar.

Years are counted as astronomers and ISO 8601-1 count them: year 0 is 1 BC, -43 is 44 BC. `datetime.date` ends
at year 1 and 9999, and strings of years before Christ sort backwards.
"""

from __future__ import annotations

from typing import NamedTuple


class Day(NamedTuple):
    """A day; days are in order as they are in time."""

    year: int
    month: int
    day: int

    def as_iso(self) -> str:
        """Return `2015-11-24`, `-0043-03-15`; empty where four digits cannot hold the year (ISO 8601-1, 4.3.2)."""
        if not -9999 <= self.year <= 9999:
            return ""
        return f"{'-' if self.year < 0 else ''}{abs(self.year):04d}-{self.month:02d}-{self.day:02d}"

    def next(self) -> Day:
        """Return the day after it."""
        if self.day < days_in(self.year, self.month):
            return Day(self.year, self.month, self.day + 1)
        return Day(self.year, self.month + 1, 1) if self.month < 12 else Day(self.year + 1, 1, 1)


def is_leap(year: int) -> bool:
    """Return whether a year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""Days of each month, in a leap year."""


def days_in(year: int, month: int) -> int:
    """Return how many days a month has; months are 1 to 12."""
    return 28 if month == 2 and not is_leap(year) else LONGEST[month - 1]


def year_text(year: int) -> str:
    """Return a year as EDTF writes it: `2015`, `0988`, `-0043`, `Y17000` (ISO 8601-2:2019, 4.7.1)."""
    if -9999 <= year <= 9999:
        return f"{'-' if year < 0 else ''}{abs(year):04d}"
    return f"Y{year}"
