"""YAML lists of records, each with its place in the file, so that a finding can point at it.

A mistake costs the field it stands in: where the file as a whole is no YAML, it
is read again record by record, and a broken record without its broken field.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from glossator.characters.unseen import UNPRINTABLE
from glossator.findings import Finding, finding
from glossator.model import Place
from glossator.patterns import re
from glossator.records.document import read_document
from glossator.records.invisible import invisible
from glossator.records.merges import merge_marks, without_theirs
from glossator.records.salvage import read_what_is_left
from glossator.records.written import Document, Listed, Unreadable, Written

MOST_BROKEN = 100
"""Records that are no YAML, after which the rest of a file is not tried."""

_RECORD = re.compile(r"^- ", re.MULTILINE)
_CODE = "n-001"


@dataclass(frozen=True, slots=True)
class Record:
    """One mapping of a list, with the place where it starts."""

    fields: Mapping[str, Any]
    """A `Written`: it knows the place of each field."""
    place: Place


def read_records(source: str, path: str) -> tuple[list[Record], list[Finding]]:
    """Return the records in file order, and what could not be read.

    A file that is empty or holds comments only has no records and no findings.
    Findings: n-001, n-004, n-010 to n-012, and t-019, t-020, t-023. Nothing is
    raised. Linear in the source.
    """
    # What no YAML may hold is a finding of its own.
    findings = [*merge_marks(source, path), *invisible(UNPRINTABLE.sub(" ", source), path)]
    # Files joined to one bring a byte order mark each.
    source = without_theirs(source.removeprefix("\ufeff").replace("\n\ufeff", "\n"))
    try:
        records, found = _read(source, path, 1)
    except Unreadable as stop:
        records, found = _salvage(source, path, stop)
    return records, [*findings, *found]


def _read(source: str, path: str, line: int) -> tuple[list[Record], list[Finding]]:
    return _records(read_document(source, path, _CODE, line), path, line)


def _records(document: Document, path: str, line: int) -> tuple[list[Record], list[Finding]]:
    findings = list(document.findings)
    if document.value is None:
        return [], findings
    if not isinstance(document.value, Listed):
        wrong = finding("n-004", Place(path, line), field="file", what="no list", wanted="a list of `- id: …`")
        return [], [*findings, wrong]
    records: list[Record] = []
    for value, mark in zip(document.value, document.value.marks, strict=True):
        place = Place(path, *mark)
        if isinstance(value, Written):
            records.append(Record(value, place))
        else:
            findings.append(finding("n-004", place, field="record", what="no mapping", wanted="`- id: …` and fields"))
    return records, findings


def _salvage(source: str, path: str, stop: Unreadable) -> tuple[list[Record], list[Finding]]:
    starts = [match.start() for match in _RECORD.finditer(source)]
    if not starts:
        return [], [stop.as_finding(_CODE, path)]
    records: list[Record] = []
    findings: list[Finding] = []
    line, broken = source.count("\n", 0, starts[0]) + 1, 0
    for start, end in pairwise([*starts, len(source)]):
        try:
            read, found = _records(read_what_is_left(source[start:end], path, _CODE, line), path, line)
            records += read
            findings += found
        except Unreadable as wrong:
            findings.append(wrong.as_finding(_CODE, path))
            broken += 1
        line += source.count("\n", start, end)
        if broken == MOST_BROKEN:
            why = f"{broken} records cannot be read, and what follows is not tried"
            findings.append(finding("n-010", Place(path, line), why=why, wanted="mend these first"))
            break
    # A mistake between records (an anchor used across them, say) may vanish once they stand alone.
    return records, findings or [stop.as_finding(_CODE, path)]
