"""German: the cases and plurals of a noun phrase. Its head is the first noun; before it stand adjectives.

No vowel changes (`Mächte` is listed by whoever wants it) and no compounds without a hyphen: they have other heads.
"""

from __future__ import annotations

from glossator.glossary.endings.bearer import Bearer
from glossator.patterns import re

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


LEAST_NAME = 4
"""Letters of a name that takes a genitive; in a German text it meets no English word."""
_NAME_ADJECTIVE = re.compile(r"[A-ZÄÖÜ][a-zäöüß]{3,}?(e[rs]?)")
_GENITIVES: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (re.compile("(?:ung|heit|keit|schaft|ion|tät)$"), ()),  # feminine: `der Europäischen Union`
    (re.compile("[sßxz]$"), ()),  # a bare apostrophe, which ends a word anyway: `Marx’ Werk`
    (re.compile("ede$"), ("n", "ns")),  # Friede, des Friedens
    (re.compile("(?i:rat|staat|pakt|bund|meer|see|tag|krieg|land|reich|amt|vertrag|gericht|werk|blatt)$"), ("s", "es")),
    (re.compile("(?:[aeiouyäöü]|e[lnr]|ium|[aeiouäöü]h)$"), ("s",)),
    (re.compile("[a-zäöü]$"), ("s",)),
)
"""Ending of a name's last word to its genitives; the first row that fits is the one. Names have no plural here:
`Iraner` and `Irane` are people."""


def german_name(words: str, bearer: Bearer) -> list[str]:
    """Return a name in its genitive, with each ending of the adjectives before it: `des Schwarzen Meeres`.

    Of a person the last word alone inflects; `[]` for acronyms and what is too short.
    """
    parts = words.split(" ")
    last = parts[-1]
    if len(last) < LEAST_NAME or not last.replace("-", "").isalpha() or not last[-1].islower():
        return []
    endings = next((row for pattern, row in _GENITIVES if pattern.search(last)), ())
    nouns = [last, *(last + ending for ending in endings)]
    found = [" ".join([*parts[:-1], noun]) for noun in nouns]
    adjectives = [_NAME_ADJECTIVE.fullmatch(part) for part in parts[:-1]]
    if bearer is Bearer.PERSON or len(parts) == 1 or not all(adjectives):
        return found
    stems = [part[: match.start(1)] for part, match in zip(parts, adjectives, strict=False) if match]
    return found + [" ".join([*(stem + end for stem in stems), noun]) for end in _ADJECTIVES for noun in nouns]
