"""Words that may stand for a name which is in the sentence in no form that the edition lists.

A surname at its head, `the Communities` for a body with that word at its end, `the barrier` for a wall with a name.
"""

from __future__ import annotations

from collections.abc import Iterable

from glossator.events.acts.things import CLASSES
from glossator.events.kin import belongs
from glossator.events.tellings import Telling

_KNOWN = frozenset({"the", "this", "that", "its", "their", "his", "her", "these"})
_ADJECTIVES = 2
"""Words that may stand between an article and its noun."""
_GAP = 2
"""Characters between the end of a word and the next that belongs to it."""


def reminding(text: str, telling: Telling, numbers: Iterable[int]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the stems of words with a capital that may remind of a name, and of those that only lend theirs.

    A thing that has another name before it reminds of none; `Nixon's secretary` is not he.
    """
    found: set[str] = set()
    lent: set[str] = set()
    for one in numbers:
        start = telling.starts[one]
        if not text[start].isupper():
            continue
        if belongs(text, start, start + len(telling.words[one])):
            lent.add(telling.stems[one])
        elif not (telling.stems[one] in CLASSES and one - 1 in telling.proper and _next(telling, one - 1)):
            found.add(telling.stems[one])  # the Ricken Tunnel is no other
    return frozenset(found), frozenset(lent)


def definite(text: str, telling: Telling, numbers: Iterable[int]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the stems of words that stand for something known: those with a capital behind `the`, and nouns."""
    heads: set[str] = set()
    nouns: set[str] = set()
    for one in numbers:
        if one in telling.proper:
            alone = one + 1 not in telling.proper or not _next(telling, one)
            if alone and one and telling.words[one - 1] == "the" and _next(telling, one - 1):
                heads.add(telling.stems[one])
        elif telling.stems[one] in CLASSES and not text[telling.starts[one]].isupper():
            low = one
            while low and one - low <= _ADJECTIVES and _next(telling, low - 1) and low - 1 not in telling.proper:
                low -= 1
                if telling.words[low] in _KNOWN:
                    nouns.add(telling.stems[one])
                    break
    return frozenset(heads), frozenset(nouns)


def _next(telling: Telling, number: int) -> bool:
    """Whether the word behind that of a number follows it at once."""
    if number + 1 >= len(telling.starts):
        return False
    return telling.starts[number + 1] - telling.starts[number] - len(telling.words[number]) < _GAP
