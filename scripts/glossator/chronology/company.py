"""Events that are not named, but told by their date and the company it keeps."""

from __future__ import annotations

from collections.abc import Sequence

from glossator.chronology.roles import DateRole
from glossator.model import Event, Mention, MentionKind, Ref, Span, TargetKind
from glossator.names.index import FormIndex
from glossator.sentences import sentences

_OF_A_WORK = frozenset({DateRole.CITATION, DateRole.ACCESS, DateRole.PUBLICATION})
"""Roles of dates that tell when something was written or read, not when it happened."""


def find_events(text: str, dates: Sequence[Mention], things: Sequence[Mention], index: FormIndex) -> list[Mention]:
    """Return a mention of an event over each date that is an event's own, in the order of the dates.

    A date counts from the month on, and only where its sentence also names one of who, where or what the event
    lists; the date of a reference never does. `candidates` holds every event that fits. Events that are named are
    in `things` already: `FormIndex.find` found them, and they are not repeated here. Offsets are those of the dates.
    """
    if not index.events:
        return []
    spans: list[Span] | None = None
    mentions: list[Mention] = []
    for date in dates:
        events = index.events.get(str(date.value.get("edtf")), ())
        if not events or date.value.get("role") in _OF_A_WORK:
            continue
        spans = sentences(text) if spans is None else spans
        sentence = next((span for span in spans if span.start <= date.start < span.end), Span(0, len(text)))
        company = {
            thing.candidates[0]
            for thing in things
            if len(thing.candidates) == 1 and sentence.start <= thing.start < sentence.end
        }
        refs = tuple(event.ref for event in events if _keeps(event, company))
        if refs:
            mentions.append(
                Mention(
                    MentionKind.EVENT,
                    date.start,
                    date.end,
                    date.printed,
                    "date-and-company",
                    date.value,
                    candidates=refs,
                )
            )
    return mentions


def _keeps(event: Event, company: set[Ref]) -> bool:
    names = (Ref(TargetKind.NAME, id) for id in (*event.who, *event.where))
    return not company.isdisjoint((*names, *(Ref(TargetKind.TERM, id) for id in event.terms)))
