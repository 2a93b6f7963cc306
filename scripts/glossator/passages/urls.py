"""Stretches of prose that are no words: nothing in them is a name, and no number a year."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import accumulate

from glossator.model import Span
from glossator.patterns import re

_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|int|edu|gov)(?![\w-])\S*")

IN_ONE_WORD: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("://", re.compile(r"[a-z][a-z0-9+.-]*://\S+", re.IGNORECASE)),
    ("www.", re.compile(r"www\.\S+")),
    ("@", re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")),
    ("10.", re.compile(r"(?:doi:)?10\.[0-9]{4,9}/\S+", re.IGNORECASE)),
    *((ending, _HOST) for ending in (".com", ".org", ".net", ".int", ".edu", ".gov")),
)
"""A sign, and what the word around it must be: web and mail addresses, DOIs, hosts."""

FROM_HERE: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("ISBN", re.compile(r"ISBN(?:-1[03])?[:\s]{0,3}[0-9][0-9X\s–-]{8,20}")),
    ("ISSN", re.compile(r"ISSN[:\s]{0,3}[0-9]{4}[-–][0-9]{3}[0-9X]")),
    ("+", re.compile(r"\+[0-9][0-9\s()/-]{6,24}")),
)
"""A sign, and what must begin with it: ISBN, ISSN, telephone numbers."""

LONGEST = 400
"""Characters on either side of a sign in which its word ends."""

_OPENS = "\"'“‘«(<[{"


class Shut:
    """Stretches that hold no words, to be asked about thousands of mentions."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        self._reach = list(accumulate((span.end for span in ordered), max))
        """How far the stretches up to each one go: they may overlap."""

    def over(self, start: int, end: int) -> bool:
        """Return whether one of them holds a character of `[start, end)`."""
        before = bisect_left(self._starts, end)
        return before > 0 and self._reach[before - 1] > start


@lru_cache(maxsize=256)  # whoever reads dates asks for all passages of a text, then whoever finds names
def addresses(text: str) -> tuple[Span, ...]:
    """Return the stretches that are web or mail addresses, DOIs, ISBNs, ISSNs or telephone numbers.

    Offsets are Unicode characters into `text`. In order; they may overlap. Linear in the text: no pattern is
    tried but around a sign.
    """
    return tuple(sorted({*_in_one_word(text), *_from_here(text)}))


def _in_one_word(text: str) -> Iterator[Span]:
    for sign, pattern in IN_ONE_WORD:
        at = text.find(sign)
        while at >= 0:
            start, end = at, at + len(sign)
            while start > 0 and at - start < LONGEST and not (text[start - 1].isspace() or text[start - 1] in _OPENS):
                start -= 1
            while end < len(text) and end - at < LONGEST and not text[end].isspace():
                end += 1
            match = pattern.match(text, start, end)
            if match and match.end() > at:
                yield Span(start, match.end())
            at = text.find(sign, end)


def _from_here(text: str) -> Iterator[Span]:
    for sign, pattern in FROM_HERE:
        at = text.find(sign)
        while at >= 0:
            match = pattern.match(text, at)
            if match:
                yield Span(at, match.end())
            at = text.find(sign, at + len(sign))
