"""Lines that stand alone in a text: its titles and the names below them, which its running heads say again."""

from __future__ import annotations

from glossator.patterns import re
from glossator.witness.sheet import Sheet

_LONGEST = 140
_SUBTITLE = re.compile(r"[:.?!—–]\s")
_SHORT_NAME = re.compile(
    r"(?:[^\W\d_]\.[ -]?){1,3}(?P<given>[^\W\d_][\w’'-]+)|(?P<others>[^\W\d_][\w’'-]+),? (?:et al|vd|u\. ?a|e altri"
    r"|и др)\.?"
)
"""A name without its given names, or the first of several."""
_NAME_WORDS = 12
_MOST_LINES = 3
"""Lines of a title that is broken."""


def titles_of(sheet: Sheet) -> frozenset[str]:
    """Return the short blocks of a text as `bare` words, each also without what stands behind its first stop."""
    found: set[str] = set()
    for first, last in sheet.blocks():
        if last - first >= _MOST_LINES:
            last = first  # a title glued to its text
        words = sheet.words(first, last)
        if len(words) <= _LONGEST:
            found.add(bare(words))
            if stop := _SUBTITLE.search(words):
                found.add(bare(words[: stop.start()]))
    return frozenset(found)


def is_short_for(words: str, titles: frozenset[str]) -> bool:
    """Return whether words name a person whose full name stands alone: `L. Bonfiglio`, `Wardlow et al.`."""
    match = _SHORT_NAME.fullmatch(words.strip())
    if match is None:
        return False
    family = (match["given"] or match["others"]).casefold()
    return any(family in one.replace(",", " ").split() for one in titles if one.count(" ") < _NAME_WORDS)


def bare(words: str) -> str:
    """Return words for comparison: no case, no white space at stake, no stop at the end."""
    return " ".join(words.casefold().split()).rstrip(".")
