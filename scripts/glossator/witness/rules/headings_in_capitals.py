"""Headings in capitals, with or without a full stop, above their paragraph or glued to it."""

from __future__ import annotations

from collections.abc import Iterable

from glossator.patterns import re
from glossator.witness.decision import Kind
from glossator.witness.rules.headings import level_of
from glossator.witness.sheet import Claim, Sheet, ends_sentence

_MOST_WORDS = 14
_LONGEST = 100
_MOST_LINES = 2
_LEAST_LETTERS = 4
"""A word so long is no abbreviation, so that the line says something."""
_UNUSUAL = re.compile(r".{0,90}[:;,!-]$|.*https?:|.*[*_=]{2}|.*\S\s{3,}\S")
"""What ends so goes on, or shouts; columns are no heading."""
_LABEL = re.compile(r"(?:chapter|part|book|section|kapitel|teil|chapitre|bölüm)?\s*(?:[ivxlc]+|\d+)\.?[\s—–:.-]*", re.I)
_RARE = 0.2
"""Share of lines in capitals from which capitals say nothing: a telegram, an old listing."""


def headings_in_capitals(sheet: Sheet) -> Iterable[Claim]:
    """Claim one or two lines in capitals with a word of four letters, where words in small letters follow them.

    Glued to these, they must begin their block or stand behind the end of a sentence. What stands alone and has no full
    stop is left to the rule of headings.
    """
    lines = sheet.lines
    capitals = [index for index, line in enumerate(lines) if line.text and line.text.isupper()]
    if not capitals or len(capitals) > _RARE * sum(1 for line in lines if line.text):
        return
    upper = frozenset(capitals)
    prose = _last_prose(sheet)
    for first, last in sheet.blocks():
        at = first
        while at <= last:
            if at not in upper:
                at += 1
                continue
            end = at
            while end < last and end + 1 in upper:
                end += 1
            if _titles(sheet, first, at, end, last) and end < prose:
                text = sheet.words(at, end)
                glued = end < last or at > first
                why = "capitals above words in small letters" if glued else "capitals and a full stop, alone"
                sure = 0.85 if end < last else 0.9
                yield Claim(Kind.HEADING, at, end, why, sure, {"level": level_of(text)})
            at = end + 1


def _titles(sheet: Sheet, first: int, at: int, end: int, last: int) -> bool:
    text = sheet.words(at, end)
    words = [word for word in _LABEL.sub("", text, count=1).split() if any(map(str.isalpha, word))]
    if not words or end - at >= _MOST_LINES or len(words) > _MOST_WORDS or len(text) > _LONGEST or _UNUSUAL.match(text):
        return False
    if max(sum(map(str.isalpha, word)) for word in words) < _LEAST_LETTERS:
        return False
    opened = at == first or ends_sentence(sheet.lines[at - 1].text)
    if end < last:
        return opened and not sheet.lines[end + 1].text[0].islower()
    return opened and text.endswith(".")


def _last_prose(sheet: Sheet) -> int:
    """The last line of prose: below it nothing is a heading."""
    rows = range(len(sheet.lines) - 1, -1, -1)
    return next((at for at in rows if sheet.free(at) and not sheet.lines[at].text.isupper()), -1)
