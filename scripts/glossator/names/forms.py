"""The forms under which terms, names and events are printed, in the order that settles ties."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from glossator.glossary.variants import plural, spellings
from glossator.model import Event, MentionKind, Name, Place, Ref, Term

LONGEST_FORM = 200
"""Characters; nothing that people call a thing by is longer, and a pasted page is no form."""


@dataclass(frozen=True, slots=True)
class Form:
    """One spelling of one thing."""

    words: str
    ref: Ref
    kind: MentionKind
    rule: str
    """Where it comes from: `label`, `also`, `acronym`, `equivalent`, or a variant of one of them."""
    place: Place

    @property
    def listed(self) -> bool:
        """Whether a contributor wrote it so; a variant is not worth a finding of its own."""
        return self.rule in {"label", "also", "acronym", "equivalent"}


def forms(terms: Iterable[Term], names: Iterable[Name], events: Iterable[Event]) -> Iterator[Form]:
    """Return every form of everything, listed forms before their variants."""
    for term in terms:
        listed = [("label", term.label), *(("also", form) for form in term.also)]
        listed += [("equivalent", word) for _, word in term.equivalents]
        yield from _of(term, MentionKind.TERM, listed)
    for name in names:
        listed = [("label", name.label), *(("also", form) for form in name.also), ("acronym", name.acronym)]
        yield from _of(name, MentionKind.NAME, listed)
    for event in events:
        yield from _of(event, MentionKind.EVENT, [("label", event.label), *(("also", form) for form in event.also)])


def _of(thing: Term | Name | Event, kind: MentionKind, listed: Sequence[tuple[str, str]]) -> Iterator[Form]:
    seen: set[str] = set()

    def fresh(rule: str, words: str) -> Iterator[Form]:
        if words not in seen and len(words) <= LONGEST_FORM and any(map(str.isalnum, words)):
            seen.add(words)
            yield Form(words, thing.ref, kind, rule, thing.place)

    tidy = [(rule, " ".join(words.split())) for rule, words in listed]
    for rule, words in tidy:
        yield from fresh(rule, words)
    if kind is MentionKind.TERM and thing.label[:1].isupper() and thing.label[1:].islower():
        # `term: Deterrence` has the capital of a dictionary's headword, not that of a name.
        small = thing.label[0].lower() + thing.label[1:]
        tidy.append(("headword", small))
        yield from fresh("headword", small)
    for rule, words in tidy:
        if rule == "equivalent":  # the spelling rows are English
            continue
        for spelt_rule, spelt in [("", words), *spellings(words)]:
            if spelt_rule:
                yield from fresh(spelt_rule, spelt)
            many = plural(spelt) if kind is MentionKind.TERM else None
            if many:
                yield from fresh("plural", many[1])
