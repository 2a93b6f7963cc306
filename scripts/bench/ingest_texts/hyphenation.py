"""Places where a word may be broken at a line end: between syllables, near enough.

Not a pattern dictionary: a consonant before a vowel begins a syllable, groups that spell one sound
stay together, and a syllable needs a vowel that is sounded.
"""

from __future__ import annotations

import re

VOWELS = {
    "en": "aeiouy",
    "de": "aeiouyäöü",
    "fr": "aeiouyàâéèêëîïôûùœ",
    "es": "aeiouáéíóúü",
    "tr": "aeıioöuüâîû",
    "ru": "аеёиоуыэюя",
}
TOGETHER = {
    "en": "str tw ch sh th ph gh wh qu tr dr br cr gr pr fr pl bl cl gl fl".split(),
    "de": "schr schl schw schm schn str spr chr sch ch ck ph qu th tr dr br gr pr fr pl bl kl gl fl".split(),
    "fr": "ch ph gn qu th tr dr br cr gr pr fr vr pl bl cl gl fl".split(),
    "es": "ch ll rr qu gu tr dr br cr gr pr fr pl bl cl gl fl".split(),
    "tr": [],
    "ru": [],
}
LEFT, RIGHT = 2, 3


def points(word: str, language: str) -> list[int]:
    """Return the offsets in ``word`` (letters only) before which it may be broken, in order."""
    vowels = VOWELS[language]
    lower = word.lower()
    if len(lower) != len(word):  # a letter whose small form is two characters long
        return []
    found: list[int] = []
    for group in re.finditer(rf"(?<=[{vowels}])[^{vowels}]+(?=[{vowels}])", lower):
        at = group.end() - 1
        for sound in TOGETHER[language]:
            if lower[: group.end()].endswith(sound):
                at = max(group.start(), group.end() - len(sound))
                break
        if language == "ru" and lower[at] in "ьъй":
            continue
        if at >= LEFT and len(word) - at >= RIGHT and _sounded(lower[at:], language):
            found.append(at)
    return found


def _sounded(rest: str, language: str) -> bool:
    """Return whether the second half has a vowel one hears: not only the silent e of “changed”."""
    if language in ("en", "fr"):
        rest = re.sub(r"(e|es|ed|ent)$", "", rest)
    return any(letter in VOWELS[language] for letter in rest)
