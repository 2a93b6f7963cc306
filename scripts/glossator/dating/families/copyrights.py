"""Years of a claim to copyright: `©1999`, `c1936`, `cop. 1999`, `2004, c1999` (AACR2 1.4F5–6)."""

from __future__ import annotations

from dataclasses import replace

from glossator.dating.dating import Dating, Read, Reader
from glossator.patterns import re

_CLAIM = re.compile(r"(?:©|℗|\(c\)|copyright|copyr\.?|cop\.?|телиф|telif)\s*(?:©\s*)?(?=\d)")
_GLUED = re.compile(r"[cp](\d{4})(?:\W?\d*)?")
_BESIDE = re.compile(r"(.*\d.*?)[\s,;.]+\[?(?:©|℗|\(c\)|copyright|cop\.?|c|p)\s?\d{4}\]?")
FIRST = 1830
"""Nobody printed `c` for a claim earlier; before it `c1650` is about 1650."""


def copyrights(text: str, folded: str, read: Reader) -> Read:
    """The year; a date of publication beside it counts more."""
    beside = _BESIDE.fullmatch(text)
    if beside is not None and isinstance(found := read(beside[1]), Dating):
        return found
    claim = _CLAIM.match(folded)
    if claim is not None and isinstance(found := read(text[claim.end() :]), Dating):
        return replace(found, copyright=True)
    glued = _GLUED.fullmatch(text)
    if glued is None or int(glued[1]) < FIRST or not isinstance(found := read(text[1:]), Dating):
        return None
    return replace(found, copyright=True, ambiguous=f"about {text[1:]}" if text[0] == "c" else "")
