"""The bibliography: BibTeX read into works, works into CSL-JSON, CSL-JSON into formatted references.

The door of this folder; nothing here knows how a text cites.
"""

from glossator.bibliography.cited_item import CitedItem, Form, Mode, Piece
from glossator.bibliography.formatting import Formatted, format_library
from glossator.bibliography.library import read_library
from glossator.bibliography.pandoc import PandocError, Request, run_pandoc
from glossator.bibliography.remembered import remembered_library
from glossator.bibliography.trust import Seen, Trust, trust

__all__ = [
    "CitedItem",
    "Form",
    "Formatted",
    "Mode",
    "PandocError",
    "Piece",
    "Request",
    "Seen",
    "Trust",
    "format_library",
    "read_library",
    "remembered_library",
    "run_pandoc",
    "trust",
]
