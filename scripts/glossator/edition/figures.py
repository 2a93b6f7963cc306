"""The rows of `references/figures.csv`: every figure that the texts state as data, and what is wrong with it."""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterator
from dataclasses import replace
from io import StringIO

from glossator.anchors import Anchors
from glossator.chronology.written import date_of
from glossator.edition.moved import Moved
from glossator.findings import Finding, finding
from glossator.model import Amount, Bound, DataPoint, Place
from glossator.patterns import re
from glossator.records import Fields, Kind

FIGURES = "references/figures.csv"
COLUMNS = (
    "id", "subject", "series", "of", "date", "value", "unit", "original", "line", "work", "said", "at", "corrected",
    "why",
)  # fmt: skip
_NEEDED = ("id", "subject", "series", "value")
_NUMBER = re.compile(r"([~<>≤≥]?) {0,3}(-?[0-9]{1,3}(?:,[0-9]{3}){1,5}|-?[0-9]{1,15})(?:\.([0-9]{1,6}))?")


def read_figures(
    source: str, passages: Collection[str], anchors: Anchors
) -> tuple[tuple[DataPoint, ...], list[Finding]]:
    """Return the rows that can be read, in their order, and what is wrong with the others.

    `passages` are the ids of today; what is none of them leads nowhere and is left out (t-034, t-035). A row without
    what it needs, or with an id that an earlier one has, costs only itself. Findings: n-002, n-003, n-004, n-009,
    t-004, d-001, d-002, d-009, d-066, d-068, d-070.
    """
    findings: list[Finding] = []
    kept: dict[str, DataPoint] = {}
    moved = Moved.of(passages, anchors)
    try:
        for record, place, count in _rows(source, findings):
            if count > len(record):
                findings.append(finding("d-068", place, count=count, columns=len(record)))
                continue
            point = _point(record, place, findings)
            if point is None:
                continue
            if (first := kept.get(point.id)) is not None:
                findings.append(finding("n-003", place, id=point.id, line=first.place.line))
                continue
            findings += (told for one in point.at for told in moved.told(one, place))
            today = (anchors.aliases.get(one, one) for one in point.at)
            kept[point.id] = replace(point, at=tuple(one for one in dict.fromkeys(today) if one in passages))
    except csv.Error:  # a field beyond the reader's limit: no table that a person wrote
        return (), findings
    return tuple(kept.values()), findings


def _rows(source: str, findings: list[Finding]) -> Iterator[tuple[dict[str, str], Place, int]]:
    """Each row as column to words, with where it begins and its number of cells."""
    table = csv.reader(StringIO(source.removeprefix("\ufeff"), newline=""))
    head = [name.strip() for name in next(table, [])]
    place = Place(FIGURES, 1)
    if absent := [name for name in _NEEDED if name not in head]:
        findings.append(finding("d-070", place, columns=", ".join(f"`{name}`" for name in absent)))
        return
    findings += Fields.of(dict.fromkeys(head, ""), place, COLUMNS).findings
    line = table.line_num + 1
    for row in table:
        if row:
            cells = [*(cell.strip() for cell in row), *[""] * (len(head) - len(row))]
            yield dict(zip(head, cells, strict=False)), Place(FIGURES, line), len(row)
        line = table.line_num + 1


def _point(record: dict[str, str], place: Place, findings: list[Finding]) -> DataPoint | None:
    written = {name: words for name, words in record.items() if words and name in COLUMNS}
    fields = Fields.of(written, place, COLUMNS)
    id = fields.id(Kind.FIGURE)
    subject, series = fields.words("subject", needed=True), fields.words("series", needed=True)
    date = date_of(fields, "date", written.get("date"))
    value = _amount("value", fields, needed=True)
    corrected = _amount("corrected", fields)
    line = fields.words("line")
    number = int(line) if line.isascii() and line.isdigit() and len(line) < 9 else 0
    if line and not number:
        fields.wrong("line", line, "the number of a line, counted from 1")
    findings += fields.findings
    if value is None or not fields.complete:
        return None
    original, work, at = fields.words("original"), fields.words("work"), tuple(fields.words("at").split())
    return DataPoint(
        id, subject, series, fields.words("of"), date, value, fields.words("unit"), original, number, work,
        fields.words("said"), at, corrected, fields.words("why"), place,
    )  # fmt: skip


def _amount(name: str, fields: Fields, needed: bool = False) -> Amount | None:
    written = fields.words(name, needed)
    if not written:
        return None
    match = _NUMBER.fullmatch(written)
    if match is None:
        shown = written if len(written) <= 40 else f"{written[:39]}…"
        fields.findings.append(finding("d-066", fields.at(name), field=name, written=shown))
        return None
    behind = match[3] or ""
    return Amount(float(f"{match[2].replace(',', '')}.{behind or 0}"), Bound(match[1]), len(behind))
