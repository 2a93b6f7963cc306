"""The letters without which rows of tables find nothing, looked for in one run over a passage for all rooms together.

A room says once what its rows ask for (`asks`), and asks `present` of each passage: most hold next to nothing, and a
row whose letters are absent is not tried. One automaton for all takes hardly longer than one for the fewest.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from operator import itemgetter
from typing import Any

import ahocorasick

from glossator.characters.folding import fold

_ASKED: set[str] = set()
_AUTOMATON: list[Any] = []
"""That of all that is asked; none where more was asked since it was made."""


def asks(letters: Iterable[str]) -> frozenset[str]:
    """Return the letters as a set, folded, each of which `present` tells from now on; none may be empty."""
    asked = frozenset(map(fold, letters))
    _ASKED.update(asked)
    _AUTOMATON.clear()
    present.cache_clear()
    return asked


@lru_cache(maxsize=256)  # whoever looks for citations asks for all passages of a text, then whoever reads dates
def present(text: str) -> frozenset[str]:
    """Return the letters that were asked for and stand in the text folded, in words or across them.

    Linear in the text.
    """
    # `map` over a getter: a generator takes half as long again, and every passage is asked.
    return frozenset(map(_LETTERS, _automaton().iter(fold(text))))


def _automaton() -> Any:
    if not _AUTOMATON:
        made: Any = ahocorasick.Automaton()
        for letters in _ASKED:
            made.add_word(letters, letters)
        made.make_automaton()
        _AUTOMATON.append(made)
    return _AUTOMATON[0]


_LETTERS = itemgetter(1)
