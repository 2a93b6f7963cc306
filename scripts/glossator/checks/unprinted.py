"""Forms under `also` that no text prints: a wording that nobody uses finds nothing, and hides what would."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from glossator.apparatus import Apparatus
from glossator.characters.folding import fold
from glossator.edition import Edition
from glossator.findings import Finding, finding
from glossator.model import MentionKind, Ref, layers
from glossator.names import Form, FormIndex, cased_alike, forms

_KINDS = (MentionKind.TERM, MentionKind.NAME, MentionKind.EVENT)


def unprinted(edition: Edition, apparatus: Apparatus) -> Iterator[Finding]:
    """Yield n-014 for each `also` form of a term, name or event that stands in no text, at its record.

    Nothing is said while an original that is described is not at hand: it may print what no other text does. A form
    counts as printed wherever it stands, within a longer form of the same thing too. The rest of the forms is looked
    for only after those that made mentions are gone: all texts are read once more, for few words.
    """
    at_hand = {text.id for text in edition.texts}
    if any(id not in at_hand for id in edition.sources):
        return
    listed = [
        form
        for form in forms(edition.terms.values(), edition.names.values(), edition.events.values())
        if form.rule == "also"
    ]
    for form in _nowhere(edition, _unmentioned(listed, apparatus)):
        yield finding("n-014", form.place, form=form.words, id=form.ref.id)


def _unmentioned(listed: Iterable[Form], apparatus: Apparatus) -> list[Form]:
    """The forms of which no annotation is printed letter for letter."""
    printed: set[tuple[Ref, str]] = set()
    for annotations in apparatus.annotations.values():
        for one, _ in layers(annotations):
            if one.mention.kind in _KINDS:
                printed |= {(ref, one.mention.printed) for ref in one.mention.candidates}
    return [form for form in listed if (form.ref, form.words) not in printed]


def _nowhere(edition: Edition, waiting: list[Form]) -> list[Form]:
    """The forms that stand in no passage, in their order."""
    by_words: dict[str, list[Form]] = {}
    for form in waiting:
        by_words.setdefault(fold(form.words), []).append(form)
    found: set[Form] = set()
    index, _ = FormIndex.of_forms(waiting)
    for text in edition.documents if waiting else ():
        for passage in text.passages:
            words = passage.prose.text
            for mention in index.find(words):
                bearers, capitals = by_words[fold(mention.printed)], words.isupper()
                found |= {form for form in bearers if cased_alike(form.words, mention.printed, capitals)}
    return [form for form in waiting if form not in found]
