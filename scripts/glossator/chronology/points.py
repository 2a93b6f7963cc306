"""Dates as EDTF (ISO 8601-2:2019) with the days they may mean: exactly as precise as the words.

A `Point` is what a phrase says. Everything here is arithmetic on the proleptic
Gregorian calendar; nothing is parsed.
"""

from __future__ import annotations

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
    stays what it was, for an interval would claim years nobody named, and only the days narrow.
    """
    edtf = point.edtf or ""
    if not edtf or "/" in edtf:
        return point
    match len(edtf), edtf.endswith("X"):
        case 4, False:
            year = int(edtf)
            first, last = of_month(year, int(12 * begin) + 1), of_month(year, max(int(12 * end), 1))
            return between(first, last) if first != last else first
        case 7, False if int(edtf[5:]) <= 12:
            days = int(point.latest[8:])
            year, month = int(edtf[:4]), int(edtf[5:])
            return between(of_day(year, month, round(days * begin) + 1), of_day(year, month, max(round(days * end), 1)))
        case _, True:
            first_year = int(point.earliest[:4])
            years = int(point.latest[:4]) - first_year + 1
            low, high = first_year + round(years * begin), first_year + round(years * end) - 1
            return Point(edtf, of_year(low).earliest, of_year(high).latest)
    return point


def between(first: Point, last: Point) -> Point:
    """Return the interval `first/last`; without EDTF where it would end before it begins."""
    if first.edtf is None or last.edtf is None:
        return Point(None, why=first.why or last.why)
    if first.earliest > last.latest or first.earliest > last.earliest:
        return Point(None, why=f"{first.edtf}/{last.edtf} ends before it begins")
    return Point(f"{first.edtf.split('/')[0]}/{last.edtf.split('/')[-1]}", first.earliest, last.latest)


def since(point: Point) -> Point:
    """Return the interval that begins there and is open: `2014/..`."""
    return Point(f"{point.edtf.split('/')[0]}/..", point.earliest) if point.edtf else point


def until(point: Point) -> Point:
    """Return the interval that ends there and has no known beginning: `../2009`."""
    return Point(f"../{point.edtf.split('/')[-1]}", "", point.latest) if point.edtf else point


def about(point: Point) -> Point:
    """Return the same, approximate: `1950~`; intervals and decades are approximate as they are."""
    if point.edtf is None or "/" in point.edtf or point.edtf.endswith("X"):
        return point
    return Point(f"{point.edtf}~", point.earliest, point.latest)


def both(first: Point, second: Point) -> Point:
    """Return two dates of one precision: an interval where they touch, else the set `{a,b}` (ISO 8601-2, 4.6)."""
    if first.earliest > second.earliest:
        first, second = second, first
    one, other = first.edtf, second.edtf
    if one is None or other is None or one == other:
        return first if one is None else second
    touching = len(one) == len(other) and one[:-2] == other[:-2] and int(other[-2:]) - int(one[-2:]) == 1
    if touching:
        return between(first, second)
    return Point(f"{{{one},{other}}}", first.earliest, second.latest)
