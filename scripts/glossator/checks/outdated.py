"""What was known more than two years before the edition: it may hold no more."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.apparatus import Apparatus
from glossator.edition import Edition
from glossator.findings import Finding, finding
from glossator.model import Day, Edtf, Place
from glossator.records.as_of import AS_OF

YEARS = 2

Dated = tuple[str, Edtf | None, Place]
"""(what says something, to when it was known, where that was written)"""


def outdated(edition: Edition, apparatus: Apparatus) -> Iterator[Finding]:
    """Yield n-023 for each name, event, entry, drawn map and file of notes, and for the default of all, that is so old.

    The day of the edition is that of `references/knowledge.yml`, else of its newest release; without either nothing is
    old. A file of notes is told of once, at its first note.
    """
    del apparatus
    day = edition.knowledge.day or max((change.day for change in edition.changes), default=None)
    if day is None:
        return
    oldest = Day(day.year - YEARS, day.month, day.day)
    for what, date, place in _dated(edition):
        if date is not None and date.latest is not None and date.latest < oldest:
            yield finding("n-023", place, what=what, date=date.text, day=day.as_iso())


def _dated(edition: Edition) -> Iterator[Dated]:
    yield "the edition, where nothing says otherwise,", edition.knowledge.as_of, edition.knowledge.place
    for shelf in (edition.names, edition.events, edition.terms):
        for thing in shelf.values():
            yield f"“{thing.ref.id}”", thing.as_of, thing.at(AS_OF)
    for drawn in edition.maps.values():
        yield f"“{drawn.id}”", drawn.as_of, drawn.place
    told: set[str] = set()
    for note in edition.notes:
        if note.place.file not in told:
            told.add(note.place.file)
            yield note.place.file, note.as_of, note.place
