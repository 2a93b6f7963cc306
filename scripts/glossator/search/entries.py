"""Records of things: terms, names, events, works, and whatever other kinds an edition has."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from html import unescape

from glossator.edition import THINGS
from glossator.model import Event, Name, Ref, TargetKind, Term, Work
from glossator.search.record import Record
from glossator.weave.kind_words import kind_in_words
from glossator.weave.loom import Loom
from glossator.weave.page import plain
from glossator.weave.prose.date_words import in_words

Told = tuple[tuple[str, ...], str]
"""(what it is called, what is said of it)"""


def entries(loom: Loom) -> Iterator[Record]:
    """Yield a record for each thing of the edition, kind by kind."""
    for kind, row in THINGS.items():
        told = _TOLD.get(kind)
        for thing in loom.edition.shelf(kind).values():
            forms, text = told(thing, loom) if told else ((thing.label,), row.about(thing))
            forms = tuple(dict.fromkeys(form for form in forms if form))
            title = forms[0] if forms else thing.ref.id
            others = " · ".join(forms[1 : 1 + _SHOWN])
            page, fragment = loom.addresses.targets[Ref(kind, thing.ref.id)]
            yield Record(kind.value, loom.addresses.url(page), title, fragment, others, forms, text)


_SHOWN = 5
"""Other forms of an entry that a hit shows."""


def _term(term: Term, loom: Loom) -> Told:
    return (term.label, *term.also, *(word for _, word in term.equivalents)), term.definition


def _name(name: Name, loom: Loom) -> Told:
    return (name.label, name.acronym, *name.also), f"{kind_in_words(name.kind)}. {name.text}".strip()


def _event(event: Event, loom: Loom) -> Told:
    # The date is one of its names: who asks for a day wants what happened before who mentions it.
    return (event.label, in_words(event.when) if event.when else "", *event.also), event.text


def _work(work: Work, loom: Loom) -> Told:
    return (work.fields.get("title", work.key),), unescape(plain(loom.formatted.reference(work.key)))


_TOLD: Mapping[TargetKind, Callable[..., Told]] = {
    TargetKind.TERM: _term,
    TargetKind.NAME: _name,
    TargetKind.EVENT: _event,
    TargetKind.WORK: _work,
}
"""Kinds of which more is known than a label and a sentence."""
