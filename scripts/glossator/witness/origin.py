"""The way back from an ingested text to its witness, kept from the readings that it was made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from glossator.model import Passage, Place, Span, Text, line_and_column
from glossator.witness.decision import Kind
from glossator.witness.reading import Reading
from glossator.witness.stated_blocks import readings_of
from glossator.witness.unit import Unit
from glossator.witness.witness import Witness


@dataclass(frozen=True, slots=True)
class WitnessOrigin:
    """The readings of a text's passages."""

    path: str
    sha256: str
    source: str = field(repr=False)
    readings: Mapping[str, Reading] = field(default_factory=dict, repr=False)
    """Passage id to the reading that its prose is, letter for letter."""

    def spans(self, passage: str, start: int, end: int) -> tuple[Span, ...]:
        """Return where words of a passage stand in the raw file, in order; nothing for a passage nobody can place."""
        reading = self.readings.get(passage)
        return tuple(span for span in reading.witness_spans(start, end) if span.start < span.end) if reading else ()

    def mark(self, passage: str, at: int, label: str) -> tuple[Span, ...]:
        """Return where the raw file prints a note mark; nothing for one that it does not print there."""
        reading = self.readings.get(passage)
        marks = reading.marks if reading else ()
        return next((mark.spans for mark in marks if mark.at == at and mark.label == label), ())

    def place(self, offset: int) -> Place:
        """Return file, line and column of a character of the raw file."""
        return Place(self.path, *line_and_column(self.source, offset))


def origin_of(witness: Witness, units: Sequence[Unit], text: Text) -> WitnessOrigin:
    """Return the origin of a text that the Markdown of the units was read as.

    A passage whose prose is not its unit's reading, because something in it reads as markup, has none.
    """
    pairs = [*_paired(units, text.passages, headings=False), *_paired(units, text.headings, headings=True)]
    return WitnessOrigin(witness.name, witness.sha256, witness.text, dict(pairs))


def in_markdown_order(units: Sequence[Unit]) -> list[Unit]:
    """Return all but the headings, as `as_markdown` writes them: in the order of the witness, notes last."""
    return sorted((unit for unit in units if unit.kind is not Kind.HEADING), key=lambda unit: unit.kind is Kind.NOTE)


def _paired(units: Sequence[Unit], passages: Sequence[Passage], *, headings: bool) -> Iterator[tuple[str, Reading]]:
    of = [unit for unit in units if unit.kind is Kind.HEADING] if headings else in_markdown_order(units)
    rows = [reading for unit in of for reading in readings_of(unit)]
    at = 0
    for passage in passages:
        # A heading that is the title is no passage, and a unit may print nothing: what agrees is looked for in order.
        ahead = next((n for n in range(at, min(at + _AHEAD, len(rows))) if _is(rows[n], passage)), None)
        if ahead is not None:
            at = ahead + 1
            yield passage.id, rows[ahead]


_AHEAD = 4
"""Readings that may be passed over on the way to the one that a passage is."""


def _is(reading: Reading, passage: Passage) -> bool:
    return reading.text == passage.prose.text
