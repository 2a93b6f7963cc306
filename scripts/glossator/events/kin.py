"""Whom a name only says to whom somebody or something belongs: the wife of Anders Lunde is not he."""

from __future__ import annotations

from glossator.patterns import re

_KIN = (
    r"(?:wife|husband|widow|widower|son|daughter|child|children|brother|sister|father|mother|nephew|niece|cousin|uncle"
    r"|aunt|grandson|granddaughter|grandfather|grandmother|fianc[eé]e?|mistress|lover|friend|rival|pupil|disciple"
    r"|servant|cook|valet|physician|doctor|tailor|barber|trainer|dog|dogs|horse|cat|price|cost|insurance|portrait"
    r"|statue|biograph(?:y|er)|birthplace|grave|tomb|house|namesake"
    r"|secretary|lawyer|counsel|chauffeur|driver|aide|adviser|advisor|spokes(?:man|woman|person)|bodyguard|assistant"
    r"|deputy|clerk|nurse|maid|butler|agent|banker|gardener|neighbou?r|teacher|tutor|student|successor|predecessor"
    r"|opponent|critic|double|envoy|subcommittee|committee|secretariat|staff|budget|canteen|headquarters|office"
    r"|librar(?:y|ian)|archive)s?"
)
_BEFORE = re.compile(rf"(?<!\w){_KIN}\s(?:of|to)\s(?:the\s|[A-Z][\w’'-]*\s){{0,2}}\Z")
_BEHIND = re.compile(rf"[’']s?\s(?:[a-z]+\s)?{_KIN}(?!\w)")
_MARKS = frozenset("'’")
REACH = 40
"""Characters before a name in which such a word stands."""


def belongs(text: str, start: int, end: int) -> bool:
    """Whether what acts is not the bearer of a name at `start` to `end`, but somebody or something of his."""
    if text[end : end + 1] in _MARKS and _BEHIND.match(text, end) is not None:
        return True
    before = text[max(start - REACH, 0) : start]
    return (" of " in before or " to " in before) and _BEFORE.search(before) is not None
