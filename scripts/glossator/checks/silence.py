"""Codes that a text silences with a reason, and silencings that have become useless."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from glossator.edition import Edition
from glossator.findings import Finding, finding
from glossator.model import Place, spot


def silenced(edition: Edition, findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the findings that are not silenced, then t-013 for each silencing that silences nothing."""
    wanted = {(text.path, code) for text in edition.texts for code in text.front.silence}
    places = {text.path: spot(text.front.spots, Place(text.path), "silence") for text in edition.texts}
    fired = set()
    for one in findings:
        key = (one.place.file, one.code)
        if key in wanted:
            fired.add(key)
        else:
            yield one
    for path, code in sorted(wanted - fired):
        yield finding("t-013", places[path], code=code)
