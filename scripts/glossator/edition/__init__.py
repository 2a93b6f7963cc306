"""Everything the editors wrote, and the only stage that reads the project's files."""

from glossator.edition.edition import INGESTED, Edition, PlainPage
from glossator.edition.kinds import THINGS, ThingKind
from glossator.edition.known_ids import KnownIds
from glossator.edition.listed import library_of
from glossator.edition.read import read_edition, source_for
from glossator.edition.trails import meant

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
