"""Dates in figures: `15-09-2011`, `17-Mar-2009`, `24.XI.2015`, `05/2007`, `c1860`, `'68`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from glossator.chronology.clock import Clock
from glossator.chronology.months import SEASONS, month_of
from glossator.chronology.phrases.row import GAP, START, YEAR, Anchor, DatePhrase, Found, ending
from glossator.chronology.points import Point, about, of_day, of_decade, of_month, of_season, of_year, undecided
from glossator.model import Edtf
from glossator.model.edtf import Precision
from glossator.patterns import re

_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_NO_MORE = re.compile(r"(?![\w]|[-‑–/.:][\w])")


def _alone(match: re.Match[str]) -> bool:
    return bool(_NO_MORE.match(match.string, match.end()))


def numeric(match: re.Match[str]) -> Point | None:
    """Day first with full stops; with slashes or hyphens both readings, where both numbers can be a month."""
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    if not _alone(match):
        return None
    if match[2] == "." or first > 12 or first == second:
        return of_day(year, second, first)
    if second > 12:
        return of_day(year, first, second)
    return undecided(of_day(year, second, first), of_day(year, first, second))


def _named(match: re.Match[str]) -> Point | None:
    month = month_of(match[2]) if _alone(match) else None
    return of_day(int(match[3]), month, int(match[1])) if month else None


def _roman(match: re.Match[str]) -> Point | None:
    return of_day(int(match[3]), _ROMAN.index(match[2]) + 1, int(match[1])) if match[2] in _ROMAN else None


def _month(match: re.Match[str]) -> Point | None:
    return of_month(int(match[2]), int(match[1])) if _alone(match) else None


def _circa(match: re.Match[str]) -> Point | None:
    return about(of_year(int(match[1]))) if _alone(match) else None


def _years(match: re.Match[str]) -> tuple[int, ...]:
    """`’68` is of the last century; up to `’25` it may be of this one as well, and nothing says which."""
    number = int(match[match.lastindex or 1])
    return (1900 + number,) if number > 25 else (1900 + number, 2000 + number)


def _of_years(points: list[Point]) -> Point:
    return points[0] if len(points) == 1 else undecided(points[0], points[1])


def _short(match: re.Match[str]) -> Point | None:
    return _of_years([of_year(year) for year in _years(match)]) if _alone(match) else None


def in_century(found: Found, clock: Clock) -> Found:
    """Return a year of two figures in the century of the narrative: after 1848, `’49` is 1849; else as it was."""
    first = found.point.earliest
    if found.rule in _DECADE_RULES and clock.year is not None and first is not None:
        return _decade_near(found, clock, first.year)
    if found.rule not in _SHORT_RULES or clock.year is None or clock.year < 1000 or first is None:
        return found
    near = min((first.year + step for step in range(-900, 200, 100)), key=lambda year: abs(year - (clock.year or 0)))
    value = found.point.value.members[0] if found.point.value and found.point.value.members else found.point.value
    if not isinstance(value, Edtf) or value.earliest is None:
        return found
    point = (
        of_season(near, value.season) if value.season
        else of_month(near, value.earliest.month) if value.precision is Precision.MONTH
        else of_year(near)
    )  # fmt: skip
    return replace(found, point=point, origin=clock.origin)


def _decade_near(found: Found, clock: Clock, first: int) -> Found:
    """`The nineties were good years`, in a narrative of 1889: those of its century."""
    year = clock.year or first
    if not 1000 <= year < 1900:
        return found
    near = min((first - 100 * step for step in range(10)), key=lambda one: abs(one - year))
    return replace(found, point=of_decade(near), origin=clock.origin)


_DECADE_RULES = frozenset({"decade-short", "decade-worded"})
_SHORT_RULES = frozenset({"year-short", "short-named"})


def _short_named(match: re.Match[str]) -> Point | None:
    if not _alone(match):
        return None
    word = match[1]
    season, month = SEASONS.get(word.lower()), month_of(word)
    if season:
        return _of_years([of_season(year, season) for year in _years(match)])
    return _of_years([of_month(year, month) for year in _years(match)]) if month else None


_APOSTROPHE = r"['’‘]([0-9]{2})"

_DAY, _MONTH, _NAME = "([0-9]{1,2})", "(0[1-9]|1[0-2])", r"([^\W\d_]{3,10})"
_SHORTS = (
    r"(?<=\s)(?:"
    + "|".join(
        rf"(?<={word}\s)"
        for word in ("of", "in", "since", "by", "after", "before", "until", "In", "By", "Since", "After")
    )
    + ")"
)
"""What stands before a year of two figures: without a reason `’68` is a word cut short."""


def _glued(name: str, pattern: str, read: Callable[[re.Match[str]], Point | None]) -> DatePhrase:
    return DatePhrase(name, Anchor.YEAR, ending(pattern + YEAR), read, glued=True)


NUMERIC_ROWS = (
    _glued("numeric-day", rf"{START}{_DAY}([./-]){_DAY}\2", numeric),
    _glued("named-day", rf"{START}{_DAY}[-‑]{_NAME}[-‑]", _named),
    _glued("roman-day", rf"{START}{_DAY}\.\s?([IVX]{{1,4}})\.", _roman),
    _glued("month-in-figures", rf"{START}{_MONTH}/", _month),
    _glued("circa", r"(?<![\w.-])(?:c|ca)\.?", _circa),
    _glued("fiscal-year", r"(?<!\w)FY", lambda match: of_year(int(match[1]))),
    DatePhrase("short-named", Anchor.SHORT, ending(rf"(?<!\w){_NAME}(?:{GAP}of)?{GAP}{_APOSTROPHE}"), _short_named),
    DatePhrase("year-short", Anchor.SHORT, ending(_SHORTS + _APOSTROPHE), _short),
)
