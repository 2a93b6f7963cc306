"""Several days or months of one year: `12, 15 and 19 June 1990`, `June 12 and 15, 1990`, `April 22-25, 1951`."""

from __future__ import annotations

from functools import reduce
from itertools import pairwise

from glossator.chronology.months import month_of
from glossator.chronology.phrases.row import Found, Frame
from glossator.chronology.points import Point, between, both, either, of_day, of_month
from glossator.model.edtf import Day, Edtf, Precision
from glossator.patterns import re

_DAY = r"[0-9]{1,2}(?:st|nd|rd|th)?"
_DASH = r"\s?[-–—‑]{1,3}\s?"
_LAST = r",?\s(and|or|&)\s"
_DAYS = re.compile(rf"(?<![\w.,:/$€£-])(?<![0-9],\s)((?:{_DAY},\s){{1,9}}{_DAY}){_LAST}\Z")
_MONTHS = re.compile(rf"(?<!\w)((?:[^\W\d_]{{3,10}},\s){{1,9}}[^\W\d_]{{3,10}}){_LAST}\Z")
_MONTH_FIRST = re.compile(
    rf"(?<!\w)([^\W\d_]{{3,10}})\.?\s((?:{_DAY}(?:,\s|(?=,?\s(?:and|or)\s))){{1,9}})(?:,?\s?(and|or)\s)({_DAY}),?\s(?:of\s)?\Z"
    rf"|(?<!\w)([^\W\d_]{{3,10}})\.?\s({_DAY})(?:{_DASH}|\s(?:to|through|until)\s)({_DAY}),?\s(?:of\s)?\Z"
)
_TWO_MONTHS = re.compile(
    rf"(?<!\w)([^\W\d_]{{3,10}})\.?\s({_DAY})({_DASH}|\s(?:to|through|until|and|or)\s)\Z",
)
_NUMBER = re.compile(r"[0-9]+")
_FROM = re.compile(r"(?<!\w)(from|between)\s\Z", re.IGNORECASE)
_LONG = 120


def _list(text: str, before: list[Found], found: Found) -> Found | None:
    """Days or months before the last of them, which alone has the year."""
    whole = found.point.earliest
    if whole is None or found.framed or found.rule not in {"day-month-year", "month-year"}:
        return None
    if text[found.start - 3 : found.start - 1] not in {"nd", "or", " &"}:
        return None
    days = found.rule == "day-month-year"
    match = (_DAYS if days else _MONTHS).search(text, max(found.start - _LONG, 0), found.start)
    if not match:
        return None
    if days:
        points = [of_day(whole.year, whole.month, int(one)) for one in _NUMBER.findall(match[1])]
    else:
        words = match[1].split(", ")
        start = next((at for at in range(len(words)) if all(map(month_of, words[at:]))), None)
        if start is None:
            return None
        points = [of_month(whole.year, month_of(word) or 0) for word in words[start:]]
        skipped = sum(len(word) + 2 for word in words[:start])
        return _made(before, match.start() + skipped, found, points, match[2])
    return _made(before, match.start(), found, points, match[2])


def _made(before: list[Found], start: int, found: Found, points: list[Point], word: str) -> Found | None:
    if any(point.value is None for point in points):
        return None
    points.append(found.point)
    point = reduce(either, points) if word == "or" else _all(points)
    return _put(before, Found(start, found.end, point, "list", framed=True, origin=found.origin))


def _all(points: list[Point]) -> Point:
    """An interval where each touches the next, else the set of them."""
    pairs = [both(one, other) for one, other in pairwise(points)]
    if all(pair.value and pair.value.precision is Precision.INTERVAL for pair in pairs):
        return between(points[0], points[-1])
    return Point.of(Edtf.several([point.value for point in sorted(points, key=_beginning) if point.value]))


def _beginning(point: Point) -> Day:
    return point.earliest or Day(0, 1, 1)


def _put(before: list[Found], made: Found) -> Found | None:
    """The date, in place of those that were found in its words; None where another reaches into it."""
    while before and before[-1].start >= made.start:
        before.pop()
    return None if before and before[-1].end > made.start else made


def _month_first(text: str, before: list[Found], found: Found) -> Found | None:
    """The month first, then days, then the year: `June 12, 15, and 19, 1990`."""
    if found.rule != "year" or text[found.start - 2 : found.start - 1] not in _BEFORE:
        return None
    match = _MONTH_FIRST.search(text, max(found.start - _LONG, 0), found.start)
    month = month_of(match[1] or match[5]) if match else None
    if match is None or month is None or found.point.earliest is None:
        return None
    year = found.point.earliest.year
    if match[5]:
        point = between(of_day(year, month, _number(match[6])), of_day(year, month, _number(match[7])))
    else:
        days = [of_day(year, month, int(one)) for one in _NUMBER.findall(f"{match[2]} {match[4]}")]
        if any(day.value is None for day in days):
            return None
        point = reduce(either, days) if match[3] == "or" else _all(days)
    if point.value is None:
        return None
    return _put(before, Found(match.start(), found.end, point, "month-days-year", framed=True))


_BEFORE = frozenset("0123456789,dhtf")
"""What stands before the white space before the year of such a list: `19, 1990`, `19th 1990`, `19 of 1990`."""


def _two_months(text: str, before: list[Found], found: Found) -> Found | None:
    """The month first, twice: `April 30–May 2, 1945`."""
    if found.rule != "month-day-year" or found.point.earliest is None:
        return None
    match = _TWO_MONTHS.search(text, max(found.start - 24, 0), found.start)
    month = month_of(match[1]) if match else None
    if match is None or month is None:
        return None
    first = of_day(found.point.earliest.year, month, _number(match[2]))
    opening = _FROM.search(text, max(match.start() - 9, 0), match.start())
    word = match[3].strip()
    listed = word in {"and", "or"} and not opening
    point = (either if word == "or" else both)(first, found.point) if listed else between(first, found.point)
    if point.value is None:
        return None
    start = opening.start() if opening else match.start()
    return _put(before, Found(start, found.end, point, "list" if listed else "range-elided", framed=True))


def _number(text: str) -> int:
    return int(text.rstrip("stndrh"))


LIST_FRAMES = (Frame("list", _list), Frame("month-first", _month_first), Frame("two-months", _two_months))
