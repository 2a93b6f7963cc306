"""Short years of a narrative before our era: their numbers count down, and the era is understood.

`In 490 BC the fleet sailed. In 479 it was beaten`; `from 431 to 404`; `the winter of 415/414`.
"""

from __future__ import annotations

from functools import partial

from glossator.chronology.clock import Clock
from glossator.chronology.months import SEASONS
from glossator.chronology.phrases.stated import Stated
from glossator.chronology.points import Point, between, of_day, of_month, of_season, of_year
from glossator.model.edtf import Precision
from glossator.patterns import re

NEAR = 150
"""Years between a year of three digits and where the narrative is."""
NEAR_SHORT = 40
"""The same for one of fewer."""

_RANGE = re.compile(r"(?:\s?[-–—‑/]{1,3}\s?|\s(?:to|until|and)\s)(?P<last>[0-9]{1,3})(?![\w%]|[.,:/-][0-9])")
_LED = re.compile(r"(?<!\w)(?P<opener>(?i:from|between))\s\Z|(?<!\w)(?i:in|of|years|during|war|reign)\s\(?\Z|\(\Z")
_SEASON = re.compile(
    rf"(?<!\w)(?i:the\s)?(?P<season>(?i:{'|'.join(word for word in SEASONS if word.isascii())}))\s(?:of\s)?\Z"
)


def in_the_era(found: Stated) -> Stated:
    """Return the same, read before our era where the narrative is there and that is near."""
    if found.point is None or found.point.value is None:
        return found
    return Stated(found.start, found.end, None, found.rule, found.framed, found.style, partial(_by_clock, found.point))


def _by_clock(point: Point, clock: Clock) -> tuple[Point, bool]:
    now = clock.era
    before = _before_ours(point) if now is not None and now <= 0 else None
    if before is None or before.earliest is None or now is None:
        return point, False
    return (before, clock.year is not None) if abs(before.earliest.year - now) <= NEAR else (point, False)


def _before_ours(point: Point) -> Point | None:
    value, first = point.value, point.earliest
    if value is None or first is None or not value.plain:
        return None
    year = 1 - value.stretch.first
    match value.precision:
        case Precision.YEAR:
            return of_year(year)
        case Precision.MONTH:
            return of_month(year, first.month)
        case Precision.DAY:
            return of_day(year, first.month, first.day)
        case Precision.SEASON:
            return of_season(year, value.season)
    return None


def by_descent(before: str, text: str, start: int, end: int) -> Stated | None:
    """Return two numbers that count down, where a word of time leads them: a stretch, or a winter."""
    match = _RANGE.match(text, end)
    season = _SEASON.search(before)
    led = _LED.search(before)
    if match is None or not (season or led):
        return None
    first, digits = int(text[start:end]), match["last"]
    last = int(digits) if len(digits) >= end - start else first - first % 10 ** len(digits) + int(digits)
    if not last < first <= last + 100:
        return None
    opener = led if led and led["opener"] else None
    begin = start - len(before) + (season.start() if season else opener.start() if opener else len(before))
    read = partial(_stretch, first, last, SEASONS[season["season"].lower()] if season else 0)
    return Stated(begin, match.end(), None, "short-range", True, by_clock=read)


def _stretch(first: int, last: int, season: int, clock: Clock) -> tuple[Point, bool] | None:
    now = clock.era
    if now is None or now > 0 or abs(1 - first - now) > NEAR:
        return None
    point = (
        of_season(1 - first, season) if season and last == first - 1 else between(of_year(1 - first), of_year(1 - last))
    )
    return (point, clock.year is not None) if point.value is not None else None
