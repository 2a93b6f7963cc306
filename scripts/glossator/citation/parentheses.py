"""Pairs of parentheses, in one pass."""

from __future__ import annotations

from dataclasses import dataclass

from glossator.patterns import re

LONGEST = 600
"""No citation is longer; what is, is an aside."""

_SHORTEST = 4
"""Characters between brackets: a year."""

_SIGN = re.compile(r"[()]")
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Group:
    """What stands between `(` and its `)`."""

    start: int
    """Offset of the `(`."""
    end: int
    """Offset after the `)`."""
    inside: str
    nested: bool
    """Whether it holds parentheses itself."""


def groups(text: str) -> list[Group]:
    """Return the pairs in order of their start; at most one level inside another, so that the whole stays linear."""
    found: list[Group] = []
    open_: list[list[int]] = []
    for match in _SIGN.finditer(text):
        at = match.start()
        if match[0] == "(":
            open_.append([at, 0])
        elif open_:
            start, depth = open_.pop()
            if open_:
                open_[-1][1] = max(open_[-1][1], depth + 1)
            if depth <= 1 and at - start <= LONGEST:
                found.append(Group(start, at + 1, text[start + 1 : at], depth > 0))
    return sorted(found, key=lambda group: group.start)


def bracket_groups(text: str) -> list[Group]:
    """Return the pairs of square brackets that hold a digit and no brackets themselves, in order."""
    found: list[Group] = []
    at, close = 0, text.find("]")
    while close >= 0:
        start = text.rfind("[", at, close)
        if start >= 0 and _SHORTEST <= close - start - 1 <= LONGEST and _DIGIT.search(text, start, close):
            found.append(Group(start, close + 1, text[start + 1 : close], False))
        at, close = close + 1, text.find("]", close + 1)
    return found
