"""Whether an acronym is spelt by the name of a body."""

from __future__ import annotations

from collections.abc import Sequence

_SMALL = frozenset(
    ("of", "the", "and", "for", "in", "on", "de", "la", "du", "des", "der", "die", "das", "für", "und", "et", "ve")
)


def spells(acronym: str, words: Sequence[str]) -> bool:
    """Return whether the letters begin the words in order, each word once, and else stand within the word before.

    Folded letters and words are taken. `bmj` is spelt by `bundesministerium der justiz`: every long word gives its
    first letter, and letters between come from within it. The first letter is the first word's, and none is left over.
    """
    long_ = [word for word in words if word not in _SMALL]
    if not acronym or len(long_) < 2:
        return False
    at = 0
    for number, word in enumerate(long_):
        if at == len(acronym) or word[0] != acronym[at]:
            return False
        at += 1
        next_ = [one[0] for one in long_[number + 1 : number + 2]]
        inside = word[1:]
        while at < len(acronym) and [acronym[at]] != next_ and (found := inside.find(acronym[at])) >= 0:
            inside, at = inside[found + 1 :], at + 1
    return at == len(acronym)
