"""Tabs that indent YAML, where spaces belong."""

from __future__ import annotations

from glossator.findings import Finding
from glossator.mending.spot import Edits, line_around
from glossator.patterns import re

_TABBED = re.compile(r"[ ]*\t[ \t]*(?=[^\s#])")
_FIELD = re.compile(r"([ ]*)(- +)?[\w-]+[ \t]*:")


def tabs(found: Finding, source: str, at: int) -> Edits:
    """Return the edits that indent this line and those with a tab below it as the field above, its items deeper.

    A tab within a line is its writer's, and so is a line deeper than fields are.
    """
    del found
    start, _ = line_around(source, at)
    margin = _margin_above(source, start)
    edits: list[tuple[int, int, str]] = []
    while start < len(source) and margin is not None:
        match = _TABBED.match(source, start)
        if match is None or match[0].count("\t") > 1:
            break
        field, item = _FIELD.match(source, match.end()), source.startswith("- ", match.end())
        if not item and (not field or not margin):
            break
        edits.append((match.start(), match.end(), f"{margin}  " if item else margin))
        start = line_around(source, start)[1]
    return tuple(edits)


def _margin_above(source: str, start: int) -> str | None:
    """The spaces before the name of the last field above a line; None where there is none."""
    for _ in range(_LOOKED):
        if start == 0:
            return None
        end, start = start, line_around(source, start - 1)[0]
        if match := _FIELD.match(source, start, end):
            return " " * len(match[1] + (match[2] or ""))
    return None


_LOOKED = 50
"""Lines above that are looked at."""
