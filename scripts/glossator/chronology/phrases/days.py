"""Days and months: `24 November 2015`, `the first of May 1890`, `November 24, 2015`, `2015-11-24`, `Nisan 2020`."""

from __future__ import annotations

import re

from glossator.chronology.months import month_of
from glossator.chronology.phrases.moves import DAY_WORDS, day_of
from glossator.chronology.phrases.row import DAY, GAP, START, START_OR_DASH, WORD, YEAR, Anchor, DatePhrase, ending
from glossator.chronology.points import Point, of_day, of_month


def _day_month_year(match: re.Match[str]) -> Point | None:
    month = month_of(match[2])
    return of_day(int(match[3]), month, int(match[1])) if month else None


def _worded_day(match: re.Match[str]) -> Point | None:
    month = month_of(match[2])
    return of_day(int(match[3]), month, day_of(match[1])) if month else None


def _month_day_year(match: re.Match[str]) -> Point | None:
    month = month_of(match[1])
    return of_day(int(match[3]), month, int(match[2])) if month else None


def _month_year(match: re.Match[str]) -> Point | None:
    month = month_of(match[1])
    return of_month(int(match[2]), month) if month else None


def _iso_day(match: re.Match[str]) -> Point | None:
    return of_day(int(match[1]), int(match[2]), int(match[3]))


DAYS = (
    DatePhrase("iso-day", Anchor.ISO_DAY, ending(rf"{START}{YEAR}-([01][0-9])-([0-3][0-9])"), _iso_day),
    DatePhrase(
        "day-month-year",
        Anchor.YEAR,
        ending(rf"{START_OR_DASH}{DAY}{GAP}(?:of\s)?{WORD},?{GAP}(?:of{GAP})?{YEAR}"),
        _day_month_year,
    ),
    DatePhrase(
        "month-day-year",
        Anchor.YEAR,
        ending(rf"(?<!\w){WORD}{GAP}([0-9]{{1,2}})(?:st|nd|rd|th)?,?{GAP}(?:of{GAP})?{YEAR}"),
        _month_day_year,
    ),
    DatePhrase(
        "worded-day",
        Anchor.YEAR,
        ending(rf"(?<![\w-])(?:the\s)?({DAY_WORDS})\s(?:day\s)?of{GAP}{WORD},?{GAP}(?:of{GAP})?{YEAR}"),
        _worded_day,
    ),
    DatePhrase("month-year", Anchor.YEAR, ending(rf"(?<!\w){WORD},?{GAP}(?:of{GAP})?{YEAR}"), _month_year),
)
