"""Works that an edition speaks of without a citation: a page other than the bibliography's prints their references."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.apparatus.annotate import Apparatus
from glossator.edition import THINGS, Edition


def works_spoken_of(edition: Edition, apparatus: Apparatus) -> frozenset[str]:
    """Return the keys of works without which a page would have no reference.

    Those that texts accompany, things name as sources, claims and figures rest on, people wrote, or arrows of chains
    and parts of maps name.
    """
    return frozenset(_keys(edition, apparatus)) & edition.works.keys()


def _keys(edition: Edition, apparatus: Apparatus) -> Iterator[str]:
    yield from (text.front.of for text in edition.documents)
    yield from (row.work for row in edition.warrants)
    yield from apparatus.authors
    yield from (row.work for row in edition.figures)
    yield from (key for one in edition.maps.values() for part in one.parts for key in part.by)
    yield from (key for chain in edition.chains.values() for arrow in chain.arrows for key in arrow.by)
    for kind in THINGS:
        for thing in edition.shelf(kind).values():
            yield from getattr(thing, "sources", ())
