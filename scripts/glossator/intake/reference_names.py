"""The names with which a line of a reference list begins, in any of the orders that styles print."""

from __future__ import annotations

import re

from glossator.bibliography.names.bodies import is_body
from glossator.bibliography.drafted import Person, people

_ROLE = re.compile(
    r"[\s,]*[(\[]?\b(?:eds?|editors?|hrsg|hg|haz|der|ред|dir|coord)\b\.?[)\]]?[\s.,:]*$",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"[\s,;]*(?:\b(?:et al|u\. ?a|vd|и др|ve diğerleri|and others)\b\.?|…)[\s.,]*$", re.IGNORECASE)
_AND = re.compile(r"[,;]?\s+(?:and|und|ve|et|y|e|и)\s+|[,;]?\s*&\s*")
_INITIAL = r"[^\W\d_a-zà-öø-ÿа-я](?:[a-zа-я]{0,2}\.|\b)"
_INITIALS = re.compile(rf"(?:{_INITIAL}[\s-]?){{1,4}}")
_BARE = re.compile(
    r"(?P<family>[^\W\d_][\w’'-]+(?:\s[^\W\d_][\w’'-]+){0,2})\s(?P<given>[A-ZÇĞİÖŞÜ]{1,3}|(?:[A-ZÇĞİÖŞÜА-Я]\.\s?){1,3})"
)
"""`Doe JR`, as Vancouver has it, and `Иванов И. И.` of GOST."""
_PARTICLES = frozenset({"von", "van", "de", "der", "den", "di", "da", "du", "la", "le", "el", "al", "ter", "zu"})
_STOP = re.compile(r"(?<=[^\W\d_]{3})\.$")
"""At the end of a name, and not of an initial."""
_SUFFIX = re.compile(r"(?:Jr|Sr)\.?|I{2,3}|IV", re.IGNORECASE)


def read_people(head: str, straight: bool = False) -> tuple[str, str]:
    """Return a list of names as biblatex has it, and the field it belongs into: `author` or `editor`.

    Read are `Doe, J., & Roe, R.`, `Doe, John, and Richard Roe`, `DOE, J.; ROE, R.`, `J. Doe and R. Roe`, `Doe J, Roe
    R`; a single name without a comma and without initials is a body's, unless names are known to stand
    straight, as behind `edited by`.
    """
    words = head.strip(" ,:;")
    field = "editor" if _ROLE.search(words) else "author"
    words = _ROLE.sub("", words)
    others = bool(_OTHERS.search(words))
    words = _OTHERS.sub("", words).strip(" ,:;")
    words = _STOP.sub("", words)
    written = people(_semicolons(words) if ";" in words else _commas(words, straight))
    return written + (" and others" if others and written else ""), field


def looks_like_people(head: str) -> bool:
    """Whether a stretch before a title may be names: short, and capitals but for particles and what joins."""
    words = re.findall(r"[^\W\d_]+", _OTHERS.sub("", _ROLE.sub("", head)))
    small = [word for word in words if word[0].islower() and word not in _PARTICLES | {"and", "und", "ve", "et", "и"}]
    return bool(words) and len(words) <= 60 and len(small) <= len(words) // 3


def _semicolons(words: str) -> list[Person]:
    return [_one(part.strip()) for part in re.split(r";\s*(?:&|and\b|und\b|ve\b|и\b)?", words) if part.strip()]


def _commas(words: str, straight: bool) -> list[Person]:
    """Pieces between commas and `and`: a surname takes the piece behind it where that is initials or given names."""
    found: list[Person] = []
    for group in _AND.split(words):
        pieces = [piece.strip() for piece in group.split(",") if piece.strip()]
        at = 0
        while at < len(pieces):
            piece, after = pieces[at], pieces[at + 1] if at + 1 < len(pieces) else ""
            bare = bool(_BARE.fullmatch(piece))
            given = (not bare and bool(_INITIALS.fullmatch(after))) or (
                not (found or bare or straight) and _is_given(piece, after)
            )
            if given:
                suffix = pieces[at + 2] if at + 2 < len(pieces) and _SUFFIX.fullmatch(pieces[at + 2]) else ""
                found.append(Person(_cased(piece), _spaced(after), suffix))
                at += 2 + bool(suffix)
            else:
                found.append(_one(piece, straight or bool(found) or len(pieces) > 1))
                at += 1
    return found


def _is_given(family: str, given: str) -> bool:
    """Whether the second of two pieces at the start is the first one's given names: `Doe, John`."""
    words = given.split()
    return 0 < len(words) <= 3 and len(family.split()) <= 3 and all(word[0].isupper() for word in words)


def _one(name: str, among: bool = False) -> Person:
    family, comma, given = name.partition(",")
    if comma:
        return Person(_cased(family.strip()), _spaced(given.strip()))
    if match := _BARE.fullmatch(name):
        return Person(match["family"], _spaced(". ".join(re.findall(r"\w", match["given"])) + "."))
    words = name.split()
    if is_body(name):
        return Person(literal=name)
    if len(words) > 1 and (_INITIALS.fullmatch(words[0]) or (among and 2 <= len(words) <= 4)):
        first = next((at for at, word in enumerate(words) if at and word.lower() in _PARTICLES), len(words) - 1)
        return Person(_cased(" ".join(words[first:])), _spaced(" ".join(words[:first])))
    return Person(_cased(name)) if len(words) == 1 else Person(literal=name)


def _cased(family: str) -> str:
    """A surname in capitals as a name: `TAŞPINAR` is Taşpınar in Turkish, and `DOE` is Doe in any language."""
    if not family.isupper() or len(family) < 3 or len(family.split()) > 1:
        return family
    turkish = any(sign in "ĞŞİ" for sign in family)
    rest = family[1:].replace("I", "ı") if turkish else family[1:]
    return family[0] + rest.replace("İ", "i").lower()


def _spaced(given: str) -> str:
    """`J.R.` as `J. R.`, `J` as `J.`."""
    given = re.sub(r"\.(?=[^\W\d_])", ". ", given)
    return re.sub(r"(?<![^\W\d_])([^\W\d_])(?=\s|$)", r"\1.", given)
