"""Where a numeric citation may stand: a table of shapes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from glossator.citation.numbered.numbers import Numbers, read_numbers
from glossator.patterns import re

_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻˒", "0123456789–,")
_BRACKETED = re.compile(r"\[([^\[\]\n]{1,80})\](?:(?:\s?[,–-]\s?|\s?)\[([^\[\]\n]{1,80})\])*")
_ONE_BRACKET = re.compile(r"\[([^\[\]\n]{1,80})\]")
_INTERVAL = re.compile(
    r"(?:interval\w{0,3}|range|domain|segment|отрезк\w|интервал\w{0,2}|aralığı\w{0,3}|∈)\s?$", re.IGNORECASE
)
"""Words before a pair of numbers that are its ends."""
_PARENTHESES = re.compile(r"(?<![\w(])\(([^()\n]{1,60})\)")
_SUPERSCRIPTS = re.compile(r"(?<=[^\s\d(\[])[⁰¹²³⁴-⁹][⁰¹²³⁴-⁹⁻˒,–-]{0,20}")
_POWER = re.compile(r"(?:^|[\W\d_])(?:[^\W\d_]|[cdkmnµμ]m|Hz|sr)$")
"""What a raised figure is a power of: one letter, or a measure such as `km²`."""
_GLUED = re.compile(
    r"(?:(?<=[^\W\d_]{3})|(?<=[^\W\d_][.,;:)”’\"»])|(?<=\)[.,;:])|(?<=[”’\"»][.,;:]))\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,12}"
    r"(?=\s+[^\W\d_]|\s*$|[.,;:)](?:\s|$))"
)
"""Raised figures that lost their rise: `as was shown.3,5 The`, `growth4 and`."""


@dataclass(frozen=True, slots=True)
class NumberedPlace:
    """A place where works may be cited by number; offsets are into the prose."""

    shape: str
    start: int
    end: int
    signal: str
    numbers: tuple[Numbers, ...]
    """Their offsets are into the prose as well."""


def numbered_places(text: str) -> list[NumberedPlace]:
    """Return every place of every shape, in the order of the table; shapes are judged apart, so places may overlap.

    Takes linear time; nothing is decided yet.
    """
    return [
        place
        for name, sign, find in SHAPES
        if sign.search(text)
        for place in find(name, text)
        if place.start > 0  # what a paragraph begins with numbers the paragraph
    ]


def _brackets(name: str, text: str) -> Iterator[NumberedPlace]:
    """`[3]`, `[3, 5–7]`, and several that follow each other: `[3], [5]–[7]`."""
    for cluster in _BRACKETED.finditer(text):
        if _INTERVAL.search(text[max(cluster.start() - 20, 0) : cluster.start()]):
            continue
        found: list[Numbers] = []
        signal, start, end = "", -1, -1
        for one in _ONE_BRACKET.finditer(text, cluster.start(), cluster.end()):
            before, numbers = read_numbers(one[1])
            if not numbers:
                if found:
                    yield NumberedPlace(name, start, end, signal, tuple(found))
                found, end = [], -1
                continue
            numbers = _moved(numbers, one.start(1))
            if not found:
                start, signal = one.start(), before
            elif text[end : one.start()].strip() in ("–", "-") and numbers[0].first > found[-1].last:
                last = found.pop()
                numbers = (Numbers(last.first, numbers[0].last, last.start, numbers[0].end), *numbers[1:])
            found += numbers
            end = one.end()
        if found:
            yield NumberedPlace(name, start, end, signal, tuple(found))


def _parentheses(name: str, text: str) -> Iterator[NumberedPlace]:
    for one in _PARENTHESES.finditer(text):
        signal, numbers = read_numbers(one[1])
        if numbers and all(number.last < 1000 for number in numbers):
            yield NumberedPlace(name, one.start(), one.end(), signal, _moved(numbers, one.start(1)))


def _superscripts(name: str, text: str) -> Iterator[NumberedPlace]:
    for one in _SUPERSCRIPTS.finditer(text):
        if _POWER.search(text[max(one.start() - 4, 0) : one.start()]):
            continue
        words = one[0].rstrip(",–-⁻˒")
        _, numbers = read_numbers(words.translate(_RAISED))
        if numbers:
            yield NumberedPlace(name, one.start(), one.start() + len(words), "", _moved(numbers, one.start()))


def _glued(name: str, text: str) -> Iterator[NumberedPlace]:
    for one in _GLUED.finditer(text):
        _, numbers = read_numbers(one[0])
        if numbers:
            yield NumberedPlace(name, one.start(), one.end(), "", _moved(numbers, one.start()))


def _moved(numbers: tuple[Numbers, ...], by: int) -> tuple[Numbers, ...]:
    return tuple(Numbers(n.first, n.last, n.start + by, n.end + by, n.locator, n.label) for n in numbers)


Finder = Callable[[str, str], Iterator[NumberedPlace]]

SHAPES: tuple[tuple[str, re.Pattern[str], Finder], ...] = (
    # name, a sign without which it cannot be there, function; surest first
    ("numbered-brackets", re.compile(r"\["), _brackets),
    ("numbered-raised", re.compile("[⁰¹²³⁴-⁹]"), _superscripts),
    ("numbered-parentheses", re.compile(r"\(\s?\d"), _parentheses),
    ("numbered-glued", re.compile(r"[^\s\d(\[]\d"), _glued),
)
"""What a citation by number looks like; IEEE and Vancouver print the first three, damaged type the last."""
