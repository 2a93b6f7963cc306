"""Days that say their number only: `on the 7th`, `by the 25th`, `Tuesday the 29th`, `the 13th and 14th`.

The month is that of the narrative, or the next where the day is past. What follows must not be what is counted: the
38th parallel, the 20th anniversary and the 5th Army are no days.
"""

from __future__ import annotations

from collections.abc import Callable

from glossator.chronology.clock import Clock
from glossator.chronology.phrases.moves import WEEKDAYS
from glossator.chronology.pluperfect import looks_back
from glossator.chronology.points import Point, between, of_day
from glossator.patterns import re

_DAY = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)"
_LAST = r"(?:\s?[-–—]\s?|\s(?:and|to|until|or)\s(?:the\s)?)(?P<last>[0-9]{1,2})(?:st|nd|rd|th)"
_WORDS = (
    r"he|she|it|they|we|i|you|his|her|its|their|our|and|but|or|when|while|who|which|where|as|because|since|that|so|then"
    r"|there|the|a|an|this|these|those|some|both|all|no|not|in|on|at|by|to|of\s(?:the|that|this)\s(?:same\s)?month|with|for"
    r"|from|against|near|under|over|after|before|until|without|despite|about|around|two|three|four|five|six|seven|eight"
    r"|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|one|hundreds|thousands|nearly|almost|was|were|had|did|came|saw|another|several|many|most|only|just|again|also|both"
)
_GOES_ON = rf"(?=\s*(?:\Z|[,.;:)!?—–”\"])|['’]s?\s|\s(?:{_WORDS})(?!\w)|(?-i:\s[A-ZÀ-Þ]))"
_NO_DAY = re.compile(
    r"\s(?:[A-Z]\w+\s)?(?:Arm\w+|Corps|Divisions?|Regiments?|Battalions?|Brigades?|Fleets?|Groups?|Infantry|Cavalry|Panzer|Guards"
    r"|Parachute|Airborne|Marines?|Tank|Rifles?|Amendment|Congress|Parallel|Avenue|Street|Floor|Centur\w+|Dynasty|Party"
    r"|(?:Earl|Duke|Baron|Lord|Viscount|Marquess)\sof|Anniversary|Session|Battery|Squadron|Legion|Air|Bomber|Fighter|Engineers?"
    r"|Foot|Light|Highland)(?!\w)"
)
"""What a number with a capital behind it belongs to, when it is no day."""
_TURNS = r"on|by|until|till|from|since|before|after|about|around|of|to"
_LED = re.compile(rf"(?<!\w)(?:(?:{_TURNS})\s|(?:{'|'.join(WEEKDAYS)}),?\s)\Z", re.IGNORECASE)
_COUNTED_OFF = re.compile(r"(?<!\w)(?:birthday|centur\w+|floor|line|page|verse|edition|congress)(?!\w)", re.IGNORECASE)


def _ordinal(match: re.Match[str], clock: Clock) -> Point | None:
    text, start = match.string, match.start()
    if clock.year is None or not clock.month:
        return None
    if not match["lead"] and not _LED.search(text, max(start - 12, 0), start):
        return None
    if _NO_DAY.match(text, match.end()):
        return None
    if _COUNTED_OFF.search(text, max(start - 40, 0), start) and not match["lead"]:
        return None
    day, last = int(match["day"]), int(match["last"] or 0)
    year, month = clock.year, clock.month
    if clock.day and day < clock.day - _BACK and not looks_back(text, start):
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    point = of_day(year, month, day)
    if last:
        point = between(point, of_day(year, month, last))
    return point if point.value else None


_BACK = 14
"""Days that a narrative may step back in a month; who goes on to the next names it: `from 6 to 27 May; on the 19th`."""

ORDINALS: tuple[tuple[str, str, str, Callable[[re.Match[str], Clock], Point | None], str], ...] = (
    (
        "ordinal-alone",
        " the ",
        rf"(?P<lead>on\s(?=the\s)|(?:on\s)?(?:{'|'.join(WEEKDAYS)}),?\s(?=the\s))?the\s{_DAY}(?:{_LAST})?{_GOES_ON}",
        _ordinal,
        r"the\s[0-9]{1,2}(?:st|nd|rd|th)",
    ),
)
"""Rows as those of `relative.RELATIVES`: name, keys, pattern, reader, sign."""
