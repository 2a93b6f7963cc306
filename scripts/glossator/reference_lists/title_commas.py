"""Titles that a comma ends, or a colon: where nothing but what stands behind it tells that a title is over."""

from __future__ import annotations

from typing import NamedTuple

from glossator.patterns import re
from glossator.reference_lists.words import (
    EDITED_BY,
    EDITION,
    ISSUES,
    PAGES,
    REPORT,
    THESIS,
    TRANSLATED_BY,
    VOLUMES,
    either,
)
from glossator.reference_lists.words_of_holders import JOURNAL, PLACES, PUBLISHER

_CUT = re.compile(
    rf"\s*(?:{either(THESIS)}|{either(REPORT)}|{either(TRANSLATED_BY)}|{either(EDITED_BY)}|\d+(?:st|nd|rd|th|\.)\s?(?:{either(EDITION)})"
    r"|\d+ (?:vols?|bde)\b)",
    re.IGNORECASE,
)
"""A piece between commas with which no title goes on."""
_NUMERIC = re.compile(
    rf"^\s*(?:(?:{either(VOLUMES, ISSUES, PAGES)})\s?[\dIVXLC]|\d|\(?(?:1[4-9]|20)\d\d|[A-ZÀ-Þ]?\d+[\s(:;–-])",
    re.IGNORECASE,
)
_PIECE_END = re.compile(r"[,;](?=\s)|[()\[\]]")
_DEPTH = {"(": 1, "[": 1, ")": -1, "]": -1}
_JOURNAL = re.compile(rf"\b(?:{either(JOURNAL)})", re.IGNORECASE)
_PUBLISHER = re.compile(rf"\b(?:{either(PUBLISHER)})", re.IGNORECASE)
_LIGHT = re.compile(r"[^\W\d_]+")
_KNOWN_PLACE = re.compile(either(PLACES), re.IGNORECASE)
_REPORT_NUMBER = re.compile(r"[^\W\d_]{4,}\s(?:[A-Z]{0,4}-?)\d{1,5}$")
"""`Geological Survey Bulletin 1421`."""
_EXTENT = re.compile(r"^[^,\d]{2,60},\s[xivl]*\d{2,4}\s?(?:pp?|S|s)\.?\s*$")
"""`Ridge Press, 212 p.`"""


class Titled(NamedTuple):
    """A title, and where what is behind it begins."""

    start: int
    end: int
    rest: int
    by: str
    """`quote`, `slashes`, `in`, `stop`, `comma`, `colon`, `mark`, `imprint`, `end`."""


def title_by_colon(words: str, start: int, end: int) -> Titled | None:
    """Return the title of `Doe, J., 1994, Mud, gas and faults: Geology Letters, v. 4`, as geologists print them.

    The last colon ends it where a journal with its numbers stands behind, or a place and a publisher.
    """
    for at in reversed([match.start() for match in re.finditer(r":\s", words[start:end])][:6]):
        behind = words[start + at + 2 : end]
        piece, _, rest = behind.partition(", ")
        if not piece[:1].isupper() or len(piece) > 120:
            continue
        held = (
            _NUMERIC.match(rest)
            or _KNOWN_PLACE.fullmatch(piece)
            or _REPORT_NUMBER.search(piece)
            or _PUBLISHER.search(piece)
            or _EXTENT.search(rest)
        )
        if held and not (_PUBLISHER.search(piece) and _JOURNAL.search(rest)):
            return Titled(start, start + at, start + at + 1, "colon")
    return None


def title_by_comma(words: str, start: int, end: int) -> Titled | None:
    """Return the title that ends at the comma before the part that holds the work: the one before its numbers, or the last two before the year."""
    pieces: list[tuple[int, int]] = []
    at, depth = start, 0
    for match in _PIECE_END.finditer(words, start, end):
        depth = max(depth + _DEPTH.get(match[0], 0), 0)
        if match[0] in ",;" and not depth:
            pieces.append((at, match.start()))
            at = match.end()
        if len(pieces) > 40:
            break
    pieces.append((at, end))
    cut_at = next((n for n, (a, b) in enumerate(pieces) if n and _CUT.match(words, a, b)), 0)
    if cut_at:
        return Titled(start, pieces[cut_at - 1][1], pieces[cut_at][0], "comma")
    numeric = next((n for n, (a, b) in enumerate(pieces) if n and _NUMERIC.match(words[a:b])), len(pieces))
    if len(pieces) < 2:
        return None
    if numeric == 1:
        return Titled(start, pieces[0][1], pieces[1][0], "comma")
    last = numeric - 1
    if _holds(words[slice(*pieces[last])]) == "journal":
        cut = last
    elif last >= 2 and _is_short(words, pieces[last]) and _is_short(words, pieces[last - 1]):
        cut = last - 1
    else:
        cut = last
    known = next(
        (n for n in range(1, cut + 1) if _holds(words[slice(*pieces[n])]) and _is_name(words[slice(*pieces[n])])), cut
    )
    if (
        known > 1
        and _is_place(words[slice(*pieces[known - 1])])
        and _holds(words[slice(*pieces[known])]) == "publisher"
    ):
        known -= 1  # `…, Paris, Presses du port`
    return Titled(start, pieces[known - 1][1], pieces[known][0], "comma") if known else None


def _is_place(piece: str) -> bool:
    """Whether a piece before a publisher is where it sits: a place that is known, or one word with a capital."""
    word = piece.strip()
    return _KNOWN_PLACE.fullmatch(word) is not None or (word[:1].isupper() and word.isalpha())


def _holds(piece: str) -> str:
    return "publisher" if _PUBLISHER.search(piece) else "journal" if _JOURNAL.search(piece) else ""


def _is_name(piece: str) -> bool:
    words = _LIGHT.findall(piece)
    return bool(words) and sum(word[0].isupper() for word in words) >= 0.5 * len(words)


def _is_short(words: str, piece: tuple[int, int]) -> bool:
    return words[slice(*piece)].count(" ") <= 4 and _is_name(words[slice(*piece)])
