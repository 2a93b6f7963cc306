"""Note marks and citations that a person has settled: put into the readings, and into the Markdown."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace

from glossator.findings import Finding
from glossator.model import Span
from glossator.patterns import re
from glossator.witness.decision import Decision, Kind
from glossator.witness.overruled import RULE, WHY, Overruled, Placed, without_effect
from glossator.witness.reading import Edit, Sign
from glossator.witness.unit import Unit

_KEY = re.compile(r"[\w.:-]{1,80}")
"""What may stand in `{work=…}`."""


def distinct_notes(units: Sequence[Unit]) -> list[Unit]:
    """Return the units; a note that bears the number a person gave to another is one of a further series."""
    taken = {unit.label for unit in units if unit.kind is Kind.NOTE and unit.rule == RULE}
    if not taken:
        return list(units)
    row = []
    for unit in units:
        if unit.kind is Kind.NOTE and unit.rule != RULE:
            while unit.label in taken:
                unit = replace(unit, series=unit.series + 1)
            taken.add(unit.label)
        row.append(unit)
    return row


def with_marks(units: Sequence[Unit], overruled: Overruled, id: str, stated: bool) -> tuple[list[Unit], list[Finding]]:
    """Return the units with `[^n]` where a person says that the mark of note n stands; w-102 where it cannot.

    It cannot in a file that itself ties marks to notes (`stated`): there nothing is looked for.
    """
    rows = overruled.of("note-marker")
    if stated:
        return list(units), [without_effect(row.said, id, "the file itself says where its marks stand") for row in rows]
    marked, findings = list(units), []
    for row in rows:
        index = _unit_of(marked, row.span.start)
        edit = _mark(marked[index], row) if index is not None else None
        if index is None or edit is None:
            findings.append(without_effect(row.said, id, "the place is in no heading, paragraph or caption"))
        else:
            marked[index] = replace(marked[index], reading=marked[index].reading.edited([edit]))
    return marked, findings


def _mark(unit: Unit, row: Placed) -> Edit | None:
    said = row.said
    printed = said.mark or (str(said.number) if said.quote.endswith(str(said.number)) else "")
    last = unit.reading.offset(row.span.end - 1)
    if last is None or unit.kind in (Kind.NOTE, Kind.FURNITURE):
        return None
    end = last + 1
    while printed and not unit.reading.text.startswith(printed, end - len(printed)) and end > last:
        end -= 1  # what is printed closes the quotation, or a sign stands behind it
    start = end - len(printed) if unit.reading.text.startswith(printed, end - len(printed)) else end
    return Edit(start, end, f"[^{said.number}]")


def as_told(decisions: Iterable[Decision], overruled: Overruled) -> list[Decision]:
    """Return the decisions on marks; those that a person made say so."""
    told = [row.span for row in overruled.of("note-marker")]
    row = []
    for decision in decisions:
        by_hand = decision.spans and any(span.start <= decision.spans[0].start <= span.end for span in told)
        row.append(replace(decision, rule=RULE, why=WHY, confidence=1.0) if by_hand else decision)
    return row


def with_signs(units: Sequence[Unit], overruled: Overruled) -> list[Unit]:
    """Return the units with the words that are a citation, or none, marked for Markdown: `{work=key}`, `{.plain}`."""
    signed = list(units)
    rows = [*overruled.of("citation"), *(row for row in overruled.rows if row.said.denied == "citation")]
    for row in rows:
        index = _unit_of(signed, row.span.start)
        if index is None:
            continue
        reading = signed[index].reading
        start, last = reading.offset(row.span.start), reading.offset(row.span.end - 1)
        if start is None or last is None or last < start:
            continue
        end = last + 1
        while start < end and reading.text[start] in "[]":
            start += 1
        while start < end and reading.text[end - 1] in "[]":
            end -= 1
        inside = reading.text[start:end]
        crossed = any(sign.start < end and start < sign.end for sign in reading.signs)
        if row.said.kind and not _KEY.fullmatch(row.said.key):
            continue
        if inside and not crossed and "[" not in inside and "]" not in inside:
            sign = Sign(start, end, f"work={row.said.key}" if row.said.kind else ".plain")
            signs = tuple(sorted((*reading.signs, sign), key=lambda one: one.start))
            signed[index] = replace(signed[index], reading=replace(reading, signs=signs))
    return signed


def citations_told(overruled: Overruled) -> tuple[tuple[Span, str], ...]:
    """Return the citations that a person has settled: their place, and the key of the work, empty for no citation."""
    rows = [*overruled.of("citation"), *(row for row in overruled.rows if row.said.denied == "citation")]
    return tuple(sorted((row.span, row.said.key) for row in rows))


def _unit_of(units: Sequence[Unit], offset: int) -> int | None:
    """The unit that an offset lies in: seldom the last that begins before it, for a paragraph goes on behind a note."""
    upto = bisect_right(units, offset, key=lambda unit: unit.spans[0].start)
    for index in range(upto - 1, -1, -1):
        if any(span.start <= offset < span.end for span in units[index].spans):
            return index
    return None
