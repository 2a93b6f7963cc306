"""The bibliography: BibTeX read into works, works into CSL-JSON, CSL-JSON into formatted references.

The door of this folder; nothing here knows how a text cites.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from glossator.bibliography.trust import Seen, Trust, trust
from glossator.doors import opens

if TYPE_CHECKING:
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

__getattr__ = opens(
    __name__,
    {
        "Asked": "cited_item",
        "CitedItem": "cited_item",
        "Mode": "cited_item",
        "Piece": "cited_item",
        "Wording": "cited_item",
        "address_in": "fields",
        "beside": "fields.roles",
        "Formatted": "formatted",
        "format_library": "formatting",
        "refusal": "formatting",
        "read_library": "library",
        "format_listed": "listing",
        "PandocError": "pandoc",
        "Request": "pandoc",
        "run_pandoc": "pandoc",
        "csl_names": "persons",
        "phrase": "proper_names",
        "DEFAULT": "styles",
        "SETTINGS": "styles",
        "STYLES": "styles",
        "UNCHOSEN": "styles",
        "Chosen": "styles",
        "Position": "styles",
        "Style": "styles",
        "StyleError": "styles",
        "choose_style": "styles",
        "parse_style": "styles",
        "InStyle": "taken",
        "Taken": "taken",
        "in_styles": "taken",
        "taken_pages": "taken",
        "with_printed": "taken",
    },
)

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
    "run_pandoc",
    "taken_pages",
    "trust",
    "with_printed",
]
