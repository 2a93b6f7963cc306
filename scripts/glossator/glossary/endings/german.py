"""German: the cases and plurals of a noun phrase. Its head is the first noun; before it stand adjectives.

No vowel changes (`Mächte` is listed by whoever wants it) and no compounds without a hyphen: they have other heads.
"""

from __future__ import annotations

import re

LEAST = 5
"""Letters of a noun that takes endings: `Rate` of `Rat` is an English word."""
_ADJECTIVES = ("e", "er", "es", "en", "em")
_ADJECTIVE = re.compile(r"[a-zäöüß]{3,}?(e[rs]?)")

_NOUNS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (re.compile("(?:ung|heit|keit|schaft|ion|tät|anz|enz|ik)$"), ("en",)),  # feminine: no genitive, one plural
    (re.compile("in$"), ("nen",)),
    (re.compile("ismus$"), ()),
    (re.compile("nis$"), ("ses", "se", "sen")),
    (re.compile("e$"), ("n",)),
    (re.compile("e[lr]$"), ("s", "n")),
    (re.compile("en$"), ("s",)),
    (re.compile("[aiouy]$"), ("s",)),
    (re.compile("(?:ild|eld|ind|ied)$"), ("es", "s", "er", "ern", "e")),  # Feindbild, Umfeld, Mitglied
    (re.compile("[sßxz]$"), ("es", "e", "en")),
    # Not -er: `Krieger` is no plural of `Krieg`.
    (re.compile("[a-zäöü]$"), ("s", "es", "e", "en")),
)
"""Ending of the noun to the endings it takes; the first row that fits is the one."""


def german(words: str) -> list[str]:
    """Return the phrase in its other cases and numbers; `[]` where no noun in capitals is its head.

    All its adjectives have one ending at a time; what stands behind the head stays as it is.
    """
    parts = words.split(" ")
    at = next((at for at, part in enumerate(parts) if part[:1].isupper()), -1)
    if at < 0:
        return []
    adjectives = [_ADJECTIVE.fullmatch(part) for part in parts[:at]]
    noun = parts[at]
    last = noun.rpartition("-")[2]
    if len(last) < LEAST or not last.isalpha() or not last[1:].islower() or not all(adjectives):
        return []
    endings = next((row for pattern, row in _NOUNS if pattern.search(last)), ())
    nouns = [noun, *(noun + ending for ending in endings)]
    stems = [part[: match.start(1)] for part, match in zip(parts, adjectives, strict=False) if match]
    found = []
    for ending in _ADJECTIVES if stems else ("",):
        before = [stem + ending for stem in stems]
        found += [" ".join([*before, form, *parts[at + 1 :]]) for form in nouns]
    return found
