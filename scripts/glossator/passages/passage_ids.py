"""Stable ids of passages: they survive edits after the opening words and moves within the text."""

from __future__ import annotations

import base64
import hashlib

from glossator.characters.folding import fold
from glossator.patterns import re

OPENING_WORDS = 8
"""How many words make the id: enough to tell paragraphs apart, few enough to outlive most edits."""

OF_PAGES = ("top", "notes", "uses", "events", "read", "look-up", "works", "cited", "cited-works")
"""Ids that every page of some kind has for parts of its own: a heading “Notes” must not become a second one."""

_LIKE_A_PASSAGE = re.compile(r"p[a-z2-7]{10}(?:-\d+)*\Z")


class PassageIds:
    """Hands out the ids of one text; the same opening twice gets a counter mixed in."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._seen: dict[str, int] = {}

    def take(self, kind: str, words: str) -> str:
        """Return `p` and ten letters or digits (50 bits of SHA-256 in base 32), unique across texts."""
        opening = " ".join(fold(words).split(None, OPENING_WORDS)[:OPENING_WORDS])
        count = self._seen[opening] = self._seen.get(opening, -1) + 1
        digest = hashlib.sha256(f"{self._text}\0{kind}\0{opening}\0{count}".encode("utf-8", "surrogatepass")).digest()
        return "p" + base64.b32encode(digest[:7]).decode().lower()[:10]


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
