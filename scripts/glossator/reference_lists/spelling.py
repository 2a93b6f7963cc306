"""How names are written once they are read: surnames in capitals as names, initials with stops."""

from __future__ import annotations

from glossator.patterns import re

_INITIAL = re.compile(r"(?<![^\W\d_])([^\W\d_])(?=\s|$|-)")
_WORD = re.compile(r"[^\W\d_]+")


def cased(family: str) -> str:
    """Return a surname in capitals as a name: `ÇAYCI` is Çaycı in Turkish, and `DOE` is Doe in any language."""
    if not family.isupper() or len(family) < 3:
        return family
    turkish = any(sign in "ĞŞİ" for sign in family)
    return _WORD.sub(lambda match: _lowered(match[0], turkish), family)


def _lowered(word: str, turkish: bool) -> str:
    rest = word[1:].replace("I", "ı") if turkish else word[1:]
    return word[0] + rest.replace("İ", "i").lower()


def spaced(given: str) -> str:
    """Return given names with their initials apart and stopped: `J.R.`, `JR` and `J R` are `J. R.`."""
    if given.isupper() and 1 < len(given) <= 4 and given.isalpha():
        given = " ".join(given)
    given = re.sub(r"\.(?=[^\W\d_])", ". ", given)
    return _INITIAL.sub(r"\1.", given)
