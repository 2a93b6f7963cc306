"""Everything the editors wrote, and the only stage that reads the project's files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from glossator.doors import opens

if TYPE_CHECKING:
    from glossator.edition.described import source_for
    from glossator.edition.edition import Edition, PlainPage
    from glossator.edition.files import INGESTED
    from glossator.edition.kinds import THINGS, ThingKind
    from glossator.edition.known_ids import KnownIds
    from glossator.edition.listed import library_of
    from glossator.edition.read import read_edition
    from glossator.edition.trails import meant

__getattr__ = opens(
    __name__,
    {
        "INGESTED": "files",
        "Edition": "edition",
        "PlainPage": "edition",
        "THINGS": "kinds",
        "ThingKind": "kinds",
        "KnownIds": "known_ids",
        "library_of": "listed",
        "read_edition": "read",
        "source_for": "described",
        "meant": "trails",
    },
)

__all__ = [
    "INGESTED",
    "THINGS",
    "Edition",
    "KnownIds",
    "PlainPage",
    "ThingKind",
    "library_of",
    "meant",
    "read_edition",
    "source_for",
]
