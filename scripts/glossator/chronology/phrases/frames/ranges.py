"""Two dates in one: `between 1999 and 2005`, `2008–2009`, `2015/16`, `3–5 March 2020`, `July and August 2016`."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce
from itertools import pairwise

from glossator.chronology.months import month_of
from glossator.chronology.phrases.row import Found, Frame
from glossator.chronology.phrases.stated import joined
from glossator.chronology.points import Point, between, both, either, of_day, of_month
from glossator.patterns import re

_JOINT = re.compile(r"\s?[-–—‑]{1,3}\s?|\s?/\s?|\s(?:to|until|till|through|up to|and until|and|or)\s")
_OPENING = re.compile(r"(?<!\w)(between|from)\s(?:the\s)?\Z", re.IGNORECASE)
_ELIDED = re.compile(
    r"(?<![\w.,:/$€£-])(?:([0-9]{1,2})(?:st|nd|rd|th|\.)?|(?:([0-9]{1,2})\s)?([^\W\d_]{3,10}))"
    r"(\s?[-–—‑/]{1,3}\s?|\s(?:to|until|and|or|through)\s)\Z"
)


_LISTED = re.compile(r"\s?,\s(?:and\s|or\s)?|\s?[-–—‑]{1,3}\s?|\s(?:to|until|till|through|and|or|and until)\s")


def _borrowed(text: str, before: list[Found], found: Found) -> Found | None:
    """Dates right before it that left their year out have its year: `March, April and May 2014`."""
    whole = found.point.earliest
    if whole is None or found.partial is not None or found.origin is not None or not before:
        return None
    year, month, start = whole.year, whole.month, found.start
    for at in range(len(before) - 1, -1, -1):
        left = before[at]
        if left.partial is None or left.framed or not _LISTED.fullmatch(text, left.end, start):
            break
        year -= found.rule != "year" and left.partial.at > month  # November to January 1915
        before[at] = replace(left, point=left.partial.in_year(year), origin=None, partial=None)
        month, start = left.partial.at, left.start
    return None


def _pair(text: str, before: list[Found], found: Found) -> Found | None:
    """Two whole dates with a word or a dash between them."""
    if not before or before[-1].framed or found.start - before[-1].end > 12:
        return None
    if before[-1].point.value is None:
        return None
    joint = text[before[-1].end : found.start]
    if not _JOINT.fullmatch(joint):
        return None
    opening = _OPENING.search(text, max(before[-1].start - 14, 0), before[-1].start)
    if joint.strip() == "and" and not (opening and opening[1].lower() == "between"):
        return _decades(text, before, found)
    one_of = joint.strip() == "or" and not opening
    point = (either if one_of else between)(before[-1].point, found.point)
    if point.value is None:
        return None
    first = before.pop()
    start = opening.start() if opening else first.start
    return Found(
        start,
        found.end,
        point,
        ("between" if opening[1].lower() == "between" else "from-to") if opening else "range",
        framed=True,
        origin=found.origin,
        style=joined(first.style, found.style),
    )


def _decades(text: str, before: list[Found], found: Found) -> Found | None:
    """`the 1920s and 1930s`, `the 1850s, 1860s and 1880s`: one stretch where they touch, else the set of them."""
    points, start = [found.point], found.start
    if "decade" not in found.rule:
        return None
    while before and "decade" in before[-1].rule and not before[-1].framed:
        if _JOINT.fullmatch(text, before[-1].end, start) is None and text[before[-1].end : start] != ", ":
            break
        first = before.pop()
        points, start = [first.point, *points], first.start
    touching = all(
        one.latest and other.earliest and one.latest.next() == other.earliest for one, other in pairwise(points)
    )
    point = between(points[0], points[-1]) if touching else reduce(both, points)
    if len(points) == 1 or point.value is None:
        return None
    return Found(start, found.end, point, "list-of-decades", framed=True)


def _elided(text: str, before: list[Found], found: Found) -> Found | None:
    """A first date that borrows its month or year from the second."""
    whole = found.point.earliest
    if whole is None or found.rule not in _ELIDABLE:
        return None
    match = _ELIDED.search(text, max(found.start - 24, 0), found.start)
    if not match:
        return None
    year, month = whole.year, whole.month
    to_the_day = found.rule.startswith("day-month")
    first: Point
    if match[1]:
        if not to_the_day:
            return None
        if "/" in match[4] and int(match[1]) + 1 != whole.day:
            return None  # 16/17 May is a night, 10/13 May are odds
        first = of_day(year, month, int(match[1]))
    else:
        named = month_of(match[3])
        if named is None or (match[2] is not None) != to_the_day:
            return None
        year -= named > month  # 31 December and 9 February 1098
        first = of_day(year, named, int(match[2])) if match[2] else of_month(year, named)
    opening = _OPENING.search(text, max(match.start() - 14, 0), match.start())
    word = match[4].strip()
    listed = word in {"and", "or"} and not opening
    point = (either if word == "or" else both)(first, found.point) if listed else between(first, found.point)
    if point.value is None:
        return None
    start = opening.start() if opening else match.start()
    while before and before[-1].start >= start:
        before.pop()
    return Found(start, found.end, point, "list" if listed else "range-elided", framed=True, origin=found.origin)


_ELIDABLE = frozenset({"day-month-year", "month-year", "day-month", "month-alone"})

RANGE_FRAMES = (Frame("borrowed", _borrowed), Frame("pair", _pair), Frame("elided", _elided))
