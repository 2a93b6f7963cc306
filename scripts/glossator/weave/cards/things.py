"""Cards of what records describe: works, terms, names, events, and of any other kind."""

from __future__ import annotations

from glossator.edition import THINGS
from glossator.interface import say
from glossator.model import Event, Ref
from glossator.model.tongues import spoken
from glossator.weave.cards.card import WORDS, Card, Desk, shortened
from glossator.weave.escape import html
from glossator.weave.kind_words import kind_in_words
from glossator.weave.prose.anchors import label
from glossator.weave.prose.date_words import in_words
from glossator.weave.prose.signs import signed
from glossator.weave.prose.trust_marks import told
from glossator.weave.things.tongue_words import tongue_in_words
from glossator.weave.timeline.event_links import when_of


def work(ref: Ref, desk: Desk) -> Card | None:
    """Return the whole reference, and whether anybody has seen the work."""
    loom = desk.loom
    own = loom.edition.works.get(ref.id)
    if own is None:
        return None
    facts = told(own, desk.here, loom, whole=False)
    # The script takes it from the list of references where the page has one (text_references.py).
    said = "" if ref in desk.here.listed else loom.formatted.reference(ref.id)
    lines = [f'<div class="g-copied">{said}</div>']
    lines += [f'<p class="g-small">{facts}</p>'] if facts else []
    return Card(say("Reference"), _short(ref.id, desk), lines, loom.href(desk.here, ref), styled=True)


def _short(key: str, desk: Desk) -> str:
    return label(key, desk.loom) or html(key)


def term(ref: Ref, desk: Desk) -> Card | None:
    """Return the short definition, what this text does with the term, and its words in other languages."""
    own = desk.loom.edition.terms.get(ref.id)
    if own is None:
        return None
    lines = [f"<p>{signed(own.definition, own.signs, desk.here, desk.loom, WORDS)}</p>"] if own.definition else []
    words = [
        f'<abbr title="{html(tongue_in_words(code))}">{html(code)}</abbr> <i{spoken(code)}>{html(word)}</i>'
        for code, word in own.equivalents
    ]
    lines += [f'<p class="g-small">{" · ".join(words)}</p>'] if words else []
    return Card(say("Term"), own.label, lines, desk.loom.href(desk.here, ref))


def name(ref: Ref, desk: Desk) -> Card | None:
    """Return who or what it is, and where this text first speaks of it."""
    own = desk.loom.edition.names.get(ref.id)
    if own is None:
        return None
    lines = [f"<p>{signed(own.text, own.signs, desk.here, desk.loom, WORDS)}</p>"] if own.text else []
    return Card(kind_in_words(own.kind), own.label, lines, desk.loom.href(desk.here, ref))


def event(ref: Ref, desk: Desk) -> Card | None:
    """Return the date as people write it, what happened, and what came before and after."""
    own = desk.loom.edition.events.get(ref.id)
    if own is None:
        return None
    lines = [f"<p>{signed(own.text, own.signs, desk.here, desk.loom, WORDS)}</p>"] if own.text else []
    at = desk.deck.places.get(own.id, 0)
    for side, number in (("before", at - 1), ("after", at + 1)):
        if 0 <= number < len(desk.loom.sequence):
            lines.append(f"<p {_dated(desk.loom.sequence[number], side, desk)}</p>")
    return Card(f"{say('Event')} · {_when(own)}", own.label, lines, desk.loom.href(desk.here, ref))


def _when(event: Event) -> str:
    return in_words(event.when) if event.when else say("undated")


def _dated(event: Event, side: str, desk: Desk) -> str:
    said, words = desk.named(event.ref, html(event.label))
    return f'data-side="{side}"{said}>{words}' + (f" ({when_of(event)})" if words else "")


def sign(ref: Ref, desk: Desk) -> Card | None:
    """Return what a sign means."""
    own = desk.loom.edition.signs.get(ref.id)
    if own is None:
        return None
    return Card(say("Sign"), own.words, [f"<p>{html(own.text)}</p>"], desk.loom.href(desk.here, ref))


def other(ref: Ref, desk: Desk) -> Card | None:
    """Return the card of a kind that has none of its own making."""
    row = THINGS.get(ref.kind)
    thing = desk.loom.edition.shelf(ref.kind).get(ref.id) if row else None
    if row is None or thing is None:
        return None
    about = row.about(thing)
    lines = [f"<p>{shortened(about)}</p>"] if about else []
    kicker = kind_in_words(row.kind.value)
    return Card(kicker, thing.label, lines, desk.loom.href(desk.here, ref))
