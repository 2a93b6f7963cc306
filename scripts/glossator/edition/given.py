"""Every id that people gave to a thing of the edition."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.edition.edition import Edition
from glossator.edition.kinds import THINGS, ThingKind
from glossator.edition.namespace import Given
from glossator.model import Place


def given_ids(edition: Edition) -> Iterator[Given]:
    """Yield each with its kind and place, works first: they are cited by theirs."""
    first, *others = THINGS.values()
    yield from _ids(first, edition)
    yield from (("text", text.id, Place(text.path)) for text in edition.texts)
    yield from (("text", id, source.place) for id, source in edition.sources.items())
    for row in others:
        yield from _ids(row, edition)


def _ids(row: ThingKind, edition: Edition) -> Iterator[Given]:
    yield from ((row.kind.value, id, thing.place) for id, thing in edition.shelf(row.kind).items())
