"""Seasons: `summer of 2016`, `autumn 2019`, `the winter of 2015`."""

from __future__ import annotations

from glossator.chronology.months import SEASONS
from glossator.chronology.phrases.row import GAP, YEAR, Anchor, DatePhrase, ending
from glossator.chronology.points import Point, of_season
from glossator.patterns import re


def _season(match: re.Match[str]) -> Point | None:
    season = SEASONS.get(match[1].lower())
    if season is None or (match[1].lower() == "fall" and match[2] and not _autumn(match)):
        return None
    return of_season(int(match[3]), season)


def _autumn(match: re.Match[str]) -> bool:
    """Whether `the fall of` a year is its autumn: `in the fall of 2014` is, but a city fell in 1453."""
    return int(match[3]) >= 1700 and bool(_IN.search(match.string, max(match.start() - 24, 0), match.start()))


_IN = re.compile(
    r"(?<!\w)(?:in|during|by|since|until|from|to|throughout|early|late|mid)[\s-](?:the\s)?\Z", re.IGNORECASE
)
_WORDS = "|".join(SEASONS)

SEASON_ROWS = (
    DatePhrase("season", Anchor.YEAR, ending(rf"(?<!\w)((?i:{_WORDS}))(?:,|{GAP}(of))?{GAP}{YEAR}"), _season),
)
