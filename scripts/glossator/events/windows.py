"""How the date of a sentence fits the date of an event, and which events a date can touch at all."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache

from glossator.model import Day, Edtf
from glossator.model.edtf import Precision


class Fit(StrEnum):
    """How a date fits an event, the tightest first."""

    DAY = "the same day"
    EQUAL = "equal"
    """The same month, season or stretch."""
    INSIDE = "inside"
    """One lies in the other, and the wider is a year at most, or the date a month."""
    YEAR = "only the year"
    """The date or both give no more than the year."""
    PRINTED = "as printed"
    """The event's record says that this text prints another date, and this is it."""
    LONG = "inside a long stretch"
    """The event takes years, or the date is open at an end."""


_EQUAL = {Precision.YEAR: Fit.YEAR, Precision.DAY: Fit.DAY}
MONTH, YEAR = 31, 12 * 31
"""Days that the wider of two dates may have, as `days` counts them."""
PART = 4
"""Months that `early`, `mid` and `late` leave of a year; a season or a quarter has three."""
_WINTER = 24
"""The season of ISO 8601-2 that goes on into the next year."""
_WIDE = 3
"""Years of a date in which an event is still looked for."""


@lru_cache(maxsize=10_000)
def read(edtf: str) -> Edtf | None:
    """Return the date of a mention; None where it is none."""
    date = Edtf.from_text(edtf)
    return date if isinstance(date, Edtf) else None


def fit(date: Edtf, event: Edtf) -> Fit | None:
    """Return how a date fits an event; None where they do not touch, or the date is too wide to tell an event."""
    if date.earliest is None or date.latest is None:
        return _open(date, event)
    if (date.earliest, date.latest) == (event.earliest, event.latest):
        return _EQUAL.get(date.precision, Fit.EQUAL)
    if date.season == _WINTER and event.latest is not None and event.latest < date.earliest:
        opening = _year_opens(date.earliest.year)
        return fit(opening, event) if opening is not None else None
    if event.earliest is None or event.latest is None:
        known = event.earliest or event.latest
        return Fit.LONG if known is not None and _holds(date, known) and days(date) <= _WIDE * YEAR else None
    if _same_years(date, event):
        return Fit.YEAR
    if event.earliest <= date.earliest and date.latest <= event.latest:
        return (
            Fit.INSIDE
            if (days(event) <= YEAR or _at_end(date, event)) and date.precision is not Precision.YEAR
            else Fit.LONG
        )
    if date.earliest <= event.earliest and event.latest <= date.latest:
        width = days(date)
        if width <= PART * MONTH + PART:
            return Fit.INSIDE
        return Fit.YEAR if width <= YEAR else Fit.LONG if width <= _WIDE * YEAR else None
    overlap = date.earliest <= event.latest and event.earliest <= date.latest
    return Fit.LONG if overlap and days(date) <= _WIDE * YEAR else None


@lru_cache(maxsize=1_000)
def _year_opens(year: int) -> Edtf | None:
    """January to March: who writes `in the winter of 1431` means these as often as the December that ends the year."""
    months = Edtf.interval(Edtf.of_month(year, 1), Edtf.of_month(year, 3))
    return months if isinstance(months, Edtf) else None


def _at_end(date: Edtf, event: Edtf) -> bool:
    """Whether it is the month or day with which a long event is said to begin or end."""
    ends = [end for end in event.members if isinstance(end, Edtf) and end.precision in (Precision.DAY, Precision.MONTH)]
    return event.precision is Precision.INTERVAL and any(
        (end.earliest, end.latest) == (date.earliest, date.latest) for end in ends
    )


def _same_years(date: Edtf, event: Edtf) -> bool:
    """Whether both go from one year to another and these are the same: `from 1966 to 1968`."""
    ends = [(one.earliest.year, one.latest.year) for one in (date, event) if one.earliest and one.latest]
    return len(ends) == 2 and ends[0] == ends[1] and ends[0][0] != ends[0][1]


def _open(date: Edtf, event: Edtf) -> Fit | None:
    """`Since 1952` tells of what was in 1952, and of what has gone on since then."""
    if (date.earliest, date.latest) == (event.earliest, event.latest):
        return Fit.LONG
    ends = [end for end in date.members if isinstance(end, Edtf)]
    return Fit.LONG if len(ends) == 1 and fit(ends[0], event) not in (None, Fit.LONG) else None


def _holds(date: Edtf, day: Day) -> bool:
    return date.earliest is not None and date.latest is not None and date.earliest <= day <= date.latest


def days(date: Edtf) -> int:
    """Return about how many days a date with two ends can mean, by months of 31 days."""
    first, last = date.earliest, date.latest
    if first is None or last is None:
        return 0
    return (last.year - first.year) * YEAR + (last.month - first.month) * MONTH + (last.day - first.day) + 1


Shelf = tuple[str, int]
"""A year, decade or century on which events stand."""


def shelves_of(event: Edtf) -> Iterator[Shelf]:
    """Yield where an event stands: its years, its decades where it takes more than three years, or its centuries."""
    first, last = event.earliest or event.latest, event.latest or event.earliest
    if first is None or last is None:
        return
    if event.earliest is None or event.latest is None:
        first = last = event.earliest or event.latest or first
    years = last.year - first.year
    if years <= _WIDE:
        yield from (("year", year) for year in range(first.year, last.year + 1))
    elif years <= 40:
        yield from (("decade", ten) for ten in range(first.year // 10, last.year // 10 + 1))
    elif years <= 2000:
        yield from (("century", age) for age in range(first.year // 100, last.year // 100 + 1))
    else:
        yield "ages", 0


def shelves_for(date: Edtf) -> tuple[Shelf, ...]:
    """Return where the events stand that a date can touch."""
    ends = [end.year for end in (date.earliest, date.latest) if end is not None]
    found: dict[Shelf, None] = {}
    for year in range(min(ends), min(max(ends), min(ends) + _WIDE) + 1):
        for shelf in (("year", year), ("decade", year // 10), ("century", year // 100)):
            found[shelf] = None
    return (*found, ("ages", 0))
