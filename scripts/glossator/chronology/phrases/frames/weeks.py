"""Weeks and days of a stretch: `the first week of May 2014`, `the week of 3 May 2014`, `the last day of March 2014`.

EDTF has no weeks (ISO 8601-2:2019 leaves those of ISO 8601-1, 5.2.3, out of it), so a week is an interval of days.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from glossator.chronology.phrases.row import Found, Frame
from glossator.chronology.points import Point, between, of_day
from glossator.model import Day
from glossator.model.edtf import Precision
from glossator.patterns import re

_ORDER = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1, "final": -1}
_WEEK = re.compile(
    r"(?<!\w)(?:the\s)?(?:(?:(first|second|third|fourth|last|final)\s(week|day|days)|(week))\s(?:of|in)\s(?:the\s)?"
    r"|week\s([0-9]{1,2})(?:\sof\s|,?\s))\Z",
    re.IGNORECASE,
)


def _day(at: date) -> Point:
    return of_day(at.year, at.month, at.day)


def _days(first: date, count: int) -> Point:
    return between(_day(first), _day(first + timedelta(days=count - 1)))


def _date(day: Day) -> date:
    return date(day.year, day.month, day.day)


def _of_stretch(point: Point, order: str, unit: str) -> Point | None:
    """A week or a day of a month or year; `the first days` are a third of a month, like its early part."""
    if point.earliest is None or point.latest is None or point.value is None or not point.value.plain:
        return None
    if point.value.precision not in {Precision.MONTH, Precision.YEAR, Precision.SEASON}:
        return None
    first, last = _date(point.earliest), _date(point.latest)
    at, size = _ORDER[order], {"week": 7, "day": 1, "days": 10}[unit]
    if unit == "days" and at not in {0, -1}:
        return None
    begin = last - timedelta(days=size - 1) if at < 0 else first + timedelta(days=size * at)
    return _day(begin) if size == 1 else _days(begin, size)


def _week_of(point: Point) -> Point | None:
    """The week from Monday to Sunday in which a day lies."""
    if point.earliest is None or point.earliest != point.latest:
        return None
    day = _date(point.earliest)
    return _days(day - timedelta(days=day.weekday()), 7)


def _numbered(point: Point, number: int) -> Point | None:
    """A week of a year by its number; a year has 52 or 53 (ISO 8601-1:2019, 3.1.1.23)."""
    if point.earliest is None or point.value is None or point.value.precision is not Precision.YEAR:
        return None
    try:
        return _days(date.fromisocalendar(point.earliest.year, number, 1), 7)
    except ValueError:
        return None


def _week(text: str, before: list[Found], found: Found) -> Found | None:
    if not _comes(text, found.start):
        return None
    match = _WEEK.search(text, max(found.start - 30, 0), found.start)
    if not match or found.framed or not all(map(_reckoned, (found.point.earliest, found.point.latest))):
        return None
    if match[1]:
        point = _of_stretch(found.point, match[1].lower(), match[2].lower())
    else:
        point = _week_of(found.point) if match[3] else _numbered(found.point, int(match[4]))
    if point is None or point.value is None:
        return None
    return replace(found, start=match.start(), point=point, rule=f"part-of-{found.rule}", partial=None)


def _reckoned(day: Day | None) -> bool:
    """Whether the calendar of Python reaches over a day and its week: it has no year before Christ."""
    return day is not None and 1 < day.year < 9999


def _comes(text: str, start: int) -> bool:
    """Whether `of`, `in`, `the` or a number stands right before: any other date is none of a week."""
    return text[start - 2 : start - 1] in _LETTERS and start > 8


_LETTERS = frozenset("fneE0123456789,")

WEEK_FRAMES = (Frame("week", _week),)
