"""Ids that records and front matter name must exist."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from glossator.apparatus import Apparatus
from glossator.edition import THINGS, Edition, KnownIds
from glossator.findings import Finding, finding
from glossator.model import Place, TargetKind, spot


def unknown_ids(edition: Edition, apparatus: Apparatus) -> Iterator[Finding]:
    """Yield the finding of its kind (c-002, g-001, n-005, d-004) for each id that nothing has, where it is written.

    Of a thing that names itself there is y-002; a circle of events is told of by `checks/circles.py`.
    """
    known = {kind: KnownIds(edition.shelf(row.kind)) for kind, row in THINGS.items()}
    for row in THINGS.values():
        for thing in edition.shelf(row.kind).values():
            for kind, field, ids in row.names(thing):
                for id in ids:
                    if id not in known[kind]:
                        yield _missing(kind, id, known, thing.at(field, id))
                    elif kind is row.kind and id == thing.ref.id and kind is not TargetKind.EVENT:
                        yield finding("y-002", thing.at(field, id), field=field, id=id)
    for text in edition.texts:
        if text.front.of and text.front.of not in known[TargetKind.WORK]:
            place = spot(text.front.spots, Place(text.path), "of")
            yield _missing(TargetKind.WORK, text.front.of, known, place)


def _missing(kind: TargetKind, id: str, known: Mapping[TargetKind, KnownIds], place: Place) -> Finding:
    return finding(THINGS[kind].missing, place, known[kind].nearest(id), **THINGS[kind].called(id))
