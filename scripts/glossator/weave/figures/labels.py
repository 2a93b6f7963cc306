"""How wide words are, and where they fit: greedy, the most spoken of first, and always the same."""

from __future__ import annotations

from bisect import bisect_left, insort
from unicodedata import east_asian_width

_WIDTHS = {
    0.38: frozenset("iljtfIJ.,:;'’|()!-/[] "),
    0.48: frozenset("rsz"),
    0.64: frozenset("bdghknopquvxy"),
    0.84: frozenset("wHNUQ"),
    1.0: frozenset("mMW@%—"),
}
"""Widths in ems, and the letters of the serif that are at most so wide and wider than the row before says."""
_EMS = {sign: ems for ems, signs in _WIDTHS.items() for sign in signs}


def width_of(words: str, size: float) -> float:
    """Return about how wide words are at a size of the letters; rather too wide than too narrow."""
    return size * sum(map(_ems, words))


def _ems(sign: str) -> float:
    if sign > "\u02ff" and east_asian_width(sign) in "WF":
        return 1.0
    if sign in _EMS:
        return _EMS[sign]
    return 0.76 if sign.isupper() else 0.58


def short(words: str, most: int) -> str:
    """Return at most so many characters, cut after a whole word."""
    if len(words) <= most:
        return words
    return f"{words[:most].rpartition(' ')[0].rstrip(' ,;:–-') or words[: most - 1]}…"


class Row:
    """What of a line is taken."""

    __slots__ = ("_taken",)

    def __init__(self) -> None:
        self._taken: list[tuple[float, float]] = []

    def free(self, left: float, right: float) -> bool:
        """Return whether nothing stands there."""
        at = bisect_left(self._taken, (left,))
        return (at == 0 or self._taken[at - 1][1] <= left) and (at == len(self._taken) or self._taken[at][0] >= right)

    def take(self, left: float, right: float) -> None:
        """Keep a place."""
        insort(self._taken, (left, right))
