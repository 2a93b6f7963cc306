"""A code that is silenced and does not fire any more."""

from __future__ import annotations

from glossator.edition.silences import SILENCES
from glossator.findings import Finding
from glossator.mending.spot import Edits, line_around
from glossator.patterns import re

_LINE = re.compile(r"([ \t]+)[\"']?([a-z]-[0-9]{3})[\"']?[ \t]*:[ \t]+[^\n]*\n")
_ROW = re.compile(r"- [^\n]*(?:\n[ \t]+[^\n]*)*\n?")
"""A record of a list at the margin."""
_HEAD = re.compile(r"silence:[ \t]*(?:#[^\n]*)?\r?\n")


def useless_silence(found: Finding, source: str, at: int) -> Edits:
    """Return the edit that takes its line out, and the line `silence:` above it where it was the only one.

    In the table of silencings its row is taken out.
    """
    start, _ = line_around(source, at)
    if found.place.file == SILENCES:
        row = _ROW.match(source, start)
        return ((start, row.end(), ""),) if row and str(found.about.get("code")) in row[0] else ()
    match = _LINE.match(source, start)
    if match is None or match[2] != found.about.get("code"):
        return ()
    below = source[match.end() : line_around(source, match.end())[1]]
    if below.strip() and len(below) - len(below.lstrip()) > len(match[1]):
        return ()  # its reason goes on
    above = line_around(source, start - 1)[0] if start else 0
    alone = _HEAD.fullmatch(source, above, start) and not below.startswith(match[1])
    return ((above if alone else start, match.end(), ""),)
