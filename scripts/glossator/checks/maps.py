"""Maps of the editors: what their parts name is there, each has a place, and lies within its map."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from glossator.apparatus import Apparatus
from glossator.edition import THINGS, Edition, KnownIds
from glossator.edition.maps import NAMING
from glossator.findings import Finding, finding
from glossator.layout.mapped import where_of
from glossator.model import MapPart, Place, Ref, TargetKind, spot


def maps(edition: Edition, apparatus: Apparatus) -> Iterator[Finding]:
    """Yield what is wrong with each map: n-005, g-001, d-004 and c-002 (ids that nothing has), d-071, d-072."""
    if not edition.maps:
        return
    works = KnownIds(edition.works)
    shelves = {kind: KnownIds(edition.shelf(kind)) for kind in NAMING.values()}
    for one in edition.maps.values():
        if one.frame and len(one.frame) != 2:
            yield finding("d-072", one.place, id=one.id, count=len(one.frame))
        for part in one.parts:
            yield from _named(part, edition, shelves)
            for key in part.by:
                if key not in works:
                    yield _missing(Ref(TargetKind.WORK, key), works, spot(part.spots, part.place, "by", key))


def _named(part: MapPart, edition: Edition, shelves: Mapping[TargetKind, KnownIds]) -> Iterator[Finding]:
    what = part.what
    if what is not None and what.id not in (known := shelves[what.kind]):
        yield _missing(what, known, spot(part.spots, part.place, str(what.kind), what.id))
    elif not where_of(part, edition) and not part.outline:
        yield finding("d-071", part.place, part=part.label or (what.id if what else ""))


def _missing(ref: Ref, known: KnownIds, place: Place) -> Finding:
    row = THINGS[ref.kind]
    return finding(row.missing, place, known.nearest(ref.id), **row.called(ref.id))
