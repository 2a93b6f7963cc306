"""Events that are told by their date and what is said around it: who, where, and what was done."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from glossator.chronology.role_signs import DateRole
from glossator.events.acts import words_in
from glossator.events.clauses import heard
from glossator.events.deeds import Deed
from glossator.events.event_index import EventIndex, Key, Profile, named_in, proper_in
from glossator.events.evidence import evidence
from glossator.events.heard_of import ADJECTIVE
from glossator.events.kin import belongs
from glossator.events.likeness import words_of
from glossator.events.objects import behind
from glossator.events.patients import patient
from glossator.events.reminders import definite, reminding
from glossator.events.said import Sentence
from glossator.events.tellings import Telling
from glossator.events.windows import Fit, fit, read, shelves_for
from glossator.model import Dated, Edtf, Event, Evidence, Mention, MentionKind, Ref, Span, TargetKind
from glossator.passages.sentences import sentences

NOT_THEN = frozenset({DateRole.CITATION, DateRole.ACCESS, DateRole.PUBLICATION})
"""Roles of dates that tell when something was written or read, or what is still to come."""
REACH = 300
"""Characters on either side of a date in which its sentence is heard."""
_PRONOUNS = frozenset(words_in("it he she they them him its his their this these both"))
"""Words that stand for who was named in the sentence before."""
HEAD = 30
"""Characters from the head of a sentence in which its subject is named."""
FAR = 0.6
"""What a name weighs that stands in the clause of another date."""
MOST = 400
"""Events that are weighed for one date at most, those that share something rare with the sentence first."""
NEAR_TIE = 0.25
"""Points by which the best must be ahead of the next; else both are candidates and neither is linked."""
_TIER = {Fit.DAY: 0, Fit.EQUAL: 1, Fit.INSIDE: 1, Fit.YEAR: 2, Fit.PRINTED: 0, Fit.LONG: 3}
"""Of two events that are both told well enough, the tighter date goes first: the jet before the embargo."""
LAST = 4
"""The same of one that only its words as a whole are like: who tells of an act is believed first."""
ASIDE = frozenset({DateRole.STATISTIC, DateRole.TREND, DateRole.HORIZON, DateRole.TARGET})


def find_events(
    text: str, dates: Sequence[Mention[Dated]], things: Sequence[Mention[None]], index: EventIndex, of: str = ""
) -> list[Mention[Dated]]:
    """Return a mention of an event over each date whose sentence tells of one, in the order of the dates.

    `candidates` holds the event, or several where they are told about as well; the value is the date's, with the
    evidence for the first of them. Events that are named are in `things` already and are not repeated here, but where a
    text prints their date wrongly. `of` is the id of the text, which may print a date wrongly (`printed`).
    Offsets are those of the dates. Linear in the text, whatever the number of events.
    """
    if not index.profiles:
        return []
    passage: _Passage | None = None
    mentions: list[Mention[Dated]] = []
    for date in dates:
        when = read(date.value.edtf) if date.value.edtf else None
        if when is None or date.value.role in NOT_THEN or not _any(when, index):
            continue
        passage = passage or _Passage.of(text, things, index, dates)
        said = passage.around(date, index)
        found = _told(when, said, index, of)
        if found and (found[0][0].id not in said.events or found[0][1].date == Fit.PRINTED):
            value = replace(date.value, evidence=found[0][1])
            refs = tuple(ref for ref, _ in found)
            mentions.append(
                Mention(MentionKind.EVENT, date.start, date.end, date.printed, "date-and-act", value, candidates=refs)
            )
    return mentions


def _any(when: Edtf, index: EventIndex) -> bool:
    return any(shelf in index.shelves for shelf in shelves_for(when))


def _told(when: Edtf, said: Sentence, index: EventIndex, of: str = "") -> list[tuple[Ref, Evidence]]:
    """The events told of, the best first; those that are behind it by more than a near tie are left out.

    A date that is more exact than the event's says little: for an event of 2018 to be linked from 12 October, somebody
    or some place must be named, and what the label says be told.
    """
    scored: list[tuple[int, float, str, Evidence]] = []
    for number in _candidates(when, said, index):
        profile = index.profiles[number]
        tight = _printed(when, profile.event, of) or fit(when, profile.when)
        closer = _closer(when, profile.when)
        weighed = evidence(profile, tight, said, index, closer) if tight else None
        found = weighed.evidence if weighed else None
        if tight and weighed and found and (not closer or _says(profile, found, said)):
            tier = _TIER[tight] if weighed.by_rules else LAST
            scored.append((tier - (profile.event.id in said.events), -found.points, profile.event.id, found))
    scored.sort(key=lambda one: one[:3])
    if not scored:
        return []
    first, best = scored[0][:2]
    tied = (row for row in scored if row[0] == first and row[1] <= best + NEAR_TIE)
    return [(Ref(TargetKind.EVENT, id), found) for _, _, id, found in tied]


def _says(profile: Profile, found: Evidence, said: Sentence) -> bool:
    """Whether who or where is named, and what its label says is told."""
    if profile.event.id in said.events:
        return True
    label = (
        any(profile.words.get(one, 0) >= 1 for one in found.words)
        or profile.says.intersection(found.acts)
        or not profile.says
    )
    return bool((found.who or found.where) and (label or not profile.deeds.isdisjoint(found.who)))


def _closer(when: Edtf, event: Edtf) -> bool:
    """Whether a date is more exact than that of an event, and lies within it."""
    first, last, begin, end = when.earliest, when.latest, event.earliest, event.latest
    if first is None or last is None or begin is None or end is None:
        return False
    return (first, last) != (begin, end) and begin <= first and last <= end


def _printed(when: Edtf, event: Event, of: str) -> Fit | None:
    """Whether a text is known to print this date of an event, which is wrong."""
    return Fit.PRINTED if any(one.text == of and one.when.text == when.text for one in event.printed) else None


def _candidates(when: Edtf, said: Sentence, index: EventIndex) -> list[int]:
    """The numbers of the events that share a shelf and something else with a sentence, what is rare first."""
    rows: list[tuple[int, Key, tuple[int, ...]]] = []
    shelves = [index.shelves[shelf] for shelf in shelves_for(when) if shelf in index.shelves]
    for key in (*said.evidence(), ("day", when.text)):
        for postings in shelves:
            if row := postings.get(key):
                rows.append((len(row), key, row))
    rows.sort(key=lambda one: one[:2])
    found: dict[int, None] = {}
    for id in sorted(said.events):
        if id in index.by_id:
            found[index.by_id[id]] = None
    for size, _, row in rows:
        if len(found) + size > MOST:
            break
        found.update(dict.fromkeys(row))
    return list(found)


@dataclass(frozen=True, slots=True)
class _Passage:
    """One passage, its sentences and words in order."""

    spans: Sequence[Span]
    telling: Telling
    names: Sequence[Mention[None]]
    others: Sequence[Mention[None]]
    """Terms and events that are named."""
    adjectives: Sequence[tuple[int, str]]
    """(offset, id of a name)."""
    text: str
    dates: Sequence[Span]
    """Those that say when something was."""

    @classmethod
    def of(
        cls, text: str, things: Sequence[Mention[None]], index: EventIndex, dates: Sequence[Mention[Dated]] = ()
    ) -> _Passage:
        names = named_in(things)
        times = [Span(one.start, one.end) for one in dates if one.value.edtf and one.value.role not in NOT_THEN]
        spans = sentences(text)
        dated = dict.fromkeys(bisect_right(spans, one.start, key=_start) - 1 for one in times)
        only = [spans[at] for at in dated if at >= 0]
        telling = Telling.of(text, index.lexicon, proper_in(text, things), only)
        adjectives = [
            (start, id)
            for start, word in zip(telling.starts, telling.words, strict=True)
            if (id := index.adjectives.get(word)) is not None and text[start].isupper()
        ]
        others = [one for one in things if one.kind is not MentionKind.NAME and len(one.candidates) == 1]
        return cls(spans, telling, names, others, adjectives, text, times)

    def around(self, date: Mention[Dated], index: EventIndex) -> Sentence:
        """What the sentence of a date says near it."""
        at = bisect_right(self.spans, date.start, key=lambda span: span.start) - 1
        low = max(self.spans[at].start if at >= 0 else 0, date.start - REACH)
        high = min(max(self.spans[at].end if at >= 0 else date.end, date.end), date.end + REACH)
        spans = heard(self.text, Span(low, high), Span(date.start, date.end), self.dates, self.telling)
        numbers = [number for span in spans for number in self.telling.between(span.start, span.end)]
        begin, end = (bisect_left(self.adjectives, (edge, "")) for edge in (low, high))
        names = {id: ADJECTIVE for _, id in self.adjectives[begin:end]}
        near = set(names)
        sure = self._sure(low, high)
        single = self._own(sure)
        for one in sorted(single, key=lambda one: not _in(one, spans)):
            id, here = one.candidates[0].id, _in(one, spans)
            subject = not near and not here and one.start < low + HEAD  # of a clause that names nobody
            names[id] = max(names.get(id, 0.0), 1.0 if here or subject else FAR)
            if here or subject:
                near.add(id)
        if at > 0 and not _PRONOUNS.isdisjoint(self.telling.words[slice(*self.telling.edges(low, high))]):
            for one in self._own(self._sure(max(self.spans[at - 1].start, low - REACH), low)):
                names.setdefault(one.candidates[0].id, FAR)
        acts: dict[str, bool] = {}
        deeds: dict[Deed, None] = {}
        for span in spans:
            for classes, first, done in self.telling.grouped(self.telling.between(span.start, span.end)):
                new = patient(self.text, self.telling, first)
                far = behind(self.text, self.telling, first) if first in self.telling.past else ()
                deeds[Deed(classes, done, first in self.telling.denied, new, far)] = None
                for act in classes:
                    acts[act] = acts.get(act, False) or done
        acted = any(one in self.telling.past and one not in self.telling.undone for one in numbers)
        others = [one.candidates[0] for span in spans for one in _within(self.others, span.start, span.end)]
        terms = {ref.id for ref in others if ref.kind is TargetKind.TERM}
        events = {ref.id for ref in others if ref.kind is TargetKind.EVENT}
        known = (one for one in numbers if self.telling.words[one] not in index.adjectives)
        strange = self.telling.capitals(known)
        content = self.telling.content(numbers)
        reminders, lending = reminding(self.text, self.telling, numbers)
        return Sentence(
            names, near, acts, tuple(deeds), content, terms, events,
            date.value.role in ASIDE, acted, strange, reminders,
            *definite(self.text, self.telling, numbers), words_of(content, index.speaking),
            frozenset(one.candidates[0].id for one in sure if one not in single), lending,
        )  # fmt: skip

    def _own(self, names: Sequence[Mention[None]]) -> list[Mention[None]]:
        """Those of the names whose bearers act, and not somebody of theirs."""
        return [one for one in names if not belongs(self.text, one.start, one.end)]

    def _sure(self, low: int, high: int) -> list[Mention[None]]:
        return [one for one in _within(self.names, low, high) if len(one.candidates) == 1]


def _start(span: Span) -> int:
    return span.start


def _in(one: Mention[None], spans: Sequence[Span]) -> bool:
    return any(span.start <= one.start < span.end for span in spans)


def _within(things: Sequence[Mention[None]], low: int, high: int) -> Sequence[Mention[None]]:
    first, last = (bisect_left(things, edge, key=lambda one: one.start) for edge in (low, high))
    return things[first:last]
