"""Front matter: the YAML between two `---` lines at the head of a file."""

from __future__ import annotations

from glossator.findings import Finding, finding
from glossator.model import Place
from glossator.patterns import re
from glossator.records.merges import without_theirs
from glossator.records.salvage import read_what_is_left
from glossator.records.written import FRONT, Unreadable, Written

_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_CODE = "t-002"
_FIRST = 2
"""Line of the file on which the YAML begins."""


def read_front(source: str, path: str) -> tuple[Written, int, list[Finding]]:
    """Return the fields, the offset where the body starts, and what was wrong.

    A file without front matter has no fields and starts at 0 (after a byte order
    mark, if any). Front matter that is no mapping of YAML, or passes a limit,
    gives a finding; a field that is at fault is left out, and the body is read all the same. Findings:
    t-002, n-010 to n-012, t-019, t-020. Nothing is raised.
    """
    match = _FRONT.match(source)
    if match is None:
        return Written(), 1 if source.startswith("\ufeff") else 0, []
    try:
        document = read_what_is_left(without_theirs(match.group(1)), path, _CODE, _FIRST, FRONT)
    except Unreadable as stop:
        return Written(), match.end(), [stop.as_finding(_CODE, path)]
    findings = list(document.findings)
    if isinstance(document.value, Written):
        return document.value, match.end(), findings
    if document.value is not None:
        findings.append(finding("t-002", Place(path, _FIRST), why="it is no list of `field: value` lines"))
    return Written(), match.end(), findings
