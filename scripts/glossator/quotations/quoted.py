"""Where a text prints the words that somebody quotes of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import ahocorasick

from glossator.characters.folding import fold
from glossator.model import Passage, Text

_MOST_PLACES = 100
"""Places at which counting stops: words that stand so often are no quotation that finds its place."""


def quoted_places(quotations: Iterable[str], text: Text) -> dict[str, list[tuple[Passage, int, int]]]:
    """Return (passage, start, end) of the places where the text prints the words of each quotation, in order.

    Quotation marks and dashes of any sort are one. All are looked for in one pass;
    of one that stands more than a hundred times the first hundred are given.
    """
    found: dict[str, list[tuple[Passage, int, int]]] = {quotation: [] for quotation in quotations}
    wanted: dict[str, list[str]] = {}
    for quotation in found:
        wanted.setdefault(fold(" ".join(quotation.split())), []).append(quotation)
    wanted.pop("", None)
    if not wanted:
        return found
    automaton: Any = ahocorasick.Automaton()
    for words in wanted:
        automaton.add_word(words, words)
    automaton.make_automaton()
    for passage in text.passages:
        prose = fold(passage.prose.text)
        for last, words in automaton.iter(prose):
            start, end = last + 1 - len(words), last + 1
            if prose[start - 1 : start].isalnum() or prose[end : end + 1].isalnum():
                continue
            for quotation in wanted[words]:
                if len(found[quotation]) < _MOST_PLACES:
                    found[quotation].append((passage, start, end))
    return found
