"""The table of figures: its works and originals are there, a series has one unit, and a correction its reason."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.apparatus import Apparatus
from glossator.edition import THINGS, Edition, KnownIds
from glossator.findings import Finding, finding
from glossator.findings.nearest import Spellings
from glossator.model import DataPoint, TargetKind


def figures(edition: Edition, apparatus: Apparatus) -> Iterator[Finding]:
    """Yield what is wrong with each row: c-002, n-005 (ids that nothing has), d-067, d-069."""
    if not edition.figures:
        return
    works, originals = KnownIds(edition.works), {*edition.sources, *(text.id for text in edition.texts)}
    spellings = Spellings(originals)
    first: dict[str, DataPoint] = {}
    for one in edition.figures:
        if one.work and one.work not in works:
            kind = THINGS[TargetKind.WORK]
            yield finding(kind.missing, one.place, works.nearest(one.work), **kind.called(one.work))
        if one.original and one.original not in originals:
            near = spellings.nearest(one.original)
            yield finding("n-005", one.place, near, kind="source", id=one.original, file="references/sources.yml")
        other = first.setdefault(one.series, one)
        if other.unit != one.unit:
            yield finding("d-067", one.place, series=one.series, unit=one.unit, other=other.unit, line=other.place.line)
        if one.corrected is not None and not one.why:
            yield finding("d-069", one.place, id=one.id)
