"""Where in its file a finding is to be underlined, and what may stand there instead."""

from __future__ import annotations

from glossator.findings import Finding
from glossator.model import line_span
from glossator.patterns import re

_WORD = re.compile(r"[^\W]+(?:[-:.][\w]+)*|\S")


def span_of(found: Finding, source: str) -> tuple[int, int, bool]:
    """Return (start, end, whether its suggestions may stand there), in characters of the file.

    The word that is wrong, where the finding names one that stands on its line; else the stretch that it tells, else
    the word at its place.
    """
    line = line_span(source, found.place.line)
    if line is None:
        return 0, 0, False
    start = min(line.start + max(found.place.column, 1) - 1, line.end)
    for value in found.about.values():
        if isinstance(value, str) and value and found.suggestions:
            at = source.find(value, start, line.end)
            if at >= 0:
                return at, at + len(value), True
    last = line_span(source, found.end_line) if found.end_line else None
    if last is not None and (end := min(last.start + found.end_column - 1, last.end)) > start:
        return start, end, False
    word = _WORD.match(source, start, line.end)
    return start, word.end() if word else line.end, False
