"""Ids that records and front matter name must exist."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from glossator.apparatus import Apparatus
from glossator.edition import Edition
from glossator.findings import Finding, finding
from glossator.model import Place
from glossator.nearest import nearest


def unknown_ids(edition: Edition, apparatus: Apparatus) -> Iterator[Finding]:
    """Yield c-002, g-001 or n-005 for each id that nothing has."""
    for term in edition.terms.values():
        yield from _missing("g-001", term.see, edition.terms, term.place)
        yield from _missing("c-002", term.sources, edition.works, term.place)
    for event in edition.events.values():
        yield from _missing("n-005", (*event.who, *event.where), edition.names, event.place)
        yield from _missing("g-001", event.terms, edition.terms, event.place)
        yield from _missing("c-002", event.sources, edition.works, event.place)
    for text in edition.texts:
        if text.front.of:
            yield from _missing("c-002", (text.front.of,), edition.works, Place(text.path))


def _missing(code: str, ids: tuple[str, ...], known: Collection[str], place: Place) -> Iterator[Finding]:
    for id in ids:
        if id not in known:
            yield finding(code, place, nearest(id, known), id=id, key=id)
