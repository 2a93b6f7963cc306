"""Who wrote a work: the names at the start of an entry, read in several ways of which the one that fits best is taken."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from glossator.bibliography.drafted import Person
from glossator.bibliography.names.bodies import is_body
from glossator.reference_lists.entry import Named, Names
from glossator.reference_lists.name_readings import READINGS, Reading, Tokens, read_names
from glossator.reference_lists.name_tokens import tokens_of
from glossator.reference_lists.words import AND, EDITORS, MADE_BY, OTHERS, either

REPEATED = re.compile(r"\s*(?:[-–—―_‒─]{2,}|[—―─])(?=[\s.,;:(]|[^\W_])\s*[.,;:]*\s*")
"""A dash for the author of the entry before."""
_ROLE = re.compile(
    rf"[\s,;]{{0,4}}(?:[(\[]\s*(?:{either(EDITORS)})\s*[)\]]|,\s*(?:{either(EDITORS)})|(?<=\.)\s*(?:{either(EDITORS)})(?=\s*[.:]))"
    r"[\s.,:]*",
    re.IGNORECASE,
)
_MADE = re.compile(rf"[\s,;]{{0,4}}[(\[]\s*(?:{either(MADE_BY)})\s*[)\]][\s.,:]*$", re.IGNORECASE)
_MADE_BEHIND = re.compile(rf"[\s,;]{{0,4}}[(\[]\s*(?:{either(MADE_BY)})\s*[)\]][\s.,:]*", re.IGNORECASE)
_OTHERS_END = re.compile(rf"[\s,;]{{0,4}}(?:{either(OTHERS)})[\s.,:]*$", re.IGNORECASE)
_WORDS = re.compile(r"[^\W\d_]+(?:[’'.-][^\W\d_]+)*")
_WHOLE_WORD = re.compile(r"[^\W\d_][^\W\d_A-ZÀ-Þ]+\.$")
ALL_BODIES = re.compile(r"[^\W\d_a-z]{2,8}, (?:[^\W\d_a-z]{2,8},? )*(?:and|&|und|ve|et|y|и) [^\W\d_a-z]{2,9}$")
"""`ILO, FAO and UNHABIT`."""
_JOINED = re.compile(rf"\s*(?:{either(AND)})\s+", re.IGNORECASE)
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
    r"\b(?:group|team|trust|archives?|survey|museums?|club|league|direktion|baudirektion|verwaltung|consortium|collaboration|panel|task force|network|investigators|subcommittee|staff|study|survey|collective|kollektiv|grubu|группа|équipe|groupe|grupo)\b",
    re.IGNORECASE,
)
_SECOND_GIVEN = re.compile(r"\.?\s[^\W\d_a-z][^\W\d_]+,\s")
"""A given name behind an initial: `Köprülü, M. Fuad, `."""
_SURE = frozenset({"family-comma-initials", "family-initials", "initials-both-ways"})
"""Readings that hardly anything but names fits."""


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


def read_head(words: str, start: int, end: int, usual: str = "") -> Head | None:
    """Return the names that a stretch is from end to end; None where it is none.

    `usual` is the reading that most entries of the list have. Of several readings that take in all words the usual
    one is right, else the surest; a stretch that none takes in is the name of a body where it looks like one.
    """
    stretch = words[start:end]
    if repeated := REPEATED.match(stretch):
        role, upto = _role(words, start, end)
        more = _JOINED.match(words, start + repeated.end(), upto)
        if repeated.end() == len(stretch) or start + repeated.end() >= upto:
            return Head(Names("author"), end, "repeated", 0.95)
        behind = read_head(words, more.end() if more else start + repeated.end(), end, usual)
        return replace(behind, reading="repeated") if behind and behind.reading != "repeated" else None
    role, upto = _role(words, start, end)
    others = _OTHERS_END.search(words, start, upto)
    upto = others.start() if others else upto
    while upto > start and words[upto - 1] in " ,;:":
        upto -= 1
    if _WHOLE_WORD.search(words, max(upto - 6, start), upto):
        upto -= 1  # its stop is that of the names
    if start == upto or (words[start:upto].isdecimal()):
        return None
    if ALL_BODIES.match(words, start, upto) and (bodies := _body(words, start, upto, end, role, known=True)):
        return bodies
    body = _is_body(words[start:upto])
    tokens = tokens_of(words, start, upto)
    best: tuple[float, Reading] | None = None
    for row in READINGS:
        reading = read_names(row, tokens)
        if reading is None or not _consumed(tokens, reading, words, upto):
            continue
        reading = _with_bodies(words, reading)
        whole = body and (len(reading.named) == 1 or _first_is_body(words, reading))
        score = _score(reading, usual, whole, exact=True)
        if best is None or score > best[0]:
            best = score, reading
        if reading.name in _SURE and usual in ("", reading.name):
            break  # no other fits better
    if best and best[0] > 0.3:
        reading = best[1]
        names = Names(role, reading.named, reading.others or others is not None)
        return Head(names, end, reading.name, min(best[0], 1.0))
    return _mixed(words, tokens, upto, end, role, others is not None) or _body(words, start, upto, end, role, body)


def read_prefix(words: str, start: int, end: int, usual: str = "") -> Head | None:
    """Return the names with which a stretch begins, where something that ends names stands behind them."""
    repeated = REPEATED.match(words, start, end)
    if repeated and repeated.end() > repeated.start():
        return Head(Names("author"), repeated.end(), "repeated", 0.95)
    tokens = tokens_of(words, start, end)
    best: tuple[float, Reading, str, int] | None = None
    for row in READINGS:
        reading = read_names(row, tokens)
        if reading is None:
            continue
        role, after = _role_behind(words, reading.end, end)
        bound = _boundary(words, reading, after > reading.end, end)
        if not bound:
            continue
        reading = _with_bodies(words, reading)
        whole = words[tokens[0].start : reading.end]
        score = _score(reading, usual, len(reading.named) == 1 and _is_body(whole), exact=False) + bound
        if best is None or score > best[0] + 0.001:
            best = score, reading, role, after
        if reading.name in _SURE and bound >= 0.1 and usual in ("", reading.name):
            break
    if best is None or best[0] < 0.5:
        return None
    score, reading, role, after = best
    return Head(Names(role, reading.named, reading.others), after, reading.name, min(score, 1.0))


def _with_bodies(words: str, reading: Reading) -> Reading:
    """The reading with names that say they are a body's as such: `Doe, Jane, & Brenn Harbour Board`."""
    if len(reading.named) < 2:
        return reading
    named = tuple(_as_body(words[one.start : one.end], one) for one in reading.named)
    return replace(reading, named=named)


def _first_is_body(words: str, reading: Reading) -> bool:
    """Whether the first of several names, read without initials, is a body's: then all of them are one body's name."""
    one = reading.named[0]
    printed = words[one.start : one.end].split(",")[0]
    return " " in printed and "." not in words[one.start : one.end] and is_body(printed)


def _as_body(printed: str, one: Named) -> Named:
    body = "," not in printed and "." not in printed and " " in printed and _is_body(printed)
    return replace(one, person=Person(literal=printed)) if body else one


def _score(reading: Reading, usual: str, body: bool, exact: bool) -> float:
    several = len(reading.named) > 1
    score = 0.9 if reading.name in _SURE else 0.8 if reading.name == "initials-family" else 0.7
    if reading.name == "mixed":
        score = 0.55
    if reading.name == "given-family":
        score = 0.85 if usual == "given-family" else 0.28 if exact and not several else 0.72 if several else 0.5
    elif reading.name == usual:
        score += 0.35
    if body and reading.name not in _SURE:
        score -= 0.5
    return score + 0.001 * len(reading.named)


def _boundary(words: str, reading: Reading, role: bool, end: int) -> float:
    """How well what stands behind names ends them; 0 where it does not."""
    if role:
        return 0.15
    if reading.name in ("family-comma-initials", "initials-both-ways", "mixed") and _SECOND_GIVEN.match(
        words, reading.end
    ):
        return 0.0
    behind = words[reading.end : reading.end + 4]
    if reading.stop or behind[:1] == ".":
        return 0.1 if reading.name != "given-family" else 0.02
    if behind[:1] == ":" or behind.lstrip(" ,")[:1] in ("“", "«", "„", '"', "‘", "("):
        return 0.1
    if words[reading.end - 1 : reading.end] == "." and behind[:1] == " ":
        return 0.1 if behind[1:2].isupper() or behind[1:2] in "“«„\"'‘[(" or behind[1:2].isdigit() else 0.03
    if reading.comma:
        return 0.05
    if reading.name == "family-initials" and behind[:1] == " ":
        return 0.05
    return 0.0


def _consumed(tokens: Tokens, reading: Reading, words: str, upto: int) -> bool:
    """Whether nothing but a stop is behind the names."""
    return not words[reading.end : upto].strip(" .,;:")


def _role(words: str, start: int, end: int) -> tuple[str, int]:
    """The role that a stretch ends with, and where its names end."""
    if made := _MADE.search(words, start, end):
        return "author", made.start()
    for match in _ROLE.finditer(words, start, end):
        if match.end() == end:
            return "editor", match.start()
    return "author", end


def _role_behind(words: str, at: int, end: int) -> tuple[str, int]:
    if made := _MADE_BEHIND.match(words, at, end):
        return "author", made.end()
    match = _ROLE.match(words, at, end)
    return ("editor", match.end()) if match else ("author", at)


def _mixed(words: str, tokens: Tokens, upto: int, end: int, role: str, others: bool) -> Head | None:
    """Persons, and behind them a body that is one of the authors: `Doe, J., & Harbour Board`."""
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


def _body(words: str, start: int, upto: int, end: int, role: str, known: bool) -> Head | None:
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


def _is_body(name: str) -> bool:
    return is_body(name) or _BODY_WORDS.search(name) is not None


def body_of(words: str, start: int, end: int) -> Head | None:
    """Return the body that a stretch up to a stop is, where it says that it is one."""
    name = words[start:end].strip(" .,;:")
    quoted = words[end : end + 4].lstrip(" .,:")[:1] in ("“", "«", "„", '"', "‘")
    one = " " not in name and name.isalpha() and len(name) > 3 and name[0].isupper()
    said = _is_body(name) or quoted or name.endswith((" the Elder", " the Younger"))
    plain = _is_body(name) and name.count(" ") < 9 and not _NO_BODY.search(name) and name[:1].isupper()
    if not plain and not (said and _looks_like_body(name)) and not one and not re.fullmatch(r"[^\W\d_a-z]{2,8}", name):
        return None
    return Head(Names("author", (Named(Person(literal=name), start, start + len(name)),)), end, "body", 0.6)
