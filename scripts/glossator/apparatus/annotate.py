"""Every mention of every text, found and resolved: the one place where the finders meet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from glossator.apparatus.claims import CLAIMS
from glossator.apparatus.depends import keys_of_mentions, keys_of_quotations
from glossator.apparatus.in_course import cited_in
from glossator.apparatus.reading import Claimed, Indexes, Reading
from glossator.apparatus.settle import settle
from glossator.apparatus.tables import Tables, tables_key
from glossator.chronology import told_in
from glossator.edition import Edition
from glossator.findings import Finding
from glossator.glossary.endings import primary
from glossator.model import Annotation, EditorialNote, PassageKind, Ref, TargetKind, Text
from glossator.names import Authorship
from glossator.quotations import Checked, Pages, Shelf, check_quotations, quoted_places
from glossator.store import NOWHERE, Digest, Store


@dataclass(frozen=True, slots=True)
class Apparatus:
    """What was found in an edition, text by text, in reading order."""

    annotations: Mapping[str, tuple[Annotation, ...]] = field(default_factory=dict)
    """Text id to its outermost annotations; what lies within them is found by `layers`."""
    authors: Authorship = field(default_factory=dict)
    """Who of the edition's people wrote which work."""
    quotations: Mapping[str, tuple[Checked, ...]] = field(default_factory=dict)
    """Text id to its quotations, each looked up in the work it is cited from."""
    keys: Mapping[str, Digest] = field(default_factory=dict, compare=False, repr=False)
    """Text id to the hash of all that its annotations depend on; empty where nothing is kept."""


def indexes_of(edition: Edition, others: Sequence[Text] = (), store: Store = NOWHERE) -> tuple[Indexes, list[Finding]]:
    """Return the indexes of an edition, and the forms and authors that may be several things.

    `others` are texts that are read with them and do not belong to it. A store that remembers has the tables of before
    where the records are the same.
    """
    languages = languages_of((*edition.documents, *others))
    key = tables_key(edition, languages) if store.keeps else b""
    tables = store.remembered("tables", key, lambda: Tables.of(edition, languages, store, key))
    titles = (work.fields.get(name, "") for work in edition.works.values() for name in ("title", "subtitle"))
    shelf = Shelf.of(edition.texts, filter(None, titles))
    indexes = Indexes(
        tables.forms, tables.library, edition, _placed(edition), tables.spellings, tables.authors, tables.whole,
        shelf, tables.headed, tables.events, key,
    )  # fmt: skip
    return indexes, list(tables.findings)


def languages_of(texts: Iterable[Text]) -> frozenset[str]:
    """Return the primary subtags of the languages of texts."""
    return frozenset(primary(text.front.language) for text in texts)


def annotate(edition: Edition, store: Store = NOWHERE) -> tuple[Apparatus, list[Finding]]:
    """Return the apparatus of the edition and the findings of making it.

    What was found in a text before, beside the same tables, comes out of the store.
    """
    indexes, findings = indexes_of(edition, store=store)
    apparatus, more = annotated(edition.documents, indexes, store)
    return apparatus, [*findings, *more]


def annotated(documents: Sequence[Text], indexes: Indexes, store: Store = NOWHERE) -> tuple[Apparatus, list[Finding]]:
    """Return the apparatus of documents, and the findings of reading them."""
    mentions = keys_of_mentions(documents, indexes, store)
    beside = replace(indexes, edition=indexes.edition.records)  # a text is read beside records, not beside other texts
    read = store.kept("mentions", mentions, partial(_annotated, beside), documents)
    rows = [(text, found) for text, (found, _) in zip(documents, read, strict=True)]
    quotations = keys_of_quotations(rows, mentions, indexes, store)
    looked_up = store.kept("quotations", quotations, partial(_quoted, beside), rows)
    found_in, quoted_in = {}, {}
    findings: list[Finding] = []
    for text, (found, more), (quoted, others) in zip(documents, read, looked_up, strict=True):
        found_in[text.id], quoted_in[text.id] = found, quoted
        findings += [*more, *others]
    keys = {text.id: key for text, key in zip(documents, mentions, strict=True)} if store.keeps else {}
    return Apparatus(found_in, indexes.authors, quoted_in, keys), findings


def _annotated(indexes: Indexes, text: Text) -> tuple[tuple[Annotation, ...], list[Finding]]:
    return annotate_text(text, indexes)


def _quoted(indexes: Indexes, row: tuple[Text, Sequence[Annotation]]) -> tuple[tuple[Checked, ...], list[Finding]]:
    return quotations_of(*row, indexes)


def quotations_of(
    text: Text, annotations: Sequence[Annotation], indexes: Indexes
) -> tuple[tuple[Checked, ...], list[Finding]]:
    """Return the quotations of one annotated text, each looked up, and what is wrong with them."""
    checked, findings = check_quotations(text, annotations, indexes.shelf, Pages(indexes.edition.printed_pages))
    return tuple(checked), findings


def annotate_text(text: Text, indexes: Indexes) -> tuple[tuple[Annotation, ...], list[Finding]]:
    """Return the outermost annotations of one text in reading order, and the findings of its claims."""
    notes = {p.label: p.ref for p in reversed(text.passages) if p.kind is PassageKind.NOTE}
    own = Ref(TargetKind.TERM, text.front.of) if text.front.kind == "entry" else None
    page = text.front.kind == "page"
    cited = cited_in(text, indexes.library)
    annotations: list[Annotation] = []
    findings: list[Finding] = []
    # Pages speak of the edition, not of its subject: nobody looks for dates there.
    read = ((passage, None) for passage in text.spoken) if page else told_in(text)
    for passage, told in read:
        reading = Reading(text, passage, indexes, notes, cited, told)
        claimed: list[Claimed] = []
        for _, claim, on_pages, in_markup in CLAIMS:
            if (page and not on_pages) or (in_markup and not passage.prose.markups):
                continue
            claims, found = claim(reading)
            if claims:
                # An entry is no use of its own term.
                claimed += claims if own is None else [one for one in claims if one[1].target != own]
            if found:
                findings += found
        if claimed:
            annotations += settle(passage.id, claimed, passage.prose, indexes.whole, indexes.headed)
    return tuple(annotations), findings


def _placed(edition: Edition) -> dict[str, list[tuple[int, int, EditorialNote]]]:
    texts = {text.id: text for text in edition.texts}
    placed: dict[str, list[tuple[int, int, EditorialNote]]] = {}
    by_text: dict[str, list[EditorialNote]] = {}
    for note in edition.notes:
        by_text.setdefault(note.text, []).append(note)
    for id, notes in by_text.items():
        places = quoted_places([note.quotation for note in notes], texts[id]) if id in texts else {}
        for note in notes:
            for passage, start, end in places.get(note.quotation, ()):
                placed.setdefault(passage.id, []).append((start, end, note))
    return placed
