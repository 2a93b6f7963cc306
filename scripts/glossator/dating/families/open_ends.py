"""Stretches with one end: `1999–present`, `since 1999`, `[not after 1912]`, `–1999`, `1999 ff.`."""

from __future__ import annotations

from dataclasses import replace

from glossator.dating.dating import Dating, Read, Reader
from glossator.dating.words import pattern_of
from glossator.model import Edtf, Refused
from glossator.model.edtf import End
from glossator.patterns import re

_OPEN = re.compile(
    rf"(.*\d[\])]?[?~]?)\s*(?:[-–—]\s*(?:{pattern_of('present')})?|(?:to |bis |до |par )?{pattern_of('present')}"
    r"|(?:et )?seqq?\.?|sqq?\.?|ff?\.)"
)
_SINCE = re.compile(rf"{pattern_of('since')}\s*(?=\w)")
_LATER = re.compile(r"(.*\d[?~]?)[\s,]+(?:or|oder|ou) (?:later|after|spater|apres)")
_EARLIER = re.compile(r"(.*\d[?~]?)[\s,]+(?:or|oder|ou) (?:earlier|before|fruher|avant)")
_SINCE_BEHIND = re.compile(r"(\d{4})'?(?:[dt][ae]n|[dt][ae]n beri|[dt][ae]n itibaren)(?: (?:beri|itibaren|sonra))?")
_UNTIL = re.compile(rf"{pattern_of('until')}\s*(?=\w)|[–—-]\s*(?=\d)")
_UNTIL_BEHIND = re.compile(r"(\d{4})'?(?:ye|ya|e|a)? kadar")


def open_ends(text: str, folded: str, read: Reader) -> Read:
    """The interval, open on the other side."""
    for pattern, first in ((_SINCE, True), (_UNTIL, False)):
        match = pattern.match(folded)
        if match is not None and match.end():
            return _opened(read(text[match.end() :]), first)
    for pattern, first in (
        (_LATER, True),
        (_EARLIER, False),
        (_OPEN, True),
        (_SINCE_BEHIND, True),
        (_UNTIL_BEHIND, False),
    ):
        match = pattern.fullmatch(folded)
        if match is not None:
            return _opened(read(text[: match.end(1)]), first)
    return None


def _opened(found: Read, first: bool) -> Read:
    if not isinstance(found, Dating) or found.edtf is None or found.edtf.members:
        return found if isinstance(found, Refused) else None
    made = Edtf.interval(found.edtf, End.OPEN) if first else Edtf.interval(End.OPEN, found.edtf)
    return made if isinstance(made, Refused) else replace(found, edtf=made)
