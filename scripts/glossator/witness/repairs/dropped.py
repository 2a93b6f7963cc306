"""Characters that print nothing: controls, soft hyphens, zero-width spaces, byte order marks inside a text."""

from __future__ import annotations

from collections.abc import Iterable

from glossator.patterns import re
from glossator.witness.reading import Edit

_INVISIBLE = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u200b\u2060\ufeff\ufffe\uffff]+")
# U+200C, U+200D and the direction marks stay: Persian, Indic scripts and Arabic need them.


def drop_invisible(text: str) -> Iterable[Edit]:
    """Return an edit that leaves out every stretch of characters that print nothing."""
    for match in _INVISIBLE.finditer(text):
        yield Edit(match.start(), match.end(), "")
