"""Words as they stand in a row, within a sentence and at its beginning, which languages do in ways of their own."""

from __future__ import annotations

from collections.abc import Sequence

from glossator.interface.say import language, say

_TURKISH_CAPITALS, _TURKISH_SMALL = str.maketrans("iı", "İI"), str.maketrans("İI", "iı")
_CAPITALISED = frozenset({"de"})
"""Languages whose nouns keep their capital within a sentence."""


def enumerated(items: Sequence[str]) -> str:
    """Return `a`, `a and b`, `a, b and c`; empty for nothing."""
    *others, last = items or ("",)
    return say("{others} and {last}", others=", ".join(others), last=last) if others else last


def within(title: str) -> str:
    """Return a title as it stands within a sentence: English has no capital there, German keeps that of its nouns."""
    spoken = language()
    if spoken == "en":
        return title.lower()
    if spoken in _CAPITALISED:
        return title
    first = title[:1].translate(_TURKISH_SMALL) if spoken == "tr" else title[:1]
    return first.lower() + title[1:]


def capital(words: str) -> str:
    """Return words with a capital at their beginning, as a title; in English with no other."""
    spoken = language()
    if spoken == "en":
        return words.capitalize()
    first = words[:1].translate(_TURKISH_CAPITALS) if spoken == "tr" else words[:1]
    return first.upper() + words[1:]
