"""The bibliography: BibTeX read into works, works into CSL-JSON, CSL-JSON into formatted references.

The door of this folder; nothing here knows how a text cites.
"""

from glossator.bibliography.cited_item import Asked, CitedItem, Mode, Piece, Wording
from glossator.bibliography.fields import address_in
from glossator.bibliography.fields.roles import beside
from glossator.bibliography.formatted import Formatted
from glossator.bibliography.formatting import format_library, refusal
from glossator.bibliography.library import read_library
from glossator.bibliography.listing import format_listed
from glossator.bibliography.pandoc import PandocError, Request, run_pandoc
from glossator.bibliography.persons import csl_names
from glossator.bibliography.proper_names import phrase
from glossator.bibliography.remembered import remembered_library
from glossator.bibliography.styles import (
    DEFAULT,
    SETTINGS,
    STYLES,
    UNCHOSEN,
    Chosen,
    Position,
    Style,
    StyleError,
    choose_style,
    parse_style,
)
from glossator.bibliography.taken import InStyle, Taken, in_styles, taken_pages, with_printed
from glossator.bibliography.trust import Seen, Trust, trust

__all__ = [
    "DEFAULT",
    "SETTINGS",
    "STYLES",
    "UNCHOSEN",
    "Asked",
    "Chosen",
    "CitedItem",
    "Formatted",
    "InStyle",
    "Mode",
    "PandocError",
    "Piece",
    "Position",
    "Request",
    "Seen",
    "Style",
    "StyleError",
    "Taken",
    "Trust",
    "Wording",
    "address_in",
    "beside",
    "choose_style",
    "csl_names",
    "format_library",
    "format_listed",
    "in_styles",
    "parse_style",
    "phrase",
    "read_library",
    "refusal",
    "remembered_library",
    "run_pandoc",
    "taken_pages",
    "trust",
    "with_printed",
]
