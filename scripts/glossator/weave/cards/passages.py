"""Cards of what stands in texts: dates, editorial notes, points of an argument, passages, texts."""

from __future__ import annotations

from glossator.interface import capital, say
from glossator.model import Edtf, Event, Ref
from glossator.weave.arguments.point_words import role_in_words
from glossator.weave.cards.card import Card, Desk, shortened
from glossator.weave.escape import html
from glossator.weave.prose.anchors import wraps
from glossator.weave.prose.as_of import as_of
from glossator.weave.prose.date_words import in_words
from glossator.weave.prose.inline import weave_prose
from glossator.weave.timeline.event_links import when_of
from glossator.weave.uses.uselist import count

YEARS = 10
"""Years up to which a card names the events of a time."""
EVENTS = 4
"""Events of a date that its card names."""
LONG = 40
"""Words of a passage that its card shows."""
COMMENT = 1600
"""Characters of an editorial note that its card shows whole; of a longer one it shows the paragraphs up to there."""


def date(ref: Ref, desk: Desk) -> Card | None:
    """Return what happened then, the most spoken of first, and how often the texts speak of that time."""
    read = Edtf.from_text(ref.id)
    if not isinstance(read, Edtf):
        return None
    found = _events(read, desk)
    lines = [_listed(event, desk) for event in found[:EVENTS]]
    lines += [f"<li>{say('and {number} more', number=len(found) - EVENTS)}</li>"] if len(found) > EVENTS else []
    listed = [f"<ul>{''.join(lines)}</ul>"] if lines else []
    return Card(say("Date"), in_words(read), listed, desk.loom.href(desk.here, ref))


def _listed(event: Event, desk: Desk) -> str:
    said, words = desk.named(event.ref, html(event.label))
    return f"<li{said}>{words}" + (f" ({when_of(event)})</li>" if words else "</li>")


def _events(date: Edtf, desk: Desk) -> list[Event]:
    """The events that may have begun then, those that surely did and the most spoken of first; none of a long time."""
    first, last = date.stretch
    if last - first > YEARS:
        return []
    near = [event for year in range(first, last + 1) for event in desk.deck.by_year.get(year, ())]
    found = [event for event in near if _meets(event, date)]
    return sorted(found, key=lambda event: (not _lies_in(event, date), -count(event.ref, desk.loom)))


def _lies_in(event: Event, date: Edtf) -> bool:
    when = event.when
    if when is None or when.earliest is None or date.earliest is None or date.latest is None:
        return False
    return date.earliest <= when.earliest <= date.latest


def _meets(event: Event, date: Edtf) -> bool:
    when = event.when
    if when is None:
        return False
    early = when.earliest is None or date.latest is None or when.earliest <= date.latest
    return early and (when.latest is None or date.earliest is None or date.earliest <= when.latest)


def comment(ref: Ref, desk: Desk) -> Card | None:
    """Return an editorial note, all of it unless it is very long."""
    document = desk.loom.documents.get(ref.id)
    note = desk.deck.comments.get(ref.id)
    if document is None or note is None:
        return None
    lines, size = [f'<p class="g-quotation"><q>{html(note.quotation)}</q>{as_of(note.as_of)}</p>'], 0
    for passage in document.passages:
        if size > COMMENT:
            lines.append("<p>…</p>")
            break
        size += len(passage.prose.text)
        lines.append(f"<p>{_inner(passage.id, desk)}</p>")
    return Card(say("Editorial note"), say(note.kind), lines, desk.loom.href(desk.here, ref))


def _inner(id: str, desk: Desk) -> str:
    text, passage = desk.loom.passages[id]
    source = text.path.removeprefix("docs/")
    link = lambda address: desk.loom.addresses.link(desk.here.page, source, address)  # noqa: E731
    return weave_prose(passage.prose, wraps(passage, desk.here, desk.loom), lambda label: "", link).html


def argument(ref: Ref, desk: Desk) -> Card | None:
    """Return a point of the argument: its number, its kind, and what it says."""
    found = desk.loom.passages.get(ref.id)
    point = desk.deck.points.get(ref.id)
    if found is None or point is None:
        return None
    lines = [f"<p>{shortened(found[1].prose.words, LONG)}</p>"]
    return Card(say("Argument"), capital(role_in_words(point)), lines, desk.loom.href(desk.here, ref))


def passage(ref: Ref, desk: Desk) -> Card | None:
    """Return the words of a passage, and where they stand."""
    found = desk.loom.passages.get(ref.id)
    if found is None:
        return None
    text, own = found
    number = f" ¶ {own.number}" if own.number else ""
    lines = [f"<p>{shortened(own.prose.words, LONG)}</p>"]
    return Card(say("Passage"), f"{text.front.title}{number}", lines, desk.loom.href(desk.here, ref))


def text(ref: Ref, desk: Desk) -> Card | None:
    """Return what a text is called, and what it is about."""
    found = desk.loom.documents.get(ref.id)
    if found is None:
        return None
    lines = [f"<p>{shortened(found.front.description)}</p>"] if found.front.description else []
    return Card(say("Text"), found.front.title, lines, desk.loom.href(desk.here, ref))
