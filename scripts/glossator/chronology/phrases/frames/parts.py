"""Parts of a date: `early 2018`, `mid-2016`, `late 2014`, `the end of 2016`, `the first half of the 1990s`."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from glossator.chronology.phrases.row import Found, Frame
from glossator.chronology.phrases.tails import short_part
from glossator.chronology.points import of_season, part_of
from glossator.model.edtf import Precision
from glossator.patterns import re

THIRD, HALF = Fraction(1, 3), Fraction(1, 2)

PARTS: dict[str, tuple[Fraction, Fraction]] = {
    "early": (Fraction(0), THIRD),
    "beginning of": (Fraction(0), THIRD),
    "start of": (Fraction(0), THIRD),
    "mid": (THIRD, 2 * THIRD),
    "middle of": (THIRD, 2 * THIRD),
    "late": (2 * THIRD, Fraction(1)),
    "end of": (2 * THIRD, Fraction(1)),
    "first half of": (Fraction(0), HALF),
    "second half of": (HALF, Fraction(1)),
    "last half of": (HALF, Fraction(1)),
    "opening of": (Fraction(0), THIRD),
    "outset of": (Fraction(0), THIRD),
    "close of": (2 * THIRD, Fraction(1)),
    "first third of": (Fraction(0), THIRD),
    "second third of": (THIRD, 2 * THIRD),
    "last third of": (2 * THIRD, Fraction(1)),
    "final third of": (2 * THIRD, Fraction(1)),
} | {
    f"{word} quarter of": (Fraction(at, 4), Fraction(at + 1, 4))
    for word, at in (
        ("first", 0), ("second", 1), ("third", 2), ("fourth", 3), ("last", 3), ("final", 3),
        ("1st", 0), ("2nd", 1), ("3rd", 2), ("4th", 3),
    )
} | {
    "1st half of": (Fraction(0), HALF),
    "2nd half of": (HALF, Fraction(1)),
}  # fmt: skip
"""Words to the stretch they mean: EDTF knows none of them, so each third is a convention of ours."""

_PART = re.compile(r"(?<!\w)(?:the\s)?(" + "|".join(PARTS) + r")(?:\s{1,3}|-)(?:in\s)?(?:the\s)?\Z", re.IGNORECASE)


_TWO = re.compile(
    r"(?<!\w)(?:(?:the|from)\s)?(early|mid|middle)-?\s?(?:to|through|and|or|[-–/])[\s-]?(mid|middle|late)(?:\s{1,3}|-)(?:of\s)?\Z",
    re.IGNORECASE,
)
_SHORT = re.compile(r"(?<!\w)(Q[1-4]|H[12])(?:\sof\s|\s|-)\Z")
_NUMBERED = re.compile(
    r"(?<!\w)(?:the\s)?(first|1st|second|2nd|third|3rd|fourth|4th|last|final)\s(quarter|half)[\s,](?:of\s|,\s?)?\Z",
    re.IGNORECASE,
)
_NUMBER = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
_LAST = frozenset("fFeEyYdDnNoOrR1234-–/")
"""Last letters of all that stands before a date of which it is a part: of, the, early, late, mid, in, Q3."""


def _part(text: str, before: list[Found], found: Found) -> Found | None:
    start = found.start
    if start < 3 or not (text[start - 2] in _LAST or text[start - 1] == "-"):
        return None
    if text[start - 2] == "n" and text[start - 5 : start - 4] not in _LAST:
        return None  # `in 2016` is commonest by far: only behind `early` or `late` is it one of a part
    return _two(text, found) or _short(text, found) or _numbered(text, found) or _one(text, found)


def _two(text: str, found: Found) -> Found | None:
    """From one part to another: `mid- to late 1990s`."""
    match = _TWO.search(text, max(found.start - 30, 0), found.start)
    if not match:
        return None
    first, last = (PARTS[f"{word} of" if word == "middle" else word] for word in (match[1].lower(), match[2].lower()))
    point = part_of(found.point, first[0], last[1])
    start = match.start() if found.rule.startswith(("decade", "century")) else match.start(1)
    return replace(found, start=start, point=point, rule=f"part-of-{found.rule}")


def _short(text: str, found: Found) -> Found | None:
    """A quarter or half of a year by its short name."""
    if found.rule != "year" or found.point.earliest is None:
        return None
    match = _SHORT.search(text, max(found.start - 8, 0), found.start)
    if not match:
        return None
    point = short_part(found.point.earliest.year, match[1])
    return replace(found, start=match.start(), point=point, rule=f"part-of-{found.rule}")


def _numbered(text: str, found: Found) -> Found | None:
    """A quarter or half of a plain year without `of`, as references have it: `3rd quarter 2009`."""
    if found.rule != "year" or found.point.earliest is None or text[found.start - 2] not in "rRfF":
        return None
    match = _NUMBERED.search(text, max(found.start - 24, 0), found.start)
    if not match:
        return None
    half = match[2].lower() == "half"
    number = _NUMBER.get(match[1].lower(), 2 if half else 4)
    if half and number > 2:
        return None
    point = short_part(found.point.earliest.year, f"{'H' if half else 'Q'}{number}")
    return replace(found, start=match.start(), point=point, rule=f"part-of-{found.rule}")


def _one(text: str, found: Found) -> Found | None:
    match = _PART.search(text, max(found.start - 30, 0), found.start)
    if not match:
        return None
    word = match[1].lower()
    begin, end = PARTS[word]
    value = found.point.value
    if "quarter" in word and value and value.plain and value.precision is Precision.YEAR and found.point.earliest:
        point = of_season(found.point.earliest.year, 33 + int(4 * begin))  # quarters have numbers of their own
    else:
        point = part_of(found.point, begin, end)
    start = match.start() if found.rule.startswith(("decade", "century")) else match.start(1)
    if match[1].lower().endswith(" of"):
        start = match.start()
    return replace(found, start=start, point=point, rule=f"part-of-{found.rule}")


PART_FRAMES = (Frame("part", _part),)
