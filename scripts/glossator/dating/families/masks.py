"""Years of which the last digits are unknown: `185-`, `18--?`, `199u`, `200?` (AACR2 1.4F7, MARC 21 008/07–10)."""

from __future__ import annotations

from glossator.dating.dating import Read, Reader, date_of
from glossator.patterns import re

_MASK = re.compile(
    r"\[?(\d{3}(?:[-–u_x]|[.]{1})|\d{3}\?(?!\?)|\d\d(?:--|–|—|- -|uu|__|xx|\?\?|\.\.)|\d(?:---|—|\?\?\?|uuu))"
    r"(\s?\(?\?\)?)?\]?"
)
_SAID = re.compile(r"(\d{2,3})\[[?–-]+\]")
_DIGITS = re.compile(r"\d+")


def masks(text: str, folded: str, read: Reader) -> Read:
    """The decade or century; a mark behind the unknown digits says that even those before them are doubted."""
    said = _SAID.fullmatch(text)
    if said is not None:
        return date_of(said[1].ljust(4, "X"))
    mask = _MASK.fullmatch(text.lower())
    if mask is None:
        return None
    known = _DIGITS.match(mask[1])
    assert known is not None  # the pattern begins with digits
    return date_of(known.group().ljust(4, "X") + ("?" if mask[2] else ""))
