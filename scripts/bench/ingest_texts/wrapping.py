"""Breaks blocks into rows. A row is a stretch of a block's text; nothing is written yet."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .hyphenation import points
from .layout import Layout
from .model import Block

ADDRESS = re.compile(r"https?://|doi|10\.\d{4}|www\.|/\w+/")
LETTERS = re.compile(r"[^\W\d_]{6,}")
LEAST = 5  # columns that must be free before a word is broken


@dataclass(slots=True)
class Row:
    """One line of raw text: ``block.body.text[start:end]``, or a blank line without a block.

    ``hyphen`` is ``joined`` (a hyphen is printed that is no part of the text), ``kept`` (the text's
    own hyphen stands at the line end) or empty. ``trail`` is furniture at the end of the line.
    """

    block: Block | None = None
    start: int = 0
    end: int = 0
    indent: str = ""
    hyphen: str = ""
    trail: str = ""
    chapter: int = 0
    separator: str = ""  # written before the row: a form feed


def _inside(text: str, start: int, end: int, limit: int, hyphenate: bool, language: str) -> tuple[int, str]:
    """Return the last place inside the word ``[start, end)`` where a line may end, and how."""
    word = text[start:end]
    best, how = 0, ""
    if ADDRESS.search(word):
        for found in re.finditer(r"/(?=[^/])", word):
            if start + found.end() <= limit:
                best, how = start + found.end(), ""
        return best, how
    for found in re.finditer(r"(?<=[^\W\d_])-(?=[^\W\d_]{2})", word):
        if start + found.end() <= limit:
            best, how = start + found.end(), "kept"
    if hyphenate:
        for run in LETTERS.finditer(word):
            for point in points(run[0], language):
                at = start + run.start() + point
                if best < at < limit:
                    best, how = at, "joined"
    return best, how


def wrap(block: Block, width: int, first: str, rest: str, layout: Layout, language: str) -> list[Row]:
    """Return the rows of a block; ``first`` and ``rest`` are the indents, ``width`` 0 is one row."""
    text = block.body.text
    rows: list[Row] = []
    at = 0
    while True:
        indent = rest if rows else first
        room = width - len(indent) - (0 if rows else len(block.prefix))
        limit = at + room
        if not width or len(text) <= limit:
            rows.append(Row(block, at, len(text), indent))
            return rows
        space = text.rfind(" ", at, limit + 1)
        begin = space + 1 if space >= at else at
        after = text.find(" ", begin)
        end = len(text) if after < 0 else after
        inside, how = 0, ""
        # A compound is broken at its own hyphen wherever that fits, a word only in a wide gap.
        syllables = layout.hyphenate and (space < at or limit - space > LEAST)
        inside, how = _inside(text, begin, end, limit, syllables, language)
        if inside > at:
            rows.append(Row(block, at, inside, indent, how))
            at = inside
        elif space >= at:
            rows.append(Row(block, at, space, indent))
            at = space + 1
        else:  # one word longer than the line
            rows.append(Row(block, at, end, indent))
            if end == len(text):
                return rows
            at = end + 1


def wrap_short(block: Block, layout: Layout, language: str) -> list[Row]:
    """Return rows whose last line is clearly short, where only that shows the paragraph's end."""
    for less in range(12):
        rows = wrap(block, layout.width - less, "", "", layout, language)
        if rows[-1].end - rows[-1].start < 0.7 * layout.width:
            return rows
    return wrap(block, layout.width, "", "", layout, language)
