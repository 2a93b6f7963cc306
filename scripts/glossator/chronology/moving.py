"""Where the narrative is behind a date: there, beside it, or looking back to it."""

from __future__ import annotations

from collections.abc import Collection

from glossator.chronology.asides import Aside, aside_of, setting_of
from glossator.chronology.clock import Clock
from glossator.chronology.phrases.row import Found
from glossator.chronology.points import Point
from glossator.chronology.role_signs import DateRole
from glossator.chronology.steps import OPEN, in_the_pluperfect
from glossator.model import Anchored, Edtf
from glossator.patterns import re

_GOES_ON = frozenset({DateRole.EVENT, DateRole.PERIOD, DateRole.STATISTIC})
"""Roles of dates that the narrative goes on from."""
_OF_A_WORK = frozenset({DateRole.CITATION, DateRole.ACCESS, DateRole.PUBLICATION})
_PUBLISHED = re.compile(
    r"(?<!\w)(?:(?:was|were|been)\s(?:[a-z]+\s)?(?:published|printed|reprinted|issued)|appeared|followed)\s(?:in|on)\s\Z"
)
_CLOSING = frozenset({"by", "until", "till", "up-until", "up-to", "no-later-than", "not-later-than"})
"""Rules of dates that close a stretch: where their year is understood the narrative goes on to them."""
_LOOKS_AHEAD = re.compile(r"\s(?:the|that)\s(?:same\s)?(?:week|month|year|decade|century)\Z")
"""`By the end of the month there were twenty thousand`: said beforehand of what comes, and then the days are told."""
LATER = 300
"""Years ahead that no narrative goes in one step."""
AGES = 100
"""Years back that no narrative goes in the midst of a sentence."""
SOON = 15
"""Years within which the next edition of a work is part of the narrative; later ones are told beside it."""


_DENIED = re.compile(r"(?<!\w)(?:not|nicht|pas|не)\s(?:(?:in|on|im|am|en|le|в)\s)?(?:[^\W\d_]+\s)?\Z")
_DENIED_BEHIND = re.compile(r"['’]?[^\W\d_]{0,4}\sdeğil(?!\w)")


def moved(
    clock: Clock, found: Found, role: DateRole, text: str, passage: str, asides: Collection[Anchored] = ()
) -> Clock:
    """Return the clock behind a date: set by it, unless it is beside the narrative or only looked back to.

    `asides` are dates that are known to be beside it, from what comes behind them.
    """
    first = found.point.earliest
    gap = first.year - clock.year if clock.year is not None and first is not None else 0
    if role in _OF_A_WORK and not (role is DateRole.PUBLICATION and 0 <= gap <= SOON and _is_published(text, found)):
        return clock
    if clock.near is not None and found.origin is not None and found.origin == clock.near.origin != clock.origin:
        return clock.beside(found.point, found.origin, told=True)
    own = None
    if found.origin is None:
        own = Anchored(passage, found.start, found.end, text[found.start : found.end])
    if (role not in _GOES_ON and role is not DateRole.PUBLICATION) or found.rule in OPEN or _in_brackets(text, found):
        return clock.beside(found.point, own)
    if (
        found.rule in _CLOSING
        and not _LOOKS_AHEAD.search(text, found.start, found.end)
        and (own is None or (found.rule == "by" and _heads(text, found)))
    ):
        # by May the camp was hungry: the narrative is in May; he was held until November: it is not there yet
        end = _end_of(found.point)
        return clock.set(end, own) if found.rule == "by" or _is_soon(clock, end) else clock.beside(end, own)
    if own is not None and _is_denied(text, found):
        return clock
    if own in asides:
        return clock.beside(found.point, own, told=True)
    if own is not None and gap > LATER and not (clock.fresh and _heads(text, found)):
        return clock.beside(found.point, own, told=True)  # what a scholar found, centuries later
    if own is not None and gap:
        aside = aside_of(setting_of(text, found.start, found.end, gap))
        if aside is not None:
            return clock.beside(found.point, own, told=aside is Aside.TOLD)
    return _gone(clock, found, text, own, gap)


def _gone(clock: Clock, found: Found, text: str, own: Anchored | None, gap: int) -> Clock:
    """The clock behind a date that is no aside: set, or a look back where the date is before the narrative."""
    if gap < -AGES and own is not None and not _heads(text, found):
        return clock.beside(found.point, own)  # another age, or the number of another calendar
    if gap < 0:
        # `Twenty years earlier, …` and `In 1904 he had …` at the head of a sentence: what follows is told of then.
        looks_back = own is None or in_the_pluperfect(text, found)
        if looks_back and _heads(text, found):
            return clock.back(found.point, own)
        if looks_back:
            return clock.beside(found.point, own) if own else clock
        returned = clock.came_back(found.point, own) if own is not None and gap < -1 else None
        if returned is not None:
            return returned
        if own is not None and gap < -1 and not _heads(text, found) and not clock.fresh:
            if clock.near is not None and clock.near.year is not None and clock.near.year <= gap + (clock.year or 0):
                return clock.back(found.point, own)  # the second date of an earlier time: it is told of now
            return clock.beside(found.point, own)
    return clock.set(found.point, own)


SOON_MONTHS = 5
"""Months within which the end of a stretch is where the narrative goes next."""


def _is_soon(clock: Clock, end: Point) -> bool:
    last = end.earliest
    if last is None or clock.year is None or not clock.at:
        return True
    return 12 * (last.year - clock.year) + last.month - clock.at <= SOON_MONTHS


def _is_published(text: str, found: Found) -> bool:
    return bool(_PUBLISHED.search(text, max(found.start - 40, 0), found.start))


def _is_denied(text: str, found: Found) -> bool:
    """`not in 1972 but in 1920`."""
    start = found.start
    near = text[max(start - 14, 0) : start]
    return bool(("not " in near or "nicht " in near or "pas " in near or "не " in near) and _DENIED.search(near)) or (
        text.find("değil", found.end, found.end + 12) >= 0 and bool(_DENIED_BEHIND.match(text, found.end))
    )


def _end_of(point: Point) -> Point:
    """The date that closes a stretch: by 1789 the narrative is in 1789."""
    end = point.value.members[-1] if point.value is not None and point.value.members else None
    return Point.of(end) if isinstance(end, Edtf) else point


_HEAD = re.compile(r"(?:\A|[.!?…]\s|\n)[\s“\"(]*(?:[^\W\d_]+,?\s){0,2}\Z")


def _heads(text: str, found: Found) -> bool:
    """Whether a date is the first thing that its sentence says, a word or two aside."""
    return bool(_HEAD.search(text, max(found.start - 30, 0), found.start)) or found.start == 0


def _in_brackets(text: str, found: Found) -> bool:
    before = text[max(found.start - 60, 0) : found.start]
    return before.rfind("(") > before.rfind(")")
