"""Square brackets that pair up, in one pass."""

from __future__ import annotations

import re
from collections.abc import Mapping

DEEPEST = 4
"""Brackets within brackets that are read: without a bound, a row of `[[[[` would be read anew from each of them."""

_SIGN = re.compile(r"[\[\]]")


def bracket_pairs(text: str) -> Mapping[int, int]:
    """Return the offset of each `[` that is closed, with that of its `]`; none that hold deeper ones."""
    pairs: dict[int, int] = {}
    waiting: list[list[int]] = []  # offset, and how deep the brackets within are
    for match in _SIGN.finditer(text):
        if match[0] == "[":
            waiting.append([match.start(), 1])
        elif waiting:
            start, depth = waiting.pop()
            if waiting:
                waiting[-1][1] = max(waiting[-1][1], depth + 1)
            if depth <= DEEPEST:
                pairs[start] = match.start()
    return pairs
