"""Works, terms, names and events that no text speaks of: a note each, never a failure."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.apparatus import Apparatus
from glossator.edition import Edition
from glossator.findings import Finding, finding


def unused(edition: Edition, apparatus: Apparatus) -> Iterator[Finding]:
    """Yield b-005, g-004, n-008 and d-003 for each thing without a use."""
    used = {
        annotation.resolution.target for annotations in apparatus.annotations.values() for annotation in annotations
    }
    copied = {text.front.of for text in edition.texts}
    yield from (
        finding("b-005", work.place, key=key)
        for key, work in edition.works.items()
        if work.ref not in used and key not in copied
    )
    yield from (finding("g-004", term.place, id=id) for id, term in edition.terms.items() if term.ref not in used)
    yield from (finding("n-008", name.place, id=id) for id, name in edition.names.items() if name.ref not in used)
    yield from (finding("d-003", event.place, id=id) for id, event in edition.events.items() if event.ref not in used)
