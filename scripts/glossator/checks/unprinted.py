"""Forms under `also` that no text prints: a wording that nobody uses finds nothing, and hides what would."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from glossator.apparatus import Apparatus
from glossator.characters.folding import fold
from glossator.edition import THINGS, Edition
from glossator.findings import Finding, finding
from glossator.glossary.endings import primary
from glossator.model import MentionKind, Name, Ref, Thing, layers
from glossator.names import Form, FormIndex, cased_alike, name_endings, place_of_form, variants

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
    languages = frozenset(primary(text.front.language) for text in edition.documents)
    proofs: Proofs = {}
    for row in THINGS.values():
        for thing in edition.shelf(row.kind).values():
            proofs |= _proofs(thing, row.mention, languages)
    for form in _nowhere(edition, _unmentioned(proofs, apparatus)):
        yield finding("n-014", form.place, form=form.words, id=form.ref.id)


def _proofs(thing: Thing, kind: MentionKind, languages: frozenset[str]) -> Proofs:
    also: tuple[str, ...] = getattr(thing, "also", ())
    listed = dict.fromkeys([thing.label, *also]) if also else {}
    made = {words: _made(words, thing, kind, languages) for words in listed}
    times = Counter(form for forms in made.values() for form in forms)
    proofs: Proofs = {}
    for words in also:
        if words != thing.label:
            whole = _form(words, thing, kind)
            own = [form for form in made[words] if form == whole or times[form] == 1]
            proofs[whole] = sorted(own, key=lambda form: (form.words, form.language))
    return proofs


def _made(words: str, thing: Thing, kind: MentionKind, languages: frozenset[str]) -> set[Form]:
    """The form itself and all that is made from it."""
    made = {("", words), *(("", variant) for _, variant in variants(words, kind))}
    if isinstance(thing, Name):
        made |= {(language, form) for language, form in name_endings(words, thing.kind, languages)}
    return {_form(form, thing, kind, language) for language, form in made}


def _form(words: str, thing: Thing, kind: MentionKind, language: str = "") -> Form:
    return Form(words, thing.ref, kind, "also", place_of_form(thing, words), language)


def _unmentioned(proofs: Proofs, apparatus: Apparatus) -> Proofs:
    """The forms of which no annotation is printed letter for letter."""
    kinds = {row.mention for row in THINGS.values()}
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
            for mention in index.find(words, primary(text.front.language)):
                bearers, capitals = by_words[fold(mention.printed)], words.isupper()
                found |= {form for form in bearers if cased_alike(form.words, mention.printed, capitals)}
    return [form for form, by in proofs.items() if found.isdisjoint(by)]
