"""Ids that records and front matter name must exist."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from glossator.apparatus import Apparatus
from glossator.edition import THINGS, Edition
from glossator.findings import Finding, finding
from glossator.findings.nearest import Spellings
from glossator.model import Place, TargetKind


def unknown_ids(edition: Edition, apparatus: Apparatus) -> Iterator[Finding]:
    """Yield the finding of its kind (c-002, g-001, n-005, d-004) for each id that nothing has."""
    known = {kind: Spellings(edition.shelf(row.kind)) for kind, row in THINGS.items()}
    for row in THINGS.values():
        for thing in edition.shelf(row.kind).values():
            for kind, ids in row.names(thing):
                yield from _missing(kind, ids, known, thing.place)
    for text in edition.texts:
        if text.front.of:
            yield from _missing(TargetKind.WORK, (text.front.of,), known, Place(text.path))


def _missing(
    kind: TargetKind, ids: tuple[str, ...], known: Mapping[TargetKind, Spellings], place: Place
) -> Iterator[Finding]:
    for id in ids:
        if id not in known[kind]:
            yield finding(THINGS[kind].missing, place, known[kind].nearest(id), **THINGS[kind].called(id))
