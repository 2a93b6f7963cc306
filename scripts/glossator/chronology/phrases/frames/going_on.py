"""What goes on behind a date that leaves its year out: the night of `May 12–13`, `that spring and summer`."""

from __future__ import annotations

from dataclasses import replace

from glossator.chronology.months import SEASONS
from glossator.chronology.phrases.row import Found, Frame
from glossator.chronology.points import between, both, either, of_day, of_season
from glossator.patterns import re

_DAYS = re.compile(
    r"(?P<joint>\s?[-–—‑/]\s?|\s(?:to|through|until|and|or)\s)(?:the\s)?(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
    r"(?![\w%]|[.,:/–-][0-9]|\s?(?:[A-Z][a-z]{2,8}\b))"
)
_COUNTED = re.compile(
    r"\s(?!(?:in|on|at|by|to|the|and|but|a|of|with|for|from|as|when|while|he|she|it|they|was|were|had|did|that|which|who|so|then|there|no|its|his|their)\b)[a-z]"
)
_SEASON = re.compile(
    rf"\s(?P<joint>and|or)\s(?:the\s|that\s)?(?P<season>{'|'.join(word for word in SEASONS if word.isascii())})"
    r"(?![\w-]|,?\s(?:of\s)?['’]?[0-9]{2,4})"
)


def _days(text: str, before: list[Found], found: Found) -> Found | None:
    """The second day of a month that stands first."""
    day = found.point.earliest
    if found.rule != "day-month" or day is None or not text[found.start].isalpha() or found.framed:
        return None
    match = _DAYS.match(text, found.end)
    if match is None or (match["joint"][-1] == " " and _COUNTED.match(text, match.end())):
        return None
    last = of_day(day.year, day.month, int(match["day"]))
    joint = match["joint"].strip()
    point = either(found.point, last) if joint == "or" else both(found.point, last) if joint == "and" else None
    point = point or between(found.point, last)
    if point.value is None or int(match["day"]) <= day.day:
        return None
    return replace(
        found, end=match.end(), point=point, rule="list" if joint in {"and", "or"} else "range-elided", framed=True
    )


def _seasons(text: str, before: list[Found], found: Found) -> Found | None:
    """A second season of the same year."""
    first = found.point.value
    if first is None or not first.season or found.point.earliest is None or found.framed:
        return None
    match = _SEASON.match(text, found.end)
    if match is None:
        return None
    year, season = found.point.earliest.year, SEASONS[match["season"]]
    other = of_season(year if season > first.season else year + 1, season)
    point = (either if match["joint"] == "or" else both)(found.point, other)
    return replace(found, end=match.end(), point=point, rule="list", framed=True) if point.value else None


GOING_ON_FRAMES = (Frame("days", _days), Frame("seasons", _seasons))
