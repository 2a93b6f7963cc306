"""Who wrote a text, on the line below its title: `Ann Smith and P. R. Doe`, and where they work."""

from __future__ import annotations

from collections.abc import Iterable

from glossator.patterns import re
from glossator.witness.decision import Kind
from glossator.witness.sheet import Claim, Sheet, ends_sentence

_JOINERS = frozenset(
    [
        "and",
        "und",
        "ve",
        "ile",
        "et",
        "y",
        "e",
        "i",
        "и",
        "en",
        "&",
        "with",
        "by",
        "von",
        "par",
        "por",
        "yazan",
        "автор",
    ]
)
_PARTICLES = frozenset(
    [
        "de",
        "del",
        "della",
        "der",
        "den",
        "van",
        "von",
        "la",
        "le",
        "du",
        "da",
        "dos",
        "di",
        "el",
        "al",
        "bin",
        "zu",
        "zur",
    ]
)
_NAME = re.compile(r"[^\W\d_a-zа-яçğışöü][^\W\d_]*(?:[’'‘.-][^\W\d_]+)*[.*†‡§¹²³,;]*|(?:[^\W\d_]\.-?){1,3},?")
_BEFORE = re.compile(
    r"(?:(?:written |text |words )?by|von|par|por|yazan|yazar|автор|autor(?:es|in)?|auteurs?)\s?:?\s+", re.IGNORECASE
)
_FIRST_BLOCKS = 6
_MOST_WORDS = 30
_LONGEST = 240


def bylines(sheet: Sheet) -> Iterable[Claim]:
    """Claim, among the first blocks of a text, the one below its title that is nothing but people's names."""
    blocks = sheet.blocks()
    before = False
    for first, last in blocks[:_FIRST_BLOCKS]:
        words = sheet.words(first, last)
        if len(words) > _LONGEST or (ends_sentence(words) and words[-1] != "?" and not are_names(words)):
            return  # the text has begun
        if (before or _BEFORE.match(words)) and last - first < 2 and are_names(words):
            yield Claim(Kind.PARAGRAPH, first, last, "names of people below the title", 0.85)
            return
        before = True


def are_names(words: str) -> bool:
    """Return whether a line is a list of people: capitals, initials, particles and what joins; two words at least."""
    bare = _BEFORE.sub("", words, count=1) if _BEFORE.match(words) else words
    tokens = bare.split()
    if not 2 <= len(tokens) <= _MOST_WORDS or not tokens[0][0].isalpha() or bare.isupper():
        return False
    names = 0
    for token in tokens:
        if token.lower().strip(",") in _JOINERS or token.lower() in _PARTICLES or token in (",", ";", "·", "|"):
            continue
        if not _NAME.fullmatch(token):
            return False
        names += 1
    return names >= 2
