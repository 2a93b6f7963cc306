"""Works, terms, names and events that no text speaks of: a note each, never a failure."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.apparatus import Apparatus
from glossator.edition import THINGS, Edition
from glossator.findings import Finding, finding
from glossator.model import Ref, TargetKind, layers


def unused(edition: Edition, apparatus: Apparatus) -> Iterator[Finding]:
    """Yield the finding of its kind (b-005, g-004, n-008, d-003) for each thing without a use."""
    used = {one.resolution.target for found in apparatus.annotations.values() for one, _ in layers(found)}
    used |= {Ref(TargetKind.WORK, text.front.of) for text in edition.texts}  # a copy or companion is no citation
    for kind, row in THINGS.items():
        for id, thing in edition.shelf(kind).items():
            if Ref(kind, id) not in used:
                yield finding(row.unused, thing.place, id=id, key=id, kind=kind.value)
