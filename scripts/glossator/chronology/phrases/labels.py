"""Dates that are all that a passage says: a cell, a caption or a label as catalogues have them: `19c.`, `856-1270`.

In a sentence `19c` are cents and `856-1270` are pages; with nothing beside them they are what a label gives.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from glossator.chronology.phrases.stated import Stated
from glossator.chronology.points import Point, about, between, of_century, of_month, of_year
from glossator.patterns import re

LONGEST = 24
"""Characters of the longest label; a longer passage is a sentence."""
_CERTAIN = r"(?:(?:about|around|circa|ca\.|ca|c\.|c|early|mid|late|before|after|by|the|in|~)[\s-]?)*"
_BEHIND = r"\s?(?:\?|\(\?\))?\.?"


def _century(match: re.Match[str]) -> Point | None:
    number = int(match[2])
    point = of_century(number) if 1 <= number <= 21 else None
    return about(point) if point and match[1] else point


def _years(match: re.Match[str]) -> Point | None:
    first, last = int(match[1]), int(match[2])
    return between(of_year(first), of_year(last)) if 100 <= first < last <= 2100 else None


def _month(match: re.Match[str]) -> Point | None:
    return of_month(int(match[2]), int(match[1])) if 1 <= int(match[1]) <= 9 else None


LABELS: tuple[tuple[str, re.Pattern[str], Callable[[re.Match[str]], Point | None]], ...] = (
    ("century", re.compile(r"((?<!\w)c\.?)?([0-9]{1,2})(?:st|nd|rd|th)?\s?[cC]\b\.?"), _century),
    ("short-range", re.compile(r"([1-9][0-9]{2})\s?[-–—]\s?([0-9]{3,4})"), _years),
    ("month-in-figures", re.compile(r"([0-9])/((?:1[0-9]|20)[0-9]{2})"), _month),
)
"""Ways to print one; the first whose pattern is the whole passage, but for words and signs of certainty."""
_WHOLE = tuple(
    (name, re.compile(rf"{_CERTAIN}(?P<core>{row.pattern}){_BEHIND}"), row, read) for name, row, read in LABELS
)


def labels(text: str, folded: str, figures: Sequence[tuple[int, int]]) -> Iterator[Stated]:
    """Yield the date that the passage is, if it is one of these."""
    if len(text) > LONGEST or not figures or len(figures) > 2:
        return
    for name, whole, row, read in _WHOLE:
        match = whole.fullmatch(text)
        core = row.match(text, match.start("core")) if match else None
        point = read(core) if core else None
        if core is not None and point is not None and point.value is not None:
            yield Stated(core.start(), core.end(), point, name, name == "short-range")
            return
