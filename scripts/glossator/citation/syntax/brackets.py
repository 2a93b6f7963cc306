"""Square brackets that pair up, in one pass."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

DEEPEST = 4
"""Brackets within brackets that are read: without a bound, a row of `[[[[` would be read anew from each of them."""


def bracket_pairs(text: str) -> Mapping[int, int]:
    """Return the offset of each `[` that is closed, with that of its `]`; none that hold deeper ones."""
    pairs: dict[int, int] = {}
    waiting: list[list[int]] = []  # offset, and how deep the brackets within are
    for at in _signs(text):
        if text[at] == "[":
            waiting.append([at, 1])
        elif waiting:
            start, depth = waiting.pop()
            if waiting:
                waiting[-1][1] = max(waiting[-1][1], depth + 1)
            if depth <= DEEPEST:
                pairs[start] = at
    return pairs


def _signs(text: str) -> Iterator[int]:
    """Where brackets stand, up to the last that closes: found one by one, most prose has none for long stretches."""
    opens, closes = text.find("["), text.find("]")
    while closes >= 0:
        if 0 <= opens < closes:
            yield opens
            opens = text.find("[", opens + 1)
        else:
            yield closes
            closes = text.find("]", closes + 1)
