"""What is left of fields of which one is no YAML: a mistake costs its field, and all others are read."""

from __future__ import annotations

from bisect import bisect_right
from typing import Any

from glossator.findings import Finding
from glossator.patterns import re
from glossator.records.document import read_document
from glossator.records.written import LIST, Document, Limits, Listed, Mark, Unreadable, Written

MOST_FIELDS = 8
"""Broken fields of one record, after which the rest of it is not tried."""

_FIRST = re.compile(r"-([ \t]+)")
_NAME = r"(?:\"([^\"\n]{1,80})\"|([^\s#:\"'\[\]{}&*!|>%@`,-][^:\n]{0,80}?))[ \t]*:(?=\s|$)"

_ANYWHERE = re.compile(rf"[ \t]+{_NAME}")


def read_what_is_left(source: str, path: str, code: str, line: int = 1, limits: Limits = LIST) -> Document:
    """Return what `read_document` returns, without the fields that are no YAML; a finding of `code` for each of them.

    The source is one mapping, or a list of one with `- ` at its head. A field that
    is left out keeps its mark, so that nobody calls it missing. Raises Unreadable,
    the first one, where that helps nothing. It reads the source at most
    `MOST_FIELDS` times more.
    """
    lost: dict[str, Mark] = {}
    findings: list[Finding] = []
    left = source
    first: Unreadable | None = None
    for _ in range(MOST_FIELDS + 1):
        try:
            document = read_document(left, path, code, line, limits)
        except Unreadable as stop:
            first = first or stop
            cut = _without_field(left, stop.mark[0] - line, stop.mark[1] - 1)
            if cut is None:
                raise first from stop
            left, name, (row, column) = cut
            lost[name] = row + line, column + 1
            findings.append(stop.as_finding(code, path))
        else:
            record = _record(document.value)
            if record is None and first is not None:
                raise first
            if record is not None:
                record.marks |= lost
            return Document(document.value, (*findings, *document.findings))
    raise first or Unreadable("it cannot be read", (line, 1))


def _record(value: Any) -> Written | None:
    if isinstance(value, Listed) and len(value) == 1:
        value = value[0]
    return value if isinstance(value, Written) else None


def _without_field(source: str, row: int, column: int) -> tuple[str, str, Mark] | None:
    """The source with empty lines for the field that a place, counted from 0, belongs to; its name and its mark.

    A place at the name of a field, on a line that is not indented as fields are, is that field's own, and so is a
    line at the margin of fields that has no colon.
    """
    item = _FIRST.match(source)
    margin = " " * item.end() if item else ""
    begin = rf"(?:-[ \t]{{{item.end() - 1}}}|{margin})" if item else ""
    begins = re.compile(begin + _NAME)
    lines = source.split("\n")
    row = min(max(row, 0), len(lines) - 1)  # YAML ends lines at signs (NEL, LS) at which files do not
    own = _ANYWHERE.match(lines[row])
    starts = [(number, match) for number, line in enumerate(lines) if (match := begins.match(line))]
    at = bisect_right([number for number, _ in starts], row) - 1
    if at < 0:
        return None
    alone = lines[row][len(margin) :] if lines[row].startswith(margin) else ""
    if starts[at][0] != row and alone[:1] not in ("", " ", "\t", "-", "#"):  # a field without its colon
        lines[row] = ""
        return "\n".join(lines), alone.split(maxsplit=1)[0], (row, len(margin))
    if own and starts[at][0] != row and column <= own.end():
        lines[row] = ""
        return "\n".join(lines), own[1] or own[2], (row, column)
    number, match = starts[at]
    end = starts[at + 1][0] if at + 1 < len(starts) else len(lines)
    head = "-" if item and number == 0 else ""
    lines[number:end] = [head, *[""] * (end - number - 1)]
    return "\n".join(lines), match[1] or match[2], (number, len(margin))
