"""What was decided about a witness, place by place: the receipt of an ingestion."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from glossator.model import Span
from glossator.witness.measured import measured
from glossator.witness.witness import Witness


class Kind(StrEnum):
    """What a decision makes of a piece of the witness."""

    PAGE_BREAK = "page-break"
    FURNITURE = "furniture"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    HYPHEN = "hyphen"
    NOTE = "note"
    NOTE_MARKER = "note-marker"
    REPAIR = "repair"
    CITATION = "citation"
    REFERENCE = "reference"


PLACED = frozenset({Kind.FURNITURE, Kind.HEADING, Kind.PARAGRAPH, Kind.CAPTION, Kind.NOTE})
"""Every character that is not white space is in exactly one decision of these kinds."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision and why it was made."""

    kind: Kind
    spans: tuple[Span, ...]
    """Into the witness, in order; several where something else cuts in."""
    raw: str
    """The characters of the spans, put together."""
    value: Mapping[str, Any] = field(default_factory=dict)
    confidence: float = 1.0
    """From 0 to 1."""
    rule: str = ""
    why: str = ""


def decide(
    witness: Witness,
    kind: Kind,
    spans: Sequence[Span],
    value: Mapping[str, Any],
    confidence: float,
    rule: str,
    why: str,
) -> Decision:
    """Return a decision with its raw characters looked up, and as much confidence as was measured of its sort."""
    raw = "".join(witness.text[span.start : span.end] for span in spans)
    return Decision(kind, tuple(spans), raw, value, measured(kind.value, rule, why, confidence), rule, why)


def in_order(decision: Decision) -> tuple[int, int, str]:
    """Return the key by which decisions are sorted: first span, then kind."""
    first = decision.spans[0] if decision.spans else Span(0, 0)
    return first.start, first.end, decision.kind.value


def as_json(decision: Decision) -> dict[str, Any]:
    """Return the decision as plain values, in the form of an ingest report."""
    return {
        "kind": decision.kind.value,
        "spans": [[span.start, span.end] for span in decision.spans],
        "raw": decision.raw,
        "value": dict(decision.value),
        "confidence": decision.confidence,
        "rule": decision.rule,
        "why": decision.why,
    }


def report(witness: Witness, decisions: Iterable[Decision]) -> dict[str, Any]:
    """Return the ingest report: the witness and every decision, in the order of the witness."""
    order = sorted(decisions, key=in_order)
    return {
        "witness": witness.as_record(),
        "decisions": [as_json(decision) for decision in order],
    }
