"""An edition or a reprint beside its date: `2nd ed. 1999`, `1999, repr. 2004`, `1st publ. 1867`."""

from __future__ import annotations

from dataclasses import replace

from glossator.dating.dating import Dating, Read, Reader
from glossator.dating.words import pattern_of
from glossator.patterns import re

_NUMBER = r"(?:\d{1,2}(?:st|nd|rd|th|e|er|re|eme|-е|-е|\.)?|first|second|third|fourth|fifth|rev\.?|new|1re)"
_EDITION = re.compile(
    rf"[(\[]?{_NUMBER},?\s*(?:rev\.?\s|durchges\.?\s|erw\.?\s|uberarb\.?\s|verb\.?\s)*{pattern_of('edition')}[,:\s)\]]*"
)
_BEHIND = re.compile(rf"(.*\d{{4}})[\s,(]+{_NUMBER}\s*{pattern_of('edition')}\)?")
_REPRINT = re.compile(
    rf"(.*\d{{4}})[\s,;./(\[]+(?:{pattern_of('reprinted')}|{_NUMBER}\s*{pattern_of('edition')})[\s:,]*(?:in\s)?(\d{{4}})[)\]]?"
)
_ORIGINAL = re.compile(
    r"(.*\d{4})[\s,;(\[]+(?:(?:1st|first|orig\w*|1\.|erstmals|zuerst|ilk)\.?\s*)+(?:\w+\.?\s){0,2}(\d{4})[)\]]?"
)
_FIRST = re.compile(
    rf"{pattern_of('reprinted')}[\s:,]*(?=\d)|(?:first|1st|orig\w*\.?)\s+(?:publ?\w*|print\w*|ed\w*)\.?[\s:,]*(?:in\s)?(?=\d)"
)


def editions(text: str, folded: str, read: Reader) -> Read:
    """The date of this edition, and the original's beside it."""
    for pattern, this in ((_ORIGINAL, 1), (_REPRINT, 2)):
        match = pattern.fullmatch(folded)
        if match is None:
            continue
        now, before = (
            read(text[match.start(this) : match.end(this)]),
            read(text[match.start(3 - this) : match.end(3 - this)]),
        )
        if isinstance(now, Dating) and isinstance(before, Dating):
            return replace(now, original=before.edtf)
    for pattern in (_EDITION, _FIRST):
        match = pattern.match(folded)
        if match is not None and match.end() < len(text):
            return read(text[match.end() :])
    behind = _BEHIND.fullmatch(folded)
    return read(text[: behind.end(1)]) if behind else None
