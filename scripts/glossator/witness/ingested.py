"""From a witness to Markdown, with a decision for every place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import yaml

from glossator.findings import Finding, finding
from glossator.model import Place, Span
from glossator.witness.as_markdown import as_markdown, marked_text
from glossator.witness.columns import columns_told
from glossator.witness.decision import Decision, Kind, decide, in_order
from glossator.witness.joins import JoinedHyphen
from glossator.witness.left_out import left_out
from glossator.witness.lines import BYTE_ORDER_MARK
from glossator.witness.markers import note_value, place_marks
from glossator.witness.mend import mend
from glossator.witness.overruled import find_overruled
from glossator.witness.overruled_marks import as_told, citations_told, distinct_notes, with_marks, with_signs
from glossator.witness.rules.standing_lines import breaks_within
from glossator.witness.sheet import Sheet
from glossator.witness.source_record import SourceRecord
from glossator.witness.stated import as_stated, place_stated_marks
from glossator.witness.structure import read_structure
from glossator.witness.styled import with_styles
from glossator.witness.unit import Unit, read_units
from glossator.witness.witness import Witness


@dataclass(frozen=True, slots=True)
class Ingested:
    """What became of a witness."""

    decisions: tuple[Decision, ...]
    """In the order of the witness."""
    markdown: str
    """The body of the text, without front matter."""
    units: tuple[Unit, ...]
    """Headings, paragraphs, captions and notes with their readings; no furniture, and no title of the notes."""
    citations: tuple[tuple[Span, str], ...] = ()
    """Those that a person has settled: place in the witness, and key of the work, empty for what is no citation."""


def ingest(witness: Witness, source: SourceRecord | None = None) -> tuple[Ingested, list[Finding]]:
    """Return the text that a witness holds, and what a person should look at (w-004 to w-008, w-100 to w-102).

    Without a source record general rules alone are at work. Takes linear time;
    nothing throws, whatever the witness holds.
    """
    findings: list[Finding] = []
    if source is None:
        findings.append(finding("w-007", Place(witness.name), file=witness.name))
    overruled, found = find_overruled(witness, source)
    findings += found
    sheet = read_structure(witness.text, witness.parts, overruled)
    findings += columns_told(witness, sheet)
    units, hyphens = read_units(sheet, overruled.hyphens)
    units = as_stated(units, witness.parts)
    units, repaired, found = mend(witness, distinct_notes(units), source, overruled.denied("repair"))
    findings += found
    units = [_furniture_if_empty(unit) for unit in units]
    if source is None:  # of a text that is described somebody has looked at what is left out
        findings += left_out(witness, units)
    page_starts = sorted(sheet.lines[index].start for index in sheet.pages)
    units, found = with_marks(units, overruled, source.id if source else "", stated=bool(witness.marks))
    findings += found
    if witness.marks:
        units, markers, found = place_stated_marks(witness, units)
    else:
        units, markers, found = place_marks(witness, units, page_starts, overruled.denied("note-marker"))
    findings += found
    units = with_styles(with_signs(units, overruled), witness.styles, breaks_within(sheet))
    decisions = [
        *_byte_order_mark(witness),
        *_page_breaks(witness, sheet),
        *(_decision(witness, unit) for unit in units),
        *(_hyphen(witness, hyphen) for hyphen in hyphens),
        *repaired,
        *as_told(markers, overruled),
    ]
    decisions.sort(key=in_order)
    kept = tuple(unit for unit in units if unit.kind is not Kind.FURNITURE and not _over_notes(unit))
    return Ingested(tuple(decisions), as_markdown(kept), kept, citations_told(overruled)), findings


def front_matter(source: SourceRecord | None, witness: Witness, ingested: Ingested | None = None) -> str:
    """Return the fields of `front_fields` as YAML between its two lines of hyphens, and an empty line."""
    fields = front_fields(source, witness, ingested)
    return f"---\n{yaml.safe_dump(fields, allow_unicode=True, sort_keys=False, width=1000)}---\n\n"


def front_fields(source: SourceRecord | None, witness: Witness, ingested: Ingested | None = None) -> dict[str, Any]:
    """Return the front matter of an ingested text as values.

    An undescribed text is called by the heading it begins with, else by its file.
    """
    fields: dict[str, Any] = {"title": _title(source, witness, ingested)}
    if source is not None:
        described = {"authors": list(source.authors), "date": source.date, "language": source.language}
        fields.update({name: value for name, value in described.items() if value})
    fields["kind"] = "original"
    if source is not None:
        fields.update({name: value for name, value in (("of", source.of), ("licence", source.licence)) if value})
    return fields


def _title(source: SourceRecord | None, witness: Witness, ingested: Ingested | None) -> str:
    if source is not None and source.title:
        return source.title
    first = ingested.units[0] if ingested is not None and ingested.units else None
    if first is not None and first.kind is Kind.HEADING and first.rule != "run-in-heading":
        return first.reading.text
    stem = witness.name.replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0]
    return " ".join(stem.replace("_", " ").replace("-", " ").split()).capitalize() or "Untitled"


def _furniture_if_empty(unit: Unit) -> Unit:
    """A unit of invisible characters only prints nothing; it is still accounted for."""
    if unit.reading.text or unit.kind is Kind.FURNITURE:
        return unit
    return replace(unit, kind=Kind.FURNITURE, rule="invisible", why="nothing in it prints")


def _over_notes(unit: Unit) -> bool:
    """Whether it is a title of notes: the text does without, since its notes stand elsewhere."""
    return unit.kind is Kind.HEADING and unit.rule == "note"


def _decision(witness: Witness, unit: Unit) -> Decision:
    value: dict[str, Any] = {}
    if unit.kind is not Kind.FURNITURE:
        value["text"] = marked_text(unit.reading)
    if unit.kind is Kind.HEADING:
        value = {"level": max(unit.level, 2), **value}
    elif unit.kind is Kind.NOTE:
        value = {**note_value(unit), **value}
    return decide(witness, unit.kind, unit.spans, value, unit.confidence, unit.rule, unit.why)


def _hyphen(witness: Witness, joined: JoinedHyphen) -> Decision:
    hyphen = joined.hyphen
    between = ("- " if hyphen.space else "-") if hyphen.keep else ""
    value = {"keep": hyphen.keep, "left": hyphen.left, "right": hyphen.right}
    value["joined"] = f"{hyphen.left}{between}{hyphen.right}"
    rule = f"hyphen-{hyphen.rule}"
    return decide(witness, Kind.HYPHEN, (joined.span,), value, hyphen.confidence, rule, hyphen.why)


def _page_breaks(witness: Witness, sheet: Sheet) -> list[Decision]:
    found = []
    for index, claim in sorted(sheet.pages.items()):
        line = sheet.lines[index]
        start = line.feed if line.feed >= 0 else line.start - line.indent
        spans = (Span(start, start + 1 if line.feed >= 0 or line.indent else start),)
        found.append(decide(witness, Kind.PAGE_BREAK, spans, {}, claim.confidence, claim.rule, claim.why))
    return found


def _byte_order_mark(witness: Witness) -> list[Decision]:
    if not witness.text.startswith(BYTE_ORDER_MARK):
        return []
    return [decide(witness, Kind.FURNITURE, (Span(0, 1),), {}, 1.0, "byte-order-mark", "it prints nothing")]
