"""The forms of an English verb, by rule, from the stem that an entry lists: `securitize`, `deter`, `ally`.

Rows of one table, of which the first that fits is the one. Only regular verbs: what a rule cannot know (`seek`,
`sought`) a contributor lists under `also`. The agent is made of verbs in -ize alone: `banner` and `counter` are other
words.
"""

from __future__ import annotations

from dataclasses import dataclass

from glossator.patterns import re

_VOWEL, _CONSONANT = "[aeiou]", "[bcdfghjklmnpqrstvwxz]"
STEM = re.compile(r"[a-z]{3,40}")
"""What a stem may be: one word in small English letters."""


@dataclass(frozen=True, slots=True)
class VerbRow:
    """How verbs of one ending take theirs."""

    name: str
    pattern: re.Pattern[str]
    """At the end of the stem."""
    cut: int
    """Letters that fall before each ending of `endings`."""
    endings: tuple[str, ...]
    """Beside the stem itself."""


VERBS: tuple[VerbRow, ...] = (
    VerbRow("ie", re.compile("ie$"), 2, ("ies", "ied", "ying")),  # tie, tying
    VerbRow("ee", re.compile("[eoy]e$"), 0, ("s", "d", "ing")),  # agree, agreeing
    VerbRow("ize", re.compile("[a-z]{3}(?:i[sz]|y[sz])e$"), 1, ("es", "ed", "ing")),  # securitize
    VerbRow("e", re.compile("e$"), 1, ("es", "ed", "ing")),  # encircle, encircling
    VerbRow("y", re.compile(f"{_CONSONANT}y$"), 1, ("ies", "ied", "ying")),  # ally, allied
    VerbRow("c", re.compile("[aei]c$"), 0, ("s", "ked", "king")),  # panic, panicked
    VerbRow("es", re.compile("(?:s|sh|ch|x|z)$"), 0, ("es", "ed", "ing")),  # suppress, suppresses
    VerbRow("s", re.compile("$"), 0, ("s", "ed", "ing")),  # confront, confronts
)

_ONE_SYLLABLE = re.compile(f"^{_CONSONANT}*(?:qu)?{_VOWEL}[bdfgklmnprtvz]$")
_MANY = re.compile(f"{_CONSONANT}{_VOWEL}[bdfgklmnprtvz]$|qu{_VOWEL}[bdfgklmnprtvz]$")
_DOUBLED = ("ed", "ing")


def whole_stem(stem: str) -> str:
    """Return the verb itself of a stem written without its `-e`: `securitiz` is `securitize`."""
    return stem + "e" if re.search(r"[a-z]{3}(?:i[sz]|y[sz])$", stem) else stem


def verb_forms(stem: str) -> list[str]:
    """Return the forms of a verb, itself first: third person, past, participle, agent of -ize.

    Empty for what is no stem.

    A last consonant is doubled where the verb has one syllable (`bans, banned`). Of a longer one both are returned,
    since the stress that decides is not written (`deterred`, `offered`); what is no word is printed nowhere.
    """
    verb = whole_stem(stem)
    if not STEM.fullmatch(verb):
        return []
    row = next(row for row in VERBS if row.pattern.search(verb))
    base = verb[: len(verb) - row.cut]
    forms = [verb, *(base + ending for ending in row.endings)]
    if row.name == "s" and _ONE_SYLLABLE.search(verb):
        forms = [verb, verb + "s", *(verb + verb[-1] + ending for ending in _DOUBLED)]
    elif row.name == "s" and _MANY.search(verb):
        forms += [verb + verb[-1] + ending for ending in _DOUBLED]
    return forms
