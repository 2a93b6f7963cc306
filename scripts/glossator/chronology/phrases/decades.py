"""Decades: `the 1990s`, `the late 90s`, `the 2000s`, `the sixties`."""

from __future__ import annotations

import re

from glossator.chronology.phrases.row import Anchor, DatePhrase, ending
from glossator.chronology.points import Point, about, of_decade

WORDED = {
    "twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950,
    "sixties": 1960, "seventies": 1970, "eighties": 1980, "nineties": 1990,
}  # fmt: skip


CENTURIES = {
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19,
}  # fmt: skip
"""What may stand before it: `the eighteen-seventies`."""


def _four_digits(match: re.Match[str]) -> Point | None:
    return of_decade(int(match[1])) if int(match[1]) >= 1000 else None


def _circa(match: re.Match[str]) -> Point | None:
    """`c1860s`, with nothing between, as catalogues print it."""
    point = _four_digits(match)
    return about(point) if point else None


def _two_digits(match: re.Match[str]) -> Point | None:
    """`the 90s` are those of the twentieth century; `in his 50s` is an age and has no article."""
    return of_decade(1900 + int(match[1]))


def _worded(match: re.Match[str]) -> Point | None:
    *century, decade = re.split(r"[\s-]", match[1].lower())
    hundreds = CENTURIES[century[0]] if century else 19
    return of_decade(100 * hundreds + WORDED[decade] % 100)


_LEAD = r"(?<![\w$€£.,])(?:(?i:the)\s)?"
_PART = r"(?<!\w)(?:(?i:the)\s(?:['’])?|(?<=early\s)|(?<=late\s)|(?<=mid-)|(?<=mid\s)|(?<=early-)|(?<=late-)|['’])"

DECADES = (
    DatePhrase("decade", Anchor.DECADE, ending(_LEAD + r"((?:1[0-9]|20)[0-9]0)['’]?s"), _four_digits),
    DatePhrase("circa-decade", Anchor.DECADE, ending(r"(?<![\w.-])ca?\.?\s?((?:1[0-9]|20)[0-9]0)['’]?s"), _circa),
    DatePhrase("decade-short", Anchor.DECADE, ending(_PART + r"([2-9]0)['’]?s"), _two_digits),
    DatePhrase(
        "decade-worded",
        Anchor.DECADE,
        ending(
            r"(?<!\w)(?i:(?:the\s|(?<=ties\sand\s)|(?<=ties\sor\s)|(?<=ties\sto\s)|(?<=the\searly\s)|(?<=the\slate\s)|(?<=the\smid-)|(?<=the\smid\s))((?:(?:"
            + "|".join(CENTURIES)
            + r")[\s-])?(?:"
            + "|".join(WORDED)
            + r")))"
        ),
        _worded,
    ),
)
