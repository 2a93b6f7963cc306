"""The words of a locator, as Pandoc's citeproc takes them from a suffix: `33-35`, `(xv)-(xvii)`, `1.2.3`, `[17]`."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from glossator.patterns import re

_ROMAN = re.compile(r"M*(?:CM)?D?(?:CD)?C*(?:XC)?L?(?:XL)?X*(?:IX)?V?(?:IV)?I*", re.IGNORECASE)
_DIGIT = re.compile(r"[0-9]")
_CLOSES = {"(": ")", "[": "]", "{": "}"}
_JOINING = "-–:"
"""Punctuation that a number may hold: ranges, and volume and page."""


@lru_cache(maxsize=1024)
def is_punctuation(character: str) -> bool:
    """Whether Unicode calls it punctuation (general category P)."""
    return unicodedata.category(character).startswith("P")


def token_end(text: str, at: int) -> int:
    """Return where the token that begins at `at` ends: white space, one punctuation mark, or a run of all else."""
    if is_punctuation(text[at]):
        return at + 1
    space = text[at].isspace()
    end = at + 1
    while end < len(text) and text[end].isspace() == space and not is_punctuation(text[end]):
        end += 1
    return end


def word_end(text: str, at: int, first: bool, digits: bool) -> int:
    """Return where the word of a locator ends that begins at `at`, or -1 where there is none.

    After the `first` word a comma or semicolon may stand before each. With `digits` it must hold a digit, else a
    digit or a Roman numeral.
    """
    start = at
    if not first and text[at : at + 1] in {",", ";"}:
        at += 1
    if text[at : at + 1].isspace():
        at = token_end(text, at)
    counted = False
    begun = at
    while (found := _piece(text, at)) is not None:
        at, like = found
        counted = counted or like
    if at == begun or not counted or (digits and not _DIGIT.search(text, start, at)):
        return -1
    return at


def _piece(text: str, at: int) -> tuple[int, bool] | None:
    """One number, or one in brackets; brackets within brackets are none."""
    close = _CLOSES.get(text[at : at + 1])
    if close is None:
        return _numbers(text, at)
    end, counted = _numbers(text, at + 1) or (at + 1, False)
    return (end + 1, counted) if text[end : end + 1] == close else None


def _numbers(text: str, at: int) -> tuple[int, bool] | None:
    """`1.2.3`: numbers joined by full stops, of which the last is no part of it."""
    found = _number(text, at)
    if found is None and text[at : at + 1] == ".":
        found = _number(text, at + 1)
    if found is None:
        return None
    at, counted = found
    while text[at : at + 1] == "." and (more := _number(text, at + 1)):
        at, counted = more[0], counted or more[1]
    return at, counted


def _number(text: str, at: int) -> tuple[int, bool] | None:
    if at >= len(text):
        return None
    end = token_end(text, at)
    word = text[at:end]
    if word.isalpha() and _ROMAN.fullmatch(word):
        return end, True
    end = at
    while end < len(text) and not text[end].isspace() and (text[end] in _JOINING or not is_punctuation(text[end])):
        end = token_end(text, end)
    return (end, bool(_DIGIT.search(text, at, end))) if end > at else None
