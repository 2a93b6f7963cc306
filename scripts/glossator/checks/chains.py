"""Chains of events: their steps are events, their arrows join steps, forward in time, and no step stands alone."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.apparatus import Apparatus
from glossator.chronology import may_precede
from glossator.edition import THINGS, Edition, KnownIds
from glossator.findings import Finding, finding
from glossator.model import Arrow, Chain, Event, Place, TargetKind, spot


def chains(edition: Edition, apparatus: Apparatus) -> Iterator[Finding]:
    """Yield what is wrong with each chain: d-004 and c-002 (ids that nothing has), d-061, d-062, d-064, d-065."""
    if not edition.chains:
        return
    events, works = KnownIds(edition.events), KnownIds(edition.works)
    for chain in edition.chains.values():
        yield from _steps(chain, events)
        for arrow in chain.arrows:
            yield from _ends(arrow, chain, edition)
            for key in arrow.by:
                if key not in works:
                    yield _missing(TargetKind.WORK, key, works, spot(arrow.spots, arrow.place, "by", key))


def _steps(chain: Chain, events: KnownIds) -> Iterator[Finding]:
    joined = {end for arrow in chain.arrows for end in (arrow.cause, arrow.effect)}
    seen: set[str] = set()
    for step in chain.steps:
        if step.event not in events:
            yield _missing(TargetKind.EVENT, step.event, events, step.place)
        elif step.event in seen:
            yield finding("d-065", step.place, event=step.event, id=chain.id)
        elif step.event not in joined:
            yield finding("d-064", step.place, event=step.event, id=chain.id)
        seen.add(step.event)


def _ends(arrow: Arrow, chain: Chain, edition: Edition) -> Iterator[Finding]:
    steps = {step.event for step in chain.steps}
    ends = (("from", arrow.cause), ("to", arrow.effect))
    strange = [(name, id) for name, id in ends if id not in steps]
    for name, id in strange:
        yield finding("d-061", spot(arrow.spots, arrow.place, name, id), field=name, event=id, id=chain.id)
    cause, effect = edition.events.get(arrow.cause), edition.events.get(arrow.effect)
    if not strange and _against_time(cause, effect):
        yield finding("d-062", arrow.place, cause=arrow.cause, effect=arrow.effect)


def _against_time(cause: Event | None, effect: Event | None) -> bool:
    if cause is None or effect is None or cause.when is None or effect.when is None:
        return False  # what is not there, or has no date, is told of elsewhere
    return not may_precede(cause, effect)


def _missing(kind: TargetKind, id: str, known: KnownIds, place: Place) -> Finding:
    return finding(THINGS[kind].missing, place, known.nearest(id), **THINGS[kind].called(id))
