"""Quotations that a page sets large amid its prose: words that a longer paragraph says as well."""

from __future__ import annotations

from collections.abc import Sequence

from glossator.patterns import re

_QUOTES = '“”„«»"‘’‹›'
_SHORTEST, _LONGEST = 25, 260
_SPACES = 4
"""In the shortest."""
_MOST = 24
"""Rows that are looked for in the prose, so that the work grows with the text alone."""
_HALF = 2
_WORD = re.compile(r"\w+")
_BETWEEN = re.compile(r"(?<=[.!?…])\s+|\s?(?:…|\.\.\.|\[…\])\s?")
"""Between the sentences of a quotation, some of which may be left out."""


def may_be_quoted(text: str, apart: bool) -> bool:
    """Return whether a row may be such a quotation: of some words, in quotation marks or set apart by blank lines."""
    return _SHORTEST <= len(text) <= _LONGEST and text.count(" ") >= _SPACES and (apart or text[0] in _QUOTES)


def said_again(rows: Sequence[str], prose: Sequence[str]) -> list[int]:
    """Return the places of the rows whose sentences all stand in one paragraph twice as long; signs do not count."""
    paragraphs = [_words(text) for text in prose]
    found = []
    for at, row in enumerate(rows[:_MOST]):
        sentences = [_words(one) for one in _BETWEEN.split(row) if one.strip(_QUOTES)]
        size = sum(map(len, sentences))
        if any(size * _HALF < len(text) and all(one in text for one in sentences) for text in paragraphs):
            found.append(at)
    return found


def _words(text: str) -> str:
    """Words alone, for comparison: a space at either end, so that none is the end of a longer one."""
    return f" {' '.join(_WORD.findall(text.casefold()))} "
