"""What in a text may be the mark of a note, sound or damaged by OCR: a table of shapes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from string import ascii_lowercase, digits

from glossator.patterns import re
from glossator.witness.notes.labels import RAISED_LETTERS, Family, read_sign, roman_of

SIGNS = "!>”’®°©*†‡¢™ºª'\"“‘^~|»«¤§¶"
"""What scanners make of small raised digits."""
_LOOKS_LIKE = {
    "!": "1", "|": "1", "'": "1", "’": "17", ">": "37", "”": "457", "“": "46", "\"": "4", "*": "48", "®": "68",
    "©": "069", "°": "09", "º": "09", "ª": "89", "§": "58", "™": "7", "¢": "6", "»": "27",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place where a note mark may stand."""

    start: int
    """Offsets in the reading."""
    end: int
    number: int | None
    """The number it prints, or None where OCR has made it unreadable."""
    score: float
    """How likely it is a mark, from its shape and place alone."""
    rule: str
    raw: str
    family: Family = Family.NUMBER
    sign: str = ""
    """What it prints without what surrounds it: `12`, `a`, `**`."""

    def worth(self, number: int, family: Family = Family.NUMBER, sign: str = "") -> float:
        """Return how well it suits note `number`, or the note of a letter or star; 0 or less where it does not."""
        if sign:
            return self.score if self.sign == sign and self.family is family else 0.0
        if self.number is not None:
            return self.score if self.number == number and self.family is family else 0.0
        if family is not Family.NUMBER:
            return 0.0
        digits = str(number)
        alike = 1.5 if digits[0] in _LOOKS_LIKE.get(self.raw[0], "") else 0.0
        return self.score + alike + (1.0 if len(self.raw) == len(digits) else -0.5)


_AFTER = r"(?=[\s.,;:!?)\]”’»—–]|$)"
_RAISED = "⁰¹²³⁴-⁹"
_RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_STARS = r"\*{1,6}|†{1,3}|‡{1,3}|§{1,3}|¶{1,3}|‖{1,3}"

SHAPES: tuple[tuple[str, str, re.Pattern[str], float], ...] = (
    ("caret", "[", re.compile(r"\[\^(\d{1,4}|[A-Za-z])\]"), 12.0),
    ("bracket", "[", re.compile(r"\[(\d{1,4})\]"), 10.0),
    ("roman-in-brackets", "[", re.compile(r"\[([ivxl]{2,6})\]"), 8.0),
    ("letter-in-brackets", "[", re.compile(r"\[([A-Za-z])\]"), 8.0),
    ("star-in-brackets", "[(", re.compile(r"[\[(]([*†‡§¶‖]{1,3})[\])]"), 8.0),
    ("caret-before", "^", re.compile(r"(?<=\S)\^\{?\(?(\d{1,4}|[a-z])\)?\}?(?!\w)"), 10.0),
    ("superscript", _RAISED_DIGITS, re.compile(rf"(?<=[^\w\s])([{_RAISED}]{{1,4}})(?![\w/])"), 9.0),
    ("superscript-on-word", _RAISED_DIGITS, re.compile(rf"(?<=\w)([{_RAISED}]{{1,4}})(?![\w/])"), 4.0),
    ("superscript-alone", _RAISED_DIGITS, re.compile(rf"(?<=\S )([{_RAISED}]{{1,4}})(?![\w/])"), 4.0),
    ("raised-roman", "ⁱᵛˣˡ", re.compile(rf"(?<=[^\s\d])([ⁱᵛˣˡ]{{2,6}}){_AFTER}"), 5.0),
    ("raised-letter", RAISED_LETTERS, re.compile(rf"(?<=[^\s\d])([{RAISED_LETTERS}]){_AFTER}"), 4.0),
    ("round", "(", re.compile(rf"(?<=[^\s(])\((\d{{1,3}}|[a-z])\){_AFTER}"), 6.0),
    ("roman-round", "(", re.compile(rf"(?<=[^\s(])\(([ivxl]{{2,6}})\){_AFTER}"), 6.0),
    ("round-apart", "(", re.compile(rf"(?<=[^\s(] )\((\d{{1,3}})\){_AFTER}"), 3.0),
    ("digit-after-stop", digits, re.compile(r"(?<=[^\W\d_][.,;:!?)”’“\"'\]»…])(\d{1,3})(?=[\s—–]|$)"), 6.0),
    ("digit-after-closing", digits, re.compile(r"(?<=[.?!)…][)”’“\"'\]»])(\d{1,3})(?=[\s—–]|$)"), 6.0),
    ("digit-after-closing-and-stop", digits, re.compile(r"(?<=[)”’“\"'\]»…%][.,;:!?])(\d{1,3})(?=[\s—–]|$)"), 6.0),
    ("digit-and-closing", digits, re.compile(r"(?<=[^\W\d_][.,;:!?”’\"»])(\d{1,3})\)(?=[\s.,;—–]|$)"), 5.0),
    ("digit-after-number", digits, re.compile(r"(?<=\d\.)(\d{1,2})(?=\s+[^\W\d_a-z]|\s+[“\"‘(]|\s*$)"), 3.0),
    ("digit-on-word", digits, re.compile(rf"(?<=[^\W\d_]{{3}})(\d{{1,3}}){_AFTER}"), 2.0),
    ("digit-and-closing-on-word", digits, re.compile(r"(?<=[^\W\d_]{3})(\d{1,3})\)(?=[\s.,;—–]|$)"), 2.5),
    ("star", "*†‡§¶‖", re.compile(rf"(?<=[^\s*†‡§¶‖])({_STARS}){_AFTER}"), 6.0),
    ("damaged", SIGNS, re.compile(f"(?<=[.?!)”’\"'\\]…,;])([{re.escape(SIGNS)}]{{1,3}})(?=\\s|$)"), 4.0),
    ("sign-on-word", "®°©†‡*", re.compile(r"(?<=[^\W\d_])([®°©†‡*]{1,2})(?=[\s.,;]|$)"), 2.0),
    ("digit-apart", digits, re.compile(r"(?<=[.!?”’»\"] )(\d{1,3})(?=\s+[^\W\d_a-zа-яçğışöü]|$)"), 1.5),
    ("digit-on-short-word", digits, re.compile(rf"(?<=\s[^\W\d_A-Z][^\W\d_A-Z])(\d{{1,3}})\)?{_AFTER}"), 1.5),
    ("letter-after-stop", ascii_lowercase, re.compile(r"(?<=[^\W\d_]{3}[.,;:!?])([a-z])(?=\s|$)"), 1.5),
    ("letter-after-closing", ascii_lowercase, re.compile(r"(?<=[.?!)…][)”’“\"'\]»])([a-z])(?=\s|$)"), 3.0),
    ("letter-after-closing-and-stop", ascii_lowercase, re.compile(r"(?<=[)”’“\"'\]»…][.,;:!?])([a-z])(?=\s|$)"), 3.0),
    ("roman-after-stop", "ivxl", re.compile(r"(?<=[^\W\d_][.,;:!?”’\"»)])([ivxl]{1,6})(?=\s|$)"), 4.0),
)
"""Name, the characters of which one begins it, pattern whose group is the mark, and score.

A sound mark scores more than any damaged one.
"""

_ROMAN = ("roman", "raised-roman")
_STRETCH = re.compile(
    f'[\\[(⁰¹²³⁴-⁹0-9{RAISED_LETTERS}‖{re.escape(SIGNS)}]+|(?<=[^\\s\\d][.,;:!?)”’“"\\]»])(?:[ivxl]{{2,6}}|[a-z])(?=\\s|$)'
)
"""Where a mark may begin: looked for first, since most texts have few such places."""
_Shape = tuple[str, re.Pattern[str], float]
_DIGITS = digits + _RAISED_DIGITS
_BEFORE_FIGURES = ".,;:!?)”’“\"'\\]»…%"
_OPENING, _CLOSING = "“‘«", "”’»"
_QUOTES = re.compile(r"[“”«»\"]|(?<!\w)‘|[’](?!\w)")


def candidates(text: str, stars: bool = False, romans: bool = False) -> list[Candidate]:
    """Return every possible mark in the text of a reading, in order; places do not overlap.

    `stars` tells that notes of the text are starred: then a star is a sound mark,
    and never a damaged digit. `romans` tells that they are numbered in small Roman numerals.
    """
    found: list[Candidate] = []
    quotes: list[int] | None = None
    shapes = _by_sign(stars)
    for stretch in _STRETCH.finditer(text):
        at, end = stretch.span()
        if text[at] in _DIGITS and text[end : end + 1].isalpha():
            continue
        if found and at < found[-1].end:
            at = found[-1].end
        while at < end:
            if text[at] in digits and not _may_stand_behind(text, at):
                at += 1
                continue
            if quotes is None and text[at] in SIGNS:
                quotes = _closing_quotes(text)
            candidate = _shaped(text, at, quotes or [], shapes.get(text[at], ()))
            if romans and candidate is not None and candidate.family is Family.LETTER and candidate.sign in "ivxl":
                candidate = replace(candidate, number=roman_of(candidate.sign), family=Family.ROMAN)
            elif not romans and candidate is not None and candidate.rule.startswith(_ROMAN):
                candidate = None
            if candidate is not None:
                found.append(candidate)
            at = candidate.end if candidate is not None else at + 1
    return found


def _may_stand_behind(text: str, at: int) -> bool:
    """Whether a figure stands behind what a shape of figures wants before it: most are numbers of the text."""
    before = text[at - 1 : at]
    if before == " ":
        return at > 1 and text[at - 2] in '.!?”’»"'
    return before in _BEFORE_FIGURES if not before.isalnum() else not before.isdecimal()


@cache
def _by_sign(stars: bool) -> Mapping[str, Sequence[_Shape]]:
    """Return the shapes that a character may begin."""
    found: dict[str, list[_Shape]] = {}
    for rule, signs, pattern, score in SHAPES:
        if stars or rule not in ("star", "star-in-brackets"):
            for sign in dict.fromkeys(signs):
                found.setdefault(sign, []).append((rule, pattern, score))
    return found


def _shaped(text: str, at: int, quotes: list[int], shapes: Sequence[_Shape]) -> Candidate | None:
    for rule, pattern, score in shapes:
        match = pattern.match(text, at)
        if match is None:
            continue
        start, end, raw = match.start(), match.end(), match[1]
        if rule not in ("damaged", "sign-on-word"):
            family, number, sign = read_sign(raw)
            return Candidate(start, end, number, score, rule, raw, family, sign)
        while start < end and _is_at(quotes, start):  # a quotation ends here: that sign is no mark
            start += 1
        raw = text[start:end]
        if raw and not (set(raw) <= {"!"} and text[start - 1] in "?!"):
            return Candidate(start, end, None, score - _doubt(text, start, raw), rule, raw)
    return None


def _doubt(text: str, start: int, raw: str) -> float:
    before = text[start - 1] if start else ""
    doubt = 0.0 if before in '.)”’"]…' else 1.5
    return doubt + (1.0 if raw[0] in "'\"“‘" and len(raw) == 1 else 0.0)


def _closing_quotes(text: str) -> list[int]:
    """Return the offsets of quotation marks that close a quotation opened before them in this text."""
    closing: list[int] = []
    depth = dict.fromkeys('“‘«"', 0)
    for match in _QUOTES.finditer(text):
        sign, at = match[0], match.start()
        if sign == '"':
            if depth[sign]:
                closing.append(at)
            depth[sign] = 1 - depth[sign]
        elif sign in _OPENING:
            depth[sign] += 1
        else:
            opening = _OPENING[_CLOSING.index(sign)]
            if depth[opening]:
                depth[opening] -= 1
                closing.append(at)
    return closing


def _is_at(offsets: list[int], at: int) -> bool:
    index = bisect_left(offsets, at)
    return index < len(offsets) and offsets[index] == at
