"""Words as they are compared: without case, marks, dashes, ligatures and soft hyphens."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import NamedTuple

from glossator.patterns import re

_IDEOGRAPH = "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_UNSEEN = "\u00ad\u200b-\u200f\u2060\ufeff"
_LETTER = rf"[^\W_¹²³⁰⁴-⁹{_IDEOGRAPH}]"
WORD = re.compile(
    rf"\d++(?:[.,]\d++){{1,6}}+(?!\w)|[{_IDEOGRAPH}]|{_LETTER}(?:{_LETTER}|[\u0300-\u036f{_UNSEEN}])*|[%‰$€£₺₽&§°]"
)
"""A number with its points, one ideograph, a word, or a sign that is read as one.

Superscript figures are marks of notes. An apostrophe or a hyphen parts words: `l’homme` may be quoted from `homme` on.
"""
_IGNORED = re.compile(rf"[\u0307{_UNSEEN}]")
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
APPARATUS = re.compile(
    r"\[[^\[\]]{0,99}@[^\[\]]{0,300}\]"  # a citation by key
    r"|\[\^?\d{1,3}\]"  # the mark of a note
    rf"|\((?!(?:{_MONTHS})\b)[A-ZÀ-ÖØ-ÞĀ-ŽА-Я][^()\d]{{1,60}},? (?:1[5-9]|20)\d\d[a-z]?(?:[,:;][^()]{{0,90}})?\)"
)
"""What a quotation leaves out by custom: citations and marks of notes within the text quoted."""


class Word(NamedTuple):
    """A word and where it stands, half-open. A named tuple: a text has one for each of its words."""

    key: str
    """What is compared."""
    start: int
    end: int
    hyphen: bool
    """Whether a hyphen, and nothing else but a line end, stands between it and the word before."""


@lru_cache(maxsize=65536)
def key_of(word: str) -> str:
    """Return what a word is compared by (Unicode case folding, section 3.13; NFKC). ı and İ are i, ё is е.

    Diacritics count: schon is not schön.
    """
    folded = unicodedata.normalize("NFKC", word).casefold()
    folded = _IGNORED.sub("", unicodedata.normalize("NFC", folded)).replace("ı", "i").replace("ё", "е")
    return re.sub(r"[.,](?=\d{3}(?!\d))", "", folded).replace(",", ".") if folded[:1].isdigit() else folded


def words_of(text: str) -> list[Word]:
    """Return the words of a prose in order, those of citations and marks of notes left out."""
    found: list[Word] = []
    skip = [match.span() for match in APPARATUS.finditer(text)] if "[" in text or "(" in text else []
    at, last = 0, -1
    for match in WORD.finditer(text):
        start, end = match.span()
        while at < len(skip) and skip[at][1] <= start:
            at += 1
        if at < len(skip) and skip[at][0] <= start:
            continue
        found.append(Word(key_of(match[0]), start, end, last >= 0 and _hyphen(text, last, start)))
        last = end
    return found


_HYPHENS = frozenset({"-", "‐", "‑", "- ", "-\n"})


def _hyphen(text: str, start: int, end: int) -> bool:
    return end - start <= 2 and text[start:end] in _HYPHENS


def same_letters(one: str, other: str) -> bool:
    """Return whether two words of one key are the same with ı and i told apart: sınır is not sinir, IŞIK is ışık."""
    if not any(letter in word for word in (one, other) for letter in "ıİ"):
        return True
    return bool({_latin(one), _turkish(one)} & {_latin(other), _turkish(other)})


def _latin(word: str) -> str:
    return unicodedata.normalize("NFKC", word).replace("İ", "i").casefold()


def _turkish(word: str) -> str:
    return unicodedata.normalize("NFKC", word).replace("İ", "i").replace("I", "ı").casefold()


_VARIANTS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), written)
    for pattern, written in (
        (r"our(?=$|s$|ed$|ing|ab|ful|l|h)", "or"),
        (r"(?<=\w\w)is(?=e$|es$|ed$|er$|ers$|ing$|ation)", "iz"),
        (r"ys(?=e$|es$|ed$|ing$)", "yz"),
        (r"(?<=[bt])re(?=$|s$)", "er"),
        (r"ll", "l"),
        (r"[ao]e", "e"),
        (r"ogue", "og"),
        (r"ence(?=$|s$)", "ense"),
        (r"^grey", "gray"),
        (r"^programme", "program"),
        (r"ß", "ss"),
    )
)


def variant(word: str) -> str:
    """Return a word's key with the regular variants of spelling made one: colour, color; organise, organize."""
    for pattern, written in _VARIANTS:
        word = pattern.sub(written, word)
    return word
