"""Days on both sides of a stroke, of a year in force: `19/29 July`, `19 February/3 March`, the night of `12/13 May`.

Ten to thirteen days apart they are one day in both styles, where that is so by reckoning; a day apart they are a night.
"""

from __future__ import annotations

from dataclasses import replace

from glossator.chronology.months import month_of
from glossator.chronology.phrases.row import Found, Frame
from glossator.chronology.points import between, of_day
from glossator.dating.calendars import is_old_style_of
from glossator.model import Styled
from glossator.patterns import re

_DAYS = frozenset({"day-month", "day-month-year"})
_SECOND = re.compile(r"(?<=/)([0-9]{1,2})\s\Z")
_FIRST = re.compile(r"(?<![\w.,:/$€£-])([0-9]{1,2})(?:\s([^\W\d_]{3,10}))?\s?/\s?\Z")


def _stroke(text: str, before: list[Found], found: Found) -> Found | None:
    day = found.point.earliest
    if day is None or "/" not in text[max(found.start - 4, 0) : found.start]:
        return None
    if found.rule == "month-year" and (second := _SECOND.search(text, max(found.start - 4, 0), found.start)):
        point = of_day(day.year, day.month, int(second[1]))
        found = replace(found, start=second.start(), point=point, rule="day-month-year")
        day = point.earliest
    if found.rule not in _DAYS or day is None:
        return None
    match = _FIRST.search(text, max(found.start - 18, 0), found.start)
    month = month_of(match[2]) if match and match[2] else day.month
    if match is None or month is None:
        return None
    first = (day.year, month, int(match[1]))
    if of_day(*first).value is None:
        return None
    if is_old_style_of(*first, day):
        printed = "{:04d}-{:02d}-{:02d}".format(*first)
        made = replace(
            found, start=match.start(), rule="two-styles", style=Styled("julian", printed, "text"), framed=True
        )
    elif month == day.month and first[2] + 1 == day.day:
        made = replace(
            found, start=match.start(), rule="range-elided", point=between(of_day(*first), found.point), framed=True
        )
    else:
        return None
    while before and before[-1].start >= made.start:
        before.pop()
    return made


STROKE_FRAMES = (Frame("stroke", _stroke),)
