"""Dates in figures: `05.05.2010`, `25/12/1999`, `2005/06/12`, `12/1905`, `1905/12`, and with a name between hyphens."""

from __future__ import annotations

from glossator.dating.dating import Read, Reader, date_of
from glossator.dating.words import MONTHS
from glossator.patterns import re

_DMY = re.compile(r"(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4})")
_YMD = re.compile(r"(\d{4})([./-]) ?(\d{1,2})\2 ?(\d{1,2})")
_EAST = re.compile(r"(\d{4})[年년] ?(?:(\d{1,2})[月월] ?(?:(\d{1,2})[日일])?)?")
_MY = re.compile(r"(\d{1,2})\s?[./-]\s?(\d{4})")
_YM = re.compile(r"(\d{4})([/.])(\d{1,2})")
_BOTH = re.compile(r"(\d{1,2})\.(\d{1,2})\.?(\d{4})?\s?[-–—]\s?(\d{1,2})\.(\d{1,2})\.(\d{4})")
_NAMED = re.compile(r"(\d{1,2})([-/. ])([^\W\d_]{3,10})\2(\d{4})")
_MONTH_NAMED = re.compile(r"([^\W\d_]{3,10})\.?[-/](\d{4})")
_YEAR_NAMED = re.compile(r"(\d{4})([-/])([^\W\d_]{3,10})\.?(?:\2(\d{1,2}))?")


def figures(text: str, folded: str, read: Reader) -> Read:
    """The day or month; of `03/04/1999` and `1905/12` one of the two that it may be."""
    if match := _YMD.fullmatch(folded):
        return date_of(f"{match[1]}-{int(match[3]):02d}-{int(match[4]):02d}")
    if match := _EAST.fullmatch(text):
        return date_of("-".join(f"{part:0>2}" for part in match.groups() if part))
    if match := _DMY.fullmatch(folded):
        return _day(int(match[1]), int(match[3]), match[4], match[2])
    if match := _BOTH.fullmatch(folded):
        year = match[3] or match[6]
        return date_of(f"{year}-{match[2]:0>2}-{match[1]:0>2}/{match[6]}-{match[5]:0>2}-{match[4]:0>2}")
    if match := _NAMED.fullmatch(folded):
        return _named(match[4], match[3], match[1])
    if match := _MONTH_NAMED.fullmatch(folded):
        return _named(match[2], match[1], None)
    if match := _YEAR_NAMED.fullmatch(folded):
        return _named(match[1], match[3], match[4])
    if match := _MY.fullmatch(folded):
        return date_of(f"{match[2]}-{int(match[1]):02d}") if 1 <= int(match[1]) <= 12 else None
    if (match := _YM.fullmatch(folded)) and 1 <= int(match[3]) <= 12:
        year, month = match[1], int(match[3])
        if len(match[3]) == 2 and month > int(year[2:]) and match[2] == "/":
            return date_of(f"[{year}..{year[:2]}{match[3]},{year}-{month:02d}]")
        if len(match[3]) == 2 or match[2] == ".":
            return date_of(f"{year}-{month:02d}")
    return None


def _named(year: str, name: str, day: str | None) -> Read:
    month = MONTHS.get(name)
    if month is None:
        return None
    return date_of(f"{year}-{month:02d}" + (f"-{int(day):02d}" if day else ""))


def _day(first: int, second: int, year: str, mark: str) -> Read:
    """Day and month in that order behind dots and hyphens; behind strokes Americans write them the other way."""
    european = f"{year}-{second:02d}-{first:02d}"
    american = f"{year}-{first:02d}-{second:02d}"
    if mark != "/" or first == second:
        return date_of(european)
    if first > 12 or second > 12:
        return date_of(european if first > 12 else american)
    return date_of(f"[{min(european, american)},{max(european, american)}]")
