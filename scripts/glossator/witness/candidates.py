"""What in a text may be the mark of a note, sound or damaged by OCR: a table of shapes."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
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

    def worth(self, number: int) -> float:
        """Return how well it suits note `number`; 0 or less where it does not."""
        if self.number is not None:
            return self.score if self.number == number else 0.0
        digits = str(number)
        alike = 1.5 if digits[0] in _LOOKS_LIKE.get(self.raw[0], "") else 0.0
        return self.score + alike + (1.0 if len(self.raw) == len(digits) else -0.5)


SHAPES: tuple[tuple[str, re.Pattern[str], float], ...] = (
    ("caret", re.compile(r"\[\^(\d{1,4})\]"), 12.0),
    ("bracket", re.compile(r"\[(\d{1,4})\]"), 10.0),
    ("superscript", re.compile(r"(?<=[^\w\s])([⁰¹²³⁴-⁹]{1,3})(?![\w/])"), 9.0),
    ("superscript-on-word", re.compile(r"(?<=\w)([⁰¹²³⁴-⁹]{1,3})(?![\w/])"), 4.0),
    ("digit-after-stop", re.compile(r"(?<=[^\W\d_][.,;:!?)”’\"'\]])(\d{1,3})(?=\s|$)"), 6.0),
    ("digit-after-closing", re.compile(r"(?<=[.?!)][)”’\"'\]])(\d{1,3})(?=\s|$)"), 6.0),
    ("digit-after-number", re.compile(r"(?<=\d\.)(\d{1,2})(?=\s+[^\W\d_a-z]|\s+[“\"‘(]|\s*$)"), 3.0),
    ("digit-on-word", re.compile(r"(?<=[^\W\d_]{3})(\d{1,2})(?=[\s.,;]|$)"), 2.0),
    ("damaged", re.compile(f"(?<=[.?!)”’\"'\\]…,;])([{re.escape(SIGNS)}]{{1,3}})(?=\\s|$)"), 4.0),
    ("sign-on-word", re.compile(r"(?<=[^\W\d_])([®°©†‡*]{1,2})(?=[\s.,;]|$)"), 2.0),
)
"""Name, pattern whose group is the mark, and score. A sound mark scores more than any damaged one."""

_STRETCH = re.compile(f"[\\[⁰¹²³⁴-⁹0-9{re.escape(SIGNS)}]+")
"""Where a mark may begin: looked for first, since most texts have few such places."""
_OPENING, _CLOSING = "“‘«", "”’»"
_QUOTES = re.compile(r"[“”«»\"]|(?<!\w)‘|[’](?!\w)")


def candidates(text: str) -> list[Candidate]:
    """Return every possible mark in the text of a reading, in order; places do not overlap."""
    found: list[Candidate] = []
    quotes: list[int] | None = None
    for stretch in _STRETCH.finditer(text):
        at, end = stretch.span()
        if text[end : end + 1].isalpha() and text[at] != "[":
            continue
        if text[at] != "[" and (at == 0 or text[at - 1] == " "):
            continue
        if found and at < found[-1].end:
            at = found[-1].end
        while at < end:
            if quotes is None:
                quotes = _closing_quotes(text)
            candidate = _shaped(text, at, quotes)
            if candidate is not None:
                found.append(candidate)
            at = candidate.end if candidate is not None else at + 1
    return found


def _shaped(text: str, at: int, quotes: list[int]) -> Candidate | None:
    for rule, pattern, score in SHAPES:
        match = pattern.match(text, at)
        if match is None:
            continue
        start, end, raw = match.start(), match.end(), match[1]
        if raw[0] not in SIGNS:
            return Candidate(start, end, int(raw.translate(_SUPERSCRIPTS)), score, rule, raw)
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
