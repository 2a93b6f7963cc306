"""What began in some years, and what was under way when they began."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush, nsmallest

from glossator.chronology.sequence import begins
from glossator.model import Edtf, Event
from glossator.model.edtf import End, Precision, Stretch

MOST = 24
"""Events under way that a period names; those are taken that are spoken of most often."""


@dataclass(frozen=True, slots=True)
class Period:
    """Some years and their events, each list in the order of the events given."""

    years: Stretch
    began: tuple[Event, ...]
    under_way: tuple[Event, ...]
    """Spans that began before these years and had not ended."""
    more: int
    """How many others were under way."""


def shelf_of(event: Event) -> Stretch | None:
    """Return the decade of an event as people count, 1990 to 1999 or 49 to 40 BC; None where undated.

    For one whose decade nobody knows it is the century, or more.
    """
    if event.when is None:
        return None
    years = begins(event.when).stretch
    if years.first != years.last:
        return years
    if years.first > 0:
        tens = years.first // 10 * 10
        return Stretch(max(tens, 1), tens + 9)
    tens = (1 - years.first) // 10 * 10
    return Stretch(-tens - 8, min(1 - tens, 0))


def periods(events: Iterable[Event], shelves: Sequence[Stretch], weight: Callable[[Event], int]) -> list[Period]:
    """Return a period for each shelf, in the order of the shelves. Linear in events and shelves, but for sorting."""
    dated = [(begins(event.when).stretch, at, event) for at, event in enumerate(events) if event.when]
    dated.sort(key=lambda one: one[:2])
    starts = [start.first for start, _, _ in dated]
    spans = [one for one in dated if one[2].when and _goes_on(one[2].when)]
    found: dict[Stretch, Period] = {}
    running: list[tuple[int, Event]] = []
    ends: list[int] = []
    begun = ended = 0
    for years in sorted(set(shelves)):
        while begun < len(spans) and spans[begun][0].last < years.first:
            _, at, event = spans[begun]
            running.append((at, event))
            if event.when and event.when.latest:
                heappush(ends, event.when.latest.year)
            begun += 1
        while ends and ends[0] < years.first:
            heappop(ends)
            ended += 1
        running = [one for one in running if _reaches(one[1], years.first)]
        running = sorted(nsmallest(MOST, running, key=lambda one: (-weight(one[1]), one[0])), key=lambda one: one[0])
        inside = dated[bisect_left(starts, years.first) : bisect_right(starts, years.last)]
        began = sorted(((at, event) for start, at, event in inside if start.last <= years.last), key=lambda one: one[0])
        found[years] = Period(
            years,
            tuple(event for _, event in began),
            tuple(event for _, event in running),
            begun - ended - len(running),
        )
    return [found[years] for years in shelves]


def _goes_on(when: Edtf) -> bool:
    """Whether it is a span of which one knows how long it went on, or that it does: not one whose end is unknown."""
    return when.precision is Precision.INTERVAL and when.members[-1] is not End.UNKNOWN


def _reaches(span: Event, year: int) -> bool:
    return span.when is not None and (span.when.latest is None or span.when.latest.year >= year)
