"""One EDTF date, neither interval nor set (ISO 8601-2:2019, levels 0 to 2), to the days it may mean."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from glossator.model.edtf.day import LONGEST, Day, days_in, is_leap
from glossator.model.edtf.kinds import Doubt, Precision, Refused
from glossator.patterns import re

_MARK = "([?~%]?)"
_DATE = re.compile(
    rf"{_MARK}(-?[0-9X]{{4}}){_MARK}(?:-{_MARK}([0-9X]{{2}}){_MARK}(?:-{_MARK}([0-9X]{{2}}){_MARK}(T.*)?)?)?"
)
_CLOCK = re.compile(
    r"T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|24:00:00)(?:Z|[+-](?:[01][0-9]|2[0-3])(?::[0-5][0-9])?)?"
)
_LONG = re.compile(r"Y(-?[1-9][0-9]{0,19})(?:E([1-9][0-9]?))?(?:S([1-9][0-9]?))?([?~%]?)")
"""At most twenty digits and a power of two: `Y1E9999999` would be a number of ten million digits."""
_SIGNIFICANT = re.compile(r"(-?[0-9]{4})S([1-9])([?~%]?)")
_STRETCHES = (Precision.YEAR, Precision.DECADE, Precision.CENTURY, Precision.MILLENNIUM, Precision.AGES)
"""How exact a year is, by the digits at its end that nobody knows."""

_NORTHERN = ((3, 3), (6, 3), (9, 3), (12, 3))
SEASONS: dict[int, tuple[int, int]] = dict(
    enumerate((
        *_NORTHERN, *_NORTHERN,  # spring to winter, then the same, said to be northern
        (9, 3), (12, 3), (3, 3), (6, 3),  # southern
        (1, 3), (4, 3), (7, 3), (10, 3),  # quarters
        (1, 4), (5, 4), (9, 4),  # thirds
        (1, 6), (7, 6),  # halves
    ), 21)
)  # fmt: skip
"""Number (ISO 8601-2:2019, 4.8) to (first month, months). One that runs over New Year begins in the year it is
named after: winter 2016 ends in February 2017."""


@dataclass(frozen=True, slots=True)
class Single:
    """What one date says."""

    earliest: Day
    latest: Day
    precision: Precision
    doubts: tuple[Doubt, ...] = ()
    """Marks of year, month and day, as many as are written; empty where none has any."""
    season: int = 0
    estimate: int | None = None
    """The year named where only some digits of it count: 1950 of `1950S2`."""


def read_single(text: str) -> Single | Refused:
    """Return what a date of ASCII characters says, or why it is none. Never raises; linear in the text."""
    date = _DATE.fullmatch(text)
    if date is not None:
        return _read_date(date)
    number = _LONG.fullmatch(text)
    if number is not None:
        return _read_long(number)
    number = _SIGNIFICANT.fullmatch(text)
    if number is not None:
        return _counted(int(number[1]), int(number[2]), Doubt(number[3]))
    if text.startswith("Y"):
        return Refused("behind a Y stands a year of at most twenty digits, with a power of at most two")
    if re.fullmatch(r"-?[0-9X]+", text):
        return Refused("a year has four digits, and more only behind a Y")
    return Refused("it is not written as ISO 8601-2 writes dates")


def days_of_season(year: int, season: int) -> tuple[Day, Day]:
    """Return the first and last day of a season, a quarter, or what else has a number from 21 to 41."""
    first, months = SEASONS[season]
    turns, month = divmod(first + months - 2, 12)
    return Day(year, first, 1), Day(year + turns, month + 1, days_in(year + turns, month + 1))


def _read_date(date: re.Match[str]) -> Single | Refused:
    doubts = _doubts(date)
    if doubts is None:
        return Refused("a part of it has two marks")
    year, month, day, clock = date[2], date[5], date[8], date[10]
    if year == "-0000":
        return Refused("year 0, which is 1 BC, has no sign")
    if clock is not None and ("X" in date[0] or doubts or not _CLOCK.fullmatch(clock)):
        return Refused("a time of day is written as in 2015-11-24T10:30:00, behind an exact day")
    if month is not None and day is None and month.isdigit() and int(month) in SEASONS:
        if "X" in year:
            return Refused("a season needs a year of four digits")
        return Single(*days_of_season(int(year), int(month)), Precision.SEASON, doubts, int(month))
    if "X" not in date[0]:  # most dates
        return _exact(int(year), int(month or 0), int(day or 0), date, doubts)
    days = _masked(year, month or "XX", day or "XX")
    if days is None:
        return Refused(f"no calendar has a day {date[0]}", impossible=True)
    unknown = 4 - len(year.lstrip("-").partition("X")[0])
    precision = _STRETCHES[unknown]
    if not unknown and month is not None and "X" not in month:
        precision = Precision.DAY if day is not None and "X" not in day else Precision.MONTH
    return Single(*days, precision, doubts)


def _exact(year: int, month: int, day: int, date: re.Match[str], doubts: tuple[Doubt, ...]) -> Single | Refused:
    if date[5] is None:
        return Single(Day(year, 1, 1), Day(year, 12, 31), Precision.YEAR, doubts)
    if not 1 <= month <= 12:
        return Refused(f"month {date[5]} is none", impossible=True)
    last = days_in(year, month)
    if date[8] is None:
        return Single(Day(year, month, 1), Day(year, month, last), Precision.MONTH, doubts)
    if not 1 <= day <= last:
        return Refused(f"month {month} of that year has days 1 to {last}, and no {date[8]}", impossible=True)
    only = Day(year, month, day)
    return Single(only, only, Precision.DAY, doubts)


def _doubts(date: re.Match[str]) -> tuple[Doubt, ...] | None:
    """The mark of each part: one before it is its own, one behind it is of all parts so far; None where it has two."""
    marks = [Doubt.NONE] * (1 + (date[5] is not None) + (date[8] is not None))
    for part in range(len(marks)):
        own, group = date[3 * part + 1], date[3 * part + 3]
        if own and group:
            return None
        marks[part] = marks[part].with_(Doubt(own))
        for earlier in range(part + 1 if group else 0):
            marks[earlier] = marks[earlier].with_(Doubt(group))
    return tuple(marks) if any(marks) else ()


def _masked(year: str, month: str, day: str) -> tuple[Day, Day] | None:
    """The first and the last real day that unknown digits leave, or None where they leave none."""
    months = [number for number in range(1, 13) if _fits(number, month)]
    ends = [(m, d) for m in months for d in range(1, LONGEST[m - 1] + 1) if _fits(d, day)]
    if not ends:
        return None
    leap = ends == [(2, 29)]
    first = next((number for number in _years(year) if is_leap(number) or not leap), None)
    last = next((number for number in _years(year, backwards=True) if is_leap(number) or not leap), None)
    if first is None or last is None:
        return None
    within = [(m, d) for m, d in ends if d <= days_in(last, m)]
    begin = next((m, d) for m, d in ends if d <= days_in(first, m))
    return Day(first, *begin), Day(last, *within[-1])


def _fits(number: int, mask: str) -> bool:
    return all(wanted in ("X", digit) for wanted, digit in zip(mask, f"{number:02d}", strict=True))


def _years(mask: str, backwards: bool = False) -> Iterator[int]:
    """The years that unknown digits leave, at most ten thousand."""
    negative = mask.startswith("-")
    digits = "9876543210" if negative is not backwards else "0123456789"
    for choice in product(*(digits if one == "X" else one for one in mask.removeprefix("-"))):
        number = int("".join(choice))
        yield -number if negative else number


def _read_long(number: re.Match[str]) -> Single | Refused:
    if number[2] is None and len(number[1].lstrip("-")) < 5:
        return Refused("a year of four digits has no Y")
    year = int(number[1]) * 10 ** int(number[2] or 0)
    return _counted(year, int(number[3] or 0), Doubt(number[4]))


def _counted(year: int, significant: int, doubt: Doubt) -> Single | Refused:
    """A year of which so many digits count; all of them where none are said to."""
    doubts = (doubt,) if doubt else ()
    unknown = max(len(str(abs(year))) - significant, 0) if significant else 0
    width = 10**unknown
    # Digits are left out towards the year 0: -1950S2 is -1999 to -1900.
    near = abs(year) // width * width
    low, high = (near, near + width - 1) if year >= 0 else (-near - width + 1, -near)
    precision = _STRETCHES[min(unknown, 4)]
    return Single(Day(low, 1, 1), Day(high, 12, 31), precision, doubts, estimate=year if unknown else None)
