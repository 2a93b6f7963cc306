"""The finder of dates in prose.

One pass finds the anchors (a year, a decade, a century); the rows of `PHRASES`
are tried backwards from each, the rows of `FRAMES` then look at what stands
around it. Times told in words have a table of their own. Only the digits 0 to 9
are read: a year in another script is left as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from glossator.characters.folding import fold
from glossator.chronology.phrases import FRAMES, PHRASES, Anchor, Found, shortened, told_in_words
from glossator.chronology.phrases.decades import WORDED
from glossator.chronology.phrases.years import YEARS
from glossator.chronology.roles import RoleSign, role_of, signs_in
from glossator.model import Dated, Mention, MentionKind
from glossator.passages.urls import Shut, addresses

_FIGURES = re.compile(r"([0-9]+)(?:-[01][0-9]-[0-3][0-9](?![\w-])|['’]?s(?!\w))?")
_CENTURY = re.compile(r"(?<=[\s-])century(?!\w)(?!,?\s(?:BC|B\.C))", re.IGNORECASE)
_WORDED = re.compile(r"(?<=[\s-])(?:" + "|".join(WORDED) + r")(?!\w)", re.IGNORECASE)
_BY_ANCHOR = {anchor: tuple(row for row in PHRASES if row.anchor is anchor) for anchor in Anchor}
_ALONE = (" in ", " since ", " by ", " and ", " until ", " after ", " before ", " between ", " from ", " to ", "In ")
"""What stands before most years: no day, month or season ends so, and their rows need not be tried."""
_LONGER = {Anchor.YEAR: 0, Anchor.DECADE: 3, Anchor.ISO_DAY: 7, Anchor.CENTURY: 0}
_YEARS = range(1000, 2101)

REACH = 30
"""Characters before an anchor in which its date may begin: `the twenty-first century`, `24th of September, 2015`."""


def find_dates(text: str) -> list[Mention[Dated]]:
    """Return the dates of a passage, ascending and not overlapping.

    Offsets are Unicode characters into `text`, half-open. The value has
    EDTF (ISO 8601-2:2019, levels 0 to 2) as exact as the words and no more, or None with `why` where the words
    name no day of the calendar or point back; first and last ISO day, empty where open; a `DateRole`.
    """
    folded = fold(text)
    dates = _dates(text, folded)
    words = list(_words(text, folded))
    if not dates and not words:
        return []
    shut = Shut(addresses(text))
    signs = signs_in(folded) if dates else ()
    mentions = [_mention(text, found, signs) for found in dates]
    mentions += words
    mentions.sort(key=lambda mention: (mention.start, -mention.end))
    kept: list[Mention[Dated]] = []
    for mention in mentions:
        if kept and mention.start < kept[-1].end:
            continue
        if shut.over(mention.start, mention.end):
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
    if "century" in folded:
        ends += [(match.end(), Anchor.CENTURY) for match in _CENTURY.finditer(text)]
    if "ties" in folded and any(word in folded for word in WORDED):
        ends += [(match.end(), Anchor.DECADE) for match in _WORDED.finditer(text)]
    # A longer anchor goes before the shorter that stands in it.
    return sorted(set(ends), key=_longer_first) if len(ends) > 1 else ends


def _longer_first(end: tuple[int, Anchor]) -> tuple[int, int]:
    return end[0] - _LONGER[end[1]], end[0]


def _dates(text: str, folded: str) -> list[Found]:
    dates: list[Found] = []
    reached = 0
    for end, anchor in _anchors(text, folded):
        if end <= reached:
            continue
        found = _read(text, max(end - REACH, reached), end, anchor)
        if found is None:
            continue
        found = shortened(found, text)
        for frame in FRAMES:
            framed = frame.read(text, dates, found)
            if framed is not None and (not dates or framed.start >= dates[-1].end):
                found = framed
        dates.append(found)
        reached = found.end
    return dates


def _read(text: str, low: int, end: int, anchor: Anchor) -> Found | None:
    alone = anchor is Anchor.YEAR and text.endswith(_ALONE, low, end - 4)
    for phrase in YEARS if alone else _BY_ANCHOR[anchor]:
        match = phrase.pattern.search(text, low, end)
        if match:
            point = phrase.read(match)
            if point is not None:
                return Found(match.start(), end, point, phrase.name)
    return None


def _words(text: str, folded: str) -> Iterator[Mention[Dated]]:
    for row, start, end in told_in_words(text, folded):
        value = Dated(None, "", "", row.role, "told in words only")
        yield Mention(MentionKind.DATE, start, end, text[start:end], row.name, value)


def _mention(text: str, found: Found, signs: tuple[RoleSign, ...]) -> Mention[Dated]:
    point = found.point
    role = role_of(text, found.start + found.lead, found.end, signs)
    earliest = point.earliest.as_iso() if point.earliest else ""
    latest = point.latest.as_iso() if point.latest else ""
    value = Dated(point.edtf, earliest, latest, str(role), point.why if point.value is None else "")
    return Mention(MentionKind.DATE, found.start, found.end, text[found.start : found.end], found.rule, value)
