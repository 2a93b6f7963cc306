"""Forms under `also` that no text prints: a wording that nobody uses finds nothing, and hides what would."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from glossator.apparatus import Apparatus
from glossator.characters.folding import fold
from glossator.edition import THINGS, Edition
from glossator.findings import Finding, finding
from glossator.model import Event, MentionKind, Name, Ref, Term, layers
from glossator.names import Form, FormIndex, cased_alike, variants

Proofs = dict[Form, list[Form]]
"""A form under `also` to the forms of which each shows that it is of use: itself, and what is made from it alone."""


def unprinted(edition: Edition, apparatus: Apparatus) -> Iterator[Finding]:
    """Yield n-014 for each `also` form of a term, name or event that stands in no text, at its record.

    Nothing is said while an original that is described is not at hand: it may print what no other text does. A form
    counts as printed wherever it stands, within a longer form of the same thing too, and where its plural or other
    spelling does, unless another listed form has that as well. All texts are read once more for those forms only
    that made no mention.
    """
    at_hand = {text.id for text in edition.texts}
    if any(id not in at_hand for id in edition.sources):
        return
    proofs: Proofs = {}
    for kind, row in THINGS.items():
        for thing in row.shelf(edition).values():
            if isinstance(thing, Term | Name | Event):
                proofs |= _proofs(thing, THINGS[kind].mention)
    for form in _nowhere(edition, _unmentioned(proofs, apparatus)):
        yield finding("n-014", form.place, form=form.words, id=form.ref.id)


def _proofs(thing: Term | Name | Event, kind: MentionKind) -> Proofs:
    listed = dict.fromkeys([thing.label, *(thing.also)])
    made = {words: {words, *(variant for _, variant in variants(words, kind))} for words in listed}
    times = Counter(variant for words in made.values() for variant in words)
    proofs: Proofs = {}
    for form in thing.also:
        if form != thing.label:
            own = sorted(words for words in made[form] if words == form or times[words] == 1)
            proofs[_form(form, thing, kind)] = [_form(words, thing, kind) for words in own]
    return proofs


def _form(words: str, thing: Term | Name | Event, kind: MentionKind) -> Form:
    return Form(words, thing.ref, kind, "also", thing.place)


def _unmentioned(proofs: Proofs, apparatus: Apparatus) -> Proofs:
    """The forms of which no annotation is printed letter for letter."""
    kinds = {MentionKind.TERM, MentionKind.NAME, MentionKind.EVENT}
    printed: set[tuple[Ref, str]] = set()
    for outermost in apparatus.annotations.values():
        for one, _ in layers(outermost):
            if one.mention.kind in kinds:
                printed |= {(ref, one.mention.printed) for ref in one.mention.candidates}
    return {form: by for form, by in proofs.items() if not any((form.ref, one.words) in printed for one in by)}


def _nowhere(edition: Edition, proofs: Proofs) -> Iterable[Form]:
    """The forms of which no proof stands in any passage, in their order."""
    waiting = [one for by in proofs.values() for one in by]
    by_words: dict[str, list[Form]] = {}
    for form in waiting:
        by_words.setdefault(fold(form.words), []).append(form)
    found: set[Form] = set()
    index, _ = FormIndex.of_forms(waiting)
    for text in edition.documents if waiting else ():
        for passage in text.spoken:
            words = passage.prose.text
            for mention in index.find(words):
                bearers, capitals = by_words[fold(mention.printed)], words.isupper()
                found |= {form for form in bearers if cased_alike(form.words, mention.printed, capitals)}
    return [form for form, by in proofs.items() if found.isdisjoint(by)]
