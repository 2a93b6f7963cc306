"""About and perhaps: `ca. 1850`, `probably 1936`, `1936 (?)`, `c. 1850?`."""

from __future__ import annotations

from glossator.dating.dating import Dating, Read, Reader
from glossator.dating.words import pattern_of
from glossator.model.edtf import Doubt
from glossator.patterns import re

_ABOUT = re.compile(rf"(?:{pattern_of('about')}\s*|c(?:a)?\.?\s*(?=\d)|~\s*|±\s*)(?=[\w\[])")
_PERHAPS = re.compile(rf"{pattern_of('perhaps')}\s*(?=[\w\[])|\?\s*(?=\d)")
_BEHIND = ((Doubt.UNCERTAIN, re.compile(r"(.*\w\.?)\s*(?:\?|\(\?\)|\[\?\])")),
           (Doubt.APPROXIMATE, re.compile(rf"(.*\d)\s*(?:~|[(\[]?{pattern_of('about')}[)\]]?)")),
           (Doubt.UNCERTAIN, re.compile(rf"(.*\d)[\s,]*[(\[]?{pattern_of('perhaps')}[)\]]?")))  # fmt: skip


def doubts(text: str, folded: str, read: Reader) -> Read:
    """What is inside, marked."""
    for doubt, pattern in ((Doubt.APPROXIMATE, _ABOUT), (Doubt.UNCERTAIN, _PERHAPS)):
        match = pattern.match(folded)
        if match is not None and match.end() and isinstance(found := read(text[match.end() :]), Dating):
            return found.with_doubt(doubt)
    for doubt, pattern in _BEHIND:
        match = pattern.fullmatch(folded)
        if match is not None and isinstance(found := read(text[: match.end(1)]), Dating):
            return found.with_doubt(doubt)
    return None
