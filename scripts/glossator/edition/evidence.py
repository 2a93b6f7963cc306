"""The rows of `references/evidence.csv`: what claims rest on; their passages are followed like every other address."""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterator
from dataclasses import replace
from io import StringIO

from glossator.anchors import Anchors
from glossator.edition.moved import Moved
from glossator.findings import Finding
from glossator.model import Place, Warrant

EVIDENCE = "references/evidence.csv"
COLUMNS = ("claim", "passage", "words", "original", "line", "work")
_COLUMN = "passage"
OWN = "own"
"""What stands under `original` where a claim rests on no line of one."""


def read_warrants(source: str, passages: Collection[str], anchors: Anchors) -> tuple[Warrant, ...]:
    """Return the rows whose passage is there today, in their order; a table without their columns has none."""
    try:
        rows = list(_rows(csv.DictReader(StringIO(source.removeprefix("\ufeff"), newline=""))))
    except csv.Error:  # a field beyond the reader's limit: no table that a person wrote
        return ()
    found = (replace(row, passage=anchors.aliases.get(row.passage, row.passage)) for row in rows)
    return tuple(row for row in found if row.passage in passages and row.claim)


def _rows(table: csv.DictReader[str]) -> Iterator[Warrant]:
    line = 2
    for row in table:
        value = {name: (row.get(name) or "").strip() for name in COLUMNS}
        line_of = value["line"]
        number = int(line_of) if line_of.isascii() and line_of.isdigit() and len(line_of) < 9 else 0
        original = "" if value["original"] == OWN else value["original"]
        place = Place(EVIDENCE, line)
        yield Warrant(value["claim"], value["passage"], value["words"], original, number, value["work"], place)
        line = table.line_num + 1


def evidence_findings(source: str, passages: Collection[str], anchors: Anchors) -> Iterator[Finding]:
    """Yield t-034 for each row whose passage is another today, t-035 for each whose passage is none or may be several.

    `passages` are the ids of today. A table without a column `passage` is none of ours, and nothing is said of it.
    """
    table = csv.reader(StringIO(source.removeprefix("\ufeff"), newline=""))
    try:
        head = next(table, [])
        if _COLUMN not in head:
            return
        at = head.index(_COLUMN)
        line, moved = table.line_num + 1, Moved.of(passages, anchors)
        for row in table:
            place, id = Place(EVIDENCE, line), row[at].strip() if at < len(row) else ""
            line = table.line_num + 1
            if row:
                yield from moved.told(id, place)
    except csv.Error:  # a field beyond the reader's limit: no table that a person wrote
        return
