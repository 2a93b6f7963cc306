"""What the file itself states about its text: taken with all confidence, before any rule looks at a line."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain

from glossator.findings import Finding, finding
from glossator.formats import Part, PartKind, StatedMark
from glossator.model import Place, Span, line_and_column
from glossator.witness.decision import Decision, Kind, decide
from glossator.witness.reading import Edit, Mark, Reading
from glossator.witness.sheet import Claim, Sheet
from glossator.witness.unit import Unit
from glossator.witness.witness import Witness

LEFT_OUT: dict[PartKind, frozenset[str]] = {
    PartKind.PARAGRAPH: frozenset(
        {
            "page-mark",
            "page-number",
            "page-number-alone",
            "running-head",
            "running-head-by-place",
            "rule-line",
            "web-furniture",
            "run-in-heading",
        }
    ),
    PartKind.HEADING: frozenset({"heading"}),
    PartKind.NOTE: frozenset({"note", "endnote", "footnote"}),
}
"""Rules of structure that have nothing to say where a file states parts of this kind."""
_PARAGRAPH = "paragraph"
"""The rule of units that no rule has claimed."""


def rules_left_out(parts: Iterable[Part]) -> frozenset[str]:
    """Return the names of the rules that must not look at a text with these parts; what is not sure leaves out none."""
    kinds = {part.kind for part in parts if part.confidence == 1.0}
    return frozenset(chain.from_iterable(LEFT_OUT.get(kind, ()) for kind in kinds))


def claim_stated(sheet: Sheet, parts: Sequence[Part]) -> Sheet:
    """Return the sheet with the lines of every part claimed, but for paragraphs: they are only kept apart.

    So rules that know more than the file, such as those of reference lists and
    captions, still see paragraphs.
    """
    starts = [line.start for line in sheet.lines]
    claims: list[Claim] = []
    cuts: list[Claim] = []
    for part in parts:
        first = bisect_left(starts, part.start)
        last = max(bisect_left(starts, part.end) - 1, first)
        while last > first and not sheet.lines[last].text:
            last -= 1
        cuts.append(Claim(Kind.PAGE_BREAK, first, first, part.why, value={"page": False}))
        if part.kind is PartKind.PARAGRAPH:
            continue
        value = {"number": part.number} if part.kind is PartKind.NOTE else {"level": part.level} if part.level else {}
        rule, kind = _rule(part), Kind(part.kind.value)
        claims.append(Claim(kind, first, last, part.why, part.confidence, value, skip=part.skip, rule=rule))
    return sheet.apply([*cuts, *claims])


def as_stated(units: Iterable[Unit], parts: Sequence[Part]) -> list[Unit]:
    """Return the units, those that are paragraphs of the file with its word for it."""
    stated = {part.start: part for part in parts if part.kind is PartKind.PARAGRAPH}
    if not stated:
        return list(units)
    row = []
    for unit in units:
        part = stated.get(unit.spans[0].start) if unit.rule == _PARAGRAPH else None
        row.append(
            unit
            if part is None
            else replace(unit, level=part.level, confidence=part.confidence, rule=_rule(part), why=part.why)
        )
    return row


def _rule(part: Part) -> str:
    return part.rule or f"stated-{part.kind.value}"


def place_stated_marks(witness: Witness, units: Sequence[Unit]) -> tuple[list[Unit], list[Decision], list[Finding]]:
    """Return the units with the marks that the file ties to its notes taken out of their words and kept as marks.

    A note that nothing calls gives w-004; a mark without its note stays in the words and gives w-008.
    """
    notes = {unit.number: unit for unit in units if unit.kind is Kind.NOTE}
    decisions: list[Decision] = []
    findings: list[Finding] = []
    starts = [unit.spans[0].start for unit in units]
    by_unit: dict[int, list[StatedMark]] = {}
    for mark in witness.marks:
        index = bisect_left(starts, mark.start + 1) - 1
        if mark.number in notes and index >= 0:
            by_unit.setdefault(index, []).append(mark)
            value, why = {"number": mark.number}, "the file ties it to the note"
            span = (Span(mark.start, mark.end),)
            decisions.append(decide(witness, Kind.NOTE_MARKER, span, value, 1.0, "stated-note-marker", why))
        else:
            place = Place(witness.name, *line_and_column(witness.text, mark.start))
            findings.append(finding("w-008", place, raw=witness.text[mark.start : mark.end]))
    called = {mark.number for row in by_unit.values() for mark in row}
    for number in sorted(set(notes) - called):
        place = Place(witness.name, *line_and_column(witness.text, notes[number].spans[0].start))
        findings.append(finding("w-004", place, number=number))
    placed = list(units)
    for index, marks in by_unit.items():
        unit = units[index]
        placed[index] = replace(unit, reading=_without(unit.reading, marks, notes))
    return placed, decisions, findings


def _without(reading: Reading, marks: Sequence[StatedMark], notes: dict[int, Unit]) -> Reading:
    edits: list[Edit] = []
    row: list[Mark] = []
    gone = 0
    for mark in marks:
        start = reading.offset(mark.start)
        if start is None:
            continue
        end = start + mark.end - mark.start
        row.append(Mark(start - gone, notes[mark.number].label, reading.witness_spans(start, end)))
        edits.append(Edit(start, end, ""))
        gone += end - start
    return replace(reading.edited(edits), marks=tuple(row))
