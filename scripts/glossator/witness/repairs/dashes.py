"""An en dash that OCR read as two: `Turkey—-Syria`, `2008—-2009`."""

from __future__ import annotations

from collections.abc import Iterable

from glossator.patterns import re
from glossator.witness.reading import Edit

_DASHES = re.compile("[-—–]{2,}")


def doubled_dashes(text: str) -> Iterable[Edit]:
    """Return an edit for every two unlike or long dashes between words: an en dash. Two plain hyphens stay."""
    if text.isascii():
        return
    for match in _DASHES.finditer(text):
        start, end = match.span()
        between = start > 0 and text[start - 1].isalnum() and text[end : end + 1].isalnum()
        if between and end - start == 2 and match[0] != "--":
            yield Edit(start, end, "–")
