"""How many words a passage has: asked for the quiet layer, for the length of its text, and for the home page."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=65_536)  # the passages of two thousand texts, each asked from several pages
def count_words(words: str) -> int:
    """Return the number of words between white space."""
    return len(words.split())
