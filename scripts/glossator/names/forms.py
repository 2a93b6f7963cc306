"""The forms under which terms, names and events are printed, in the order that settles ties."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from glossator.glossary.endings import Bearer, inflected, inflected_name
from glossator.glossary.variants import plural, plural_of_head, spellings
from glossator.glossary.verbs import verb_forms, whole_stem
from glossator.model import Event, MentionKind, Name, Place, Ref, Spots, Term, Thing
from glossator.names.name_kinds import NameKind, NameList, list_of

LONGEST_FORM = 200
"""Characters; nothing that people call a thing by is longer, and a pasted page is no form."""


@dataclass(frozen=True, slots=True)
class Form:
    """One spelling of one thing."""

    words: str
    ref: Ref
    kind: MentionKind
    rule: str
    """Where it comes from: `label`, `also`, `acronym`, `equivalent`, `stem`, or a variant of one of them."""
    place: Place
    language: str = ""
    """Primary subtag of the language of the texts that it is a form in; empty for texts of every language."""

    @property
    def listed(self) -> bool:
        """Whether a contributor wrote it so; a variant is not worth a finding of its own."""
        return self.rule in {"label", "also", "acronym", "equivalent", "stem"}


def forms(
    terms: Iterable[Term], names: Iterable[Name], events: Iterable[Event], languages: frozenset[str] = frozenset()
) -> Iterator[Form]:
    """Return every form of everything, listed forms before their variants.

    `languages` are the primary subtags of the texts; a name takes the endings of these.
    """
    for term in terms:
        yield from term_forms(term, languages)
    for name in names:
        yield from name_forms(name, languages)
    for event in events:
        yield from event_forms(event, languages)


def term_forms(term: Term, languages: frozenset[str] = frozenset()) -> Iterator[Form]:
    """Return every form of a term: what is listed, its equivalents and verbs, and their variants."""
    listed = [("label", term.label), *(("also", form) for form in term.also)]
    listed += [("equivalent", word) for _, word in term.equivalents]
    listed += [("stem", whole_stem(stem)) for stem in term.stem]
    return forms_of(term, MentionKind.TERM, listed, (("", *form) for form in _by_rule(term)))


def name_forms(name: Name, languages: frozenset[str] = frozenset()) -> Iterator[Form]:
    """Return every form of a name, its acronym among them, and its endings in the languages of the texts."""
    listed = [("label", name.label), *(("also", form) for form in name.also), ("acronym", name.acronym)]
    made = (one for words in (name.label, *name.also) for one in name_endings(words, name.kind, languages))
    return forms_of(name, MentionKind.NAME, listed, ((language, "ending", form) for language, form in made))


def event_forms(event: Event, languages: frozenset[str] = frozenset()) -> Iterator[Form]:
    """Return every form of an event."""
    return forms_of(event, MentionKind.EVENT, [("label", event.label), *(("also", form) for form in event.also)])


def variants(words: str, kind: MentionKind) -> Iterator[tuple[str, str]]:
    """Return (rule, variant) for each other spelling of a form and, of a term, for the plurals of each."""
    for rule, spelt in [("", words), *spellings(words)]:
        if rule:
            yield rule, spelt
        for many in (plural(spelt), plural_of_head(spelt)) if kind is MentionKind.TERM else ():
            if many:
                yield "plural", many[1]


def name_endings(words: str, kind: str, languages: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Return (language, form) for a form of a name of this kind with the endings of its language."""
    bearer = Bearer.THING
    if kind == NameKind.PERSON:
        bearer = Bearer.PERSON
    elif list_of(kind) is NameList.ORGANISATIONS:
        bearer = Bearer.BODY
    return inflected_name(" ".join(words.split()), bearer, languages)


def _by_rule(term: Term) -> Iterator[tuple[str, str]]:
    """The verbs of a term and its equivalents with their endings; none of them has a plural."""
    for stem in term.stem:
        yield from (("verb", spelt) for verb in verb_forms(stem) for spelt in (verb, *_spelt(verb)))
    for language, word in term.equivalents:
        yield from (("ending", " ".join(form.split())) for form in inflected(language, word))


def _spelt(words: str) -> Iterator[str]:
    return (other for _, other in spellings(words))


_FIELDS = ("also", "term", "name", "label", "acronym", "in", "stem")
"""Where forms are written."""


def place_of_form(thing: Thing, words: str) -> Place:
    """Return where a form of a thing was written; the record where it is one made by rule."""
    spots: Spots = getattr(thing, "spots", {})
    mark = next((spots[name, words] for name in _FIELDS if (name, words) in spots), None)
    return Place(thing.place.file, *mark) if mark else thing.place


def forms_of(
    thing: Thing,
    kind: MentionKind,
    listed: Sequence[tuple[str, str]],
    by_rule: Iterable[tuple[str, str, str]] = (),
) -> Iterator[Form]:
    """Return the forms of a thing, listed ones first, then their other spellings, then those made by rule."""
    seen: set[str] = set()

    def fresh(rule: str, words: str, language: str = "") -> Iterator[Form]:
        if words not in seen and len(words) <= LONGEST_FORM and any(map(str.isalnum, words)):
            seen.add(words)
            yield Form(words, thing.ref, kind, rule, place_of_form(thing, words), language)

    tidy = [(rule, " ".join(words.split())) for rule, words in listed]
    for rule, words in tidy:
        yield from fresh(rule, words)
    if kind is MentionKind.TERM and thing.label[:1].isupper() and thing.label[1:].islower():
        # `term: Deterrence` has the capital of a dictionary's headword, not that of a name.
        small = thing.label[0].lower() + thing.label[1:]
        tidy.append(("headword", small))
        yield from fresh("headword", small)
    for rule, words in tidy:
        if rule in ("equivalent", "stem"):  # the spelling rows are English, and a verb has no plural
            continue
        for variant_rule, variant in variants(words, kind):
            yield from fresh(variant_rule, variant)
    for language, rule, words in by_rule:
        yield from fresh(rule, words, language)
