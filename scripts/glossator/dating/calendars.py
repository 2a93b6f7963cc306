"""Days and years of other calendars, in days and years of the proleptic Gregorian one.

Days are counted through by the Julian day number (the day that begins at noon), as astronomers do.
"""

from __future__ import annotations

from glossator.model.edtf import Day

_HIJRI = 1948440
"""Day number of 1 Muharram of the year 1: 16 July 622 of the Julian calendar (civil epoch)."""

RUMI = 584
"""Years from a Rumi year to the Julian year in which it begins, on 1 March."""


def from_julian(year: int, month: int, day: int) -> Day:
    """Return the Gregorian day of a day of the Julian calendar; years are counted with a year 0."""
    return gregorian(_julian_number(year, month, day))


def gregorian(number: int) -> Day:
    """Return the Gregorian day of a Julian day number."""
    shifted = number + 32044
    centuries, rest = divmod(shifted, 146097)
    century = min(rest // 36524, 3)
    rest -= century * 36524
    fours, rest = divmod(rest, 1461)
    one = min(rest // 365, 3)
    rest -= one * 365
    month = (5 * rest + 2) // 153
    day = rest - (153 * month + 2) // 5 + 1
    year = 400 * centuries + 100 * century + 4 * fours + one - 4800 + month // 10
    return Day(year, month + 3 - 12 * (month // 10), day)


def number_of(day: Day) -> int:
    """Return the Julian day number of a Gregorian day."""
    year, month = _from_march(day.year, day.month)
    return day.day + (153 * month + 2) // 5 + 365 * year + year // 4 - year // 100 + year // 400 - 32045


def _julian_number(year: int, month: int, day: int) -> int:
    year, month = _from_march(year, month)
    return day + (153 * month + 2) // 5 + 365 * year + year // 4 - 32083


def _from_march(year: int, month: int) -> tuple[int, int]:
    """Years from 4801 BC that begin in March, and months from 0: the leap day is the last of a year."""
    early = month < 3
    return year + 4800 - early, month - 3 + 12 * early


def in_hijri_year(year: int) -> tuple[Day, Day]:
    """Return the first and last Gregorian day of a Hijri year, 1 or more.

    By the tabular Islamic calendar: eleven leap years in thirty (2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29), counted
    from the civil epoch. Where months began by the sight of the moon, a day may differ by one or two.
    """
    return gregorian(_muharram(year)), gregorian(_muharram(year + 1) - 1)


def _muharram(year: int) -> int:
    return _HIJRI + 354 * (year - 1) + (11 * year + 3) // 30


def is_old_style_of(year: int, month: int, day: int, new: Day) -> bool:
    """Return whether the Julian day is that Gregorian one; a day more or less is the error of whoever reckoned it."""
    return abs(_julian_number(year, month, day) - number_of(new)) <= 1


def easter(year: int) -> Day | None:
    """Return Easter Sunday as its own time dated it in the West: to 1582 by the Julian calendar, from 1753 by ours.

    None in between, when countries kept it by either, and before the rule of 325. By the golden number and the Sunday
    letter (J. Meeus, Astronomical Algorithms, chapter 8).
    """
    if 326 <= year <= 1582:
        moon = (19 * (year % 19) + 15) % 30
        away = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
        month, day = divmod(moon + away + 114, 31)
        return Day(year, month, day + 1)
    if year < 1753:
        return None
    golden, (century, rest) = year % 19, divmod(year, 100)
    leap, cycle = divmod(century, 4)
    shift = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leap - shift + 15) % 30
    away = (32 + 2 * cycle + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * away) // 451
    month, day = divmod(moon + away - 7 * late + 114, 31)
    return Day(year, month, day + 1)


def on(day: Day, steps: int) -> Day:
    """Return the day so many days on, in the calendar that its own year has: the Julian to 1582."""
    if day.year > 1582:
        return gregorian(number_of(day) + steps)
    number = number_of(day) + steps  # Easter is between March and April: no leap day of either calendar is near
    leap = day.year % 4 == 0 and not (day.year % 100 != 0 or day.year % 400 == 0)
    moved = gregorian(number)
    return Day(moved.year, moved.month, moved.day + 1) if leap and moved < Day(day.year, 3, 1) else moved
