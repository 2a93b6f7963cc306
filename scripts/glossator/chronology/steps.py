"""Where the narrative goes from a date: on to it, back to it for a paragraph, or past it."""

from __future__ import annotations

import re

from glossator.chronology.clock import Clock
from glossator.chronology.phrases import Found
from glossator.chronology.role_signs import DateRole
from glossator.model import Anchored

_MOVES = frozenset({DateRole.EVENT, DateRole.PERIOD, DateRole.STATISTIC, DateRole.PUBLICATION})
"""Roles of dates that the narrative goes on from."""
_OF_A_PAPER = re.compile(r"(?<!\w)(?:an?|the|its|his|her|their|this|that|of|from|for|dated|updated)\s\Z", re.IGNORECASE)
_LOOKING_BACK = re.compile(r"(?<!\w)had(?:\sbeen)?\s", re.IGNORECASE)


def after(clock: Clock, found: Found, role: DateRole, text: str, passage: str) -> Clock:
    """The clock behind a date: set by it, unless it is beside the narrative or only looked back to."""
    if role in _OF_A_WORK:
        return clock
    own = None
    if found.origin is None:
        own = Anchored(passage, found.start, found.end, text[found.start : found.end])
    if role is DateRole.PUBLICATION and _OF_A_PAPER.search(text, max(found.start - 12, 0), found.start):
        return clock  # a 2004 study: when the paper is from, not where the narrative is
    if role not in _MOVES or found.rule in _ASIDE or _in_brackets(text, found):
        return clock.beside(found.point, own)
    first = found.point.earliest
    if clock.year is not None and first is not None and first.year < clock.year:
        # `Twenty years earlier, …` and `In 1904 he had …` at the head of a sentence: what follows is told of then.
        looks_back = own is None or _looks_back(text, found)
        if looks_back and _heads(text, found):
            return clock.back(found.point, own)
        if looks_back:
            return clock.beside(found.point, own) if own else clock
    return clock.set(found.point, own)


_HEAD = re.compile(r"(?:\A|[.!?…]\s|\n)[\s“\"(]*(?:[^\W\d_]+\s){0,2}\Z")


def _heads(text: str, found: Found) -> bool:
    """Whether a date is the first thing that its sentence says, a word or two aside."""
    return bool(_HEAD.search(text, max(found.start - 30, 0), found.start)) or found.start == 0


_OF_A_WORK = frozenset({DateRole.CITATION, DateRole.ACCESS})
CLOSE = 80
"""Characters from a date to the `had` that tells of it."""
_ASIDE = frozenset({"since", "ever-since", "before", "prior-to", "pre"})


def _in_brackets(text: str, found: Found) -> bool:
    before = text[max(found.start - 60, 0) : found.start]
    return before.rfind("(") > before.rfind(")")


def _looks_back(text: str, found: Found, reach: int = 300) -> bool:
    """Whether the sentence tells in the pluperfect what was before: `In 1904 he had signed …`."""
    low, high = max(found.start - reach, 0), found.end + reach  # no farther, or each date would go over all before it
    begin = max(text.rfind(". ", low, found.start), text.rfind("; ", low, found.start), low - 1) + 1
    ends = (text.find(". ", found.end, high), text.find("; ", found.end, high))
    end = min((at for at in ends if at >= 0), default=high)
    return bool(_LOOKING_BACK.search(text, begin, end))


def looks_back(text: str, start: int) -> bool:
    """Whether the clause before a date at `start` tells in the pluperfect: `had been elected in December 1977`."""
    clause = _EDGE.split(text[max(start - CLOSE, 0) : start])[-1]
    return bool(_LOOKING_BACK.search(clause))


_EDGE = re.compile(r"[.;:!?]\s")


def told_of_before(was: Clock, now: Clock, found: Found, text: str) -> bool:
    """Whether a date is of a time that the narrative only looks back to: before the clock, and in the pluperfect.

    `was` and `now` are the clock before the date and behind it. All that a paragraph tells once it has looked back at
    its head is told of before.
    """
    if was.year is None or found.rule in _ASIDE:
        return False
    if now.main is not None:
        return True
    last = found.point.latest
    if last is None or found.point.earliest is None:
        return False
    # A step back within the year (`had in June recalled him`) is the narrative's own.
    return last.year < was.year and _looks_back(text, found, CLOSE)
