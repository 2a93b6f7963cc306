"""A calendar that is only suspected: one thing dated twice in a text, by what is one day in the two calendars.

No day says of itself which calendar it is of, and a finding for every Russian, Greek, Ottoman or early British date
would be noise. What gives it away is a text that has both: `25 October 1917` and `7 November 1917`, thirteen days apart
as the calendars were then, in two sentences that tell of the same.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from glossator.characters.folding import fold
from glossator.checks.beside import Beside
from glossator.chronology import DateRole
from glossator.dating.calendars import from_julian
from glossator.events.acts import stem
from glossator.events.tellings import COMMON
from glossator.findings import Finding, finding
from glossator.model import Dated, Edtf, MentionKind, Place, Text, layers
from glossator.model.edtf import Day, Precision
from glossator.passages.sentences import sentences
from glossator.patterns import re

FIRST, LAST = 1582, 1923
"""Years in which both calendars were in use, one country beside another."""
ALIKE = 2
"""Stems, beside those of words that say nothing, that two sentences on one thing have in common at least."""
MOST = 8
"""Sentences of one day that are compared, so that ten thousand of them cost no more than their number."""

_WORD = re.compile(r"[^\W\d_][\w’'-]+")


@dataclass(frozen=True, slots=True)
class _Told:
    """A day and what its sentence says."""

    day: Day
    passage: str
    sentence: int
    stems: frozenset[str]
    proper: frozenset[str]
    """Words with a capital that is not that of the sentence."""
    place: Place


def suspected_calendars(text: Text, beside: Beside) -> Iterator[Finding]:
    """Yield d-005 for each day that may be the Old Style of another of its text; linear in the dates."""
    by_day: dict[Day, list[_Told]] = {}
    for one in _told(text, beside):
        by_day.setdefault(one.day, []).append(one)
    for day, old in by_day.items():
        new = by_day.get(from_julian(*day), [])
        pair = next(((a, b) for a in old[:MOST] for b in new[:MOST] if _alike(a, b)), None)
        if pair is not None:
            line = pair[1].place.line
            yield finding("d-005", pair[0].place, first=_worded(day), last=_worded(pair[1].day), line=line)


def _told(text: Text, beside: Beside) -> Iterator[_Told]:
    """The days of the text that have a counterpart in it, and what their sentences say."""
    by_passage: dict[str, list[tuple[Day, int, int]]] = {}
    days: set[Day] = set()
    for one, _ in layers(beside.annotations(text)):
        value = one.mention.value
        if one.mention.kind is not MentionKind.DATE or not isinstance(value, Dated) or value.role != DateRole.EVENT:
            continue
        date = Edtf.from_text(value.edtf) if value.edtf and value.style is None and value.origin is None else None
        day = date.earliest if isinstance(date, Edtf) and date.plain and date.precision is Precision.DAY else None
        if day is not None and FIRST <= day.year <= LAST:
            days.add(day)
            by_passage.setdefault(one.passage, []).append((day, one.mention.start, one.mention.end))
    paired = {one for day in days if (other := from_julian(*day)) in days for one in (day, other)}
    for passage in text.spoken if paired else ():
        found = [row for row in by_passage.get(passage.id, ()) if row[0] in paired]
        if not found:
            continue
        words, spans = passage.prose.text, sentences(passage.prose.text)
        starts = [span.start for span in spans]
        for day, start, end in found:
            at = max(bisect_right(starts, start) - 1, 0)
            said = words[spans[at].start : spans[at].end][:1000]
            place = text.place(passage.prose.source(start, end).start)
            yield _Told(day, passage.id, at, _stems(said), _proper(said), place)


def _stems(said: str) -> frozenset[str]:
    return frozenset(stem(word) for word in _WORD.findall(fold(said))) - COMMON


def _proper(said: str) -> frozenset[str]:
    names = {match[0] for match in _WORD.finditer(said) if match.start() and match[0][0].isupper()}
    return frozenset(stem(fold(name)) for name in names) - COMMON


def _alike(one: _Told, other: _Told) -> bool:
    """Whether two sentences seem to tell of one thing: what they say is alike, and neither has a name of its own.

    `The army took Kars` and `The army took Erzurum` are steps of a war that happen to be so far apart.
    """
    if (one.passage, one.sentence) == (other.passage, other.sentence):
        return False
    names = one.proper <= other.stems or other.proper <= one.stems
    return names and len(one.stems & other.stems) >= ALIKE


def _worded(day: Day) -> str:
    date = Edtf.from_text(day.as_iso())
    return date.as_words() if isinstance(date, Edtf) else day.as_iso()
