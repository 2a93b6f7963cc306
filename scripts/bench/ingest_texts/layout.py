"""What a layout is: everything that decides how a document becomes raw text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Layout:
    """One way of setting a document; widths and heights are columns and lines, 0 is “no limit”."""

    name: str
    width: int = 0
    height: int = 0
    indent: int = 0
    gap: bool = True
    heading_gap: bool = True
    heading: str = "plain"  # plain, upper or numbered
    centred: bool = False
    title_width: int = 0
    short_last: bool = False  # a paragraph is known by its last line only
    hyphenate: bool = True
    heads: str = "none"  # alternate (author/title with number), bare (without), journal, none
    number: str = "none"  # where the page number stands alone: foot or none
    form_feed: bool = False
    first_page: int = 1
    notes: str = "foot"  # foot, end or after (the paragraph)
    labels: str = "number"  # number; or, anew on each page: page, star, letter
    first_note: int = 1
    mark: str = "plain"  # plain, raised or bracket
    note_prefix: str = "{} "
    rule: bool = False  # a line of underscores over the notes of a page
    numbering: str = ""  # before reference entries: "{}. " or "[{}] "
    hanging: int = 0
    reference_gap: bool = False
    wrap_references: bool = True
    web: bool = False
    straight: bool = False  # typewriter quotes for typographic ones, as many scans have them
    restart: bool = False  # the notes of every chapter begin anew
    dropcap: bool = False  # the first letter of the text on a line of its own
    heads_first: bool = False  # the first page has a running head too
    ragged: bool = False  # the space inside a running head varies
    foot_line: str = ""  # a line at the foot of every page
    licence: bool = False  # the licence of a digitised book around the text
    closing: str = ""  # behind the last paragraph of a note
    links: bool = False  # “[Google Scholar]” after each reference entry
