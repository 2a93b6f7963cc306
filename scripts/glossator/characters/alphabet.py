"""Words in the order of a language's alphabet: `ç` behind `c` in Turkish, `ä` as `a` in German, `ñ` behind `n`.

A small part of the Unicode Collation Algorithm (UTS #10) with the tailorings that CLDR has for these languages: letters
first, then their marks, then capitals behind small letters. The packages were looked at: PyICU needs a compiler, pyuca
has no tailorings, so that it sorts no Turkish, and reads its table for half a second. English keeps the order that it
had, letters without their marks.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from glossator.characters.folding import fold

_BEHIND = {
    "tr": {"ç": "c", "ğ": "g", "ı": "h", "ö": "o", "ş": "s", "ü": "u"},
    "es": {"ñ": "n"},
    "ru": {"й": "и"},
}
"""Letters of their own, and which letter each stands behind: the dotless `ı` is before `i`, and so behind `h`."""
_TURKISH_SMALL = str.maketrans("Iİ", "ıi")
_PAIRS = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe"})
_OWN_SCRIPT = {"ru": "\u0400"}
"""Languages that do not write Latin, with the first letter of their script: their own words stand before others."""
_END = 0x110000

Key = tuple[tuple[tuple[int, int], ...], tuple[str, ...], str, str]


def alphabetical(words: str, language: str) -> tuple[object, ...]:
    """Return the key by which words are sorted in a language (BCP 47); keys of one language can be compared."""
    primary = language.partition("-")[0]
    return (fold(words),) if primary == "en" else _key(words, primary)


@lru_cache(maxsize=65_536)
def _key(words: str, language: str) -> Key:
    behind = _BEHIND.get(language, {})
    small = unicodedata.normalize("NFC", _small(words, language)).translate(_PAIRS)
    letters: list[tuple[int, int]] = []
    marks: list[str] = []
    for sign in small:
        if sign in behind:
            letters.append((_rank(behind[sign], language), 1))
            continue
        apart = unicodedata.normalize("NFD", sign)
        base, others = apart[0], apart[1:]
        plain = fold(base)
        if unicodedata.combining(base):
            marks.append(base)
        else:
            letters.append((_rank(plain, language), 0))
            marks.append(others + (base if base != plain else ""))
    return tuple(letters), tuple(marks), words.swapcase(), words


def _small(words: str, language: str) -> str:
    return (words.translate(_TURKISH_SMALL) if language == "tr" else words).lower()


def _rank(sign: str, language: str) -> int:
    """Signs and spaces first, then figures, then letters, those of the language's own script before others."""
    code = ord(sign)
    if not sign.isalnum():
        return code
    if not sign.isalpha():
        return _END + code
    first = _OWN_SCRIPT.get(language)
    own = first is not None and ord(first) <= code < ord(first) + 0x130
    return (2 if own else 3) * _END + code


def initial(words: str, language: str) -> str:
    """Return the capital under which words stand in a list: `Ç` in Turkish, `C` elsewhere; a sign stays as it is."""
    primary = language.partition("-")[0]
    small = _small(words[:1], primary)
    return _capital(small if small in _BEHIND.get(primary, {}) else fold(words[:1]), primary)


def _capital(sign: str, language: str) -> str:
    return "İ" if language == "tr" and sign == "i" else sign.upper()
