"""Numbers that stand for locators while a style is asked: `[@a, p. 3]` and `[@a, p. 7]` are one citation to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from glossator.bibliography.cited_item import Asked, CitedItem, Piece, Wording
from glossator.bibliography.printed import Part
from glossator.patterns import re

_FIRST = 77_001
"""No work has so many pages, and a year has fewer digits."""
_MOST = 99
"""Works of a citation that may have one."""
_SIMPLE = re.compile(r"[0-9]{1,5}")
"""What a style prints as it is written; of a range it may leave digits out (`page-range-format`)."""


def standing_in(asked: Asked) -> Asked:
    """Return a citation with a number in place of each locator that is one number; the same for all of its kind."""
    if not any(_SIMPLE.fullmatch(item.locator) for item in asked.items[:_MOST]):
        return asked
    items = tuple(
        CitedItem(item.key, str(_FIRST + number), item.label, item.mode, item.prefix, item.suffix)
        if number < _MOST and _SIMPLE.fullmatch(item.locator)
        else item
        for number, item in enumerate(asked.items)
    )
    return Asked(items, asked.language, asked.places)


def filled(asked: Asked, wording: Wording) -> Wording | None:
    """Return what `standing_in(asked)` is worded as with the citation's own locators, as `put_back` would place them.

    None where a number is printed twice or in words of another work: it is not known then which is the locator.
    """
    pieces, note = wording.pieces, wording.note
    for number, item in enumerate(asked.items[:_MOST]):
        if not _SIMPLE.fullmatch(item.locator):
            continue
        if _FIRST <= int(item.locator) < _FIRST + _MOST:
            return None
        rows = [_with(row, str(_FIRST + number), item.locator, item.key) for row in (pieces, note)]
        if rows[0] is None or rows[1] is None:
            return None
        pieces, note = rows[0], rows[1]
    return Wording(pieces, note)


def _with(row: tuple[Piece, ...], stand_in: str, locator: str, key: str) -> tuple[Piece, ...] | None:
    places = [at for at, one in enumerate(row) if stand_in in one.text or stand_in in one.html]
    if not places:
        return row
    at = places[0]
    one = row[at]
    if len(places) > 1 or one.text.count(stand_in) != 1 or one.html.count(stand_in) != 1 or one.key not in (key, None):
        return None
    put = Piece(one.text.replace(stand_in, locator), one.key, one.html.replace(stand_in, locator), one.hidden)
    return (*row[:at], put, *row[at + 1 :])


class Blank(NamedTuple):
    """The pieces of a citation of one work around the one that holds its locator, and that one in two halves."""

    before: tuple[Piece, ...]
    text: tuple[str, str] | None = None
    """None where no locator is printed: then all pieces stand in `before`."""
    html: tuple[str, str] = ("", "")
    key: str | None = None
    hidden: tuple[str, ...] = ()
    behind: tuple[Piece, ...] = ()

    def filled(self, locator: str) -> tuple[Piece, ...]:
        """Return the pieces with a locator."""
        if self.text is None:
            return self.before
        text, html = self.text, self.html
        put = Piece(text[0] + locator + text[1], self.key, html[0] + locator + html[1], self.hidden)
        return (*self.before, put, *self.behind)


def is_simple(locator: str) -> bool:
    """Whether a number stands for the locator of a work that is cited alone, and may be told from it."""
    if not (0 < len(locator) <= 5 and locator.isascii() and locator.isdigit()):
        return False
    return not _FIRST <= int(locator) < _FIRST + _MOST


def blanks(key: str, wording: Wording) -> tuple[Blank, Blank] | None:
    """Return what stands in the sentence and in the note of a citation of one work, to be filled as by `filled`.

    `wording` is that of `standing_in`; None where that would give None.
    """
    pieces, note = _blank(key, wording.pieces), _blank(key, wording.note)
    return (pieces, note) if pieces is not None and note is not None else None


def _blank(key: str, row: tuple[Piece, ...]) -> Blank | None:
    mark = "\x00"
    made = _with(row, str(_FIRST), mark, key)
    if made is None or made is row:
        return Blank(row) if made is row else None
    at = next(at for at, (one, before) in enumerate(zip(made, row, strict=True)) if one is not before)
    one = made[at]
    text, html = one.text.partition(mark), one.html.partition(mark)
    return Blank(row[:at], (text[0], text[2]), (html[0], html[2]), one.key, one.hidden, row[at + 1 :])


def put_back(asked: Asked, parts: Sequence[Part]) -> list[Part]:
    """Return what was printed of `standing_in(asked)` with the citation's own locators.

    Where a title holds that number, the last one is the locator.
    """
    found = [(key, list(runs)) for key, runs in parts]
    for number, item in enumerate(asked.items[:_MOST]):
        if not _SIMPLE.fullmatch(item.locator):
            continue
        stand_in = str(_FIRST + number)
        for runs in (runs for key, runs in reversed(found) if key in (item.key, "")):
            at = next((at for at in reversed(range(len(runs))) if stand_in in runs[at][0]), -1)
            if at >= 0:
                words, marks, address = runs[at]
                before, _, behind = words.rpartition(stand_in)
                runs[at] = (before + item.locator + behind, marks, address)
                break
    return found
