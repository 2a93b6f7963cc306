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
from glossator.reference_lists.name_forms import Tokens
from glossator.reference_lists.name_readings import READINGS, Reading, read_names
from glossator.reference_lists.name_tokens import tokens_of
from glossator.reference_lists.words import AND, EDITORS, MADE_BY, OTHERS, either
from glossator.reference_lists.words_of_holders import JOURNAL
from glossator.witness.repeated_authors import REPEATED_SIGN

REPEATED = re.compile(rf"\s*(?:{REPEATED_SIGN}|[-–—―_‒─]{{2,}}(?=[^\W_]))\s*[.,;:]*\s*")
"""A dash or a word for the author of the entry before."""
_ROLE_OF_REPEATED = re.compile(rf"[(\[]?(?:{either(EDITORS)})[)\]]?[\s.,:]+", re.IGNORECASE)
"""`———, ed. Letters`."""
_ROLE = re.compile(
    rf"[\s,;]{{0,4}}(?:[(\[]\s*(?:{either(EDITORS)})\s*[)\]]|,\s*(?:{either(EDITORS)})|(?<=\.)\s*(?:{either(EDITORS)})(?=\s*[.:]))"
    r"[\s.,:]*",
    re.IGNORECASE,
)
_MADE_WORDS = (
    rf"[\s,;]{{0,4}}(?:[(\[]\s*(?:{either(MADE_BY)})\s*[)\]]|(?<=[,;]\s)(?:{either(MADE_BY)})(?=\s*[.:,]))[\s.,:]*"
)
_MADE = re.compile(rf"{_MADE_WORDS}$", re.IGNORECASE)
_MADE_BEHIND = re.compile(_MADE_WORDS, re.IGNORECASE)
_OTHERS_END = re.compile(rf"[\s,;]{{0,4}}(?:{either(OTHERS)})[\s.,:]*$", re.IGNORECASE)
_BEHIND_OTHERS = f"{whitespace}\x1c\x1d\x1e\x1f\x85\xa0.,:"
_OTHERS_LENGTH = 40
"""Characters of the longest words for authors who are not named, and of what stands before them; see `words.OTHERS`."""
_WHOLE_WORD = re.compile(r"[^\W\d_][^\W\d_A-ZÀ-Þ]+\.$")
_JOINED = re.compile(rf"\s*(?:{either(AND)})\s+", re.IGNORECASE)
_SECOND_GIVEN = re.compile(r"\.?\s[^\W\d_a-z][^\W\d_]+,\s")
"""A given name behind an initial: `Köprülü, M. Fuad, `."""
_SURNAME = r"[^\W\d_a-z][^\W\d_]+(?:-[^\W\d_]+)?"
_MIDDLE = re.compile(
    rf"(?<=\.)\s(?:[a-z]{{2,4}}\s)?{_SURNAME}"
    rf"(?=[.:;]\s|(?:,|\s(?:and|und|et|ve|&))\s(?:(?:and|&)\s)?{_SURNAME}\s(?:[^\W\d_a-z]\.\s?)*{_SURNAME}(?:[.,;:]|\s(?:and|&)\s))"
)
"""A surname behind a first name and an initial."""
_IMPRINT = re.compile(r"\s\([^():]{2,60}:\s[^():]{2,80}\d{4}\)")
_HANDLE = re.compile(r"\s\[@[\w.-]{1,40}\][\s.,:]*$")
"""`Brenn Harbour [@brennharbour].`"""
_NEWSPAPER = re.compile(rf"\b(?:{either(JOURNAL)})", re.IGNORECASE)
_SURE = frozenset({"family-comma-initials", "family-initials", "initials-both-ways", "whole-names"})
"""Readings that hardly anything but names fits."""


def read_head(words: str, start: int, end: int, usual: str = "") -> Head | None:
    """Return the names that a stretch is from end to end; None where it is none.

    `usual` is the reading that most entries of the list have. Of several readings that take in all words the usual
    one is right, else the surest; a stretch that none takes in is the name of a body where it looks like one.
    """
    stretch = words[start:end]
    if repeated := REPEATED.match(stretch):
        role, upto = role_at_end(words, start, end)
        more = _JOINED.match(words, start + repeated.end(), upto)
        if repeated.end() == len(stretch) or start + repeated.end() >= upto:
            return Head(Names("author"), end, "repeated", 0.95)
        behind = read_head(words, more.end() if more else start + repeated.end(), end, usual)
        return replace(behind, reading="repeated") if behind and behind.reading != "repeated" else None
    role, upto = role_at_end(words, start, end)
    handle = _HANDLE.search(words, start, upto)
    upto = handle.start() if handle else upto
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
        return _repeated(words, repeated.end(), end, usual)
    tokens = tokens_of(words, start, end)
    best: tuple[float, Reading, str, int] | None = None
    for row in READINGS:
        reading = read_names(row, tokens)
        if reading is None:
            continue
        reading = _first_alone(words, reading)
        role, after = _role_behind(words, reading.end, end)
        bound = _boundary(words, reading, after > reading.end, usual)
        if not bound:
            continue
        reading = with_bodies(words, reading)
        whole = words[tokens[0].start : reading.end]
        score = _score(reading, usual, len(reading.named) == 1 and _is_said(words, whole, reading), exact=False) + bound
        if best is None or score > best[0] + 0.001:
            best = score, reading, role, after
        if reading.name in _SURE and bound >= 0.1 and usual in ("", reading.name):
            break
    if best is None or best[0] < 0.5:
        return None
    score, reading, role, after = best
    return Head(Names(role, reading.named, reading.others), after, reading.name, min(score, 1.0))


def _repeated(words: str, at: int, end: int, usual: str) -> Head:
    """What stands behind a dash for the author before: a role, or more names, `———, and A. Poe.`."""
    if role := _ROLE_OF_REPEATED.match(words, at, end):
        return Head(Names("editor"), role.end(), "repeated", 0.95)
    more = _JOINED.match(words, at, end)
    behind = read_prefix(words, more.end(), end, usual) if more else None
    if behind is None or behind.reading == "repeated":
        return Head(Names("author"), at, "repeated", 0.95)
    return replace(behind, reading="repeated", score=0.9)


def _first_alone(words: str, reading: Reading) -> Reading:
    """`Akıncı, Hakkı, Osmanlı Limanları Tarihi, C. II`: what only a comma joins to the first name, and ends, is a title."""
    if reading.name != "family-comma-given" or len(reading.named) != 2 or not reading.comma or reading.others:
        return reading
    first, second = reading.named
    between = words[first.end : second.start]
    if between.strip() != "," or "." in words[second.start : second.end]:
        return reading
    return replace(reading, named=(first,), end=first.end, stop=False)


def _is_said(words: str, whole: str, reading: Reading) -> bool:
    """Whether the words of one name say that it is a body's, or a newspaper's before a headline."""
    quoted = words[reading.end : reading.end + 4].lstrip(" .,:")[:1] in ("“", "«", "„", '"', "‘")
    return says_body(whole) or (quoted and "," not in whole and "." not in whole and bool(_NEWSPAPER.search(whole)))


def _score(reading: Reading, usual: str, body: bool, exact: bool) -> float:
    several = len(reading.named) > 1
    score = 0.9 if reading.name in _SURE else 0.8 if reading.name == "initials-family" else 0.7
    if reading.name == "mixed":
        score = 0.55
    if reading.name == "given-family":
        score = 0.85 if usual == "given-family" else 0.28 if exact and not several else 0.72 if several else 0.5
    elif reading.name == usual:
        score += 0.35
    elif reading.name == "family-comma-given" and _may_be_two(reading):
        score -= 0.12  # `Petra Lang, Otto Meier, and Ines Nolte`
    if body and reading.name not in _SURE:
        score -= 0.5
    return score + 0.001 * len(reading.named)


def _boundary(words: str, reading: Reading, role: bool, usual: str) -> float:
    """How well what stands behind names ends them; 0 where it does not."""
    if role:
        return 0.15
    if reading.name in ("family-comma-initials", "initials-both-ways", "mixed") and _SECOND_GIVEN.match(
        words, reading.end
    ):
        return 0.0
    plain = reading.name in ("family-initials", "mixed") and usual != "family-initials"
    if plain and _MIDDLE.match(words, reading.end) and _one_initial(reading):
        return 0.0  # `Alfred V. Aho, `
    if reading.name == "family-comma-given" and len(reading.named) == 1 and _IMPRINT.match(words, reading.end):
        return 0.0  # `Hugh Barrow, Toll Houses (London: Pennant, 1979)`
    behind = words[reading.end : reading.end + 4]
    if reading.stop or behind[:1] in (".", "．", "。", "『", "「", "《"):
        return 0.1 if reading.name != "given-family" else 0.02
    if behind[:1] == ":" or behind.lstrip(" ,")[:1] in ("“", "«", "„", '"', "‘", "("):
        return 0.1
    if words[reading.end - 1 : reading.end] == "." and behind[:1] == " ":
        return 0.1 if behind[1:2].isupper() or behind[1:2] in "“«„\"'‘[(" or behind[1:2].isdigit() else 0.03
    if reading.comma or (reading.name == "given-in-brackets" and behind[:1] == " "):
        return 0.05
    if reading.name == "family-initials" and behind[:1] == " ":
        return 0.05
    return 0.0


def _may_be_two(reading: Reading) -> bool:
    """Whether the first of several names may be two: two words before its comma and two behind, no initial."""
    family, given = reading.named[0].person.family, reading.named[0].person.given
    plain = family.count(" ") == 1 and given.count(" ") == 1 and "." not in given
    return len(reading.named) > 1 and plain and not family[0].islower()


def _one_initial(reading: Reading) -> bool:
    one = reading.named[0]
    printed = one.person.given
    return len(reading.named) == 1 and len(printed) == 2 and printed.isascii() and not one.person.suffix


def _consumed(tokens: Tokens, reading: Reading, words: str, upto: int) -> bool:
    """Whether nothing but a stop is behind the names."""
    return not words[reading.end : upto].strip(" .,;:")


def role_at_end(words: str, start: int, end: int) -> tuple[str, int]:
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
