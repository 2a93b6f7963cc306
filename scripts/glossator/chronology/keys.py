"""The letters that tables of phrases ask for, looked for in one run over a passage."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

import ahocorasick


@dataclass(frozen=True, slots=True)
class Keys:
    """Keys of many rows in one automaton: most passages hold none, and a row whose keys are absent is not tried."""

    _automaton: Any

    @classmethod
    def of(cls, keys: Iterable[str]) -> Keys:
        """Return the automaton of these keys, which are folded and not empty."""
        automaton: Any = ahocorasick.Automaton()
        for key in keys:
            automaton.add_word(key, key)
        automaton.make_automaton()
        return cls(automaton)

    def present(self, folded: str) -> frozenset[str]:
        """Return the keys that stand in a folded text, in words or across them; time is linear in the text."""
        # `map` over a getter: a generator takes half as long again, and every passage is asked.
        return frozenset(map(_KEY, self._automaton.iter(folded)))


_KEY = itemgetter(1)
