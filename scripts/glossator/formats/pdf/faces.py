"""Headings of a PDF that are as large as the text but bold or slanted: whole lines between two paragraphs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from glossator.formats.extract import Part, PartKind
from glossator.patterns import re

_LONGEST = 160
_MOST_LINES = 3
_ENDED = re.compile(r"[.!?:…”’\"»)\]\d¹²³⁰⁴-⁹]$")
"""What ends the line above: a paragraph, or a piece that stands alone."""
_CAPTION = re.compile(r"(?:fig|tab|abb|şekil|tablo|рис|plate|map|chart|photo|box|scheme)\w*\.?\s?\d", re.IGNORECASE)
_SENTENCE = re.compile(r"[.;,]$|[a-zß-öø-ÿ]{2}[.!?] \w.{20}")
_MOST = 0.25
"""Share of the lines of a text in one face from which it is no face of headings."""
_BOLD = 1
_LEVELS = {_BOLD: 2, 3: 3, 2: 3}
"""Bold is above slanted."""


def headings_by_face(text: str, faced: Sequence[tuple[int, int, int]]) -> Iterator[Part]:
    """Yield the lines of a rarer face that stand alone and say no sentence; those that follow each other are one."""
    counts = Counter(face for _, _, face in faced)
    lines = text.count("\n") + 1
    for start, end, face in _joined(text, faced):
        words = text[start:end]
        if counts[face] > _MOST * lines or not _is_title(words) or not _alone(text, start, end):
            continue
        sure = 0.85 if face & _BOLD else 0.75
        why = "its letters are bold" if face & _BOLD else "its letters are slanted"
        yield Part(
            PartKind.HEADING, start, end, _LEVELS[face], why=why, confidence=sure, rule="letters-of-another-face"
        )


def _joined(text: str, faced: Sequence[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    rows: list[tuple[int, int, int]] = []
    for start, end, face in faced:
        if rows and rows[-1][2] == face and text[rows[-1][1] : start].strip(" ") == "\n":
            rows[-1] = rows[-1][0], end, face
        else:
            rows.append((start, end, face))
    return rows


def _is_title(words: str) -> bool:
    opening = next((sign for sign in words if sign.isalnum()), "")
    short = len(words) <= _LONGEST and words.count("\n") < _MOST_LINES and any(map(str.isalpha, words))
    return short and not opening.islower() and not _CAPTION.match(words) and not _SENTENCE.search(words)


def _alone(text: str, start: int, end: int) -> bool:
    """Whether the line above ends something, or is blank or of another page, and a line stands below."""
    above = text[max(start - _LONGEST, 0) : start].rstrip(" ")
    apart = not above or above.endswith(("\n\n", "\f"))
    ended = above.endswith("\n") and _ENDED.search(above.rstrip()[-1:]) is not None
    return (apart or ended) and bool(text[end : end + _LONGEST].strip())
