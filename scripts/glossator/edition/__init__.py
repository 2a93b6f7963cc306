"""Everything the editors wrote, and the only stage that reads the project's files."""

from glossator.edition.edition import INGESTED, Edition, PlainPage
from glossator.edition.read import read_edition, source_for

__all__ = ["INGESTED", "Edition", "PlainPage", "read_edition", "source_for"]
