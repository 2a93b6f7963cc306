"""Repairs and corrections, applied to readings, with a decision for each place."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace

from glossator.findings import Finding, finding
from glossator.model import Span
from glossator.witness.decision import Decision, Kind, decide
from glossator.witness.raw_words import beside, whole
from glossator.witness.reading import Edit, Reading
from glossator.witness.repairs import AFTER_CORRECTIONS, BEFORE_CORRECTIONS, Repair
from glossator.witness.repairs.drop_caps import drop_caps
from glossator.witness.source_record import ALL, Correction, SourceRecord
from glossator.witness.unit import Unit
from glossator.witness.witness import Witness

_CONFIDENCE = {"certain": 0.99, "likely": 0.8, "possible": 0.5}
_SEPARATOR = "\x00"  # no reading holds it once invisible characters are dropped


def mend(
    witness: Witness, units: Sequence[Unit], source: SourceRecord | None, denied: Sequence[Span] = ()
) -> tuple[list[Unit], list[Decision], list[Finding]]:
    """Return the units mended: general repairs, the corrections of the source, general repairs again.

    Corrections of cause `source`, and those that are only possible, are looked up
    but not made. One that fits nowhere gives w-005, one that fits other than as
    often as it says w-006; neither is applied. `denied` are places of which a
    person says that they need no general repair.
    """
    decisions: list[Decision] = []
    findings: list[Finding] = []
    mended = _repair(witness, units, BEFORE_CORRECTIONS, decisions, denied)
    if source is not None and source.corrections:
        mended = _correct(witness, mended, source, decisions, findings)
    mended = _repair(witness, mended, AFTER_CORRECTIONS, decisions, denied)
    return _join_drop_caps(witness, mended, decisions, denied), decisions, findings


def _join_drop_caps(
    witness: Witness, units: Sequence[Unit], decisions: list[Decision], denied: Sequence[Span]
) -> list[Unit]:
    mended = list(units)
    for index, edit in drop_caps(units):
        reading = mended[index].reading
        if denied and _denied(reading, edit, denied):
            continue
        value = {"from": reading.text[: edit.end + 1], "to": reading.text[: edit.start] + reading.text[edit.end]}
        spans = reading.witness_spans(0, edit.end + 1)
        why = "a large first letter stands apart from its word"
        decisions.append(decide(witness, Kind.REPAIR, spans, value, 0.9, "drop-cap", why))
        mended[index] = replace(mended[index], reading=reading.edited([edit]))
    return mended


def _repair(
    witness: Witness,
    units: Iterable[Unit],
    table: Sequence[tuple[str, Repair]],
    decisions: list[Decision],
    denied: Sequence[Span],
) -> list[Unit]:
    mended = []
    for unit in units:
        reading = unit.reading
        for name, repair in table:
            edits = [edit for edit in repair(reading.text) if not (denied and _denied(reading, edit, denied))]
            for edit in edits:
                if not edit.text.strip() and not reading.text[edit.start : edit.end].strip(" \t"):
                    continue  # one space for several changes nothing that prints
                spans = reading.witness_spans(edit.start, edit.end)
                value = {"from": reading.text[edit.start : edit.end], "to": edit.text}
                decisions.append(decide(witness, Kind.REPAIR, spans, value, 0.9, name, "a general repair"))
            reading = reading.edited(edits) if edits else reading
        mended.append(unit if reading is unit.reading else replace(unit, reading=reading))
    return mended


def _denied(reading: Reading, edit: Edit, denied: Sequence[Span]) -> bool:
    spans = reading.witness_spans(edit.start, edit.end)
    return any(one.start < span.end and span.start < one.end for one in spans for span in denied)


def _correct(
    witness: Witness, units: list[Unit], source: SourceRecord, decisions: list[Decision], findings: list[Finding]
) -> list[Unit]:
    whole = _SEPARATOR.join(unit.reading.text for unit in units)
    starts = [0]
    for unit in units:
        starts.append(starts[-1] + len(unit.reading.text) + 1)
    newlines = [at for at, character in enumerate(witness.text) if character == "\n"]

    def line_of(at: int) -> int:
        index = bisect_right(starts, at) - 1
        (span, *_) = units[index].reading.witness_spans(at - starts[index], at - starts[index] + 1)
        return bisect_right(newlines, span.start - 1) + 1

    edits: dict[int, list[tuple[Edit, Correction]]] = {}
    taken: set[int] = set()
    for correction in source.corrections:
        size = len(correction.wrong)
        places = [at for at in _places(whole, correction) if taken.isdisjoint(range(at, at + size))]
        if correction.line is not None:
            places = [at for at in places if line_of(at) == correction.line]
        expected = correction.count if correction.count is not None else 1
        if not places:
            findings.append(finding("w-005", source.place, raw=correction.wrong, id=source.id))
        elif expected != ALL and len(places) != expected:
            findings.append(finding("w-006", source.place, raw=correction.wrong, id=source.id, count=len(places)))
        elif correction.apply:
            for at in places:
                taken.update(range(at, at + size))
                index = bisect_right(starts, at) - 1
                start = at - starts[index]
                edits.setdefault(index, []).append((Edit(start, start + size, correction.right), correction))
    mended = list(units)
    for index, row in sorted(edits.items()):
        reading = units[index].reading
        for edit, correction in row:
            spans = reading.witness_spans(edit.start, edit.end)
            value = {"from": correction.wrong, "to": correction.right, "cause": correction.cause}
            sure = _CONFIDENCE[correction.certainty]
            why = f"listed in sources.yml as {correction.certainty}"
            decisions.append(decide(witness, Kind.REPAIR, spans, value, sure, "correction", why))
        mended[index] = replace(units[index], reading=reading.edited([edit for edit, _ in row]))
    return mended


def _places(text: str, correction: Correction) -> Iterable[int]:
    """Every place where the words stand as whole words, with those of the context right beside them."""
    wrong = correction.wrong
    at = text.find(wrong)
    while at >= 0:
        end = at + len(wrong)
        if whole(text, at, end) and beside(text, at, end, correction.before, correction.after):
            yield at
        at = text.find(wrong, end)
