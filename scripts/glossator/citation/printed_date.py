"""A date as it closes a source: `19 July 2016`, `Jun 2016, 9`, `3 Mayıs 2019.`."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass

from glossator.characters.folding import fold
from glossator.citation.locators import read_locator
from glossator.dating.words import MONTHS, pattern_of
from glossator.patterns import re

_DAY_MONTH = re.compile(
    r"(?<!\w)(?:(?P<day>\d{1,2})(?:\.|st|nd|rd|th)?\s+)?(?P<month>[^\W\d_]{3,10})\.?,?\s+(?P<year>\d{4})(?!\w)"
)
_MONTH_DAY = re.compile(
    r"(?<!\w)(?P<month>[^\W\d_]{3,10})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,\s+(?P<year>\d{4})(?!\w)"
)
_FIGURES = re.compile(r"(?<!\w)(?P<day>\d{1,2})[./](?P<month>\d{1,2})[./](?P<year>\d{4})(?!\w)")
_ISO = re.compile(r"(?<!\w)(?P<year>\d{4})-(?P<month>\d{2})(?:-(?P<day>\d{2}))?(?!\w)")
_YEAR_FIRST = re.compile(
    r"(?<!\w)(?P<year>\d{4}),?\s+(?P<month>[^\W\d_]{3,10})\.?(?:\s+(?P<day>\d{1,2}))?(?!\w)(?=[\s.)\]]*$)"
)
PATTERNS = (_MONTH_DAY, _DAY_MONTH, _FIGURES, _ISO, _YEAR_FIRST)
_ACCESS = re.compile(rf"\(?(?<!\w){pattern_of('accessed')}(?:\s(?:on|am|le))?[\s:]*$")
"""On folded text."""
_YEAR = re.compile(r"\d{4}")
_AFTER = re.compile(r"\s*,\s*")


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date at the end of a string."""

    start: int
    """Where it begins, its word for access included."""
    iso: str
    accessed: bool
    locator: str = ""
    label: str = "page"


def final_date(text: str) -> PrintedDate | None:
    """Return the date with which the string ends, a locator and full stop allowed after it, or None.

    Days outside the calendar are no date. Read are `19 July 2016`, `July 19,
    2016`, `Jul 2016`, `19.07.2016`, `2016 Jul 19` and ISO 8601 dates.
    """
    if not _YEAR.search(text):  # most notes have none, and each pattern tries every word
        return None
    for pattern in PATTERNS:
        dates = list(pattern.finditer(text))
        if not dates or (iso := _iso(dates[-1])) is None:
            continue
        last = dates[-1]
        rest = text[last.end() :].rstrip(" .)")
        locator, label = "", "page"
        if rest:
            comma = _AFTER.match(rest)
            found = read_locator(rest[comma.end() :]) if comma else None
            if found is None or comma is None or rest[comma.end() + found.length :].strip():
                continue
            locator, label = found.where, found.label
        access = _ACCESS.search(fold(text[max(last.start() - 40, 0) : last.start()]))
        start = last.start() - (len(access[0]) if access else 0)
        return PrintedDate(start, iso, bool(access), locator, label)
    return None


def _iso(match: re.Match[str]) -> str | None:
    year, name, day = int(match["year"]), match["month"], match["day"]
    month = int(name) if name.isdigit() else MONTHS.get(fold(name), 0)
    if not (1400 <= year <= 2100 and 1 <= month <= 12):
        return None
    if day is None:
        return f"{year:04d}-{month:02d}"
    if not 1 <= int(day) <= monthrange(year, month)[1]:
        return None
    return f"{year:04d}-{month:02d}-{int(day):02d}"
