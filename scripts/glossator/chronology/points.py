"""Dates as EDTF (ISO 8601-2:2019) with the days they may mean: exactly as precise as the words.

A `Point` is what a phrase says. Everything here is arithmetic on the proleptic
Gregorian calendar; nothing is parsed.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Point:
    """What the words of a date say."""

    edtf: str | None
    """EDTF, or None where no calendar has such a day."""
    earliest: str = ""
    """ISO date of the first day it can mean; empty where open."""
    latest: str = ""
    """ISO date of the last day; empty where open."""
    why: str = ""
    """Why there is no EDTF."""


def of_year(year: int) -> Point:
    """Return a year: `2015`."""
    return Point(f"{year:04d}", f"{year:04d}-01-01", f"{year:04d}-12-31")


def of_month(year: int, month: int) -> Point:
    """Return a month: `2015-11`."""
    edtf = f"{year:04d}-{month:02d}"
    return Point(edtf, f"{edtf}-01", f"{edtf}-{monthrange(year, month)[1]:02d}")


def of_day(year: int, month: int, day: int) -> Point:
    """Return a day: `2015-11-24`; without EDTF where the calendar has no such day."""
    if not (1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return Point(None, why=f"{year:04d}-{month:02d}-{day:02d} is no day of the calendar")
    edtf = f"{year:04d}-{month:02d}-{day:02d}"
    return Point(edtf, edtf, edtf)


def of_season(year: int, season: int) -> Point:
    """Return a season, 21 spring to 24 winter (ISO 8601-2, 4.8), by the months of the northern hemisphere.

    Winter begins in December of the year it is named after, and ends in the next February.
    """
    first = 3 * (season - 20)
    last_year, last = (year + 1, 2) if season == 24 else (year, first + 2)
    end = of_month(last_year, last).latest
    return Point(f"{year:04d}-{season}", f"{year:04d}-{first:02d}-01", end)


def of_decade(first_year: int) -> Point:
    """Return a decade by its first year: `199X` (ISO 8601-2, unspecified digit)."""
    return Point(f"{first_year // 10:03d}X", f"{first_year:04d}-01-01", f"{first_year + 9:04d}-12-31")


def of_century(number: int) -> Point:
    """Return a century, counted from the first: the 19th is `18XX`, 1801 to 1900 being read as 1800 to 1899."""
    first = (number - 1) * 100
    return Point(f"{number - 1:02d}XX", f"{first:04d}-01-01", f"{first + 99:04d}-12-31")


def part_of(point: Point, begin: Fraction, end: Fraction) -> Point:
    """Return the stretch from `begin` to `end` of a point, both between 0 and 1.

    EDTF has no early, mid or late. Of a year or month it is an interval; of a decade or century the EDTF
    stays what it was, for an interval would claim years nobody named, and only the days narrow. Of anything
    else (a day, a season, an interval, a set) it is the whole.
    """
    edtf = point.edtf or ""
    if _YEAR.fullmatch(edtf):
        year = int(edtf)
        low, high = _stretch(1, 12, int(12 * begin), int(12 * end))
        return _interval(of_month(year, low), of_month(year, high))
    if _MONTH.fullmatch(edtf):
        year, month = int(edtf[:4]), int(edtf[5:])
        days = int(point.latest[8:])
        low, high = _stretch(1, days, round(days * begin), round(days * end))
        return _interval(of_day(year, month, low), of_day(year, month, high))
    if _DECADE.fullmatch(edtf):
        first, last = int(point.earliest[:4]), int(point.latest[:4])
        years = last - first + 1
        low, high = _stretch(first, last, round(years * begin), round(years * end))
        return Point(edtf, of_year(low).earliest, of_year(high).latest)
    return point


def _stretch(first: int, last: int, begin: int, end: int) -> tuple[int, int]:
    """The first and last of `first` to `last` that lie from `begin` to `end`, counted from 0; at least one."""
    low = min(first + begin, last)
    return low, max(first + end - 1, low)


def _interval(first: Point, last: Point) -> Point:
    return between(first, last) if first != last else first


def between(first: Point, last: Point) -> Point:
    """Return the interval `first/last`; without EDTF where it would end before it begins, or has no end at all."""
    if first.edtf is None or last.edtf is None:
        return Point(None, why=first.why or last.why or "one of two dates is none")
    begin, end = _first(first.edtf), _last(last.edtf)
    if begin == end == OPEN:
        return Point(None, why=f"{OPEN}/{OPEN} has neither beginning nor end")
    ends = [day for day in (last.earliest, last.latest) if day]
    if first.earliest and any(order(first.earliest) > order(day) for day in ends):
        return Point(None, why=f"{begin}/{end} ends before it begins")
    return Point(f"{begin}/{end}", first.earliest, last.latest)


def since(point: Point) -> Point:
    """Return the interval that begins there and is open: `2014/..`; what has no beginning has no EDTF then."""
    if point.edtf is None:
        return point
    return between(point, Point(OPEN)) if _first(point.edtf) != OPEN else Point(None, why="it has no beginning")


def until(point: Point) -> Point:
    """Return the interval that ends there and has no known beginning: `../2009`; what has no end has no EDTF then."""
    if point.edtf is None:
        return point
    return between(Point(OPEN), point) if _last(point.edtf) != OPEN else Point(None, why="it has no end")


def about(point: Point) -> Point:
    """Return the same, approximate: `1950~`; intervals, sets and decades are approximate as they are."""
    if point.edtf is None or not _PLAIN.fullmatch(point.edtf):
        return point
    return Point(f"{point.edtf}~", point.earliest, point.latest)


def both(first: Point, second: Point) -> Point:
    """Return two dates of one precision: an interval where they touch, else the set `{a,b}` (ISO 8601-2, 4.6).

    The elements of a set go into it one by one, for a set holds no other set; an interval in it is `a..b`.
    """
    if first.edtf is None or second.edtf is None or first.edtf == second.edtf:
        return first if first.edtf is None else second
    if first.earliest and second.earliest and order(first.earliest) > order(second.earliest):
        first, second = second, first
    one, other = first.edtf or "", second.edtf or ""
    plain = _PLAIN.fullmatch(one) and _PLAIN.fullmatch(other)
    if plain and len(one) == len(other) and one[:-2] == other[:-2] and int(other[-2:]) - int(one[-2:]) == 1:
        return between(first, second)
    elements = dict.fromkeys((*_elements(one), *_elements(other)))
    return Point(f"{{{','.join(elements)}}}", first.earliest, max(first.latest, second.latest, key=_open_last))


OPEN = ".."
"""The open end of an interval (ISO 8601-2, 4.4)."""

_YEAR = re.compile(r"[0-9]{4}")
_MONTH = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])")
_DECADE = re.compile(r"[0-9]{1,3}X{1,3}")
_PLAIN = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")


def order(day: str) -> tuple[int, str]:
    """Return what days sort by, years before Christ too."""
    return (-int(day[1:5]), day[5:]) if day.startswith("-") else (int(day[:4]), day[4:])


def _open_last(day: str) -> tuple[bool, tuple[int, str]]:
    return not day, order(day or "0000")


def _elements(edtf: str) -> list[str]:
    if edtf[0] in "[{":
        return edtf[1:-1].split(",")
    first, slash, last = edtf.partition("/")
    return [f"{first.removeprefix(OPEN)}..{last.removeprefix(OPEN)}" if slash else edtf]


def _first(edtf: str) -> str:
    """The date with which it begins; an interval has one date at each end, never a set."""
    element = _elements(edtf)[0]
    return (element.split(OPEN)[0] or OPEN) if OPEN in element else element


def _last(edtf: str) -> str:
    element = _elements(edtf)[-1]
    return (element.split(OPEN)[-1] or OPEN) if OPEN in element else element
