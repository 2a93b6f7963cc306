"""Events that are not named, but told by their date and the company it keeps."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from glossator.chronology.role_signs import DateRole
from glossator.model import Dated, Event, Mention, MentionKind, Ref, Span, TargetKind
from glossator.names.index import FormIndex
from glossator.passages.sentences import sentences

_OF_A_WORK = frozenset({DateRole.CITATION, DateRole.ACCESS, DateRole.PUBLICATION})
"""Roles of dates that tell when something was written or read, not when it happened."""


def find_events(
    text: str, dates: Sequence[Mention[Dated]], things: Sequence[Mention[None]], index: FormIndex
) -> list[Mention[Dated]]:
    """Return a mention of an event over each date that is an event's own, in the order of the dates.

    A date counts from the month on, and only where its sentence also names one of who, where or what the event
    lists; the date of a reference never does. `candidates` holds every event that fits. Events that are named are
    in `things` already: `FormIndex.find` found them, and they are not repeated here. Offsets are those of the dates.
    """
    if not index.events:
        return []
    spans: list[Span] | None = None
    company: dict[int, set[Ref]] = {}
    mentions: list[Mention[Dated]] = []
    for date in dates:
        events = index.events.get(date.value.edtf or "", ())
        if not events or date.value.role in _OF_A_WORK:
            continue
        if spans is None:
            spans = sentences(text)
            company = _company(things, spans)
        kept = company.get(_sentence(spans, date.start), set())
        refs = tuple(event.ref for event in events if _keeps(event, kept))
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


def _company(things: Sequence[Mention[None]], spans: Sequence[Span]) -> dict[int, set[Ref]]:
    """The things that each sentence names, by the number of the sentence, in one pass over both."""
    company: dict[int, set[Ref]] = {}
    for thing in things:
        if len(thing.candidates) == 1:
            company.setdefault(_sentence(spans, thing.start), set()).add(thing.candidates[0])
    return company


def _sentence(spans: Sequence[Span], offset: int) -> int:
    """The number of the sentence that holds a character; -1 where none does."""
    at = bisect_right(spans, offset, key=lambda span: span.start) - 1
    return at if at >= 0 and offset < spans[at].end else -1


def _keeps(event: Event, company: set[Ref]) -> bool:
    names = (Ref(TargetKind.NAME, id) for id in (*event.who, *event.where))
    return not company.isdisjoint((*names, *(Ref(TargetKind.TERM, id) for id in event.terms)))
