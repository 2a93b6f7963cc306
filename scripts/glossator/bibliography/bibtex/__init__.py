"""The syntax of .bib files: what is written in one, in its order, with every fault at its place.

The door of this room; nothing here knows what a field means.
"""

from glossator.bibliography.bibtex.entries import Entry, Field, read_entries
from glossator.bibliography.bibtex.scan import SHOWN

__all__ = ["SHOWN", "Entry", "Field", "read_entries"]
