"""The finder of dates in prose.

One pass finds the anchors (a year, a decade, a century); the rows of `PHRASES`
are tried backwards from each, the rows of `FRAMES` then look at what stands
around it. Times told in words have a table of their own. Only the digits 0 to 9
are read: a year in another script is left as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from glossator.characters.folding import fold
from glossator.chronology.clock import Clock
from glossator.chronology.phrases import FRAMES, PHRASES, Anchor, Found, shortened, told_in_words
from glossator.chronology.phrases.decades import WORDED
from glossator.chronology.phrases.partial import Left, partials
from glossator.chronology.phrases.relative import Told, relatives
from glossator.chronology.phrases.years import YEARS
from glossator.chronology.roles import DateRole, RoleSign, role_of, signs_in
from glossator.model import Anchored, Dated, Mention, MentionKind
from glossator.passages.urls import Shut, addresses

_FIGURES = re.compile(r"([0-9]+)(?:-[01][0-9]-[0-3][0-9](?:(?=T[0-2][0-9]:)|(?![\w-]))|['’]?s(?!\w))?")
_CENTURY = re.compile(r"(?<=[\s-])century(?!\w)(?!,?\s(?:BC|B\.C))", re.IGNORECASE)
_WORDED = re.compile(r"(?<=[\s-])(?:" + "|".join(WORDED) + r")(?!\w)", re.IGNORECASE)
_BY_ANCHOR = {anchor: tuple(row for row in PHRASES if row.anchor is anchor) for anchor in Anchor}
_APART = tuple(row for row in _BY_ANCHOR[Anchor.YEAR] if not row.glued)
"""Ways to name a date that are tried where no sign of `_GLUE` stands right before the year."""
_ALONE = (" in ", " since ", " by ", " and ", " until ", " after ", " before ", " between ", " from ", " to ", "In ")
"""What stands before most years: no day, month or season ends so, and their rows need not be tried."""
_GLUE = frozenset("-‑./acCAY")
_APOSTROPHES = frozenset("'’‘")
_LONGER = {Anchor.YEAR: 0, Anchor.SHORT: 0, Anchor.DECADE: 3, Anchor.ISO_DAY: 7, Anchor.CENTURY: 0}
_YEARS = range(1000, 2101)

REACH = 30
"""Characters before an anchor in which its date may begin: `the twenty-first century`, `24th of September, 2015`."""


@dataclass(frozen=True, slots=True)
class Read:
    """The dates of one passage, and where the narrative is behind it."""

    dates: tuple[Mention[Dated], ...]
    clock: Clock


def find_dates(text: str) -> list[Mention[Dated]]:
    """Return the dates of a passage that stands alone, ascending and not overlapping: see `read_dates`."""
    return list(read_dates(text, "", Clock()).dates)


def read_dates(text: str, passage: str, clock: Clock) -> Read:
    """Return the dates of a passage, ascending and not overlapping, and the clock as it is behind them.

    Offsets are Unicode characters into `text`, half-open. The value has EDTF (ISO 8601-2:2019, levels 0 to 2) as
    exact as the words and no more, or None with `why` where the words name no day of the calendar; first and last ISO
    day, empty where open; a `DateRole`; and, where the words leave the year out, the date that it was taken from.
    A date that leaves its year out where no year is in force is none.
    """
    folded = fold(text)
    found, clock = _dates(text, folded, passage, clock)
    if not found:
        return Read((), clock)
    shut = Shut(addresses(text))
    mentions = [_mention(text, one, role) for one, role in found]
    return Read(tuple(one for one in mentions if not shut.over(one.start, one.end)), clock)


def find_times(text: str, dates: Sequence[Mention[Dated]]) -> list[Mention[Dated]]:
    """Return the words of time that have no date, ascending, beside the dates that were found."""
    taken = sorted((date.start, date.end) for date in dates)
    kept: list[Mention[Dated]] = []
    at = 0
    for mention in sorted(_words(text, fold(text)), key=lambda one: (one.start, -one.end)):
        while at < len(taken) and taken[at][1] <= mention.start:
            at += 1
        if (at < len(taken) and taken[at][0] < mention.end) or (kept and mention.start < kept[-1].end):
            continue
        kept.append(mention)
    return kept


def _anchors(text: str, folded: str) -> list[tuple[int, Anchor]]:
    """Where years, days, decades and centuries end, in order."""
    ends: list[tuple[int, Anchor]] = []
    for match in _FIGURES.finditer(text):
        start, end = match.span()
        digits = match.end(1) - start
        if digits == 4 and int(match[1]) in _YEARS:
            ends.append((start + 4, Anchor.YEAR))  # also of 2016’s budget, where no decade is read
            if end - start == 10:
                ends.append((end, Anchor.ISO_DAY))
            elif end > start + 4:
                ends.append((end, Anchor.DECADE))
        elif digits == 2 and end > start + 2:
            ends.append((end, Anchor.DECADE))
        elif digits == 2 and text[start - 1 : start] in _APOSTROPHES:
            ends.append((end, Anchor.SHORT))
    if "century" in folded:
        ends += [(match.end(), Anchor.CENTURY) for match in _CENTURY.finditer(text)]
    if "ties" in folded and any(word in folded for word in WORDED):
        ends += [(match.end(), Anchor.DECADE) for match in _WORDED.finditer(text)]
    # A longer anchor goes before the shorter that stands in it.
    return sorted(set(ends), key=_longer_first) if len(ends) > 1 else ends


def _longer_first(end: tuple[int, Anchor]) -> tuple[int, int]:
    return end[0] - _LONGER[end[1]], end[0]


def _places(text: str, folded: str) -> list[tuple[int, int, Anchor | Left | Told]]:
    """Return (where its looking begins, where it ends, what stands there) of all that may be a date, in order."""
    own: list[tuple[int, int, Anchor | Left | Told]] = [
        (end - _LONGER[anchor], end, anchor) for end, anchor in _anchors(text, folded)
    ]
    others: list[Left | Told] = [*partials(text, folded), *relatives(text, folded)]
    if not others:
        return own
    own += [(one.end, one.end, one) for one in others]
    return sorted(own, key=_in_order)


def _in_order(place: tuple[int, int, Anchor | Left | Told]) -> tuple[int, int, int]:
    begin, end, what = place
    return begin, 0 if isinstance(what, Anchor) else what.start - end, end


def _dates(text: str, folded: str, passage: str, clock: Clock) -> tuple[list[tuple[Found, DateRole]], Clock]:
    dates: list[Found] = []
    roles: dict[int, DateRole] = {}
    reached = 0
    signs: tuple[RoleSign, ...] | None = None
    for _, end, what in _places(text, folded):
        if end <= reached:
            continue
        found = (
            _read(text, max(end - REACH, reached), end, what)
            if isinstance(what, Anchor)
            else _by_clock(what, reached, clock)
        )
        if found is None:
            continue
        if found.partial is None and found.origin is None:
            found = shortened(found, text)
        for frame in FRAMES:
            framed = frame.read(text, dates, found)
            if framed is not None and (not dates or framed.start >= dates[-1].end):
                found = framed
        dates.append(found)
        reached = found.end
        signs = signs_in(folded) if signs is None else signs
        role = roles[found.start] = role_of(text, found.start + found.lead, found.end, signs)
        clock = _after(clock, found, role, text, passage)
    return [(found, roles[found.start]) for found in dates if found.start in roles], clock


def _by_clock(what: Left | Told, reached: int, clock: Clock) -> Found | None:
    """A date that needs the clock; one that begins in what is read already is none, nor one that has no value."""
    point = what.read(clock) if what.start >= reached else None
    if point is None:
        return None
    partial = what.partial if isinstance(what, Left) else None
    return Found(what.start, what.end, point, what.rule, partial=partial, origin=clock.origin)


_MOVES = frozenset({DateRole.EVENT})
"""Roles of dates that the narrative goes on from."""
_LOOKING_BACK = re.compile(r"(?<!\w)had(?:\sbeen)?\s", re.IGNORECASE)


def _after(clock: Clock, found: Found, role: DateRole, text: str, passage: str) -> Clock:
    """The clock behind a date: set by it, unless it is beside the narrative or only looked back to."""
    if role not in _MOVES or found.rule in _BESIDE or _in_brackets(text, found):
        return clock
    if found.origin is not None:
        return clock.set(found.point)
    first = found.point.earliest
    if clock.year is not None and first is not None and first.year < clock.year and _looks_back(text, found):
        return clock
    return clock.set(found.point, Anchored(passage, found.start, found.end, text[found.start : found.end]))


_BESIDE = frozenset({"since", "ever-since", "before", "prior-to", "pre"})


def _in_brackets(text: str, found: Found) -> bool:
    before = text[max(found.start - 60, 0) : found.start]
    return before.rfind("(") > before.rfind(")")


def _looks_back(text: str, found: Found) -> bool:
    """Whether the sentence tells in the pluperfect what was before: `In 1904 he had signed …`."""
    begin = max(text.rfind(". ", 0, found.start), text.rfind("; ", 0, found.start)) + 1
    end = min((at for at in (text.find(". ", found.end), text.find("; ", found.end)) if at >= 0), default=len(text))
    return bool(_LOOKING_BACK.search(text, max(begin, found.start - 300), min(end, found.end + 300)))


def _read(text: str, low: int, end: int, anchor: Anchor) -> Found | None:
    alone = anchor is Anchor.YEAR and text.endswith(_ALONE, low, end - 4)
    apart = anchor is Anchor.YEAR and text[end - 5 : end - 4] not in _GLUE
    for phrase in YEARS if alone else _APART if apart else _BY_ANCHOR[anchor]:
        match = phrase.pattern.search(text, low, end)
        if match:
            point = phrase.read(match)
            if point is not None:
                return Found(match.start(), end, point, phrase.name)
    return None


def _words(text: str, folded: str) -> Iterator[Mention[Dated]]:
    for row, start, end in told_in_words(text, folded):
        value = Dated(None, "", "", row.role, "told in words only")
        yield Mention(MentionKind.TIME, start, end, text[start:end], row.name, value)


def _mention(text: str, found: Found, role: DateRole) -> Mention[Dated]:
    point = found.point
    earliest = point.earliest.as_iso() if point.earliest else ""
    latest = point.latest.as_iso() if point.latest else ""
    why = point.why if point.value is None else ""
    value = Dated(point.edtf, earliest, latest, str(role), why, found.origin, point.ambiguous)
    return Mention(MentionKind.DATE, found.start, found.end, text[found.start : found.end], found.rule, value)
