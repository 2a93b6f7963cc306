"""Where in the words of its file a finding stands, and what is written there."""

from __future__ import annotations

from glossator.findings import Finding
from glossator.model import line_span
from glossator.patterns import re

Words = tuple[int, int, str]
"""Words to put in the place of others: start and end in characters of the file, half-open, and the words."""
Edits = tuple[Words, ...]

_QUOTES = ("'", '"')


def offset_of(found: Finding, source: str) -> int:
    """Return the offset of a finding's place; -1 where its file has no such place.

    A byte order mark is no column of the first line.
    """
    line = line_span(source, found.place.line)
    if line is None:
        return -1
    mark = found.place.line == 1 and source.startswith("\ufeff")
    at = line.start + found.place.column - 1 + mark
    return at if line.start <= at <= line.end else -1


def token_at(pattern: re.Pattern[str], source: str, at: int) -> tuple[int, str]:
    """Return where a token begins at a place, behind one quotation mark at most, and the token; empty where none is."""
    if source[at : at + 1] in _QUOTES:
        at += 1
    match = pattern.match(source, at)
    return at, match[0] if match else ""


def instead(at: int, old: str, new: str) -> Edits:
    """Return the edit that puts words in the place of others; none where either is empty."""
    return ((at, at + len(old), new),) if old and new and old != new else ()


def line_around(source: str, at: int) -> tuple[int, int]:
    """Return where the line of a place begins, and where the next one does: with its line end, whatever it is."""
    start = source.rfind("\n", 0, at) + 1
    end = source.find("\n", at)
    return start, len(source) if end < 0 else end + 1
