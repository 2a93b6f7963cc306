"""Authors as a citation lists them: `Doe and Rivers`, `Lys-Arvor, Doe, and O’Hara`, `Harbour Board`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from glossator.characters.folding import fold
from glossator.citation.wording import (
    MONTHS,
    NUMBERED,
    OPENERS,
    OTHERS,
    PARTICLES,
    PLACES,
    SMALL,
    TIME,
    folded_words,
    is_body,
    is_capital,
    is_event,
)

LONGEST = 10
"""Words of the longest body's name that is read."""

_JOINER = re.compile(
    r",?\s+(?:and|&|und|sowie|ve|ile|et|y|и|e|i|en)\s+|(?<=[a-zäöüßçğışéèа-я])/(?=[^\W\d_a-zäöüßçğışéèа-я])"
)
_COMMA = re.compile(r",\s+")
_INITIALS = re.compile(r"(?:[^\W\d_]\.[\s-]?){1,4}")
_OWN_SHORT_FORM = re.compile(r"\s*[\[(](?:[^\W\d_a-zа-я]|&){2,10}[\])]$")
"""A body's short form beside its name, where it is cited for the first time: `World Health Organization [WHO]`."""
_TOKEN = re.compile(r"[^\W_][\w’'‘ʼ.\-‐‑/&]*|\([^\W_]+\)")


@dataclass(frozen=True, slots=True)
class Authors:
    """Who is named before the year."""

    names: tuple[str, ...]
    others: bool
    confidence: float


def read_authors(head: str) -> Authors | None:
    """Return the authors that the words before a year name, or None where they name none.

    Refused: months, seasons and weekdays (a date), `Article 5`-like words (a
    count), words in small letters. Doubtful: several capitals without a body's
    word, which are as often an event or a place.
    """
    head = _OWN_SHORT_FORM.sub("", head)
    others = OTHERS.search(head)
    listed = head[: others.start()] if others else head
    names: list[str] = []
    for part in _parts(listed):
        if _INITIALS.fullmatch(part):
            continue
        if not _is_name(part):
            return None
        names.append(_surname(part))
    if not names:
        return None
    confidence = _confidence(names, bool(others))
    if len(names) > 1 and not others and not _JOINER.search(listed) and any(" " in name for name in names):
        # `(Harbour Guard Office, HGO, 2019)`: authors are joined by a word, or are surnames.
        confidence = min(confidence, 0.5)
    return Authors(tuple(names), bool(others), confidence)


def _parts(listed: str) -> list[str]:
    """Names between commas; only the last joiner joins, and only where a body's name does not hold it."""
    joined = _JOINER.split(listed)
    if len(joined) > 1 and is_body(folded_words(listed)) and not all(is_body(folded_words(p)) for p in joined):
        # `Ministry of Foreign Affairs and Trade`: one body.
        return [listed.strip()]
    return [part.strip() for half in joined for part in _COMMA.split(half)]


def _is_name(part: str) -> bool:
    given = _INITIALS.match(part)
    tokens = (part[given.end() :] if given and " " in part else part).split()
    if not tokens or len(tokens) > LONGEST or not all(_TOKEN.fullmatch(token) for token in tokens):
        return False
    if not any(is_capital(token) for token in tokens) or not is_capital(tokens[-1].lstrip("(")):
        return False
    first = fold(tokens[0]).rstrip(".")
    acronym = len(first) > 1 and tokens[0].isupper()  # `WHO 2005`
    if (first in OPENERS and not acronym) or first in NUMBERED:
        return False
    for token in tokens:
        plain = fold(token).rstrip(".")
        if plain in MONTHS and (len(tokens) == 1 or len(plain) > 3):
            return False
        if plain in TIME or not (is_capital(token.lstrip("(")) or plain in PARTICLES or plain in SMALL):
            return False
    return True


def _surname(part: str) -> str:
    """The name without initials: `J. R. Smith` is cited as `Smith`."""
    return _INITIALS.sub("", part, count=1).strip() if _INITIALS.match(part) and " " in part else part


def _confidence(names: list[str], others: bool) -> float:
    words = folded_words(" ".join(names))
    if is_event(words):
        return 0.3
    if others or len(names) > 1:
        return 0.9
    name = names[0]
    if fold(name) in PLACES:
        return 0.4
    if any(character.isdigit() for character in name):
        return 0.5
    if " " in name:
        particle = fold(name.split()[0]) in PARTICLES
        # Of bodies the library knows whether they are cited: `(European Union 2019)` is a state of affairs.
        return 0.85 if particle else 0.55 if is_body(words) else 0.5
    if name.isupper() and len(name) <= 6:
        # An acronym with a year is a body's publication or an event of that body.
        return 0.55
    return 0.8
