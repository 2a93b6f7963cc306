"""The short forms in which scholars cite again, by language: rows of data.

A row without a language holds in every text, because nobody writes these letters otherwise; `age` is a word of
English, so it is a short form in Turkish only.
"""

from __future__ import annotations

from functools import lru_cache

from glossator.characters.letters_asked import asks
from glossator.citation.beginnings import beginnings
from glossator.patterns import re

IBID, IDEM, OP_CIT, ART_CIT, LOC_CIT = "ibid", "idem", "op-cit", "art-cit", "loc-cit"

SHORT_FORMS: tuple[tuple[str, str, str], ...] = (
    # what it is, language of texts in which alone it is that, pattern without regard to case
    (IBID, "", r"ibid(?:em)?\.?|ib\."),
    (IBID, "", r"ebenda|ebda?\."),
    (IBID, "", r"там же"),
    (IBID, "", r"ayn[ıi] (?:eser|makale|yap[ıi]t)|a\.\s?e\."),
    (LOC_CIT, "", r"loc\.?\s?cit\.?|loc\. cité|l\.\s?c\."),
    (LOC_CIT, "", r"ayn[ıi] yer(?:de(?=\s*(?:[.,;:]|$)))?|a\.\s?y\."),
    (OP_CIT, "", r"opp?\.?\s?cit\.?|opere citato|op\. cité|ouvr(?:\.|age) cité"),
    (OP_CIT, "", r"a\.\s?a\.\s?O\."),
    (OP_CIT, "de", r"aaO\.?"),
    (OP_CIT, "", r"a\.\s?g\.\s?[ekty]\.?|adı geçen (?:eser|kitap|tez|yapıt|yayın)"),
    (OP_CIT, "tr", r"ag[ekty]"),
    (OP_CIT, "", r"указ\.?\s?соч\.?|указанное сочинение|(?:ук|цит)\.\s?соч\."),
    (ART_CIT, "", r"art\.?\s?cit\.?|art(?:\.|icle) cité"),
    (ART_CIT, "", r"a\.\s?g\.\s?m\.?|adı geçen makale"),
    (ART_CIT, "tr", r"agm"),
    (ART_CIT, "", r"указ\.\s?(?:ст\.?|статья)"),
    (IDEM, "", r"idem|eadem|id\."),
    (IDEM, "de", r"(?:ders|dies)\.(?=\s?[,:]|\s\d{4})|(?:derselbe|dieselbe)(?=[,:])"),
    (IDEM, "ru", r"(?:он|она|они) же(?=[.,:])|(?:его|её|ее|их) же(?=[.,:])"),
    (IDEM, "tr", r"aynı yazar(?=[.,:])"),
)  # fmt: skip
"""Of two that begin at one place the earlier row is taken."""

NOTE = r"(?:footnotes?|notes?|nn?\.?|fn\.?|fußnoten?|fußn\.|anmerkung(?:en)?|anm\.|dipnot(?:lar)?|dn\.|" \
    r"примечани[еяию]|прим(?:еч)?\.|сноск[аеиу]|сн\.)"  # fmt: skip
"""What a note is called, before its number."""
BEFORE = (
    r"(?:supra|infra|above|below|oben|unten|wie(?: in| oben)?|ci-dessus|ci-dessous|plus haut|plus bas|"
    r"yukarıda(?:ki)?|aşağıda(?:ki)?|выше|ниже|as in|as|cited in|zitiert in|s\.(?:\s?[ou]\.)?)"
)
"""What makes of `note 4` a note of this text, before it."""
BEHIND = r"(?:supra|infra|above|below|oben|unten|ci-dessus|ci-dessous|plus haut|plus bas|yukarıda|aşağıda|выше|ниже)"
"""The same behind it."""

_NUMBER = r"(?P<{0}>\d{{1,4}}[a-z]?(?:\s(?:and|und|et|ve|и|&)\s\d{{1,4}}(?!\w))*)(?![\w.]*\d)"
_NUMBERED = r"(?:\s?(?:numaralı|no['’]?lu|nolu)\s|\.\s)(?:dip)?not\w{0,3}"

NOTE_REFERENCE = re.compile(
    rf"(?<!\w)(?:{BEFORE}[\s,:]+(?:{NOTE}\s?{_NUMBER.format('a')}|{_NUMBER.format('b')}{_NUMBERED})"
    rf"|\(?(?<!\w){NOTE}\s?{_NUMBER.format('c')}[\s,]+{BEHIND}(?!\w)"
    rf"|\((?:{BEFORE}[\s,]+)?{NOTE}\s?{_NUMBER.format('d')}(?=\)))",
    re.IGNORECASE,
)
"""A note of the same text by its number, wherever it stands; the number is in one of the groups a to d."""
SIGNALLED = re.compile(rf"(?:{NOTE}\s?{_NUMBER.format('a')}|{_NUMBER.format('b')}{_NUMBERED})(?!\w)", re.IGNORECASE)
"""The same where `see` stands right before it."""


NOTE_BEHIND = re.compile(rf"[\s,(]{{1,3}}(?:{BEFORE}\s)?{NOTE}\s?{_NUMBER.format('a')}\)?", re.IGNORECASE)
"""The note’s number right behind a short form: `a.a.O. (Anm. 3)`, `op. cit. note 4`."""


@lru_cache(maxsize=64)
def short_forms(language: str) -> re.Pattern[str]:
    """Return a pattern of the short forms of texts in a language (a primary subtag); `kind_of` reads its matches."""
    rows = [
        f"(?P<r{number}>{pattern})" for number, (_, only, pattern) in enumerate(SHORT_FORMS) if only in ("", language)
    ]
    return re.compile(rf"(?<![\w.])(?:{'|'.join(rows)})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=64)
def short_beginnings(language: str) -> frozenset[str]:
    """Return the letters without which there is no short form in a text of a language."""
    return _ALL_BEGINNINGS & frozenset(
        beginnings("|".join(pattern for _, only, pattern in SHORT_FORMS if only in ("", language)))
    )


_ALL_BEGINNINGS = asks(beginnings("|".join(pattern for _, _, pattern in SHORT_FORMS)))


def kind_of(match: re.Match[str]) -> str:
    """Return which of the short forms a match of `short_forms` is."""
    return SHORT_FORMS[int((match.lastgroup or "r0")[1:])][0]


def number_of(match: re.Match[str]) -> tuple[str, ...]:
    """Return the numbers of notes that a match of the patterns of notes names."""
    written = next(filter(None, match.groupdict().values()))
    return tuple(re.findall(r"\d+[a-z]?", written))
