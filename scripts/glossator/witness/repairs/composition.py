"""Letters and their marks that a PDF gave apart: `g` and a breve are one `ğ`."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from glossator.patterns import re
from glossator.witness.reading import Edit

_MARKS = re.compile("[\u0300-\u036f]+")
_MOST = 8
"""More marks than any script stacks on a letter: somebody plays with them, and they stay as they are."""


def compose(text: str) -> Iterable[Edit]:
    """Return an edit for every letter that Unicode can compose with the marks after it (NFC, UAX #15)."""
    if text.isascii():
        return
    for match in _MARKS.finditer(text):
        start, end = match.start() - 1, match.end()
        if start < 0 or end - start > _MOST or not text[start].isalpha():
            continue
        whole = unicodedata.normalize("NFC", text[start:end])
        if len(whole) < end - start:
            yield Edit(start, end, whole)
