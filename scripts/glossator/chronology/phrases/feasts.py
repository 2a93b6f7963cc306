"""Feasts that are a day: `Christmas Eve 1914`, `Easter Monday, 1916`, `at Christmas`, `on Good Friday`."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.chronology.clock import Partial
from glossator.chronology.phrases.row import GAP, YEAR, Anchor, DatePhrase, ending
from glossator.chronology.points import Point
from glossator.patterns import re

_FIXED: dict[str, tuple[int, int]] = {
    "Christmas Day": (12, 25), "Christmas Eve": (12, 24), "Boxing Day": (12, 26), "New Year's Day": (1, 1),
    "New Year's Eve": (12, 31), "All Saints' Day": (11, 1), "St Stephen's Day": (12, 26), "Christmas": (12, 25),
}  # fmt: skip
_MOVABLE: dict[str, int] = {
    "Ash Wednesday": -46, "Palm Sunday": -7, "Maundy Thursday": -3, "Good Friday": -2, "Holy Saturday": -1,
    "Easter Sunday": 0, "Easter Day": 0, "Easter Monday": 1, "Easter": 0, "Ascension Day": 39, "Whit Sunday": 49,
    "Whitsunday": 49, "Whitsun": 49, "Pentecost": 49, "Whit Monday": 50, "Corpus Christi": 60,
}  # fmt: skip
"""Feast to its days from Easter Sunday."""
_BARE = frozenset({"Christmas", "Easter", "Whitsun", "Pentecost", "Corpus Christi"})
"""Names of seasons, towns and colleges as well: without a year they need a word of time before them."""

_SPELT = {name.replace("'", "’"): name for name in _FIXED} | {name: name for name in (*_FIXED, *_MOVABLE)}
_NAMES = "|".join(re.escape(name) for name in sorted(_SPELT, key=len, reverse=True))
_FEAST = re.compile(
    rf"(?<![\w-])(?P<feast>{_NAMES})(?![\w’'-]|\s(?:Monday|Sunday|Day|Eve|Rising)\b)(?!,?\s(?:of\s|in\s)?[0-9]{{3,4}})"
)
_TIMED = re.compile(r"(?<!\w)(?:by|at|before|after|since|until|till|on|around|from)\s\Z", re.IGNORECASE)
_A_THING = re.compile(
    r"\s(?:Island|College|Day|Rising|[a-z]*(?:tree|present|part[yi]|gift|carol|mass|truce|island|card|season|pudding"
    r"|market|message|egg|offensive|rising|holiday|week|sermon|service|term)\w*)"
)


def _partial(name: str) -> Partial:
    known = _SPELT[name]
    return Partial(*_FIXED[known]) if known in _FIXED else Partial(month=4, easter=_MOVABLE[known])


def _in_year(match: re.Match[str]) -> Point | None:
    point = _partial(match[1]).in_year(int(match[2]))
    return point if point.value else None


FEAST_ROWS = (
    DatePhrase("feast", Anchor.YEAR, ending(rf"(?<![\w-])({_NAMES}),?{GAP}(?:of{GAP}|in{GAP})?{YEAR}"), _in_year),
)

_BEHIND = re.compile(rf"(?<![\w-])({_NAMES}),?\s(?:of\s|in\s)?\Z")


def feast_before(text: str) -> tuple[int, Partial] | None:
    """Return where the feast begins that the text ends in, and its day; None where it ends in none."""
    match = _BEHIND.search(text)
    return (match.start(), _partial(match[1])) if match else None


FEAST_KEYS = ("christmas", "new year", "easter", "whit", "good friday", "wednesday", "palm s", "pentecost", "ascension",
              "maundy", "boxing", "all saints", "corpus", "stephen")  # fmt: skip
"""Folded letters one of which is in every passage that names a feast."""


def feasts(text: str) -> Iterator[tuple[int, int, Partial]]:
    """Yield (start, end, day) of every feast without its year, in reading order."""
    for match in _FEAST.finditer(text):
        bare = match["feast"] in _BARE
        if bare and (
            not _TIMED.search(text, max(match.start() - 8, 0), match.start()) or _A_THING.match(text, match.end())
        ):
            continue
        yield match.start(), match.end(), _partial(match["feast"])
