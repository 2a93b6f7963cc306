"""Everything the editors wrote, and the only stage that reads the project's files."""

from glossator.edition.edition import INGESTED, Edition, PlainPage
from glossator.edition.kinds import THINGS, ThingKind
from glossator.edition.read import read_edition, source_for
from glossator.edition.trails import meant

__all__ = ["INGESTED", "THINGS", "Edition", "PlainPage", "ThingKind", "meant", "read_edition", "source_for"]
