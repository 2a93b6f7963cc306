"""Seasons: `summer of 2016`, `autumn 2019`, `the winter of 2015`."""

from __future__ import annotations

import re

from glossator.chronology.months import SEASONS
from glossator.chronology.phrases.row import GAP, YEAR, Anchor, DatePhrase, ending
from glossator.chronology.points import Point, of_season


def _season(match: re.Match[str]) -> Point | None:
    season = SEASONS.get(match[1].lower())
    # `the fall of 1453` is no autumn: a city fell.
    if season is None or (match[1].lower() == "fall" and match[2]):
        return None
    return of_season(int(match[3]), season)


_WORDS = "|".join(SEASONS)

SEASON_ROWS = (
    DatePhrase("season", Anchor.YEAR, ending(rf"(?<!\w)((?i:{_WORDS}))(?:,|{GAP}(of))?{GAP}{YEAR}"), _season),
)
