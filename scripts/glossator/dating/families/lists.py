"""Several dates, as finding aids list them: `1962, 1964-1966`, `1900-1910, undated`, `1880-1950 (bulk 1900-1910)`."""

from __future__ import annotations

from glossator.dating.dating import Dating, Read, Reader, date_of
from glossator.dating.words import pattern_of
from glossator.patterns import re

_PIECE = re.compile(r"\s*[,;]\s*")
_YEARS = re.compile(r"\d{4}(?:\s?[-–/]\s?\d{2,4})?[?~]?")
_UNDATED = re.compile(rf"(?:and |& )?{pattern_of('none')}")
_BULK = re.compile(r"(.*\d{4}s?)[\s,;]*[(\[]?(?:bulk|predominantly|mostly|inclusive)\b.*")
LONGEST = 20
"""Dates in a list."""


def lists(text: str, folded: str, read: Reader) -> Read:
    """All of them, as a set; what is undated beside them says nothing."""
    bulk = _BULK.fullmatch(folded)
    if bulk is not None:
        return read(text[: bulk.end(1)])
    pieces = _PIECE.split(folded, maxsplit=LONGEST)
    dated = [piece for piece in pieces if not _UNDATED.fullmatch(piece)]
    if len(pieces) < 2 or not dated:
        return None
    if len(dated) == 1:
        return read(dated[0])
    if not all(_YEARS.fullmatch(piece) for piece in dated):
        return None
    found = []
    for piece in dated:
        one = read(piece)
        if not isinstance(one, Dating) or one.edtf is None or one.edtf.text[0] in "[{":
            return None
        found.append(one.edtf.text.replace("/", ".."))
    return date_of("{" + ",".join(found) + "}")
