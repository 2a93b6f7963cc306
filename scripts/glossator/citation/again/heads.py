"""Who is named before a short form or a title: `Kennan`, `G. F. Kennan`, `Jones and Marsh`, `Иванов П.`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from glossator.characters.folding import fold
from glossator.citation.wording import JOINERS, MONTHS, NUMBERED, OPENERS, PARTICLES, SMALL, is_capital
from glossator.patterns import re

MOST_WORDS = 12
"""Words of the longest list of names that is read."""

_TOKEN = re.compile(r"\S+")
_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.[\s-]?){1,4},?")
_WORD = re.compile(r"[^\W\d_][\w’'‘ʼ.‐‑/&-]*")
_OTHERS = frozenset(("et", "al", "al.", "vd", "vd.", "v.d.", "u.a.", "др", "др.", "и"))
OPENING = "“«„\"‘'"

Token = tuple[int, int, str]
"""Start, end, and the word without the punctuation that ends it."""


def tokens(words: str) -> list[Token]:
    """Return the words with where they stand."""
    return [(one.start(), one.end(), one[0]) for one in _TOKEN.finditer(words)]


def runs(found: list[Token]) -> Iterator[tuple[int, int]]:
    """Yield each run of names: the numbers of its first token and of the one behind its last, which is no name.

    A run ends behind a word with a comma, colon or full stop of its own; what follows may go on with further names.
    """
    at = 0
    while at < len(found):
        if not _begins(found[at][2]):
            at += 1
            continue
        end = at + 1
        while end < len(found) and end - at < MOST_WORDS and _goes_on(found[end][2]) and not _closes(found[end - 1][2]):
            end += 1
        yield at, end
        at = end


def name_at_end(words: str) -> int | None:
    """Return where the names begin with which the string ends, or None where it ends otherwise."""
    found = tokens(words)[-MOST_WORDS:]
    at = len(found)
    while at and (_goes_on(found[at - 1][2]) or _listed(found[at - 1][2])):
        at -= 1
    while at < len(found) and not _begins(found[at][2]):
        at += 1
    return found[at][0] if at < len(found) else None


def is_initials(word: str) -> bool:
    """Return whether a word is no more than initials: `G.`, `J.-P.`, `П.С.`."""
    return bool(_INITIALS.fullmatch(word))


def _listed(word: str) -> bool:
    return word.endswith(",") and _begins(word)


@lru_cache(maxsize=4096)  # each word of a note is asked, most of them often
def _begins(word: str) -> bool:
    bare = word.rstrip(",.:;)")
    folded = fold(bare)
    if folded in PARTICLES and word == bare:
        return True
    if not is_capital(bare) or not _WORD.fullmatch(bare):
        return False
    return is_initials(word) or not (folded in OPENERS or folded in MONTHS or folded in NUMBERED)


@lru_cache(maxsize=4096)
def _goes_on(word: str) -> bool:
    bare = word.rstrip(",.:;)")
    folded = fold(bare)
    if folded in JOINERS or folded in PARTICLES or folded in _OTHERS or folded in SMALL or is_initials(word):
        return True
    return is_capital(bare) and bool(_WORD.fullmatch(bare))


@lru_cache(maxsize=4096)
def _closes(word: str) -> bool:
    """Whether the word ends a run: `Kennan,`, `Кеннан.`; the full stop of initials and of `et al.` does not."""
    if word[-1] in ",:;":
        return True
    return word[-1] == "." and not is_initials(word) and fold(word.rstrip(".")) not in _OTHERS


def opens_quotation(word: str) -> bool:
    """Return whether a quotation mark stands before the word."""
    return word[0] in OPENING
