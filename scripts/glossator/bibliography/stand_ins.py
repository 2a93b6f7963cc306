"""Numbers that stand for locators while a style is asked: `[@a, p. 3]` and `[@a, p. 7]` are one citation to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from glossator.bibliography.cited_item import Asked, Piece, Wording
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
        replace(item, locator=str(_FIRST + number)) if number < _MOST and _SIMPLE.fullmatch(item.locator) else item
        for number, item in enumerate(asked.items)
    )
    return replace(asked, items=items)


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
