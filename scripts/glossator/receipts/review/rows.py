"""The pieces of a text in the order of the raw file, each with its reading, its raw lines and its decisions."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from glossator.model import line_and_column
from glossator.witness import Decision, Ingested, Kind, Reading, Unit, Witness
from glossator.witness.decision import PLACED

_LEAD = 40
"""Characters beside a place that are looked at: no word is longer."""
_WORDLIKE = frozenset("-‐‑'’")


@dataclass(frozen=True, slots=True)
class Numbered:
    """A decision with its number on the page and the record that would overrule it."""

    number: int
    decision: Decision
    stanza: str
    line: int
    """Of the raw file, from 1."""
    before: str
    """The words right before a note mark, which says nothing by itself."""


@dataclass(frozen=True, slots=True)
class Row:
    """A heading, paragraph, caption, note or piece of furniture."""

    own: Numbered
    inside: tuple[Numbered, ...]
    """Decisions within it, and those on what stands right before it."""
    unit: Unit | None
    """None for furniture, which the text leaves out."""


def numbered(witness: Witness, decisions: Sequence[Decision], stanzas: Sequence[str]) -> list[Numbered]:
    """Return the decisions with numbers in the order of the raw file."""
    pairs = sorted(zip(decisions, stanzas, strict=True), key=lambda pair: (pair[0].spans[:1], pair[0].kind.value))
    found = []
    for number, (decision, stanza) in enumerate(pairs):
        start = decision.spans[0].start if decision.spans else 0
        lead = witness.text[max(start - _LEAD, 0) : start] if decision.kind is Kind.NOTE_MARKER else ""
        line, _ = line_and_column(witness.text, start)
        found.append(Numbered(number, decision, stanza, line, lead.partition(" ")[2]))
    return found


def rows(ingested: Ingested, decisions: Sequence[Numbered]) -> list[Row]:
    """Return one row for each piece that holds characters, with the other decisions where they belong."""
    placed = [one for one in decisions if one.decision.kind in PLACED and one.decision.spans]
    if not placed:
        return []
    units = {(unit.kind, unit.spans[0].start): unit for unit in ingested.units}
    pieces = sorted((span.start, index) for index, one in enumerate(placed) for span in one.decision.spans)
    starts = [start for start, _ in pieces]
    inside: list[list[Numbered]] = [[] for _ in placed]
    for one in decisions:
        if one.decision.kind in PLACED or not one.decision.spans:
            continue
        at = bisect_right(starts, one.decision.spans[0].start) - 1
        if at < 0 or one.decision.kind is Kind.PAGE_BREAK:
            at = min(at + 1, len(pieces) - 1)
        inside[pieces[at][1]].append(one)
    return [
        Row(one, tuple(inside[index]), units.get((one.decision.kind, one.decision.spans[0].start)))
        for index, one in enumerate(placed)
    ]


class Places:
    """Where decisions stand in the words of one reading."""

    def __init__(self, reading: Reading) -> None:
        self._text = reading.text
        self._runs = sorted(reading.runs, key=lambda run: (run.start, run.end))
        self._starts = [run.start for run in self._runs]

    def of(self, decision: Decision) -> tuple[int, int] | None:
        """Return (start, end) in the reading, drawn out to whole words; None where the reading lacks it."""
        first, last = decision.spans[0], decision.spans[-1]
        start, end = self._at(first.start, behind=False), self._at(max(last.end - 1, first.start), behind=True)
        if start is None or end is None or end < start:
            return None
        if decision.kind in (Kind.HYPHEN, Kind.REPAIR):
            least, most = max(start - _LEAD, 0), min(end + _LEAD, len(self._text))
            while start > least and self._in_word(start - 1):
                start -= 1
            while end < most and self._in_word(end):
                end += 1
        return (start, end) if start < end else None

    def _at(self, offset: int, behind: bool) -> int | None:
        index = bisect_right(self._starts, offset) - 1
        if index < 0 or offset > self._runs[index].end:
            return None
        run = self._runs[index]
        if run.parallel:
            return run.at + min(offset - run.start + behind, run.length)
        return run.at + (run.length if behind else 0)

    def _in_word(self, at: int) -> bool:
        return self._text[at].isalnum() or self._text[at] in _WORDLIKE
