"""Headings that no blank line sets apart: a short line between the end of one paragraph and the full line of the next.

What a PDF gives of a page often has no blank lines. The last line of a paragraph is short as well, but it ends a
sentence; a line that ends none, although its next word had room on it, is no line of a paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from glossator.witness.decision import Kind
from glossator.witness.joins import is_drop_cap
from glossator.witness.rules.headings import level_of
from glossator.witness.sheet import Claim, Sheet, ends_sentence

_NARROW, _FULL = 0.7, 0.75
"""Shares of the widest line near by: a heading is at most the one, a line of prose at least the other."""
_LEAST_MEASURE = 40
"""Characters of the widest line near by, below which lines are verse or columns."""
_NEAR = 8
_MOST_WORDS = 10
_NARROW_TITLE = 50
_ENTRY = re.compile(r"[•‣◦▪■●○*–—-]\s+\S|\(?(?:1|a|i|A|I)[.)]\s+\S|\[1\]\s")
"""The first entry of a list."""
_ENDS = re.compile(r"[.,;:!…‐\-–—/(„“«]$|(?:\b(?:the|a|an|of|and|or|in|to|der|die|das|und|de|la|et|ve|и|в|y|el))$")
_ITEM = re.compile(r"[•‣*–—-]\s|\(?\w{1,2}[.)]\s+[^\W\d_A-ZÀ-ÞА-Я]|\[\d")


def headings_within(sheet: Sheet) -> Iterable[Claim]:
    """Claim short lines of a few words that end no sentence, between one that ends one and a full line below."""
    if sheet.unwrapped:
        return
    lines = sheet.lines
    for first, last in sheet.blocks():
        if last > first and _above_list(sheet, first):
            why = "a short line that ends no sentence stands above the first entry of a list"
            yield Claim(Kind.HEADING, first, first, why, 0.8, {"level": level_of(lines[first].text)})
            continue
        if last - first < 2:
            continue
        sizes = [len(lines[index].text) for index in range(first, last + 1)]
        waiting: list[int] = []
        for at in range(len(sizes) - 1):
            index = first + at
            widest = max(sizes[max(at - _NEAR, 0) : at + _NEAR + 1])
            opened = at == 0 or bool(waiting) or ends_sentence(lines[index - 1].text)
            if (
                widest >= _LEAST_MEASURE
                and opened
                and sizes[at] <= _NARROW * widest
                and _is_title(lines[index].text)
                and not is_drop_cap(lines[index].text, lines[index + 1].text)
            ):
                waiting.append(index)
                continue
            if waiting and sizes[at] >= _FULL * widest and not lines[index].text[:1].islower():
                for one in waiting[:3]:
                    why = "a short line that ends no sentence stands between two paragraphs"
                    # The emptier the line, the less it can be one of prose.
                    sure = round(0.97 - 0.2 * sizes[one - first] / widest, 2)
                    yield Claim(Kind.HEADING, one, one, why, sure, {"level": level_of(lines[one].text)})
            waiting = []


def _above_list(sheet: Sheet, first: int) -> bool:
    text, below = sheet.lines[first].text, sheet.lines[first + 1].text
    return len(text) <= _NARROW_TITLE and _is_title(text) and _ENTRY.match(below) is not None


def _is_title(text: str) -> bool:
    words = text.split()
    opening = next((sign for sign in text if sign.isalnum()), "")
    if not 0 < len(words) <= _MOST_WORDS or opening.islower() or not any(map(str.isalpha, text)):
        return False
    return not (ends_sentence(text) or _ENDS.search(text) or _ITEM.match(text) or "://" in text)
