"""EDTF dates as contributors write them (ISO 8601-2:2019 levels 0 to 2), to the days they may mean.

Plain dates and seasons are read here; all else goes to the `edtf` library, side
by side for an interval, because that library takes about ten milliseconds a
date and does not know `../199X`.
"""

from __future__ import annotations

import contextlib
import io
import re
from dataclasses import dataclass

from glossator.chronology.points import Point, of_day, of_month, of_season, of_year

_PLAIN = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_LONGEST = 60
_OPEN = frozenset({"", ".."})


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Why a date is none."""

    impossible: bool = False
    """True where it has the shape of a date, but no calendar has that day."""


def read_edtf(text: str) -> Point | Unreadable:
    """Return the date with its first and last day (ISO 8601-1 dates, a minus sign before years BC), or why not.

    An interval open or unknown at an end has no day there. Never raises.
    """
    text = text.strip()
    if not text or len(text) > _LONGEST or not text.isascii():
        return Unreadable()
    if text.count("/") != 1:
        return _read_one(text)
    first, last = text.split("/")
    if first in _OPEN and last in _OPEN:
        return Unreadable()
    begin = Point("") if first in _OPEN else _read_one(first)
    end = Point("") if last in _OPEN else _read_one(last)
    if isinstance(begin, Unreadable):
        return begin
    if isinstance(end, Unreadable):
        return end
    if begin.earliest and end.latest and _order(begin.earliest) > _order(end.latest):
        return Unreadable()
    return Point(text, begin.earliest, end.latest)


def _order(day: str) -> tuple[int, str]:
    return (-int(day[1:5]), day[5:]) if day.startswith("-") else (int(day[:4]), day[4:])


def _read_one(text: str) -> Point | Unreadable:
    plain = _PLAIN.fullmatch(text)
    if plain and plain[1] != "0000":
        year, month, day = int(plain[1]), plain[2], plain[3]
        if day is not None:
            point = of_day(year, int(month), int(day))
            return point if point.edtf else Unreadable(impossible=True)
        if month is None:
            return of_year(year)
        if 1 <= int(month) <= 12:
            return of_month(year, int(month))
        if 21 <= int(month) <= 24:
            return of_season(min(year, 9998), int(month)) if year < 9999 else Unreadable()
        if int(month) < 21:
            return Unreadable(impossible=True)
    return _ask_library(text)


def _ask_library(text: str) -> Point | Unreadable:
    import edtf  # a fifth of a second to import, and only unusual dates need it

    try:
        # The library prints its own errors, and raises whatever the wrong text provokes.
        with contextlib.redirect_stdout(io.StringIO()):
            parsed = edtf.parse_edtf(text)
            low, high = parsed.lower_strict(), parsed.upper_strict()
            return Point(text, _iso(low), _iso(high))
    except Exception:
        return Unreadable()


def _iso(moment: object) -> str:
    """ISO date of a struct_time; empty for infinity and for years that four digits cannot hold."""
    if isinstance(moment, float) or not isinstance(moment, tuple):
        return ""
    year, month, day = (int(part) for part in moment[:3])
    if not -9999 <= year <= 9999:
        return ""
    return f"{'-' if year < 0 else ''}{abs(year):04d}-{month:02d}-{day:02d}"
