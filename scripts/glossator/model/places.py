"""Stretches of characters, and places that findings point at."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass

from glossator.patterns import re

_LINE_END = re.compile("\n")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch of characters."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was written by a person: for findings and for `did you mean`."""

    file: str
    """Path relative to the project, with forward slashes."""
    line: int = 1
    """Line, from 1."""
    column: int = 1
    """Column in Unicode characters, from 1."""


Spots = Mapping[tuple[str, str], tuple[int, int]]
"""(field of a record, word of it) to the line and column of that word; of the whole value the word is empty."""


def spot(spots: Spots, record: Place, field: str, word: str = "") -> Place:
    """Return where a word of a field was written, its value where that is not known, the record where neither is."""
    mark = spots.get((field, word)) or spots.get((field, ""))
    return Place(record.file, *mark) if mark else record


def line_and_column(source: str, offset: int) -> tuple[int, int]:
    """Return (line, column), both from 1, of a character offset."""
    starts = line_starts(source)
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1


def line_span(source: str, line: int) -> Span | None:
    """Return where a line, counted from 1, stands, without what ends it (LF or CRLF); None where there is none."""
    starts = line_starts(source)
    if not 0 < line <= len(starts):
        return None
    start = starts[line - 1]
    end = starts[line] - 1 if line < len(starts) else len(source)
    return Span(start, end - 1 if end > start and source[end - 1] == "\r" else end)


# Findings come file by file: more than the files at hand are seldom asked for. Kept by identity, since to find
# out that two long texts are equal takes as long as to read them.
_AT_HAND: deque[tuple[str, array[int]]] = deque(maxlen=4)


def line_starts(source: str) -> array[int]:
    """Return where each line starts: a file with a thousand findings is counted through once, not a thousand times."""
    for kept, starts in tuple(_AT_HAND):
        if kept is source:
            return starts
    starts = array("Q", [0, *(match.end() for match in _LINE_END.finditer(source))])
    _AT_HAND.appendleft((source, starts))
    return starts
