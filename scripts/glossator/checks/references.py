"""Ids that records and front matter name must exist."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.apparatus import Apparatus
from glossator.edition import Edition
from glossator.findings import Finding, finding
from glossator.findings.nearest import Spellings
from glossator.model import Place


def unknown_ids(edition: Edition, apparatus: Apparatus) -> Iterator[Finding]:
    """Yield c-002, g-001 or n-005 for each id that nothing has."""
    terms, works, names = Spellings(edition.terms), Spellings(edition.works), Spellings(edition.names)
    for term in edition.terms.values():
        yield from _missing("g-001", term.see, terms, term.place)
        yield from _missing("c-002", term.sources, works, term.place)
    for event in edition.events.values():
        yield from _missing("n-005", (*event.who, *event.where), names, event.place)
        yield from _missing("g-001", event.terms, terms, event.place)
        yield from _missing("c-002", event.sources, works, event.place)
    for text in edition.texts:
        if text.front.of:
            yield from _missing("c-002", (text.front.of,), works, Place(text.path))


def _missing(code: str, ids: tuple[str, ...], known: Spellings, place: Place) -> Iterator[Finding]:
    for id in ids:
        if id not in known:
            yield finding(code, place, known.nearest(id), id=id, key=id)
