"""What `printed` of an event names must be there: the text, its note, and the sentence with the wrong date."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.apparatus import Apparatus
from glossator.edition import Edition
from glossator.findings import Finding, finding
from glossator.model import Dated, MentionKind, layers


def printed_dates(edition: Edition, apparatus: Apparatus) -> Iterator[Finding]:
    """Yield d-010 for an id that nothing has, and d-011 for a date that its text, at hand, does not print."""
    texts = {text.id for text in edition.texts}
    notes = {note.id for note in edition.notes}
    events = [event for event in edition.events.values() if event.printed]
    found = _found(apparatus) if events else set()
    for event in events:
        for one in event.printed:
            if one.text not in texts and one.text not in edition.sources:
                yield finding("d-010", event.place, id=event.id, kind="text", name=one.text)
            elif one.text in texts and (one.text, event.id, one.when.text) not in found:
                yield finding("d-011", event.place, id=event.id, text=one.text, date=one.when.text)
            if one.note and one.note not in notes:
                yield finding("d-010", event.place, id=event.id, kind="note", name=one.note)


def _found(apparatus: Apparatus) -> set[tuple[str, str, str]]:
    """(text, event, EDTF) of each sentence that is linked by its date."""
    return {
        (text, one.resolution.target.id, value.edtf or "")
        for text, annotations in apparatus.annotations.items()
        for one, _ in layers(annotations)
        if one.mention.kind is MentionKind.EVENT
        and one.resolution.target is not None
        and isinstance(value := one.mention.value, Dated)
    }
