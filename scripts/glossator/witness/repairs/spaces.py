"""White space as one plain space: tabs, doubled spaces of justified type. What a typesetter chose stays as it is."""

from __future__ import annotations

from collections.abc import Iterable

from glossator.patterns import re
from glossator.witness.reading import Edit

_SET = re.compile(
    r"(?<=[«„“‹\d])[\u00a0\u202f\u2007\u2009](?=\S)|(?<=\S)[\u00a0\u202f\u2007\u2009](?=[:;!?»›”%‰€$£°\d–—])"
    r"|(?<=[^\W\d_]\.)[\u00a0\u202f\u2009](?=\S)|(?<=[№§])[\u00a0\u202f\u2009](?=\S)"
    r"|(?<=\s[aikosuvwzàyАаВвИиКкОоСсУуЯя])\u00a0(?=[^\W\d_])"
)
"""Unbreaking and thin spaces where typesetters put them: in figures and quotation marks, before signs, behind short
words and abbreviations. Elsewhere they are what a web page was padded with."""
_WHITE = re.compile(r"[^\S ]\s*| \s+|^ | $")


def single_spaces(text: str) -> Iterable[Edit]:
    """Return an edit for all white space but a single space, plain or unbreaking; none is left at either end."""
    if text == " ".join(text.split()):  # most texts: no need to look closer
        return
    kept = {match.start() for match in _SET.finditer(text)}
    for match in _WHITE.finditer(text):
        if match.start() in kept and match.end() == match.start() + 1:
            continue
        at_edge = match.start() == 0 or match.end() == len(text)
        yield Edit(match.start(), match.end(), "" if at_edge else " ")
