"""Stable ids of passages: they survive edits after the opening words and moves within the text."""

from __future__ import annotations

import hashlib
from itertools import product

from glossator.characters.folding import fold
from glossator.patterns import re

OPENING_WORDS = 8
"""How many words make the id: enough to tell paragraphs apart, few enough to outlive most edits."""

OF_PAGES = ("top", "notes", "uses", "events", "read", "look-up", "works", "cited", "cited-works")
"""Ids that every page of some kind has for parts of its own: a heading “Notes” must not become a second one."""

_NEAR = 160
"""Characters in which the opening words nearly always are: the rest of a paragraph need not be folded."""
_PAIRS = tuple("".join(pair) for pair in product("abcdefghijklmnopqrstuvwxyz234567", repeat=2))
"""Ten bits as two letters or digits of base 32 (RFC 4648, section 6), in small letters."""

_LIKE_A_PASSAGE = re.compile(r"p[a-z2-7]{10}(?:-\d+)*\Z")


class PassageIds:
    """Hands out the ids of one text; the same opening twice gets a counter mixed in."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._seen: dict[str, int] = {}

    def take(self, kind: str, words: str) -> str:
        """Return `p` and ten letters or digits (50 bits of SHA-256 in base 32), unique across texts."""
        opening = opening_words(words)
        count = self._seen[opening] = self._seen.get(opening, -1) + 1
        digest = hashlib.sha256(f"{self._text}\0{kind}\0{opening}\0{count}".encode("utf-8", "surrogatepass")).digest()
        bits = int.from_bytes(digest[:7], "big") >> 6
        return "p" + "".join([_PAIRS[bits >> shift & 1023] for shift in (40, 30, 20, 10, 0)])


def opening_words(words: str) -> str:
    """Return the first words of a passage, folded, with single spaces between them."""
    found = fold(words[:_NEAR]).split(None, OPENING_WORDS)
    if len(found) <= OPENING_WORDS and len(words) > _NEAR:  # the last may go on behind what was looked at
        found = fold(words).split(None, OPENING_WORDS)
    return " ".join(found[:OPENING_WORDS])


class Slugs:
    """Hands out heading ids, unique within a page."""

    def __init__(self) -> None:
        self._seen = dict.fromkeys(OF_PAGES, 1)

    def take(self, wanted: str) -> str:
        """Return the slug, with `-2`, `-3` … where it is taken."""
        if _LIKE_A_PASSAGE.match(wanted):
            wanted = f"section-{wanted}"
        while True:
            count = self._seen[wanted] = self._seen.get(wanted, 0) + 1
            if count == 1:
                return wanted
            wanted = f"{wanted}-{count}"
