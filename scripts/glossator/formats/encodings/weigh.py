"""How likely it is that bytes were written in an encoding: by the letters, signs and small words that come out."""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache
from math import log

from glossator.formats.encodings.languages import TONGUES, Tongue
from glossator.patterns import re

# Natural logarithms of how often a character beyond ASCII is one of these, where it is not a letter of the language.
_FOREIGN_LETTER = log(1e-5)
_OTHER_SCRIPT = log(1e-6)
_SIGN_IN_PLACE = log(2e-2)
_SIGN_OUT_OF_PLACE = log(1e-4)
_PLAIN_SIGN = log(2e-3)
_RARE_SIGN = log(1e-5)
_NOTHING = log(1e-9)
"""A control character, or a byte that the encoding has no character for."""
_CAPITAL = log(0.06)
_SMALL_THEN_CAPITAL = log(2e-4)
"""`donÕt`: what a wrong encoding does to apostrophes, and to all of Russian between KOI8-R and Windows-1251."""
_MIXED_SCRIPTS = log(1e-3)
_WORD = 2.5
"""What one small word of a language is worth."""

_OPENING, _CLOSING = "“‘„‚«‹¿¡", "”’»›…"
_DASHES = "–—"
_PLAIN = "\u00a0©®™€£†‡²³"
_BEFORE_WORDS = "•·§°№½º"
_BETWEEN_LETTERS = log(1e-7)
_WORDS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Weight:
    """How well a decoding fits the language that it fits best."""

    score: float
    """Natural logarithm, comparable between decodings of the same bytes."""
    tongue: str
    count: int
    """Of characters beyond ASCII."""


def weigh(text: str) -> Weight:
    """Return how well a text, decoded from one byte a character, reads; linear in its length."""
    letters: Counter[str] = Counter()
    fixed, count = 0.0, 0
    before = "\n"
    for at, character in enumerate(text):
        if character < "\x80":
            before = character
            continue
        count += 1
        after = text[at + 1] if at + 1 < len(text) else "\n"
        if character.isalpha() and character not in "ºªµ":
            letters[character] += 1
            fixed += _case(before, character, after) + _scripts(before, character, after)
        else:
            fixed += _sign(before, character, after)
        before = character
    words = Counter(_WORDS.findall(text.lower()))
    best = Weight(-1e18, "", count)
    for tongue in TONGUES:
        rates = _rates(tongue.name)
        score = fixed
        for letter, times in letters.items():
            rate = rates.get(letter)
            if rate is None:
                rate = _FOREIGN_LETTER if _script(letter) == _own_script(tongue.name) else _OTHER_SCRIPT
            score += rate * times
        score += _WORD * sum(words[word] for word in tongue.words)
        if score > best.score:
            best = Weight(score, tongue.name, count)
    return best


def _case(before: str, character: str, after: str) -> float:
    if not character.isupper():
        return _SMALL_THEN_CAPITAL if after.isupper() and before.isalpha() else 0.0
    if before.islower():
        return _SMALL_THEN_CAPITAL
    return _CAPITAL if after.islower() or not before.isalpha() else 0.0


def _scripts(before: str, character: str, after: str) -> float:
    script = _script(character)
    odd = sum(1 for other in (before, after) if other.isalpha() and _script(other) != script)
    return _MIXED_SCRIPTS * odd


def _sign(before: str, character: str, after: str) -> float:
    if character == "\ufffd" or unicodedata.category(character) == "Cc":
        return _NOTHING
    if character in _CLOSING:
        apostrophe = character == "’" and after.isalpha()
        fits = (before.isalnum() or before in ".,;:!?)]”’»…") and (not after.isalnum() or apostrophe)
        fits = fits or (character == "”" and before in " \n" and after.isalnum())  # as in Swedish
        return _SIGN_IN_PLACE if fits else _SIGN_OUT_OF_PLACE
    if character in _OPENING:
        starts = (before.isspace() or before in "([“„«‘—–-/") and (after.isalnum() or after in "“‘„«[(…")
        ends = character in "“‘" and (before.isalnum() or before in ".,;:!?)…")  # as in German
        ends = ends and not after.isalnum()
        return _SIGN_IN_PLACE if starts or ends or character in "«" else _SIGN_OUT_OF_PLACE
    if character in _DASHES:
        paired = before.isspace() == after.isspace() or before.isalnum() or after.isalnum()
        return _SIGN_IN_PLACE if paired else _SIGN_OUT_OF_PLACE
    if character in _PLAIN:
        return _PLAIN_SIGN if not (before.isalpha() and after.isalpha()) else _BETWEEN_LETTERS
    if character in _BEFORE_WORDS:
        return _PLAIN_SIGN if not before.isalpha() else _BETWEEN_LETTERS
    return _PLAIN_SIGN if character == "\u00ad" and after.isalpha() else _RARE_SIGN


@cache
def _rates(name: str) -> dict[str, float]:
    """Letter to logarithm, capitals with it."""
    tongue = _by_name()[name]
    rates = {letter: log(rate / 1000) for letter, rate in tongue.letters.items()}
    for letter, rate in list(rates.items()):
        capital = letter.upper()
        if len(capital) == 1:
            rates.setdefault(capital, rate)
    if "ı" in rates:
        rates["İ"] = log(2 / 1000) - _CAPITAL
    return rates


@lru_cache(maxsize=1)
def _by_name() -> dict[str, Tongue]:
    return {tongue.name: tongue for tongue in TONGUES}


@cache
def _own_script(name: str) -> str:
    return _script(next(iter(_by_name()[name].letters)))


@lru_cache(maxsize=4096)
def _script(letter: str) -> str:
    return "LATIN" if letter.isascii() else unicodedata.name(letter, "OTHER").partition(" ")[0]
