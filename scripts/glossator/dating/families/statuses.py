"""Words that stand where a date would: none is known, or it is still to come."""

from __future__ import annotations

from glossator.dating.dating import Dating, Read, Reader
from glossator.dating.words import pattern_of
from glossator.patterns import re

STATUSES = ("no date", "forthcoming", "in press", "in preparation", "submitted")
"""The words that `Dating.status` may be."""
_FIELDS = ("none", "forthcoming", "in_press", "in_preparation", "submitted")
_WHOLE = tuple(
    (status, re.compile(rf"[\[(]?\s*(?:{pattern_of(field)})\s*[\])]?\.?(?:[\s-][a-z])?"))
    for status, field in zip(STATUSES, _FIELDS, strict=True)
)
_EXPECTED = re.compile(
    rf"(?:{'|'.join(pattern_of(field) for field in _FIELDS[1:])})[\s,(]+(?:en |in |im |в )?(\d{{4}})\)?"
)


def statuses(text: str, folded: str, read: Reader) -> Read:
    """A status; a year behind it is the year in which it is expected."""
    for status, pattern in _WHOLE:
        if pattern.fullmatch(folded):
            return Dating(None, status)
    expected = _EXPECTED.fullmatch(folded)
    if expected is None:
        return None
    status = next(one for one, pattern in _WHOLE if pattern.match(folded))
    found = read(expected[1])
    return Dating(found.edtf, status) if isinstance(found, Dating) else found
