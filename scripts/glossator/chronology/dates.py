"""The finder of dates in prose.

One pass finds the anchors (a year, a decade, a century); the rows of `PHRASES`
are tried backwards from each, the rows of `FRAMES` then look at what stands
around it. Times told in words have a table of their own. Only the digits 0 to 9
are read: a year in another script is left as it is.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from glossator.characters.folding import fold
from glossator.characters.letters_asked import asks
from glossator.characters.letters_asked import present as present_in
from glossator.chronology.clock import Clock
from glossator.chronology.languages import LANGUAGES
from glossator.chronology.languages.framing import Spoken
from glossator.chronology.languages.grammar import Grammar
from glossator.chronology.languages.spoken import Languages, spoken
from glossator.chronology.moving import moved
from glossator.chronology.phrases import FRAMES, PHRASES, STATED, Anchor, Found, Stated, shortened, told_in_words
from glossator.chronology.phrases.centuries import CENTURY_KEYS
from glossator.chronology.phrases.decades import WORDED
from glossator.chronology.phrases.numeric import in_century
from glossator.chronology.phrases.partial import PARTIAL_KEYS, Left, partials
from glossator.chronology.phrases.relative import RELATIVE_KEYS, Told, relatives
from glossator.chronology.phrases.words import WORD_KEYS
from glossator.chronology.phrases.years import YEARS
from glossator.chronology.pluperfect import was_done
from glossator.chronology.points import Point
from glossator.chronology.role_signs import DateRole, RoleSign
from glossator.chronology.roles import role_of, signs_in
from glossator.chronology.steps import told_of_before
from glossator.model import Anchored, Dated, Mention, MentionKind
from glossator.passages.urls import Shut, addresses
from glossator.patterns import re

# One digit, then the others: the engine skips to a class of letters, not to a repeated one; twice as fast.
_FIGURES = re.compile(r"[0-9]([0-9]*)(?:-[01][0-9]-[0-3][0-9](?:(?=T[0-2][0-9]:)|(?![\w-]))|['’]?s(?!\w))?")
_WORDED = re.compile(r"(?<=[\s-])(?:" + "|".join(WORDED) + r")(?!\w)", re.IGNORECASE)
_BY_ANCHOR = {anchor: tuple(row for row in PHRASES if row.anchor is anchor) for anchor in Anchor}
_APART = tuple(row for row in _BY_ANCHOR[Anchor.YEAR] if not row.glued)
"""Ways to name a date that are tried where no sign of `_GLUE` stands right before the year."""
_ALONE = (" in ", " since ", " by ", " and ", " until ", " after ", " before ", " between ", " from ", " to ", "In ")
"""What stands before most years: no day, month or season ends so, and their rows need not be tried."""
_GLUE = frozenset("-‑./acCAY")
_APOSTROPHES = frozenset("'’‘")
_LONGER = {Anchor.YEAR: 0, Anchor.SHORT: 0, Anchor.DECADE: 3, Anchor.ISO_DAY: 7}
_YEARS = range(1000, 2101)
_SPOKEN = Languages(LANGUAGES)
_WITHOUT_FIGURES = frozenset((*CENTURY_KEYS, "ties"))
"""What is asked of a passage without figures: whether it names a century or a decade in words."""
_LETTERS = asks({*WORD_KEYS, *RELATIVE_KEYS, *PARTIAL_KEYS, *_WITHOUT_FIGURES})
"""Without any of these, and without figures, nothing in English is a date or a word of time."""
_DIGIT = re.compile("[0-9]")

REACH = 40
"""Characters before an anchor in which its date may begin: `the twenty-fourth of September, 2015`."""


@dataclass(frozen=True, slots=True)
class Read:
    """What one passage says of time, and where the narrative is behind it."""

    dates: tuple[Mention[Dated], ...]
    times: tuple[Mention[Dated], ...]
    """Words of time that have no date, beside the dates."""
    clock: Clock


def find_dates(text: str, language: str = "en") -> list[Mention[Dated]]:
    """Return the dates of a passage that stands alone, ascending and not overlapping: see `read_dates`."""
    return list(read_dates(text, "", Clock(), language).dates)


def find_times(text: str, language: str = "en") -> list[Mention[Dated]]:
    """Return the words of time of a passage that have no date, ascending, beside its dates."""
    return list(read_dates(text, "", Clock(), language).times)


def read_dates(text: str, passage: str, clock: Clock, language: str = "en", asides: Collection[Anchored] = ()) -> Read:
    """Return the dates of a passage, ascending and not overlapping, its other words of time, and the clock behind them.

    Offsets are Unicode characters into `text`, half-open. The value has EDTF (ISO 8601-2:2019, levels 0 to 2) as
    exact as the words and no more, or None with `why` where the words name no day of the calendar; first and last ISO
    day, empty where open; a `DateRole`; and, where the words leave the year out, the date that it was taken from.
    A date that leaves its year out where no year is in force is none. `language` is the BCP 47 tag of the text.
    `asides` are dates that are known to be beside the narrative.
    """
    grammar, present = _SPOKEN.get(language), present_in(text)
    if grammar is None and present.isdisjoint(_LETTERS) and not _DIGIT.search(text):
        return Read((), (), clock)
    folded = fold(text)
    found, clock = _dates(text, folded, present, passage, clock, grammar, asides)
    words = list(_words(text, folded, present))
    if not found and not words:
        return Read((), (), clock)
    shut = Shut(addresses(text))
    dates = [_mention(text, one, role) for one, role in found]
    times = _beside(words, dates)
    kept = tuple(one for one in dates if not shut.over(one.start, one.end))
    return Read(kept, tuple(one for one in times if not shut.over(one.start, one.end)), clock)


def _beside(words: list[Mention[Dated]], dates: Sequence[Mention[Dated]]) -> list[Mention[Dated]]:
    """The words of time that overlap no date and none before them, ascending."""
    kept: list[Mention[Dated]] = []
    at = 0
    for mention in sorted(words, key=lambda one: (one.start, -one.end)):
        while at < len(dates) and dates[at].end <= mention.start:
            at += 1
        if (at < len(dates) and dates[at].start < mention.end) or (kept and mention.start < kept[-1].end):
            continue
        kept.append(mention)
    return kept


def _anchors(text: str, folded: str, figures: Sequence[re.Match[str]]) -> list[tuple[int, Anchor]]:
    """Where years, days, decades and centuries end, in order."""
    ends: list[tuple[int, Anchor]] = []
    for match in figures:
        start, end = match.span()
        digits = match.end(1) - start
        if digits == 4 and int(text[start : start + 4]) in _YEARS:
            ends.append((start + 4, Anchor.YEAR))  # also of 2016’s budget, where no decade is read
            if end - start == 10:
                ends.append((end, Anchor.ISO_DAY))
            elif end > start + 4:
                ends.append((end, Anchor.DECADE))
        elif digits == 2 and end > start + 2:
            ends.append((end, Anchor.DECADE))
        elif digits == 2 and text[start - 1 : start] in _APOSTROPHES:
            ends.append((end, Anchor.SHORT))
    if "ties" in folded and any(word in folded for word in WORDED):
        ends += [(match.end(), Anchor.DECADE) for match in _WORDED.finditer(text)]
    # A longer anchor goes before the shorter that stands in it.
    return sorted(set(ends), key=_longer_first) if len(ends) > 1 else ends


def _longer_first(end: tuple[int, Anchor]) -> tuple[int, int]:
    return end[0] - _LONGER[end[1]], end[0]


def _places(text: str, folded: str, present: frozenset[str], clock: Clock, grammar: Grammar | None) -> list[Place]:
    """Return (where its looking begins, where it ends, what stands there) of all that may be a date, in order."""
    figures = list(_FIGURES.finditer(text)) if _DIGIT.search(text) else []
    if not figures and grammar is None and clock.year is None and present.isdisjoint(_WITHOUT_FIGURES):
        return []
    own: list[Place] = [(end - _LONGER[anchor], end, anchor) for end, anchor in _anchors(text, folded, figures)]
    others: list[Left | Told | Spoken]
    stated: list[Stated] = []
    if grammar is None:
        spans = [(figure.start(), figure.end(1)) for figure in figures]
        stated = [one for _, find in STATED for one in find(text, folded, spans)]
        if not own and not stated and clock.year is None:
            return own  # no year is in force, nor will one be
        others = [*partials(text, present), *relatives(text, folded, present)]
    else:
        others = list(spoken(grammar, text, folded))
        own = [place for place in own if not _inside(place[1], others)]
    if not (others or stated):
        return own
    own += [(one.end, one.end, one) for one in others]
    own += [(one.start, one.end, one) for one in stated]  # before whatever stands in it
    return sorted(own, key=_in_order)


def _inside(end: int, others: Sequence[Left | Told | Spoken]) -> bool:
    """Whether what ends there is in one of the others, which are in order and apart."""
    at = bisect_left(others, end, key=lambda one: one.end)
    return at < len(others) and others[at].start < end


Place = tuple[int, int, Anchor | Left | Told | Spoken | Stated]
"""(where its looking begins, where it ends, what stands there)"""


def _in_order(place: Place) -> tuple[int, int, int]:
    begin, end, what = place
    return begin, 0 if isinstance(what, Anchor) else what.start - end, end


def _dates(
    text: str,
    folded: str,
    present: frozenset[str],
    passage: str,
    clock: Clock,
    grammar: Grammar | None,
    asides: Collection[Anchored],
) -> tuple[list[tuple[Found, DateRole]], Clock]:
    dates: list[Found] = []
    roles: dict[int, DateRole] = {}
    reached = 0
    signs: tuple[RoleSign, ...] | None = None
    for _, end, what in _places(text, folded, present, clock, grammar):
        if end <= reached:
            continue
        found = (
            _read(text, max(end - REACH, reached), end, what)
            if isinstance(what, Anchor)
            else _by_clock(what, reached, clock.for_sentence(text, what.start), text)
        )
        if found is None:
            continue
        if found.partial is None and found.origin is None:
            found = shortened(in_century(found, clock), text)
        for frame in FRAMES:
            framed = frame.read(text, dates, found)
            if framed is not None and (not dates or framed.start >= dates[-1].end):
                found = framed
        dates.append(found)
        reached = found.end
        signs = signs_in(text, grammar.language.code if grammar else "en") if signs is None else signs
        role = role_of(text, found.start + found.lead, found.end, signs, found.point.value)
        was, clock = clock, moved(clock, found, role, text, passage, asides)
        looked_back = role is DateRole.EVENT and told_of_before(was, clock, found, text)
        roles[found.start] = DateRole.BACK_REFERENCE if looked_back else role
    known = (found for found in dates if found.point.value is not None or found.partial is None)
    return [(found, roles[found.start]) for found in known], clock


_NO_YEAR = Point(None, why="no year is in force")


def _by_clock(what: Left | Told | Spoken | Stated, reached: int, clock: Clock, text: str) -> Found | None:
    """A date that needs the clock; one that begins in what is read already is none.

    Without a year in force it has no value yet, but may get its year from one right behind it.
    """
    if isinstance(what, Stated):
        return what.read(clock) if what.start >= reached else None
    if what.start < reached:
        return None
    if isinstance(what, Told):
        read = what.read(clock)
        return Found(what.start, what.end, read[0], what.rule, origin=read[1]) if read else None
    point = what.read(clock)
    if isinstance(what, Left):
        if point is not None and was_done(text, what.start):
            point = clock.year_before(what.partial, point)
        return Found(what.start, what.end, point or _NO_YEAR, what.rule, partial=what.partial, origin=clock.origin)
    if point is None:
        return None
    origin = clock.origin if what.point is None else None
    lead = what.core.start - what.start
    return Found(what.start, what.end, point, what.rule, what.framed, lead, what.partial, origin, what.core.style)


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


def _words(text: str, folded: str, present: frozenset[str]) -> Iterator[Mention[Dated]]:
    for row, start, end in told_in_words(text, folded, present):
        value = Dated(None, "", "", row.role, "told in words only")
        yield Mention(MentionKind.TIME, start, end, text[start:end], row.name, value)


def _mention(text: str, found: Found, role: DateRole) -> Mention[Dated]:
    point = found.point
    earliest = point.earliest.as_iso() if point.earliest else ""
    latest = point.latest.as_iso() if point.latest else ""
    why = point.why if point.value is None else ""
    value = Dated(
        point.edtf, earliest, latest, str(role), why, found.origin, found.style, ambiguous=point.ambiguous
    )  # fmt: skip
    return Mention(MentionKind.DATE, found.start, found.end, text[found.start : found.end], found.rule, value)
