"""Cells of a table that a spreadsheet may open: none of them is run as a formula."""

from __future__ import annotations

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")


def safe(words: str) -> str:
    """Return a cell; one that begins like a formula gets an apostrophe, or a spreadsheet would run it."""
    return f"'{words}" if words.startswith(_FORMULA) else words


def plain(cell: str) -> str:
    """Return the words of which `safe` made a cell."""
    return cell[1:] if cell.startswith("'") else cell
