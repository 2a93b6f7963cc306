"""What a narrative only looks back to: it is told in the pluperfect, and was before."""

from __future__ import annotations

from glossator.chronology.clock import Clock
from glossator.chronology.phrases import Found
from glossator.chronology.pluperfect import CLOSE, LOOKING_BACK

OPEN = frozenset({"since", "ever-since", "before", "prior-to", "pre"})
"""Rules of dates that only open or close a stretch which goes on."""


def in_the_pluperfect(text: str, found: Found, reach: int = 300) -> bool:
    """Whether the sentence tells in the pluperfect what was before: `In 1904 he had signed …`."""
    low, high = max(found.start - reach, 0), found.end + reach  # no farther, or each date would go over all before it
    begin = max(text.rfind(". ", low, found.start), text.rfind("; ", low, found.start), low - 1) + 1
    ends = (text.find(". ", found.end, high), text.find("; ", found.end, high))
    end = min((at for at in ends if at >= 0), default=high)
    return bool(LOOKING_BACK.search(text, begin, end))


def told_of_before(was: Clock, now: Clock, found: Found, text: str) -> bool:
    """Whether a date is of a time that the narrative only looks back to: before the clock, and in the pluperfect.

    `was` and `now` are the clock before the date and behind it. All that a paragraph tells once it has looked back at
    its head is told of before.
    """
    if was.year is None or found.rule in OPEN:
        return False
    if now.main is not None:
        return True
    last = found.point.latest
    if last is None or found.point.earliest is None:
        return False
    # A step back within the year (`had in June recalled him`) is the narrative's own.
    return last.year < was.year and in_the_pluperfect(text, found, CLOSE)
