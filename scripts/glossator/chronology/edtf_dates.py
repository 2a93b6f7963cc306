"""EDTF dates as contributors write them (ISO 8601-2:2019 levels 0 to 2), to the days they may mean.

Plain dates and seasons are read here; all else goes to the `edtf` library, side
by side for an interval, because that library takes about ten milliseconds a
date and does not know `../199X`.
"""

from __future__ import annotations

import contextlib
import io
import re
from calendar import monthrange
from dataclasses import dataclass

from glossator.chronology.points import OPEN, Point, of_day, of_month, of_season, of_year, order

_PLAIN = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?[?~%]?")
_LONGEST = 60
# `Y17E7` is a year, but the library works every power out: `Y1E9999999` takes it a quarter of a minute.
_POWER = re.compile(r"[Ee][0-9]{3}")
_OPEN = frozenset({"", OPEN})


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
    if not text or len(text) > _LONGEST or not text.isascii() or _POWER.search(text):
        return Unreadable()
    if text[0] + text[-1] in ("[]", "{}"):
        return _read_set(text)
    if text.count("/") != 1:
        return _read_one(text)
    return _read_interval(text, *text.split("/"))


def _read_set(text: str) -> Point | Unreadable:
    """A set, all of it or one of it (ISO 8601-2, 4.6): dates, and intervals written `a..b`, `..b` or `a..`."""
    points: list[Point] = []
    for element in text[1:-1].split(","):
        first, dots, last = element.strip().partition(OPEN)
        if re.search(r"[\[{/]", element):
            return Unreadable()
        point = _read_interval(element, first, last) if dots else _read_one(first)
        if isinstance(point, Unreadable):
            return point
        points.append(point)
    earliest = [point.earliest for point in points]
    latest = [point.latest for point in points]
    return Point(
        text, "" if "" in earliest else min(earliest, key=order), "" if "" in latest else max(latest, key=order)
    )


def _read_interval(text: str, first: str, last: str) -> Point | Unreadable:
    if first in _OPEN and last in _OPEN:
        return Unreadable()
    begin = Point("") if first in _OPEN else _read_one(first)
    end = Point("") if last in _OPEN else _read_one(last)
    if isinstance(begin, Unreadable):
        return begin
    if isinstance(end, Unreadable):
        return end
    if begin.earliest and end.latest and order(begin.earliest) > order(end.latest):
        return Unreadable()
    return Point(text, begin.earliest, end.latest)


def _read_one(text: str) -> Point | Unreadable:
    plain = _PLAIN.fullmatch(text)
    if plain is None or plain[1] == "0000":
        return _ask_library(text)
    year, month, day = int(plain[1]), plain[2], plain[3]
    if month is None:
        point = of_year(year)
    elif day is not None:
        point = of_day(year, int(month), int(day))
    elif 1 <= int(month) <= 12:
        point = of_month(year, int(month))
    elif int(month) < 21:
        return Unreadable(impossible=True)
    elif int(month) > 24:
        return _ask_library(text)
    elif year == 9999:
        return Unreadable()  # its winter ends in a year that four digits cannot hold
    else:
        point = of_season(year, int(month))
    return Point(text, point.earliest, point.latest) if point.edtf else Unreadable(impossible=True)


def _ask_library(text: str) -> Point | Unreadable:
    import edtf  # a fifth of a second to import, and only unusual dates need it

    try:
        # The library prints its own errors, and raises whatever the wrong text provokes.
        with contextlib.redirect_stdout(io.StringIO()):
            parsed = edtf.parse_edtf(text)
            low, high = parsed.lower_strict(), parsed.upper_strict()
            earliest, latest = _iso(low), _iso(high)
    except Exception:
        return Unreadable()
    # Where a part of the date is doubtful (`2015-02?-30`), the library does not ask the calendar.
    days = [_within(day) for day in (earliest, latest)]
    if "X" not in text and days != [earliest, latest]:
        return Unreadable(impossible=True)
    return Point(text, *days)  # with unknown digits (`201X-02-29`) some day of the span is meant


def _within(iso: str) -> str:
    """The day, or the last one that its month has; the calendar of a year repeats itself after 400 years."""
    if not iso:
        return iso
    year, month, day = iso.rsplit("-", 2)
    return f"{year}-{month}-{min(int(day), monthrange(2000 + int(year) % 400, int(month))[1]):02d}"


def _iso(moment: object) -> str:
    """ISO date of a struct_time; empty for infinity and for years that four digits cannot hold."""
    if isinstance(moment, float) or not isinstance(moment, tuple):
        return ""
    year, month, day = (int(part) for part in moment[:3])
    if not -9999 <= year <= 9999:
        return ""
    return f"{'-' if year < 0 else ''}{abs(year):04d}-{month:02d}-{day:02d}"
