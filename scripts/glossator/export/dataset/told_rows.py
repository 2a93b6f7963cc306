"""What the editors tell of the texts, as rows: figures, claims, chains, arguments, maps, and where each can be read."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from glossator.export.dataset.columns import Cell
from glossator.export.dataset.texts_rows import joined, public
from glossator.model import Edtf, LatLon, Ref, Signs, TargetKind
from glossator.model.figures import Amount
from glossator.publish.press import Impression
from glossator.weave.prose.signs import in_words

Rows = Iterator[tuple[Cell, ...]]


def figures(impression: Impression) -> Rows:
    """Yield the figures in the order of their table, each with the number that is believed."""
    works = impression.edition.works
    for one in impression.edition.figures:
        yield (
            one.id, one.subject, one.series, one.of, *_dated(one.date), *_number(one.value), one.unit,
            *_number(one.corrected), one.believed.number, _said(one.why, one.signs, impression), one.said,
            one.original or None, one.line or None, one.work if one.work in works else None,
        )  # fmt: skip


def claims(impression: Impression) -> Rows:
    """Yield what claims of the texts rest on, in the order of the table; none of a local copy."""
    works, shown = impression.edition.works, _shown(impression)
    rows = (one for one in impression.edition.warrants if one.passage in shown)
    for number, one in enumerate(rows, 1):
        yield (
            number, _said(one.claim, one.signs, impression), one.passage, one.words, one.original or None,
            one.line or None, one.work if one.work in works else None,
        )  # fmt: skip


def chains(impression: Impression) -> Rows:
    """Yield the chains of events in the order of their file."""
    for chain in impression.edition.chains.values():
        yield chain.id, chain.label, _said(chain.text, chain.signs, impression)


def steps(impression: Impression) -> Rows:
    """Yield the steps of each chain in the order in which it is told."""
    for chain in impression.edition.chains.values():
        for place, step in enumerate(chain.steps, 1):
            event = _event(step.event, impression)
            yield chain.id, place, event, _said(step.text, step.signs, impression)


def arrows(impression: Impression) -> Rows:
    """Yield what is said to have led to what, in the order of the chains."""
    for chain in impression.edition.chains.values():
        for place, arrow in enumerate(chain.arrows, 1):
            yield (
                _part(chain.id, place), chain.id, _event(arrow.cause, impression), _event(arrow.effect, impression),
                _said(arrow.said, arrow.signs, impression), joined(arrow.by),
            )  # fmt: skip


def points(impression: Impression) -> Rows:
    """Yield what each text argues, point by point in reading order; nothing of a local copy."""
    addresses, documents = impression.loom.addresses, {text.id for text in public(impression)}
    for argument in impression.edition.arguments:
        if argument.text not in documents:
            continue
        ids = {point.path: point.id for point in argument.walk()}
        for place, point in enumerate(argument.walk(), 1):
            url = addresses.target_url(point.ref) if point.ref in addresses.targets else None
            yield (
                point.id, argument.text, place, point.number, point.kind.value, ids.get(point.path[:-1]),
                ids.get(point.claim), point.words, url,
            )  # fmt: skip


def maps(impression: Impression) -> Rows:
    """Yield the maps that the editors draw, in the order of their file."""
    for drawn in impression.edition.maps.values():
        as_of = drawn.as_of.text if drawn.as_of else None
        yield drawn.id, drawn.label, _said(drawn.text, drawn.signs, impression), as_of


def map_parts(impression: Impression) -> Rows:
    """Yield what stands on each map, in the order of its file; without a place of its own it has that of its thing."""
    edition, keys = impression.edition, impression.loom.keys
    for drawn in edition.maps.values():
        for place, part in enumerate(drawn.parts, 1):
            ref = part.what
            thing = edition.shelf(ref.kind).get(ref.id) if ref else None
            where = part.location or getattr(thing, "location", part.location)
            latitude, longitude = where.point or (None, None)
            yield (
                _part(drawn.id, place), drawn.id, place,
                keys.key(ref) if ref and thing else None,
                part.label or (thing.label if thing else ""), latitude, longitude, _shape(where.route, part.outline),
                part.date.text if part.date else None, part.status.value, _said(part.text, part.signs, impression),
                joined(part.by),
            )  # fmt: skip


def readings(impression: Impression) -> Rows:
    """Yield each passage where a figure, an arrow, a point or a part of a map can be read; none of a local copy."""
    edition, shown = impression.edition, _shown(impression)
    for one in edition.figures:
        yield from _read_at("figure", one.id, one.at, shown)
    for chain in edition.chains.values():
        for place, arrow in enumerate(chain.arrows, 1):
            yield from _read_at("arrow", _part(chain.id, place), arrow.at, shown)
    for drawn in edition.maps.values():
        for place, part in enumerate(drawn.parts, 1):
            yield from _read_at("map part", _part(drawn.id, place), part.at, shown)
    for argument in edition.arguments:
        for point in argument.walk():
            found = {(one.passage.id, one.start, one.end): None for one in point.anchors if one.passage}
            for passage, start, end in found:
                if passage in shown:
                    yield "point", point.id, passage, start if end else None, end or None


def printed_dates(impression: Impression) -> Rows:
    """Yield the wrong dates of events that texts print, in the order of the events; none of a local copy."""
    documents = {text.id for text in public(impression)}
    for event in impression.edition.events.values():
        for one in event.printed:
            if one.text in documents:
                yield impression.loom.keys.key(event.ref), one.text, one.when.text, one.note or None


def _read_at(kind: str, id: str, passages: Collection[str], shown: Collection[str]) -> Rows:
    for passage in dict.fromkeys(passages):
        if passage in shown:
            yield kind, id, passage, None, None


def _shown(impression: Impression) -> frozenset[str]:
    return frozenset(passage.id for text in public(impression) for passage in text.spoken)


def _event(id: str, impression: Impression) -> Cell:
    return impression.loom.keys.key(Ref(TargetKind.EVENT, id)) if id in impression.edition.events else None


def _part(whole: str, place: int) -> str:
    """What a part without an id of its own is known by; no id has a stroke."""
    return f"{whole}/{place}"


def _dated(date: Edtf | None) -> tuple[Cell, Cell, Cell]:
    if date is None:
        return None, None, None
    first, last = (day.as_iso() if day else "" for day in (date.earliest, date.latest))
    return date.text, first or None, last or None


def _number(amount: Amount | None) -> tuple[Cell, Cell]:
    return (amount.number, amount.bound.value) if amount else (None, None)


def _said(text: str, signs: Signs, impression: Impression) -> str:
    return in_words(text, signs, impression.loom)


def _shape(route: tuple[LatLon, ...], outline: tuple[LatLon, ...]) -> Cell:
    """A line or an area as well-known text (OGC Simple Features 1.2.1, section 7), longitude first."""
    corners = ", ".join(f"{longitude} {latitude}" for latitude, longitude in outline or route)
    if outline:
        latitude, longitude = outline[0]
        return f"POLYGON (({corners}, {longitude} {latitude}))"
    return f"LINESTRING ({corners})" if route else None
