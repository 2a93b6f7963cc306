"""Every mention of every text, found and resolved: the one place where the finders meet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from glossator.apparatus.settle import settle
from glossator.apparatus.spread import spread
from glossator.chronology import find_dates, find_events, resolve_date
from glossator.citation import LibraryIndex, find_citations, find_reference, resolve_citation
from glossator.edition import Edition
from glossator.findings import Finding, finding
from glossator.findings.nearest import Spellings
from glossator.model import (
    Annotation,
    EditorialNote,
    MarkupKind,
    Mention,
    MentionKind,
    Passage,
    PassageKind,
    Place,
    Ref,
    Resolution,
    TargetKind,
    Text,
    Unresolved,
)
from glossator.names import FormIndex, resolve_things
from glossator.quotations import quoted_places


@dataclass(frozen=True, slots=True)
class Apparatus:
    """What was found in an edition, text by text, in reading order."""

    annotations: Mapping[str, tuple[Annotation, ...]] = field(default_factory=dict)
    """Text id to its annotations; where two claimed one stretch, the settled one only."""


@dataclass(frozen=True, slots=True)
class Indexes:
    """What the finders look things up in, built once an edition."""

    forms: FormIndex
    library: LibraryIndex
    edition: Edition
    quotations: Mapping[str, Sequence[tuple[int, int, EditorialNote]]]
    """Passage id to where editorial notes quote it."""
    spellings: Mapping[TargetKind, Spellings]
    """The ids that `{kind=id}` may name, for `did you mean`."""


Found = Iterator[tuple[Mention, Resolution]]


def indexes_of(edition: Edition) -> tuple[Indexes, list[Finding]]:
    """Return the indexes of an edition, and the forms that two things share."""
    forms, findings = FormIndex.of(
        list(edition.terms.values()), list(edition.names.values()), list(edition.events.values())
    )
    spellings = {kind: Spellings(shelf(edition)) for kind, (_, _, shelf) in _SHELVES.items()}
    return Indexes(forms, LibraryIndex.of(edition.works), edition, _placed(edition), spellings), findings


def annotate(edition: Edition) -> tuple[Apparatus, list[Finding]]:
    """Return the apparatus of the edition and the findings of making it."""
    indexes, findings = indexes_of(edition)
    annotations = {}
    documents = edition.documents
    for text, (found, more) in zip(
        documents, spread(lambda text: annotate_text(text, indexes), documents), strict=True
    ):
        annotations[text.id] = found
        findings += more
    return Apparatus(annotations), findings


def annotate_text(text: Text, indexes: Indexes) -> tuple[tuple[Annotation, ...], list[Finding]]:
    """Return the annotations of one text in reading order, and the findings of its citations and forced mentions."""
    notes = {p.label: p.ref for p in reversed(text.passages) if p.kind is PassageKind.NOTE}
    own = Ref(TargetKind.TERM, text.front.of) if text.front.kind == "entry" else None
    annotations: list[Annotation] = []
    findings: list[Finding] = []
    for passage in text.passages:
        found: list[tuple[Mention, Resolution]] = []
        for claim in CLAIMS_ON_PAGES if text.front.kind == "page" else CLAIMS:
            found += claim(passage, text, indexes, notes, findings)
        annotations += [
            Annotation(passage.id, mention, denoted)
            for mention, denoted in settle(found, passage.prose)
            if own is None or denoted.target != own  # an entry is no use of its own term
        ]
    return tuple(annotations), findings


def _citations(
    passage: Passage, text: Text, indexes: Indexes, notes: Mapping[str, Ref], findings: list[Finding]
) -> Found:
    prose = passage.prose
    mentions = [m for m in find_citations(prose.text) if not _escaped(m, passage, text)]
    if not mentions and passage.kind is PassageKind.NOTE:
        reference = find_reference(prose.text)
        mentions = [reference] if reference else []
    for mention in mentions:
        place, _ = _places(text, passage, mention.start, mention.end)
        resolutions, found = resolve_citation(
            mention, indexes.library, place, at=lambda start, end: _places(text, passage, start, end)
        )
        findings += found
        if resolutions:  # none where doubtful words turned out to be no citation
            yield from zip(_items(mention), resolutions, strict=True)


def _places(text: Text, passage: Passage, start: int, end: int) -> tuple[Place, Place]:
    span = passage.prose.source(start, end)
    return text.place(span.start), text.place(span.end)


def _items(mention: Mention) -> Iterator[Mention]:
    """A cluster `[@a; @b]` is one citation a work; each remembers the cluster it stands in."""
    items: Sequence[Mapping[str, object]] = mention.value["items"]
    for number, item in enumerate(items):
        start, end = int(str(item["start"])), int(str(item["end"]))
        value = {**item, "form": mention.value["form"], "cluster": (mention.start, mention.end), "item": number}
        printed = mention.printed[start - mention.start : end - mention.start]
        yield replace(mention, start=start, end=end, printed=printed, value=value)


def _escaped(mention: Mention, passage: Passage, text: Text) -> bool:
    r"""Whether the `@` is written `\@`: a raw text that happens to look like a key."""
    at = mention.printed.find("@")
    if at < 0:
        return False
    source = passage.prose.source(mention.start + at, mention.start + at + 1)
    return text.source[max(source.start - 1, 0) : source.start] == "\\"


def _things(passage: Passage, text: Text, indexes: Indexes, notes: Mapping[str, Ref], findings: list[Finding]) -> Found:
    """Terms, names, events and dates: an event may be found by its date and company, so they go together."""
    prose = passage.prose.text
    things = indexes.forms.find(prose)
    dates = find_dates(prose)
    yield from zip(things, resolve_things(things), strict=True)
    yield from ((date, resolve_date(date)) for date in dates)
    events = find_events(prose, dates, things, indexes.forms)
    yield from zip(events, resolve_things(events), strict=True)


def _marks(passage: Passage, text: Text, indexes: Indexes, notes: Mapping[str, Ref], findings: list[Finding]) -> Found:
    for markup in passage.prose.markups:
        if markup.kind is MarkupKind.NOTE_MARK:
            mention = Mention(
                MentionKind.NOTE,
                markup.start,
                markup.end,
                f"[^{markup.target}]",
                "note-mark",
                {"number": markup.target, "at": markup.title},
            )
            note = notes.get(markup.target)
            yield mention, Resolution(note) if note else Resolution(None, Unresolved.NO_CANDIDATE)


def _quotations(
    passage: Passage, text: Text, indexes: Indexes, notes: Mapping[str, Ref], findings: list[Finding]
) -> Found:
    for start, end, note in indexes.quotations.get(passage.id, ()):
        printed = passage.prose.text[start:end]
        value = {"kind": note.kind}
        yield Mention(MentionKind.QUOTATION, start, end, printed, "editorial-note", value), Resolution(note.ref)


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


_SHELVES: dict[TargetKind, tuple[MentionKind, str, Callable[[Edition], Mapping[str, object]]]] = {
    TargetKind.WORK: (MentionKind.CITATION, "c-002", lambda edition: edition.works),
    TargetKind.TERM: (MentionKind.TERM, "g-001", lambda edition: edition.terms),
    TargetKind.NAME: (MentionKind.NAME, "n-005", lambda edition: edition.names),
    TargetKind.EVENT: (MentionKind.EVENT, "d-004", lambda edition: edition.events),
}


def _forced(passage: Passage, text: Text, indexes: Indexes, notes: Mapping[str, Ref], findings: list[Finding]) -> Found:
    for markup in passage.prose.markups:
        if markup.kind is not MarkupKind.FORCED:
            continue
        word, _, id = markup.target.partition("=")
        meant = TargetKind(word)
        kind, code, _ = _SHELVES[meant]
        printed = passage.prose.text[markup.start : markup.end]
        mention = Mention(kind, markup.start, markup.end, printed, "forced", {"id": id})
        known = indexes.spellings[meant]
        if id in known:
            yield mention, Resolution(Ref(meant, id))
            continue
        place = text.place(passage.prose.source(markup.start, markup.end).start)
        close = known.nearest(id)
        findings.append(finding(code, place, close, id=id, key=id))
        yield mention, Resolution(None, Unresolved.NO_CANDIDATE, tuple(Ref(meant, near) for near in close))


Claim = Callable[[Passage, Text, Indexes, Mapping[str, Ref], list[Finding]], Found]

CLAIMS: tuple[Claim, ...] = (_forced, _citations, _marks, _quotations, _things)
"""Who may claim a stretch of a passage; which claim wins is settled afterwards."""

CLAIMS_ON_PAGES: tuple[Claim, ...] = (_forced, _citations, _marks)
"""The same for pages such as `about`, which speak of the edition and not of its subject."""
