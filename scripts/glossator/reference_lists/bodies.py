"""Bodies among the names of an entry: one alone, one behind persons, several in a row."""

from __future__ import annotations

from dataclasses import dataclass, replace

from glossator.bibliography.drafted import Person
from glossator.bibliography.names.bodies import WORDS, is_body
from glossator.characters.folding import fold
from glossator.patterns import re
from glossator.reference_lists.entry import Named, Names
from glossator.reference_lists.name_forms import Tokens
from glossator.reference_lists.name_readings import READINGS, Reading, read_names

_WORDS = re.compile(r"[^\W\d_]+(?:[’'.-][^\W\d_]+)*")
ALL_BODIES = re.compile(r"[^\W\d_a-z]{2,8}, (?:[^\W\d_a-z]{2,8},? )*(?:and|&|und|ve|et|y|и) [^\W\d_a-z]{2,9}$")
"""`ILO, FAO and UNHABIT`."""
_SMALL = frozenset(
    [
        "of",
        "the",
        "for",
        "and",
        "on",
        "in",
        "to",
        "a",
        "an",
        "at",
        "by",
        "with",
        "und",
        "für",
        "der",
        "die",
        "das",
        "des",
        "zu",
        "von",
        "im",
        "am",
        "ve",
        "ile",
        "için",
        "et",
        "de",
        "la",
        "le",
        "les",
        "du",
        "des",
        "l",
        "d",
        "en",
        "sur",
        "pour",
        "aux",
        "à",
        "y",
        "del",
        "los",
        "las",
        "el",
        "e",
        "di",
        "della",
        "dei",
        "per",
        "da",
        "do",
        "dos",
        "das",
        "i",
        "w",
        "na",
        "z",
        "и",
        "в",
        "на",
        "по",
        "для",
        "с",
        "о",
        "van",
        "voor",
        "het",
    ]
)
_SENTENCE = re.compile(r"[^\W\d_]{3,}[.?!]\s+\S")
_MOST_OF_A_BODY = 16
_NO_BODY = re.compile(r"//|[“”„«»\"\[\]=/;]|,\s(?:[^\W\d_]\.|\S+ \S+ \S+ \S+ \S)|[^\W\d_]\.,|\d{2}|[(][^)]*$")
"""In no name of a body: quotation marks, initials behind a comma, numbers."""
_BODY_WORDS = re.compile(
    r"\b(?:trustees|commissioners|company|guild|admiralty|exchequer|registry|consulate|parish|borough|diocese|gemeinde|magistrat|senat|kammer|werft"
    r"|agência|secretaria|câmara|prefeitura|tribunal|conselho|agence|chambre|mairie|préfecture|ayuntamiento|secretaría|junta"
    r"|agenzia|comune|camera|urząd|towarzystwo|muzeum|társaság|intézet|minisztérium|управление|служба|группа|group|team|trust|archives?|survey|museums?|club|league|direktion|baudirektion|verwaltung|consortium|collaboration|panel|task force|network|investigators|subcommittee|staff|study|survey|collective|kollektiv|grubu|группа|équipe|groupe|grupo)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Head:
    """The names at the start of an entry."""

    names: Names
    end: int
    """Offset behind them and their role."""
    reading: str
    """Row of the table, `body`, `repeated`, or nothing where there are no names."""
    score: float
    """From 0 to 1: how surely these are names, and all of them."""


def with_bodies(words: str, reading: Reading) -> Reading:
    """Return the reading with names that say they are a body's as such: `Doe, Jane, & Brenn Harbour Board`."""
    if len(reading.named) < 2:
        return reading
    named = tuple(_as_body(words[one.start : one.end], one) for one in reading.named)
    return replace(reading, named=named)


def first_is_body(words: str, reading: Reading) -> bool:
    """Return whether the first of several names, read without initials, is a body's: then all of them are one body's name."""
    one = reading.named[0]
    printed = words[one.start : one.end].split(",")[0]
    return " " in printed and "." not in words[one.start : one.end] and is_body(printed)


def _as_body(printed: str, one: Named) -> Named:
    body = (
        "," not in printed
        and "." not in printed
        and " " in printed
        and len(printed.split()[-1]) > 2
        and says_body(printed)
    )
    return replace(one, person=Person(literal=printed)) if body else one


def mixed_names(words: str, tokens: Tokens, upto: int, end: int, role: str, others: bool) -> Head | None:
    """Return persons, and behind them a body that is one of the authors: `Doe, J., & Harbour Board`."""
    for row in READINGS[:-1]:
        reading = read_names(row, tokens)
        if reading is None or reading.end >= upto:
            continue
        rest = re.match(r"\s*[,;]?\s*(?:&|and|und|ve|et|y|и)?\s*", words[reading.end : upto])
        at = reading.end + (rest.end() if rest else 0)
        body = words[at:upto].strip(" .,")
        if at > reading.end and _looks_like_body(body) and "," not in body:
            named = (*reading.named, Named(Person(literal=body), at, at + len(body)))
            return Head(Names(role, named, others), end, row[0], 0.8)
    return None


def body_names(words: str, start: int, upto: int, end: int, role: str, known: bool) -> Head | None:
    """Return the name of a body that a stretch is, where it looks like one, or is known to be."""
    name = words[start:upto].strip(" .,;:")
    if not _looks_like_body(name) and not (
        known and len(name) < 160 and not _SENTENCE.search(name) and not _NO_BODY.search(name)
    ):
        return None
    return Head(Names(role, (Named(Person(literal=name), start, start + len(name)),), False), end, "body", 0.7)


def _looks_like_body(name: str) -> bool:
    """Whether words may be the name of a body, or of one person without initials: capitals but for small words."""
    words = _WORDS.findall(name)
    if (
        not words
        or len(words) > _MOST_OF_A_BODY
        or _SENTENCE.search(name)
        or _NO_BODY.search(name)
        or name[0] in "“\"«„‘'("
    ):
        return False
    weighty = [word for word in words if word.lower() not in _SMALL]
    high = sum(1 for word in weighty if not word[0].islower())
    return bool(weighty) and words[0][0].isupper() and high >= 0.75 * len(weighty)


def says_body(name: str) -> bool:
    """Return whether a name has a word that only names of bodies have."""
    return is_body(name) or _BODY_WORDS.search(name) is not None


def _has_body_word(name: str) -> bool:
    """Whether a word that only names of bodies have stands in it as names write it: with a capital, or first."""
    words = _WORDS.findall(name)
    behind = [*_BODY_WORDS.findall(name), *(word for word in words if fold(word) in WORDS)]
    return any(not word[0].islower() for word in behind)


def body_of(words: str, start: int, end: int) -> Head | None:
    """Return the body that a stretch up to a stop is, where it says that it is one."""
    name = words[start:end].strip(" .,;:")
    quoted = words[end : end + 4].lstrip(" .,:")[:1] in ("“", "«", "„", '"', "‘")
    one = " " not in name and name.isalpha() and len(name) > 3 and name[0].isupper()
    said = says_body(name) or quoted or name.endswith((" the Elder", " the Younger"))
    plain = _has_body_word(name) and name.count(" ") < 9 and not _NO_BODY.search(name) and name[:1].isupper()
    if not plain and not (said and _looks_like_body(name)) and not one and not re.fullmatch(r"[^\W\d_a-z]{2,8}", name):
        return None
    return Head(Names("author", (Named(Person(literal=name), start, start + len(name)),)), end, "body", 0.6)
