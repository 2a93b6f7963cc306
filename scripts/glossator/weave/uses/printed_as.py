"""Dates that a text prints wrongly: said at the event, and at the note that says why."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.interface import say
from glossator.model import EditorialNote, Event, Ref, TargetKind
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.prose.date_words import in_words
from glossator.weave.sheet import Sheet
from glossator.weave.uses.stops import ended
from glossator.weave.uses.uselist import title_of


def printed_as(event: Event, here: Sheet, loom: Loom) -> Iterator[str]:
    """Yield a line of HTML for each wrong date of an event: as what, in which text, and the way to the note."""
    notes = {note.id: note for note in loom.edition.notes}
    for one in event.printed:
        document = loom.documents.get(one.text)
        source = loom.edition.sources.get(one.text)
        title = html(title_of(document) if document else source.title if source and source.title else one.text)
        if document:
            title = f'<a href="{loom.href(here, Ref(TargetKind.TEXT, one.text))}">{title}</a>'
        line = say("Printed as {date} in {text}", date=html(in_words(one.when)), text=title)
        if one.note in notes:
            line += f' (<a href="{loom.href(here, notes[one.note].ref)}">{say("note")}</a>)'
        yield f'<p class="g-small">{ended(line)}</p>'


def dated_rightly(note: EditorialNote, here: Sheet, loom: Loom) -> Iterator[str]:
    """Yield a line of HTML for each event of which a note says that its date is printed wrongly."""
    for event in loom.edition.events.values():
        if event.when is not None and any(one.note == note.id for one in event.printed):
            link = f"<a {loom.door(here, event.ref)}>{html(event.label)}</a>"
            line = ended(say("On the timeline: {event}", event=f"{link}, {html(in_words(event.when))}"))
            yield f'<p class="g-small">{line}</p>'
