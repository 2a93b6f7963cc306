"""Emphasis that a file states, and line ends that stay, brought to the readings once their words are settled."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from glossator.formats import StatedStyle
from glossator.witness.decision import Kind
from glossator.witness.reading import Reading, Sign
from glossator.witness.unit import Unit

_BREAK = "\\"


def with_styles(units: Sequence[Unit], styles: Sequence[StatedStyle], breaks: Sequence[int]) -> list[Unit]:
    """Return the units with the emphasis and the line ends that stand in them; both are in the order of the witness.

    Where Markdown could not show an emphasis (it begins or ends amid a word at a sign, or cuts a citation that a person
    has settled), the words stay plain.
    """
    if not styles and not breaks:
        return list(units)
    starts, row = [style.start for style in styles], []
    for unit in units:
        found: list[Sign] = []
        if unit.kind is not Kind.FURNITURE and unit.spans:
            low, high = unit.spans[0].start, unit.spans[-1].end
            place = _Places(unit.reading)
            for style in styles[bisect_left(starts, low) : bisect_left(starts, high)]:
                found += _emphasis(unit, place, style)
            for at in breaks[bisect_left(breaks, low) : bisect_left(breaks, high)]:
                found += _break(unit.reading, place, at)
        row.append(replace(unit, reading=replace(unit.reading, styles=_apart(found))) if found else unit)
    return row


class _Places:
    """Where characters of the witness stand in a reading."""

    def __init__(self, reading: Reading) -> None:
        self._runs = sorted((run for run in reading.runs if run.length), key=lambda run: run.start)
        self._starts = [run.start for run in self._runs]

    def of(self, witness: int) -> int | None:
        index = bisect_right(self._starts, witness) - 1
        if index < 0 or witness >= self._runs[index].end:
            return None
        run = self._runs[index]
        return run.at + (witness - run.start if run.parallel else 0)


def _emphasis(unit: Unit, places: _Places, style: StatedStyle) -> list[Sign]:
    text = unit.reading.text
    start, last = places.of(style.start), places.of(style.end - 1)
    if start is None or last is None or last < start:
        return []
    end = last + 1
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end or (unit.kind is Kind.HEADING and end - start == len(text)):  # a heading is bold as it is
        return []
    if _glued(text[start], text[start - 1 : start]) or _glued(text[end - 1], text[end : end + 1]):
        return []
    if any(start < mark.at < end for mark in unit.reading.marks):
        return []
    if any(sign.start < end and start < sign.end for sign in unit.reading.signs):
        return []
    return [Sign(start, end, style.sign)]


def _glued(inner: str, outer: str) -> bool:
    """Whether a sign stands within the emphasis and a letter right outside (CommonMark 0.31.2, 6.2: flanking runs)."""
    return not inner.isalnum() and outer.isalnum()


def _break(reading: Reading, places: _Places, at: int) -> list[Sign]:
    place = places.of(at)
    return [Sign(place - 1, place, _BREAK)] if place and reading.text[place - 1] == " " else []


def _apart(found: Sequence[Sign]) -> tuple[Sign, ...]:
    """The signs in order; of two that overlap the first."""
    row: list[Sign] = []
    for sign in sorted(found):
        if not row or row[-1].end <= sign.start:
            row.append(sign)
    return tuple(row)
