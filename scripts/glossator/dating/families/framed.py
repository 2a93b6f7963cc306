"""Words before a date that say what it is the date of: access, a weekday, “published”, and marks behind it."""

from __future__ import annotations

from dataclasses import replace

from glossator.dating.dating import Dating, Read, Reader
from glossator.dating.words import pattern_of
from glossator.patterns import re

_ACCESS = re.compile(rf"(?:{pattern_of('accessed')}[\s:,]*)+(?:on|am|le|el|il)?(?!\w)\s*(?=[\d\[(\w])")
_ACCESS_BEHIND = re.compile(rf"(.*\d.*?)[\s,(]+{pattern_of('accessed')}\)?")
_DATED = re.compile(rf"(.*\d[^,;(]*?)[\s,;(]+({pattern_of('accessed')}.*?)[)\]]?")
_IDLE = re.compile(rf"(?:{pattern_of('idle')}|{pattern_of('weekdays')})[\s:,]*(?=\w)")
_CLOCK = re.compile(
    r"(.*\d{4})(?:,| at| um| à| в| saat)*\s+\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?(?:[ap]\.?m\.?|uhr|utc|gmt))?"
)
_LETTER = re.compile(r"(.*\d{4})([a-e])\.?")
_FOLLOWED = re.compile(r"(.*\d)[.,;:]+")
_FROM = re.compile(r"(.*\d),? (?:from|at|via)")
_FISCAL = re.compile(
    r"(?:fy|fiscal year|financial year|academic year|school year|geschäftsjahr|exercice|mali yıl|mali yil)\s*"
)


def framed(text: str, folded: str, read: Reader) -> Read:
    """What is inside the frame."""
    for pattern in (_ACCESS, _IDLE, _FISCAL):
        match = pattern.match(folded)
        if match is not None and match.end() and match.end() < len(text):
            found = read(text[match.end() :])
            if found is not None:
                accessed = pattern is _ACCESS
                return replace(found, accessed=found.accessed or accessed) if isinstance(found, Dating) else found
    behind = _ACCESS_BEHIND.fullmatch(folded)
    if behind is not None and isinstance(found := read(text[: behind.end(1)]), Dating):
        return replace(found, accessed=True)
    dated = _DATED.fullmatch(folded)
    if dated is not None and isinstance(read(text[dated.start(2) :]), Dating):
        return read(text[: dated.end(1)])
    for pattern in (_CLOCK, _FOLLOWED, _FROM):
        match = pattern.fullmatch(folded)
        if match is not None:
            return read(text[: match.end(1)])
    letter = _LETTER.fullmatch(folded)
    if letter is not None and isinstance(found := read(text[: letter.end(1)]), Dating):
        return replace(found, letter=letter[2])
    return None
