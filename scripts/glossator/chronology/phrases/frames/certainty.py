"""How sure a date is: `circa 1950`, `around May 1862`, `probably in 1862`, `perhaps about 1862`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from glossator.chronology.phrases.row import Found, Frame
from glossator.chronology.points import Point, about, between, doubtful
from glossator.model import Edtf
from glossator.patterns import re

CERTAINTY: dict[str, Callable[[Point], Point]] = {
    "circa": about,
    "ca.": about,
    "ca": about,
    "c.": about,
    "c": about,
    "around": about,
    "about": about,
    "approximately": about,
    "approx.": about,
    "approx": about,
    "estimated": about,
    "~": about,
    "roughly": about,
    "maybe": doubtful,
    "perhaps": doubtful,
    "possibly": doubtful,
    "probably": doubtful,
    "presumably": doubtful,
}
"""A word before a date to what it makes of it (`~` and `?`, ISO 8601-2:2019, 8.4; both are `%`)."""

_SURE = re.compile(
    r"(?<![\w~-])("
    + "|".join(re.escape(word) for word in sorted(CERTAINTY, key=len, reverse=True))
    + r")(?:(?<=~)|\s{1,3})(?:(?:in|on|during)\s)?(?:the\s)?(?:year\s)?\Z",
    re.IGNORECASE,
)
_LAST = frozenset("aA.cCdDtTyYeEsSnNrRgGxX~")
"""Last letters of these words, and of `in`, `on`, `the` and `year` between them and the date."""


def _sure(text: str, before: list[Found], found: Found) -> Found | None:
    """One such word, or two: `probably about 1862`."""
    start, point = found.start, found.point
    for _ in range(2):
        if start < 1 or (text[start - 2 : start - 1] not in _LAST and text[start - 1] != "~"):
            break
        match = _SURE.search(text, max(start - 28, 0), start)
        if not match or (" in " in match[0] and CERTAINTY[match[1].lower()] is about):
            break
        start, point = match.start(), _made(CERTAINTY[match[1].lower()], found, point)
    if start == found.start:
        return None
    rule = "circa" if found.rule in {"year", "month-year"} else found.rule
    return replace(found, start=start, point=point, rule=rule, lead=found.start - start + found.lead)


def _made(make: Callable[[Point], Point], found: Found, point: Point) -> Point:
    """Both ends of a stretch before our era: nobody knows one year of `c. 560–550 BC` better than the other."""
    value = point.value
    if found.rule != "era-range" or value is None or len(value.members) != 2 or found.style is not None:
        return make(point)
    ends = [make(Point.of(end)) for end in value.members if isinstance(end, Edtf)]
    return between(*ends) if len(ends) == 2 else point


_FISCAL = re.compile(r"(?<!\w)(?:FY|(?i:(?:fiscal|financial|academic|school)\syear))\s\Z")


def _fiscal(text: str, before: list[Found], found: Found) -> Found | None:
    """`FY 2016` and `the academic year 2015–16` are years for all that anybody says here."""
    if text[found.start - 2 : found.start - 1] not in {"Y", "r"} or not found.rule.startswith(("year", "range")):
        return None
    match = _FISCAL.search(text, max(found.start - 16, 0), found.start)
    return replace(found, start=match.start(), lead=found.start - match.start()) if match else None


CERTAINTY_FRAMES = (Frame("fiscal", _fiscal), Frame("certainty", _sure))
