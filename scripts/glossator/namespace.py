"""One namespace for everything a mention may denote: a target's id says what it is, on its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from glossator.findings import Finding, finding
from glossator.model import Event, Name, Place, Term, Work

Thing = TypeVar("Thing", Term, Name, Event)

Taken = dict[str, tuple[str, Place]]
"""Id to (kind, where it was given)."""


def ids_of(works: Mapping[str, Work]) -> Taken:
    """Return the keys of the library as ids that are taken."""
    return {key: ("work", work.place) for key, work in works.items()}


def apart(kind: str, things: Mapping[str, Thing], taken: Taken) -> tuple[dict[str, Thing], list[Finding]]:
    """Return the things with ids of their own, and n-007 for each whose id another kind has.

    The second bearer keeps its place in the edition under its kind and id
    (`name-nato`). `taken` grows by the ids given here.
    """
    kept: dict[str, Thing] = {}
    findings: list[Finding] = []
    for id, thing in things.items():
        own = id
        if id in taken:
            other, at = taken[id]
            findings.append(finding("n-007", thing.place, id=id, kind=other, file=at.file, line=at.line))
            own = f"{kind}-{id}"
        kept[own] = replace(thing, id=own)
        taken[own] = (kind, thing.place)
    return kept, findings
