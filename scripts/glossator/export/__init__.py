"""The edition in the formats of others, one a file; made from the edition and its graph, never from our own HTML."""

from glossator.export.manifest import listed
from glossator.export.table import EXPORTS, Export, published, words_of, written

__all__ = ["EXPORTS", "Export", "listed", "published", "words_of", "written"]
