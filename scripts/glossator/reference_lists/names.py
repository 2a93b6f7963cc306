"""Who wrote a work: the names at the start of an entry, read in several ways of which the one that fits best is taken."""

from __future__ import annotations

from dataclasses import replace
from string import whitespace

from glossator.patterns import re
from glossator.reference_lists.bodies import (
    ALL_BODIES,
    Head,
    body_names,
    first_is_body,
    mixed_names,
    says_body,
    with_bodies,
)
from glossator.reference_lists.entry import Names
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
_BEHIND_OTHERS = f"{whitespace}\x1c\x1d\x1e\x1f\x85\xa0.,:"
_OTHERS_LENGTH = 40
"""Characters of the longest words for authors who are not named, and of what stands before them; see `words.OTHERS`."""
_WHOLE_WORD = re.compile(r"[^\W\d_][^\W\d_A-ZÀ-Þ]+\.$")
_JOINED = re.compile(rf"\s*(?:{either(AND)})\s+", re.IGNORECASE)
_SECOND_GIVEN = re.compile(r"\.?\s[^\W\d_a-z][^\W\d_]+,\s")
"""A given name behind an initial: `Köprülü, M. Fuad, `."""
_SURE = frozenset({"family-comma-initials", "family-initials", "initials-both-ways"})
"""Readings that hardly anything but names fits."""


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
    last = len(words[start:upto].rstrip(_BEHIND_OTHERS)) + start
    others = _OTHERS_END.search(words, max(start, last - _OTHERS_LENGTH), upto)
    upto = others.start() if others else upto
    while upto > start and words[upto - 1] in " ,;:":
        upto -= 1
    if _WHOLE_WORD.search(words, max(upto - 6, start), upto):
        upto -= 1  # its stop is that of the names
    if start == upto or (words[start:upto].isdecimal()):
        return None
    if ALL_BODIES.match(words, start, upto) and (bodies := body_names(words, start, upto, end, role, known=True)):
        return bodies
    body = says_body(words[start:upto])
    tokens = tokens_of(words, start, upto)
    best: tuple[float, Reading] | None = None
    for row in READINGS:
        reading = read_names(row, tokens)
        if reading is None or not _consumed(tokens, reading, words, upto):
            continue
        reading = with_bodies(words, reading)
        whole = body and (len(reading.named) == 1 or first_is_body(words, reading))
        score = _score(reading, usual, whole, exact=True)
        if best is None or score > best[0]:
            best = score, reading
        if reading.name in _SURE and usual in ("", reading.name):
            break  # no other fits better
    if best and best[0] > 0.3:
        reading = best[1]
        names = Names(role, reading.named, reading.others or others is not None)
        return Head(names, end, reading.name, min(best[0], 1.0))
    return mixed_names(words, tokens, upto, end, role, others is not None) or body_names(
        words, start, upto, end, role, body
    )


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
        reading = with_bodies(words, reading)
        whole = words[tokens[0].start : reading.end]
        score = _score(reading, usual, len(reading.named) == 1 and says_body(whole), exact=False) + bound
        if best is None or score > best[0] + 0.001:
            best = score, reading, role, after
        if reading.name in _SURE and bound >= 0.1 and usual in ("", reading.name):
            break
    if best is None or best[0] < 0.5:
        return None
    score, reading, role, after = best
    return Head(Names(role, reading.named, reading.others), after, reading.name, min(score, 1.0))


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
