"""Where a citation stands among those before it: first, subsequent, ibid. (CSL 1.0.2, `position`)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Position(StrEnum):
    """What a style may ask of a cite; each later one is also what stands behind it in `TRUE_OF`."""

    __hash__ = str.__hash__  # that of Enum is a call of Python, and these are in the keys of large tables

    ANY = "any"
    """The style does not ask."""
    FIRST = "first"
    SUBSEQUENT = "subsequent"
    NEAR = "near-note"
    IBID = "ibid"
    IBID_AT = "ibid-with-locator"


TRUE_OF: dict[Position, frozenset[str]] = {
    Position.FIRST: frozenset({"first"}),
    Position.SUBSEQUENT: frozenset({"subsequent"}),
    Position.NEAR: frozenset({"subsequent", "near-note"}),
    Position.IBID: frozenset({"subsequent", "near-note", "ibid"}),
    Position.IBID_AT: frozenset({"subsequent", "near-note", "ibid", "ibid-with-locator"}),
}
"""Position to the tests that hold there: a cite that is ibid. is subsequent, too."""


@dataclass(frozen=True, slots=True)
class Cite:
    """One work of a citation: all that its position depends on."""

    key: str
    locator: str = ""
    """Label and numbers."""


@dataclass(frozen=True, slots=True)
class Note:
    """A citation where it stands, or a note of the author's without one: that ends a row of ibid."""

    cites: tuple[Cite, ...] = ()
    number: int = 0
    """Of its note; 0 in a style that cites in the text, where no note is near."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Where one work of a citation stands."""

    position: Position = Position.ANY
    first: int = 0
    """Number of the note that cites the work first, for “see note 4”; 0 where this is it, or none has a number."""


def placed(notes: Sequence[Note], near: int) -> list[tuple[Placed, ...]]:
    """Return the places of each citation's works, in the order of one text.

    Ibid. is a work that stood alone in the citation before, or right before in
    the same one; it has a locator of its own, or neither has one; a locator left
    out is a subsequent cite (CSL 1.0.2, “Disambiguation of positions”). A note
    between without a citation leaves nothing to repeat. Of a note with several
    citations nobody knows which one “ibid.” in the next means, unless all are of one work.
    """
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    before: tuple[Cite, ...] = ()
    within = 0
    several = False
    result = []
    for note in notes:
        row = []
        for number, cite in enumerate(note.cites):
            alone = len(before) == 1 and not (several and note.number != within)
            earlier = note.cites[number - 1] if number else before[0] if alone else None
            row.append(Placed(_position(cite, earlier, note.number, last, near), first.get(cite.key, 0)))
            first.setdefault(cite.key, note.number)
            last[cite.key] = note.number
        same = bool(note.number) and note.number == within
        several = same and (several or bool(before and {one.key for one in (*before, *note.cites)} != {before[0].key}))
        before, within = note.cites, note.number
        result.append(tuple(row))
    return result


def _position(cite: Cite, earlier: Cite | None, number: int, last: dict[str, int], near: int) -> Position:
    if cite.key not in last:
        return Position.FIRST
    if earlier is not None and earlier.key == cite.key:
        if cite.locator == earlier.locator:
            return Position.IBID
        if cite.locator:
            return Position.IBID_AT
    is_near = bool(number) and number - last[cite.key] <= near
    return Position.NEAR if is_near else Position.SUBSEQUENT
