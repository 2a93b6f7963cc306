"""Where the words of a work that were found stand, as passages."""

from __future__ import annotations

from glossator.model import PassageKind
from glossator.quotations.compare import Outcome
from glossator.quotations.held import Held
from glossator.quotations.values import Spot


def spots_of(outcome: Outcome, held: Held) -> tuple[Spot, ...]:
    """Return a spot for each place of an outcome, in order."""
    return tuple(_spot(start, end, held) for start, end in outcome.places)


def _spot(start: int, end: int, held: Held) -> Spot:
    pieces = held.pieces_of(start, end)
    first = pieces[0]
    low, high = (0, 0) if first.heading else held.within(first, start, end)
    note = first.passage.label if first.passage.kind is PassageKind.NOTE else ""
    return Spot(
        first.text,
        tuple(piece.passage.id for piece in pieces),
        tuple(piece.passage.number for piece in pieces),
        note,
        low,
        high,
        held.printed(start, end),
        held.lines.get(first.passage.id, 0),
    )
