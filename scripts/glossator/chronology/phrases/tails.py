"""What goes on behind a year and belongs to it: `1853–6`, `2007-05`, `2014, Feb 17`, `2016 Q3`, `1990–present`.

The finder looks for the year first, so what stands behind it is read last. To add a tail: a row, and, if it begins
with a sign that no date goes on with, its pattern in `BEHIND`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from glossator.chronology.months import month_of
from glossator.chronology.phrases.row import YEAR, Found
from glossator.chronology.points import Point, between, doubtful, of_day, of_month, of_season, of_year, since, undecided
from glossator.patterns import re

_END = r"(?![\w%]|[-–/.,:+=][\w=])"
_NOW = r"\s?[-–—]\s?(?:the\s)?(?:present|today|now)(?:\sday)?(?![\w-])"
_CLOCK = r"[0-2][0-9]:[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]{1,9})?)?(?:Z|\s?[+-][0-2][0-9]:?[0-5][0-9])?"

BEHIND = re.compile(
    rf"[-–—‑][0-9]{_END}|[-/](?:0[1-9]|1[0-2]){_END}|/{YEAR}{_END}"
    rf"|([/.])[01]?[0-9]\2[0-3]?[0-9]{_END}|{_NOW}"
)
"""What may follow four digits that are a year although a number or a word goes on at once."""


_FIGURE = re.compile(r"\s?(?:[=*×]|\+\s?[0-9])|[\s-](?:inch(?:es)?|in\.|psi|bars?|dpi)(?!\w)")


def is_figure(before: str, after: str) -> bool:
    """Whether what stands around says a sum, a measure of pipes or a coordinate: `1914-18 inch`, `2007-12=1995`."""
    return before.endswith(("=", "+", "*", "×", "°")) or bool(_FIGURE.match(after))


@dataclass(frozen=True, slots=True)
class Tail:
    """A way to go on behind a date."""

    name: str
    rules: frozenset[str]
    """Rows whose dates go on so."""
    pattern: re.Pattern[str]
    read: Callable[[int, re.Match[str]], Point | None]
    """Makes a point of the year and of what follows; None where it is no tail after all."""
    framed: bool = True
    """Whether it is a stretch, so that no range is made with it."""


def _cut(year: int, match: re.Match[str]) -> Point | None:
    """A second year cut short, or a month: with a dash never a month, with a slash the next year before a month."""
    number = int(match[2])
    last = year - year % 10 ** len(match[2]) + number
    years = between(of_year(year), of_year(last)) if last > year else None
    if match[1] not in "-/" or len(match[2]) == 1 or not 1 <= number <= 12:
        return years
    month = of_month(year, number)
    if years is None or (match[1] == "/" and last == year + 1):
        return years or month
    return undecided(month, years)


def _whole_year(year: int, match: re.Match[str]) -> Point | None:
    return between(of_year(year), of_year(int(match[1]))) if int(match[1]) > year else None


def _month_day(year: int, match: re.Match[str]) -> Point | None:
    month = month_of(match[1])
    if month is None:
        return None
    return of_day(year, month, int(match[2]))


def _month(year: int, match: re.Match[str]) -> Point | None:
    month = month_of(match[1])
    return of_month(year, month) if month and match[1] not in {"May", "March", "August", "April", "June"} else None


def _of_part(year: int, match: re.Match[str]) -> Point:
    return short_part(year, match[1])


def short_part(year: int, word: str) -> Point:
    """Return a quarter or a half of a year by its short name: `Q3`, `H1` (EDTF has numbers for the quarters only)."""
    number = int(word[1])
    if word[0] in "Qq":
        return of_season(year, 32 + number)
    return between(of_month(year, 6 * number - 5), of_month(year, 6 * number))


_YEAR = frozenset({"year", "fiscal-year"})

TAILS: tuple[Tail, ...] = (
    Tail("range-short", _YEAR, re.compile(r"([-–—‑/])([0-9]{1,2})" + _END), _cut),
    Tail("range", _YEAR, re.compile(rf"/{YEAR}{_END}"), _whole_year),
    Tail("year-month-day", _YEAR, re.compile(rf"([/.])([01]?[0-9])\1([0-3]?[0-9]){_END}"),
         lambda year, match: of_day(year, int(match[2]), int(match[3])), framed=False),
    Tail("to-present", _YEAR, re.compile(rf"{_NOW}|\s(?:to|until|till|up\sto)\s(?:the\s)?present(?:\sday)?(?![\w-])"),
         lambda year, _: since(of_year(year))),
    Tail("open-range", _YEAR, re.compile(r"\s?[-–—](?=\s?[)\]])"), lambda year, _: since(of_year(year))),
    Tail("year-quarter", _YEAR, re.compile(r",?\s((?:Q[1-4]|H[12]))(?!\w)"), _of_part, framed=False),
    Tail("year-month-day", _YEAR,
         re.compile(r",?\s([A-Z][a-z]{2,8})\.?\s([0-3]?[0-9])(?:st|nd|rd|th)?(?![\w%]|[.:/–-][0-9]|,?\s[12][0-9]{3})"),
         _month_day, framed=False),
    Tail("year-month", _YEAR, re.compile(r"\s([A-Z][a-z]{2,8})(?![\w’'-]|\.?\s?[0-9]|\s[A-Z])"), _month, framed=False),
)  # fmt: skip
"""All of them; the first that reads is taken."""

_DOUBTED = re.compile(r"\?(?=\s?[)\],;/–—-]|\s(?:and|or|to|in|at|by|from)\s)")
_TIMED = re.compile(rf"(?:T|\s){_CLOCK}(?![\w:]|\.\w)")
_WINTER = re.compile(r"[/–‑-]([0-9]{2})(?![\w]|[-–/.,:][0-9])")
_BEGINS = frozenset("-–—‑/., ?T")
_FROM = re.compile(r"(?<!\w)(?:from|since)\s\Z", re.IGNORECASE)


def shortened(found: Found, text: str) -> Found:
    """Return the date with what belongs to it behind it: `2015/16`, `1853–6`, `2014, Feb 17`; else as it was."""
    if text[found.end : found.end + 1] not in _BEGINS or found.end == len(text):
        return found
    if found.rule in _YEAR:
        found = _tailed(found, text)
    elif found.rule == "iso-day" and (match := _TIMED.match(text, found.end)):
        return replace(found, end=match.end())
    elif found.rule == "season" and (match := _WINTER.match(text, found.end)) and found.point.earliest:
        # the winter of 2015/16 is one winter
        return replace(found, end=match.end()) if int(match[1]) == (found.point.earliest.year + 1) % 100 else found
    if text.startswith("?", found.end) and _DOUBTED.match(text, found.end):
        return replace(found, end=found.end + 1, point=doubtful(found.point))
    return found


def _tailed(found: Found, text: str) -> Found:
    year = found.point.earliest.year if found.point.earliest else 0
    for tail in TAILS:
        match = tail.pattern.match(text, found.end)
        point = tail.read(year, match) if match else None
        if match is None or point is None:
            continue
        opening = _FROM.search(text, max(found.start - 6, 0), found.start) if tail.name == "to-present" else None
        start = opening.start() if opening else found.start
        return replace(found, start=start, end=match.end(), point=point, rule=tail.name, framed=tail.framed)
    return found
