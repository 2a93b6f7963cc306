"""What sorts of things an edition has, the half for reading: one row a kind.

The half for weaving is `weave/kinds.py`. To add a kind: its value in `model/`, its reader in a room of its own, a row
here, a row there, and a case; a test holds both tables against `TargetKind`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from glossator.edition.edition import Edition
from glossator.model import Event, MentionKind, Name, TargetKind, Term, Work

Thing = Work | Term | Name | Event
Named = Iterator[tuple[TargetKind, tuple[str, ...]]]
"""Ids of other things that a record names, by their kind."""


@dataclass(frozen=True, slots=True)
class ThingKind:
    """A row: how things of one kind are read and what may be wrong with them."""

    kind: TargetKind
    mention: MentionKind
    """What words are that speak of one."""
    shelf: Callable[[Edition], Mapping[str, Thing]]
    """Id to thing, in the order of the files."""
    label: Callable[[Thing], str]
    missing: str
    """Code of the finding for an id that nothing has."""
    unused: str
    """Code of the finding for a thing that no text speaks of."""
    names: Callable[[Thing], Named]
    """Which other things its record names."""


def _nothing(thing: Thing) -> Named:
    yield from ()


def _of_term(term: Thing) -> Named:
    if isinstance(term, Term):
        yield TargetKind.TERM, term.see
        yield TargetKind.WORK, term.sources


def _of_event(event: Thing) -> Named:
    if isinstance(event, Event):
        yield TargetKind.NAME, (*event.who, *event.where)
        yield TargetKind.TERM, event.terms
        yield TargetKind.WORK, event.sources


def _label(thing: Thing) -> str:
    return thing.key if isinstance(thing, Work) else thing.label


THINGS: Mapping[TargetKind, ThingKind] = {
    row.kind: row
    for row in (
        # Works first: they are cited by their ids, and keep them where another kind has the same.
        ThingKind(TargetKind.WORK, MentionKind.CITATION, lambda e: e.works, _label, "c-002", "b-005", _nothing),
        ThingKind(TargetKind.TERM, MentionKind.TERM, lambda e: e.terms, _label, "g-001", "g-004", _of_term),
        ThingKind(TargetKind.NAME, MentionKind.NAME, lambda e: e.names, _label, "n-005", "n-008", _nothing),
        ThingKind(TargetKind.EVENT, MentionKind.EVENT, lambda e: e.events, _label, "d-004", "d-003", _of_event),
    )
}
"""What records describe and `{kind=id}` may name, in the order in which an id is looked for."""
