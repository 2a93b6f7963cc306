"""From the byte offsets of the Markdown parser to character offsets."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from glossator.patterns import re

_WIDE = re.compile("[^\x00-\x7f]")


def characters_of(text: str, base: int = 0) -> Callable[[int], int]:
    """Return a function from an UTF-8 byte offset into `text` to a character offset plus `base`.

    Only characters beyond ASCII are stored, so a plain text costs nothing and a
    Turkish one a bisection.
    """
    starts: list[int] = []  # byte offset after each wide character
    extra: list[int] = []  # bytes minus characters up to there
    surplus = 0
    for match in _WIDE.finditer(text):
        letter = match.group()
        width = 2 if letter < "\u0800" else 3 if letter < "\U00010000" else 4
        starts.append(match.start() + surplus + width)
        surplus += width - 1
        extra.append(surplus)
    if not starts:
        return lambda byte: byte + base

    def character(byte: int) -> int:
        index = bisect_right(starts, byte) - 1
        return byte - (extra[index] if index >= 0 else 0) + base

    return character
