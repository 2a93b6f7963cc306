"""French: the plural of a noun phrase. Elision (`l’autonomie`) needs no rule: an apostrophe ends a word."""

from __future__ import annotations

from glossator.patterns import re

LEAST = 4
"""Letters of a word that takes a plural here."""
_FIXED = re.compile(
    r"(?:à|au|aux|avec|contre|d['’].*|dans|de|des|du|en|entre|et|l['’].*|la|le|les|ou|par|pour|sans|sous|sur|vers)",
    re.IGNORECASE,
)
"""Words from which on nothing agrees with the head any more."""


def french(words: str) -> list[str]:
    """Return the plural of the phrase: the noun and its adjectives up to the first preposition; `[]` for none.

    A word in capitals inside (an acronym, `TürkAkım`) and a phrase with one too short have no plural here.
    """
    parts = words.split(" ")
    until = next((at for at, part in enumerate(parts) if _FIXED.fullmatch(part)), len(parts))
    head = parts[:until]
    if not head or any(len(part) < LEAST or not part.isalpha() or not part[1:].islower() for part in head):
        return []
    many = [*map(_plural, head), *parts[until:]]
    return [" ".join(many)]


def _plural(word: str) -> str:
    if word[-1] in "sxz":
        return word
    if word.endswith(("au", "eu")):
        return word + "x"
    if word.endswith("al"):
        return word[:-1] + "ux"
    return word + "s"
