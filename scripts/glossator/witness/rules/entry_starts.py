"""What the first line of an entry of a reference list looks like, and what its last one ends with."""

from __future__ import annotations

from glossator.patterns import re
from glossator.witness.repeated_authors import REPEATED_SIGN

_UPPER = r"[^\W\d_a-zà-öø-ÿа-яёğışçöü]"
_WORD = rf"(?:{_UPPER}[^\W\d_]*(?:[’'ʼ‘`-][^\W\d_]+)*)"
_SMALL = r"(?:(?:[a-z]{1,3}['’] ?|von|van|de|der|den|del|della|di|da|du|des|dos|la|le|el|al|bin|ibn|ter|ten|zu|zur|af|av|’t|'t)[ -]?(?:der |den |la |las |los |el )?)"
_FAMILY = rf"{_SMALL}?{_SMALL}?{_WORD}(?: (?:y |e )?{_SMALL}?{_WORD}){{0,3}}"
_INITIAL = rf"{_UPPER}[a-zа-я]?\.?"
_STRONG = re.compile(
    rf"{_FAMILY},? (?:{_INITIAL}[ -]?){{1,4}}(?=[\s,.;:&(/]|$)"  # `Doe, J. R.`, `Doe JR`, `Иванов И. И.`
    rf"|{_FAMILY}, {_WORD}(?:[ -](?:{_WORD}|{_INITIAL})){{0,3}}(?=[,.;:(&]| and | und | et | y | ve | и |\s\(|$)"  # `Doe, John`
    rf"|(?:{_UPPER}\.[ -]?){{1,4}}{_SMALL}?{_WORD}(?:[ -]{_WORD})?(?=[,;.:(]| and | und | et | y | ve | & |$)"  # `J. Doe`
    rf"|{_UPPER}{{2,}}(?:[ -]{_UPPER}{{2,}})*,? {_WORD}"  # `DOE John`
)
_DASH = re.compile(REPEATED_SIGN)
_YEAR = re.compile(r"(?:1[4-9]|20)\d\d(?<![\d–-]\d{4})[a-z]?(?![\d])")
"""The digits first, which prose has few of; what may not stand before them behind."""
_NO_DATE = re.compile(
    r"\b(?:n\. ?d\.|forthcoming|in press|to appear|in preparation|t\. ?y\.|baskıda|yayımlanacak|yayınlanacak|o\. ?J\.|im (?:druck|erscheinen)"
    r"|s\. ?d\.|à paraître|sous presse|s\. ?f\.|en prensa|in (?:corso di )?stampa|no prelo|б\. ?г\.|в печати|b\. ?r\.|w druku|z\. ?j\.|in druk)",
    re.IGNORECASE,
)
_EARLY = re.compile(
    r"[(\[](?:1[4-9]\d\d|20\d\d)[a-z]?(?:[,;–/-][^()\[\]]{1,20})?[)\]]|[.,]\s(?:1[4-9]\d\d|20\d\d)[a-z]?[.,:]"
)
_SHORTENED = re.compile(
    rf"(?:^|[\s.(-]){_UPPER}\.$|(?:^|[\s(])(?i:vols?|no|nr|pp?|eds?|hrsg|hg|bd|univ|st|vs|cf|jr|dr|in|ser|trans|ch|aufl|cilt)\.$"
)
_CLOSED = re.compile(r"(?:[.!?…]|\d|[)\]>”»]|(?:https?://|www\.|doi)\S*)$")
_TAIL = re.compile(
    r"\[?(?:google scholar|cross ?ref|pub ?med|web of science|view (?:article|in article)|medline|pmc|full text|article|scopus|cas|ads|isi)\]?"
    r"(?:[\s|,·]+\[?(?:google scholar|cross ?ref|pub ?med|web of science|medline|pmc|full text|scopus|cas|ads|isi)\]?)*",
    re.IGNORECASE,
)
_OF_NO_DATE = ("forth", "appear", "prepar", "press", "bask", "yay", "druck", "ersch", "para", "pren", "prelo", "stamp",
               "печати", "druk")  # fmt: skip
"""Of each phrase for no year, but for those of two letters, a part: most lines have none."""
_OF_TAIL = frozenset(("go", "cr", "pu", "we", "vi", "me", "pm", "fu", "ar", "sc", "ca", "ad", "is"))
"""What the links behind an entry begin with."""
LABEL = re.compile(
    r"(?:\[(?P<a>\d{1,5})\]|\((?P<b>\d{1,5})\)|(?P<c>\d{1,5})[.)](?!\d)|(?P<d>\d{1,4})(?=\s+[^\W\d_]|$))\s*"
    r"(?:[\^↑]\s?(?:[a-z](?:[ ,]+[a-z])*\s(?=\S))?)?"
)
BULLET = re.compile(r"[•‣◦▪■●○*·–-]\s+(?=[^\s–—-])")
_HEAD = 160
"""Characters of a line that are looked at."""


def begins(text: str) -> float:
    """Return how much a line looks like the first of an entry, as log odds: above 0 it does."""
    head = text[:_HEAD]
    first = head[:1]
    if _is_tail(head) or head.startswith(("http", "www.", "doi", "DOI")):
        return -8.0
    if _DASH.match(head):
        return 4.0
    if first.islower() and not _STRONG.match(head):
        return -5.0
    if not (first.isalpha() or first in "“\"«„‘'’[("):
        return -4.0
    score = 2.5 if _STRONG.match(head) else -1.0
    early = _EARLY.search(head)
    if early:
        score += 1.5 if score > 0 else 2.0 if early.start() < 90 else 0.5
    return score


def ends(text: str) -> float:
    """Return how much a line looks like the last of an entry, as log odds."""
    tail = text[-60:]
    if _is_tail(tail):
        return 2.5
    if _SHORTENED.search(tail):
        return -1.0
    return 1.2 if tail.endswith((".", "]")) else 0.4 if _CLOSED.search(tail) else -2.5


def _is_tail(text: str) -> bool:
    return text[:3].lstrip("[").lower()[:2] in _OF_TAIL and _TAIL.fullmatch(text) is not None


def is_tail(text: str) -> bool:
    """Whether a line is nothing but the links that a web page sets behind an entry."""
    return len(text) < 120 and _is_tail(text)


def dated(text: str) -> bool:
    """Whether a line holds a year, or the words for none."""
    if _YEAR.search(text) is not None:
        return True
    if text.count(".") > 1:
        return _NO_DATE.search(text) is not None
    small = text.lower()
    for part in _OF_NO_DATE:
        if part in small:
            return _NO_DATE.search(text) is not None
    return False


def dated_early(text: str) -> bool:
    """Whether the year of a text stands where entries have it behind their names."""
    return _EARLY.search(text) is not None


def repeats(text: str) -> bool:
    """Whether a line begins with a dash for the author before."""
    return _DASH.match(text) is not None


def named(text: str) -> bool:
    """Whether a line begins with a name as lists print it."""
    return _STRONG.match(text[:_HEAD]) is not None
