"""The words of all languages as folded patterns; a language is a file here and a name in `LANGUAGES`."""

from __future__ import annotations

import re

from glossator.characters.folding import fold
from glossator.dating.words.english import ENGLISH
from glossator.dating.words.french import FRENCH
from glossator.dating.words.german import GERMAN
from glossator.dating.words.others import DUTCH, ITALIAN, LATIN, SPANISH
from glossator.dating.words.russian import RUSSIAN
from glossator.dating.words.turkish import TURKISH
from glossator.dating.words.words import Words

LANGUAGES: tuple[Words, ...] = (ENGLISH, GERMAN, FRENCH, TURKISH, RUSSIAN, SPANISH, ITALIAN, DUTCH, LATIN)
"""Where two languages spell two things alike, the first here counts: `mar` is March."""


def words_of(field: str) -> tuple[str, ...]:
    """Return the spellings of all languages for a field of `Words`, folded, longest first."""
    every = {fold(word) for language in LANGUAGES for word in getattr(language, field).split("|") if word}
    return tuple(sorted(every, key=lambda word: (-len(word), word)))


def pattern_of(field: str) -> str:
    """Return a pattern for the words of a field: each may have a closing dot, and spaces where it has inner ones."""
    spelled = (r"\.?\s*".join(map(re.escape, re.split(r"\.?\s+|\.", word))) for word in words_of(field))
    return "(?:" + "|".join(spelled) + r")\.?(?!\w)"


def _numbered(field: str) -> dict[str, int]:
    numbers: dict[str, int] = {}
    for language in LANGUAGES:
        for number, group in enumerate(getattr(language, field).split(";"), 1):
            for word in group.split("|"):
                if word:
                    numbers.setdefault(fold(word), number)
    return numbers


MONTHS = _numbered("months")
"""Folded spelling to the number of its month."""
SEASONS = {word: number + 20 for word, number in _numbered("seasons").items()}
"""Folded spelling to the number of its season (ISO 8601-2:2019, 4.8)."""
IDLE = frozenset((*words_of("idle"), *words_of("weekdays")))
"""Words inside a date that say nothing."""
