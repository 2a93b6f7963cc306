"""Ligatures that a PDF kept as one character: `ﬁ` is two letters, and nobody searches for it."""

from __future__ import annotations

from collections.abc import Iterable

from glossator.patterns import re
from glossator.witness.reading import Edit

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_LIGATURE = re.compile("[ﬀ-ﬆ]")


def take_apart_ligatures(text: str) -> Iterable[Edit]:
    """Return an edit for every Latin ligature of the block Alphabetic Presentation Forms."""
    if text.isascii():
        return
    for match in _LIGATURE.finditer(text):
        yield Edit(match.start(), match.end(), _LIGATURES[match[0]])
