"""The words of a text as the search knows them: folded, cut at every sign, and joined again where a sign joins them.

The script in the browser (`theme/assets/glossator/search-engine.js`) cuts and folds what somebody typed by the same
rules; `tests/search/test_words.py` holds both against one table.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from glossator.patterns import re

LONGEST = 40
"""Signs of a word that count; what is longer is found by its beginning."""
MOST_PARTS = 4
"""Parts of what is also kept joined: `state-of-the-art` is, a line of `a-b-c-d-e` is not."""

_WHOLE = {
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ς": "σ",
    "’": "'", "‘": "'", "ʼ": "'", "‐": "-", "‑": "-", "–": "-", "−": "-", "\u00ad": "", "\u200b": "", "\u2060": "",
}  # fmt: skip
"""What Unicode's own decomposition (NFKD) does not take apart; signs that join words, as the plain ones."""


class _Folded(dict[int, str]):
    def __missing__(self, code: int) -> str:
        plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", chr(code)).lower())
        kept = "".join(_WHOLE.get(sign, sign) for sign in plain if not unicodedata.category(sign).startswith("M"))
        self[code] = kept
        return kept


_FOLDED = _Folded()

# Scripts that are written without spaces: each sign is a word, and what somebody types is a phrase of them.
_SINGLE = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_UNIT = re.compile(r"[^\W_]+(?:[-.,'][^\W_]+)*")
_PART = re.compile(rf"[{_SINGLE}]|\d+|[^\W\d_{_SINGLE}]+|[^\W_]")
_CUT = re.compile(r"[-.,']")
_BEYOND = re.compile("([^\x00-\x7f]+)")


Word = tuple[str, int, int]
"""(word, place, places it takes): `a` of `A-380` is at 0, `380` at 1, and `a380` at 0 over two places."""


def folded(text: str) -> str:
    """Return the text in small letters without marks: `Sèvres` is `sevres`, `Çaycı` is `cayci`, `ß` is `ss`."""
    if text.isascii():
        return text.lower()
    # `lower` runs at native speed, `translate` looks up every sign: only what is beyond ASCII is looked up.
    pieces = _BEYOND.split(text)
    pieces[::2] = [piece.lower() for piece in pieces[::2]]
    pieces[1::2] = [piece.translate(_FOLDED) for piece in pieces[1::2]]
    return "".join(pieces)


def words(text: str) -> list[Word]:
    """Return every word of a text with its place, the first at 0; compounds also joined, before their parts."""
    return list(_words(text))


def _words(text: str) -> Iterator[Word]:
    at = 0
    for unit in units(text):
        if unit.isascii() and unit.isalpha():
            yield unit[:LONGEST], at, 1
            at += 1
            continue
        parts, joined = taken_apart(unit)
        for word, first, over in joined:
            yield word, at + first, over
        for number, part in enumerate(parts):
            yield part, at + number, 1
        at += len(parts)


def units(text: str) -> list[str]:
    """Return what stands between signs and spaces, folded: of letters from a to z alone, it is one word."""
    found: list[str] = _UNIT.findall(folded(text))
    return found


@lru_cache(maxsize=50_000)
def taken_apart(unit: str) -> tuple[tuple[str, ...], tuple[tuple[str, int, int], ...]]:
    """Return the smallest parts of a unit, and (word, first part, parts) of what is also known joined."""
    parts: list[str] = []
    joined: list[tuple[str, int, int]] = []
    run: list[str] = []
    first = 0
    pieces = _CUT.split(unit)
    signs = [*_CUT.findall(unit), ""]
    for piece, sign, after in zip(pieces, signs, [*pieces[1:], ""], strict=True):
        run += _PART.findall(piece)
        if not (sign and _joins(piece, sign, after)):
            if 1 < len(run) <= MOST_PARTS and not _spaceless(run):
                joined.append(("".join(run)[:LONGEST], first, len(run)))
            parts += [part[:LONGEST] for part in run]
            first, run = len(parts), []
    return tuple(parts), tuple(joined)


def _joins(before: str, sign: str, after: str) -> bool:
    """Whether what a sign stands between is also one word: `F-35`, `U.S.`, `10,500`, `O'Neill`; not `Turkey's`."""
    if sign == "-":
        return True
    if sign == ".":
        return len(before) == len(after) == 1 and before.isalpha() and after.isalpha()
    if sign == ",":
        return before.isdecimal() and after.isdecimal() and len(after) == 3
    return len(before) <= 2 and len(after) > 2


def _spaceless(run: list[str]) -> bool:
    return any(re.fullmatch(f"[{_SINGLE}]", part) for part in run)
