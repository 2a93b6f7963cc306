"""What stands twice, letter for letter: a field, a word of a list, an entry, a record, a note. The first one stays."""

from __future__ import annotations

from glossator.findings import Finding
from glossator.mending.spot import Edits, line_around
from glossator.model import line_span
from glossator.patterns import re

_ITEM = re.compile(r"(?:\"[^\"\n]*\"|'[^'\n]*'|[^,\[\]{}\n\"']+)")
_FLOW_BEFORE = re.compile(r",[ \t]*$")
_BLOCK_ITEM = re.compile(r"[ \t]*- +")
_ENTRY = re.compile(r"@[^\W\d_]+[ \t]*\{")
_EMPTY_LINES = re.compile(r"[\r\n]+")
_ENDS = ("\r", "\n")
_RECORD = re.compile(r"^- ", re.MULTILINE)


def field_again(found: Finding, source: str, at: int) -> Edits:
    """Return the edit that takes out a line of YAML whose field and value the record has above."""
    start, end = line_around(source, at)
    first = _first(found, source)
    above = source[first : line_around(source, first)[1]] if first >= 0 else ""
    again = source[start:end].strip()
    same = bool(again) and above.strip().removeprefix("- ").strip() == again
    deeper = _margin(source[end : line_around(source, end)[1]]) > _margin(source[start:end])
    return ((start, end, ""),) if same and not deeper else ()


def word_again(found: Finding, source: str, at: int) -> Edits:
    """Return the edit that takes a word out of a list of YAML that has it before."""
    del found
    start, end = line_around(source, at)
    if _BLOCK_ITEM.fullmatch(source, start, at):
        return ((start, end, ""),)
    item = _ITEM.match(source, at, end)
    before = _FLOW_BEFORE.search(source, start, at)
    return ((before.start(), at + len(item[0].rstrip()), ""),) if item and before else ()


def entry_again(found: Finding, source: str, at: int) -> Edits:
    """Return the edit that takes out an entry of the library that stands above letter for letter."""
    start = line_around(source, at)[0]
    match = _ENTRY.match(source, start)
    if match is None:
        return ()
    depth, end = 1, match.end()
    while end < len(source) and depth:
        depth += {"{": 1, "}": -1}.get(source[end], 0)
        end += 1
    return _without(found, source, start, end) if not depth else ()


def record_again(found: Finding, source: str, at: int) -> Edits:
    """Return the edit that takes out a record of YAML that stands above letter for letter."""
    start = line_around(source, at)[0]
    if not source.startswith("- ", start):
        return ()
    following = _RECORD.search(source, start + 2)
    record = source[start : following.start() if following else len(source)]
    return _without(found, source, start, start + len(record.rstrip()))


def note_again(found: Finding, source: str, at: int) -> Edits:
    """Return the edit that takes out a note of one line that stands above letter for letter."""
    start, end = line_around(source, at)
    if source[end : end + 1] in (" ", "\t"):  # the note goes on
        return ()
    return _without(found, source, start, start + len(source[start:end].rstrip()))


def _first(found: Finding, source: str) -> int:
    """Where the line begins on which the finding says that the first one stands; -1 where that is not above it."""
    line = found.about.get("line")
    span = line_span(source, line) if isinstance(line, int) and 0 < line < found.place.line else None
    return span.start if span is not None else -1


def _without(found: Finding, source: str, start: int, end: int) -> Edits:
    """The edit that takes out whole lines and the empty ones behind them, if the first one is the same."""
    again, first = source[start:end], _first(found, source)
    behind = first + len(again)
    same = first >= 0 and bool(again.strip()) and source.startswith(again, first)
    if not same or source[behind : behind + 1] not in _ENDS:
        return ()
    blank = _EMPTY_LINES.match(source, end)
    return ((start, blank.end() if blank else end, ""),)


def _margin(line: str) -> int:
    return len(line) - len(line.lstrip()) if line.strip() else 0
