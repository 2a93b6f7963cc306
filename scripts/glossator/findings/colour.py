"""Findings in colour, where whoever reads them sees colours: a terminal, unless `NO_COLOR` is set."""

from __future__ import annotations

import os
from typing import TextIO

from glossator.findings.message import Finding
from glossator.findings.rule import Severity
from glossator.findings.show import as_text

_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.NOTE: "36"}
"""Red, yellow, cyan (ECMA-48, SGR)."""
_DIM, _BOLD = "2", "1"


def wants_colour(stream: TextIO) -> bool:
    """Whether to write colours: not into a pipe, not where `NO_COLOR` is set to anything (no-color.org).

    `FORCE_COLOR` asks for them in a pipe too; `NO_COLOR` is the stronger.
    """
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    if os.environ.get("TERM") == "dumb" or (os.name == "nt" and "WT_SESSION" not in os.environ):
        return False
    return stream.isatty()


def in_colour(finding: Finding, source: str | None, stream: TextIO) -> str:
    """Return what `as_text` does; in colour where the stream is a terminal: the code, the marks, what to do."""
    words = as_text(finding, source)
    if not wants_colour(stream):
        return words
    own = _COLOURS[finding.severity]
    head, *rest = words.split("\n")
    place, code, said = head.partition(f" {finding.code} ")
    lines = [f"{_painted(place, _BOLD)}{_painted(code, own)}{said}"]
    for line in rest:
        marks = line.strip()
        lines.append(_painted(line, own if marks and not marks.strip("^") else _DIM if line is rest[-1] else ""))
    return "\n".join(lines)


def _painted(words: str, how: str) -> str:
    return f"\x1b[{how}m{words}\x1b[0m" if how and words else words
