"""Words that say of an act that it was not done: negated, refused, planned, feared, called off."""

from __future__ import annotations

from collections.abc import Sequence

from glossator.chronology.stems import stem, words_in

_NOT = frozenset(
    words_in(
        "not never no neither nor without nobody none cannot didn doesn wasn weren couldn wouldn hadn hasn isn aren"
    )
)
_FUTURE = frozenset(words_in("would will shall should may might could must"))
_BE = frozenset(words_in("was were is are be been being"))
_BEFORE = frozenset(
    stem(word)
    for word in words_in(
        "refuse decline reject fail threaten plan intend hope want wish expect aim propose consider prepare"
        " promise offer ask urge request demand oppose prevent avoid forbid prohibit postpone delay cancel"
        " halt abandon fear seek try attempt apply due schedule almost nearly unable unwilling reluctant"
        " hesitate resist discuss debate possible potential future proposed draft unlikely rumour denied deny"
        " warn wait await"
    )
)
"""Stems of words that govern an act: `refused to sign`, `hopes for accession`, `cancelled her visit`."""
_RIGHT_BEFORE = frozenset(words_in("against instead"))
"""Words that govern an act next behind them: `against joining`, but `sanctions against Vesk were lifted`."""
_BEHIND = frozenset(stem(word) for word in words_in("postpone cancel delay avert prevent foil scrap abandon shelve"))
"""Stems of words behind an act that call it off: `the signing was postponed`."""

_TRIED = stem("attempt")
"""Right behind an act: a coup attempt."""

_SAID = frozenset(
    stem(word) for word in words_in("announce announcement declare declaration notice notify notification proclaim")
)
"""Stems of words after which what would be done is done by saying so: `gave notice that it would leave`."""
SAID = 10
"""Words before an act in which it may be announced."""
NEAR = 4
"""Words before an act in which something may govern it, and behind it in which something may call it off."""


def undone(words: Sequence[str], stems: Sequence[str], at: int, last: int, edges: Sequence[int]) -> bool:
    """Whether the act told by words number `at` to `last` is not told as done.

    `edges` counts the signs of punctuation before each word: nothing governs across one.
    """
    low = at
    while low > 0 and at - low < NEAR and edges[low - 1] == edges[at]:
        low -= 1
    if stems[last + 1 : last + 2] == [_TRIED]:
        return True
    before, behind = words[low:at], stems[last + 1 : last + 1 + NEAR + 1]
    if negated(words, at, last, edges):
        return True
    if any(word in _FUTURE for word in before[-3:]):
        return not any(one in _SAID for one in stems[max(at - SAID, 0) : at])
    if len(before) > 1 and before[-1] == "to" and (before[-2] in _BE or before[-2] in ("had", "have", "has")):
        return True
    if before and before[-1] in _RIGHT_BEFORE:
        return True
    if any(one in _BEFORE for one in stems[low:at]):
        return True
    return any(one in _BEHIND for one in behind)


def negated(words: Sequence[str], at: int, last: int, edges: Sequence[int]) -> bool:
    """Whether the act told by words number `at` to `last` is denied outright: what was tried may still be told so."""
    low = at
    while low > 0 and at - low < NEAR and edges[low - 1] == edges[at]:
        low -= 1
    return any(word in _NOT for word in (*words[low:at], *words[at + 1 : last]))
