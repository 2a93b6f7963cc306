"""The marks that a merge of two versions leaves in a file where it could not decide."""

from __future__ import annotations

from glossator.findings import Finding, finding
from glossator.model import Place
from glossator.patterns import re

_OURS = re.compile(r"^<{7}(?: .*)?\r?$")
_BASE = re.compile(r"^\|{7}(?: .*)?\r?$")
_BETWEEN = re.compile(r"^={7}\r?$")
_THEIRS = re.compile(r"^>{7}(?: .*)?\r?$")


def _regions(source: str) -> list[tuple[int, int, int]]:
    """Return (first line, line where our version ends, last line) of each conflict, from 0 (gitattributes, “merge”)."""
    if "<<<<<<<" not in source:
        return []
    found = []
    start = middle = -1
    for index, line in enumerate(source.split("\n")):
        if line[:1] not in "<|=>":
            continue
        if _OURS.match(line):
            start, middle = index, -1
        elif start >= 0 and middle < 0 and (_BASE.match(line) or _BETWEEN.match(line)):
            middle = index
        elif start >= 0 and middle >= 0 and _THEIRS.match(line):
            found.append((start, middle, index))
            start = -1
    return found


def merge_marks(source: str, path: str) -> list[Finding]:
    """Return t-023 for each conflict that is left in a file, at its first line."""
    return [finding("t-023", Place(path, start + 1)).until(end + 1, 8) for start, _, end in _regions(source)]


def without_theirs(source: str) -> str:
    """Return the source with our version of each conflict; the marks and the other version are empty lines."""
    regions = _regions(source)
    if not regions:
        return source
    lines = source.split("\n")
    for start, middle, end in regions:
        for index in (start, *range(middle, end + 1)):
            lines[index] = "\r" if lines[index].endswith("\r") else ""
    return "\n".join(lines)
