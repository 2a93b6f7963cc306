"""The glossary and the names as SKOS (W3C Recommendation of 18 August 2009), written in Turtle 1.1."""

from __future__ import annotations

import json
from collections.abc import Iterator

from glossator.characters.printable import printable
from glossator.interface import language
from glossator.model import Ref, TargetKind, Term
from glossator.model.tongues import tag_of
from glossator.publish.press import Impression
from glossator.weave.kind_words import kind_in_words
from glossator.weave.linked_things import THING, WIKIDATA, type_of

_PREFIXES = (
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("dcterms", "http://purl.org/dc/terms/"),
    ("schema", "https://schema.org/"),
)
Property = tuple[str, list[str]]


def glossary_ttl(impression: Impression) -> str:
    """Return two concept schemes and their concepts, a statement a line; addresses are those of the site.

    Without an address of the site they are relative to the file, which lies in `exports/`. A form that is printed as
    the label already is no other form (SKOS, S13). `see` of a term is `related` both ways (S23); the kind of a name is
    its broader concept; `exactMatch` is an item of Wikidata that the editors name.
    """
    return "".join(
        [*(f"@prefix {name}: <{address}> .\n" for name, address in _PREFIXES), *_schemes(impression),
         *_terms(impression), *_kinds(impression), *_names(impression)]
    )  # fmt: skip


def _schemes(impression: Impression) -> Iterator[str]:
    site, edition = impression.loom.taken.site, impression.edition
    if edition.terms:
        yield _statement(_page("glossary/index", impression), "skos:ConceptScheme",
                         [("dcterms:title", [_words(f"{site.name} – glossary".strip(" –"), "en")])])  # fmt: skip
    if edition.names:
        yield _statement(_page("names/index", impression), "skos:ConceptScheme",
                         [("dcterms:title", [_words(f"{site.name} – names".strip(" –"), "en")])])  # fmt: skip


def _terms(impression: Impression) -> Iterator[str]:
    terms = impression.edition.terms
    related: dict[str, dict[str, None]] = {id: {} for id in terms}
    for term in terms.values():
        for other in term.see:
            if other in terms and other != term.id:
                related[term.id][other] = related[other][term.id] = None
    scheme = _page("glossary/index", impression)
    for term in terms.values():
        yield _statement(_thing(term.ref, impression), "skos:Concept", [
            *_term_labels(term),
            ("skos:definition", [_words(term.definition, language())] if term.definition else []),
            ("skos:related", [_thing(Ref(TargetKind.TERM, id), impression) for id in sorted(related[term.id])]),
            ("dcterms:source", _sources(term, impression)),
            ("skos:inScheme", [scheme]), ("skos:topConceptOf", [scheme]),
        ])  # fmt: skip


def _term_labels(term: Term) -> Iterator[Property]:
    """The label of each language, the first that is given of it, and its other forms."""
    forms: dict[str, list[str]] = {language(): [term.label, *term.also]}
    for tongue, form in term.equivalents:
        forms.setdefault(tag_of(tongue) or "und", []).append(form)
    cleaned = {tongue: [one for one in dict.fromkeys(map(_line, given)) if one] for tongue, given in forms.items()}
    yield "skos:prefLabel", [_words(given[0], tongue) for tongue, given in cleaned.items() if given]
    yield "skos:altLabel", [_words(one, tongue) for tongue, given in cleaned.items() for one in given[1:]]


def _sources(term: Term, impression: Impression) -> list[str]:
    works = impression.edition.works
    return [_thing(Ref(TargetKind.WORK, key), impression) for key in dict.fromkeys(term.sources) if key in works]


def _kinds(impression: Impression) -> Iterator[str]:
    scheme = _page("names/index", impression)
    for kind in dict.fromkeys(name.kind for name in impression.edition.names.values()):
        yield _statement(_kind(kind, impression), "skos:Concept", [
            ("skos:prefLabel", [_words(kind_in_words(kind), language())]),
            ("skos:inScheme", [scheme]), ("skos:topConceptOf", [scheme]),
        ])  # fmt: skip


def _names(impression: Impression) -> Iterator[str]:
    scheme = _page("names/index", impression)
    for name in impression.edition.names.values():
        label = _line(name.label)
        others = [one for one in dict.fromkeys(map(_line, (name.acronym, *name.also))) if one and one != label]
        kinds = ["skos:Concept", *([f"schema:{kind}"] if (kind := type_of(name)) != THING else [])]
        yield _statement(_thing(name.ref, impression), ", ".join(kinds), [
            ("skos:prefLabel", [_words(label, language())]),
            ("skos:altLabel", [_words(one, language()) for one in others]),
            ("skos:definition", [_words(name.text, language())] if name.text else []),
            ("skos:broader", [_kind(name.kind, impression)]),
            ("skos:exactMatch", [f"<{WIKIDATA}{name.wikidata}>"] if name.wikidata else []),
            ("skos:inScheme", [scheme]),
        ])  # fmt: skip


def _statement(subject: str, kinds: str, properties: list[Property]) -> str:
    rows = [f"{subject} a {kinds}", *(f"  {name} {', '.join(values)}" for name, values in properties if values)]
    return "\n" + " ;\n".join(rows) + " .\n"


def _thing(ref: Ref, impression: Impression) -> str:
    return _address(impression.loom.addresses.target_url(ref), impression)


def _page(page: str, impression: Impression) -> str:
    return _address(impression.loom.addresses.url(page), impression)


def _kind(kind: str, impression: Impression) -> str:
    """The concept of a kind of names: a part of the page of all of them."""
    listed = "".join(one if one.isascii() and one.isalnum() else f"_{ord(one):x}_" for one in kind)
    return _address(f"{impression.loom.addresses.url('names/index')}#kind-{listed}", impression)


def _address(path: str, impression: Impression) -> str:
    """An address as IRIREF: what may not stand in one is written by its number (Turtle 1.1, section 6.5)."""
    whole = impression.loom.taken.site.url(path) or f"../{path}"
    barred = '<>"{}|^`\\'
    return f"<{''.join(f'%{ord(one):02X}' if one in barred or one <= ' ' else one for one in printable(whole))}>"


def _words(words: str, tongue: str) -> str:
    """A literal with its language; JSON writes strings as Turtle reads them (section 6.4)."""
    return f"{json.dumps(_line(words), ensure_ascii=False)}@{tongue}"


def _line(words: str) -> str:
    return " ".join(printable(words).split())
