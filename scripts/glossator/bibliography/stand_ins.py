"""Numbers that stand for locators while a style is asked: `[@a, p. 3]` and `[@a, p. 7]` are one citation to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from glossator.bibliography.cited_item import Asked
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
