"""What sorts of things an edition has, the half for reading: one row a kind.

The half for weaving is `weave/kinds.py`; a kind without a row there gets pages like any other's. To add a kind: its
two lines in `model/kinds.py`, one file that says what a thing is and how its record is read, a row here, and a case.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from glossator.edition.described import Parse
from glossator.events import parse_event
from glossator.model import Event, MentionKind, TargetKind, Term
from glossator.names import Form, NameList, event_forms, name_forms, parse_name, term_forms

Named = Iterator[tuple[TargetKind, str, tuple[str, ...]]]
"""Ids of other things that a record names: their kind, the field, and the ids in it."""


def _no_others(thing: Any) -> Named:
    yield from ()


def _no_forms(thing: Any, languages: frozenset[str]) -> Iterator[Form]:
    yield from ()


@dataclass(frozen=True, slots=True)
class ThingKind:
    """A row: how things of one kind are read, found and addressed, and what may be wrong with them.

    Its functions are given things of its own kind only.
    """

    kind: TargetKind
    mention: MentionKind
    """What words are that speak of one."""
    title: str
    """What the list of them is called."""
    lists: tuple[str, ...]
    """Pages that list them, the first for all of them, named as Markdown files without `.md`."""
    page: str
    """The page of one, with `{id}`; works of a large library are on shelves (`layout/work_shelves.py`)."""
    fragment: str = ""
    """Where on that page, with `{id}`; empty for the page itself."""
    records: str = ""
    """File of their records; empty where they are read from files of their own."""
    parse: Parse | None = None
    """Makes a thing of a record of that file."""
    forms: Callable[[Any, frozenset[str]], Iterator[Form]] = _no_forms
    """Its words in texts of those languages (primary subtags); nothing for what is found in another way."""
    about: Callable[[Any], str] = lambda thing: str(getattr(thing, "text", ""))
    """What it is, in a sentence."""
    names: Callable[[Any], Named] = _no_others
    """Which other things its record names."""
    rank: int = 4
    """Which of two claims on the same words is taken first: the lower one, since it tells more."""
    missing: str = "n-005"
    """Code of the finding for an id that nothing has."""
    unused: str = "n-008"
    """Code of the finding for a thing that no text speaks of."""

    def called(self, id: str) -> dict[str, str]:
        """Return what findings about an id of this kind say of it."""
        return {"id": id, "key": id, "kind": self.kind.value, "file": self.records}


def _of_term(term: Term) -> Named:
    yield TargetKind.TERM, "see", term.see
    yield TargetKind.WORK, "sources", term.sources


def _of_event(event: Event) -> Named:
    yield TargetKind.NAME, "who", event.who
    yield TargetKind.NAME, "where", event.where
    yield TargetKind.TERM, "terms", event.terms
    yield TargetKind.WORK, "sources", event.sources
    yield TargetKind.EVENT, "after", event.after


THINGS: Mapping[TargetKind, ThingKind] = {
    row.kind: row
    for row in (
        # Works first: they are cited by their ids, and keep them where another kind has the same.
        ThingKind(
            TargetKind.WORK,
            MentionKind.CITATION,
            "Bibliography",
            ("bibliography/index",),
            page="bibliography/index",
            fragment="{id}",
            rank=0,
            missing="c-002",
            unused="b-005",
        ),
        ThingKind(
            TargetKind.TERM,
            MentionKind.TERM,
            "Glossary",
            ("glossary/index",),
            page="glossary/{id}",
            forms=term_forms,
            about=lambda term: str(term.definition),
            names=_of_term,
            rank=3,
            missing="g-001",
            unused="g-004",
        ),
        ThingKind(
            TargetKind.NAME,
            MentionKind.NAME,
            "Names",
            ("names/index", *(f"names/{group}" for group in NameList)),
            page="names/{id}",
            records="references/names.yml",
            parse=parse_name,
            forms=name_forms,
        ),
        ThingKind(
            TargetKind.EVENT,
            MentionKind.EVENT,
            "Timeline",
            ("timeline/index", "timeline/by/index"),
            page="timeline/index",
            fragment="{id}",
            records="references/events.yml",
            parse=parse_event,
            forms=event_forms,
            names=_of_event,
            rank=2,
            missing="d-004",
            unused="d-003",
        ),
    )
}  # fmt: skip
"""What records describe and `{kind=id}` may name, in the order in which an id is looked for."""
