"""Authors as a citation lists them: `Doe and Rivers`, `Lys-Arvor, Doe, and O’Hara`, `Harbour Board`."""

from __future__ import annotations

from dataclasses import dataclass

from glossator.characters.folding import fold
from glossator.citation.wording import (
    BODIES,
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
from glossator.patterns import re

LONGEST = 10
"""Words of the longest body's name that is read."""

_JOINER = re.compile(
    r",?\s+(?:and|&|und|sowie|ve|ile|et|y|и|e|i|en)\s+|\s/\s|(?<=[a-zäöüßçğışéèа-я])/(?=[^\W\d_a-zäöüßçğışéèа-я])"
)
_COMMA = re.compile(r",\s+")
_INITIALS = re.compile(r"(?:[^\W\d_]\.[\s-]?){1,4}")
_OWN_SHORT_FORM = re.compile(r"[\[(](?:[^\W\d_a-zа-я]|&){2,10}[\])]$")
"""A body's short form beside its name, where it is cited for the first time: `World Health Organization [WHO]`."""
_EDITOR = re.compile(
    r"\s*[(\[](?:hg|hrsgg?|eds?|éds?|coords?|dirs?|orgs?|haz|der|ред|сост)\.?[)\]](?=,|$|\s)", re.IGNORECASE
)
"""What marks an editor: `Kunz (Hg.)`."""
_EDITED = re.compile(r"^(?i:eds?|hrsgg?|hg|éds?|ред)\.(?:\s(?:by|v\.|von|par))?\s+(?=[^\W\d_a-zа-я])")
_STATE = re.compile(r"(?:[^\W\d_]\.){2,4}\s(?=[^\W\d_])")
"""A state that a body's name begins with: `U.S. Census Bureau`."""
_PREFIXED = re.compile(r"(?:al|el|ad|ar|as|az|ash|at|ul)[-‐‑][^\W\d_a-zа-я]")
"""`al-Rashid`: a name, though its first letter is small."""
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
    head = _EDITED.sub("", head)
    short = _OWN_SHORT_FORM.search(head)
    head = _EDITOR.sub("", head[: short.start()].rstrip() if short else head)
    if short and _spells(short[0], head):
        return Authors((head.strip(),), False, 0.85)
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
    if len(names) == 2 and " " in names[0] and names[1].isupper() and _spells(names[1], names[0]):
        return Authors((names[0],), False, 0.85)
    confidence = _confidence(names, bool(others))
    if len(names) > 1 and not others and not _JOINER.search(listed) and any(" " in name for name in names):
        # `(Harbour Guard Office, HGO, 2019)`: authors are joined by a word, or are surnames.
        confidence = min(confidence, 0.5)
    if len(names) > 1 and not others and any(fold(name) in PLACES for name in names):
        confidence = min(confidence, 0.4)  # `(Vienna, USA, 1990)`
    return Authors(tuple(names), bool(others), confidence)


def _parts(listed: str) -> list[str]:
    """Names between commas; only the last joiner joins, and only where a body's name does not hold it."""
    joined = _JOINER.split(listed)
    if len(joined) > 1 and is_body(folded_words(listed)) and not all(is_body(folded_words(p)) for p in joined):
        # `Ministry of Foreign Affairs and Trade`: one body.
        return [listed.strip()]
    return [part.strip() for half in joined for part in _COMMA.split(half)]


def _spells(short: str, name: str) -> bool:
    """Whether letters stand in a name in this order and both begin alike: `WHO` of the World Health Organization."""
    letters = [sign for sign in fold(short) if sign.isalpha()]
    spelt = "".join(folded_words(name))
    rest = iter(spelt)
    return len(letters) > 1 and spelt[:1] == letters[0] and is_capital(name) and all(sign in rest for sign in letters)


def _is_name(part: str) -> bool:
    given = _INITIALS.match(part)
    tokens = (part[given.end() :] if given and " " in part else part).split()
    if not tokens or len(tokens) > LONGEST or not all(_TOKEN.fullmatch(token) for token in tokens):
        return False
    if not any(_is_capital(token) for token in tokens):
        return False
    if (
        is_capital(tokens[0])
        and fold(tokens[0]) in BODIES
        and len(tokens) > 1
        and all(not any(map(str.isdigit, token)) for token in tokens)
    ):
        return True
    if not _is_capital(tokens[-1].lstrip("(")):
        return False
    first = fold(tokens[0]).rstrip(".")
    acronym = len(first) > 1 and tokens[0].isupper()  # `WHO 2005`
    titled = first in ("the", "die", "der", "le", "la") and is_capital(tokens[0]) and is_body(folded_words(part))
    if (first in OPENERS and not acronym and not titled) or first in NUMBERED:
        return False
    for token in tokens:
        plain = fold(token).rstrip(".")
        if plain in MONTHS and (len(tokens) == 1 or len(plain) > 3):
            return False
        if plain in TIME or not (_is_capital(token.lstrip("(")) or plain in PARTICLES or plain in SMALL):
            return False
    return True


def _is_capital(word: str) -> bool:
    return is_capital(word) or bool(_PREFIXED.match(word))


def _surname(part: str) -> str:
    """The name without initials: `J. R. Smith` is cited as `Smith`; the state of a body's name stays."""
    if _STATE.match(part) and is_body(folded_words(part)):
        return part
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
