"""What texts speak of, as rows: every target, and the records of each kind."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.bibliography.inlines import words_of
from glossator.edition import THINGS
from glossator.export.dataset.columns import Cell
from glossator.export.dataset.texts_rows import joined, public
from glossator.export.event_rows import event_rows
from glossator.model import EditorialNote, Event, Location, Name, Ref, TargetKind, Term
from glossator.publish.press import Impression
from glossator.weave.prose.signs import in_words


def targets(impression: Impression) -> Iterator[tuple[Cell, ...]]:
    """Yield each thing that has an address, by its key as graph.json has it; passages of local copies are left out."""
    loom, shown = impression.loom, {passage.id for text in public(impression) for passage in text.spoken}
    hidden = {text.id for text in impression.edition.texts if text.local}
    of_notes = {note.ref: note.text for note in impression.edition.notes}
    for ref, label in impression.graph.targets.items():
        in_passage = ref.kind in (TargetKind.NOTE, TargetKind.PASSAGE)
        if ref not in loom.addresses.targets or (in_passage and ref.id not in shown) or of_notes.get(ref) in hidden:
            continue
        said = words_of(loom.formatted.runs(ref.id)) if ref.kind is TargetKind.WORK else label
        yield loom.keys.key(ref), ref.kind.value, ref.id, said, loom.addresses.target_url(ref)


def terms(impression: Impression) -> Iterator[tuple[Cell, ...]]:
    """Yield the glossary in the order of its files."""
    for term in impression.edition.terms.values():
        yield (
            _key(term.ref, impression), term.id, term.label, joined(term.also),
            in_words(term.definition, term.signs, impression.loom), joined(term.see),
            joined(term.sources), *_point(term.location), _as_of(term),
        )  # fmt: skip


def names(impression: Impression) -> Iterator[tuple[Cell, ...]]:
    """Yield the names in the order of their file."""
    for name in impression.edition.names.values():
        yield (
            _key(name.ref, impression), name.id, name.kind, name.label, joined(name.also), name.acronym, name.family,
            name.wikidata, in_words(name.text, name.signs, impression.loom), *_point(name.location), _as_of(name),
        )  # fmt: skip


def events(impression: Impression) -> Iterator[tuple[Cell, ...]]:
    """Yield the events in order of time, cause before effect, undated ones last."""
    for place, row in enumerate(event_rows(impression), 1):
        event = row.event
        yield (
            _key(event.ref, impression), event.id, place, event.label, event.date or None, event.earliest or None,
            event.latest or None, row.words, row.text, _as_of(event),
        )  # fmt: skip


def works(impression: Impression) -> Iterator[tuple[Cell, ...]]:
    """Yield the library in its order, each work as the style prints it."""
    for work in impression.edition.works.values():
        fields = work.fields
        issued = fields.get("date") or fields.get("year", "")
        yield (
            _key(work.ref, impression), work.key, work.type, fields.get("author") or fields.get("editor", ""),
            fields.get("title", ""), issued, fields.get("doi") or None, fields.get("url") or None,
            words_of(impression.loom.formatted.runs(work.key)),
        )  # fmt: skip


def links(impression: Impression) -> Iterator[tuple[Cell, ...]]:
    """Yield what records say of other things: who took part, what is a source; only ids that something has."""
    edition = impression.edition
    for row in THINGS.values():
        for thing in edition.shelf(row.kind).values():
            named: dict[tuple[str, str], None] = {}
            for kind, field, ids in row.names(thing):
                shelf = edition.shelf(kind)
                named |= {(field, _key(Ref(kind, id), impression)): None for id in ids if id in shelf}
            for field, key in named:
                yield _key(thing.ref, impression), field, key


def notes(impression: Impression) -> Iterator[tuple[Cell, ...]]:
    """Yield the editors' notes in the order of their files, none on a local copy."""
    shown = {text.id for text in public(impression)}
    for note in impression.edition.notes:
        if note.text in shown:
            yield _key(note.ref, impression), note.id, note.text, note.kind, note.quotation, note.body, _as_of(note)


def _key(ref: Ref, impression: Impression) -> str:
    return impression.loom.keys.key(ref)


def _as_of(one: Term | Name | Event | EditorialNote) -> str | None:
    return one.as_of.text if one.as_of else None


def _point(location: Location) -> tuple[float | None, float | None]:
    return location.point or (None, None)
