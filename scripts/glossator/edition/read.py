"""Reads `docs/`, `references/` and the raw files into an Edition; the only stage that reads the project from disk."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from glossator.anchors import PATH, Homes
from glossator.arguments import RECORDED, Argument, Trail, read_argument
from glossator.assets import DOTTED, read_assets
from glossator.edition import chains, maps
from glossator.edition.anchored import with_anchors
from glossator.edition.changes import read_changes
from glossator.edition.citing import read_citing
from glossator.edition.described import Parse, read_described
from glossator.edition.documents import distinct, read_all, read_page
from glossator.edition.earlier import read_earlier
from glossator.edition.edition import Edition, PlainPage
from glossator.edition.entries import read_entries
from glossator.edition.evidence import EVIDENCE, evidence_findings, read_warrants
from glossator.edition.figures import FIGURES, read_figures
from glossator.edition.files import read_markdown, read_words
from glossator.edition.floors import read_floors
from glossator.edition.given import given_ids
from glossator.edition.kinds import THINGS, ThingKind
from glossator.edition.knowledge import read_knowledge
from glossator.edition.lost import lost_ids, lost_keys
from glossator.edition.namespace import shared_ids
from glossator.edition.notes import read_notes
from glossator.edition.other_keys import by_own_keys
from glossator.edition.signs import SIGNS, Signing, parse_sign
from glossator.edition.silences import read_silences
from glossator.edition.trails import out_of_date, trail_of
from glossator.edition.works import read_works
from glossator.events.acts import parse_act
from glossator.findings import Finding, finding
from glossator.model import (
    Chain,
    DataPoint,
    DrawnMap,
    EditorialNote,
    Event,
    Front,
    Name,
    Place,
    TargetKind,
    Term,
    Text,
    Warrant,
    Work,
)
from glossator.passages import read_text
from glossator.records import (
    Kind,
    entries,
    id_findings,
    page_findings,
    shown_path,
)
from glossator.records.invisible import invisible
from glossator.records.merges import merge_marks
from glossator.store import NOWHERE, Store
from glossator.witness import parse_source

if TYPE_CHECKING:
    from glossator.edition.originals import Originals
    from glossator.reference_lists import ReferenceLists
    from glossator.witness import SourceRecord

NO_PAGES = ("texts", "notes", "glossary", "arguments")
"""Folders below `docs/` whose files are no pages of their own."""
CHANGES = "CHANGELOG.md"


def read_edition(root: Path, originals: Path | None = None, store: Store = NOWHERE) -> tuple[Edition, list[Finding]]:
    """Return the edition below `root` and every finding of reading it.

    `originals` is the folder of raw files, `root/sources` where it is None. What
    cannot be read is a finding and left out; nothing else is lost. Order is that
    of file names and of records in their files, never that of the disk. Texts that
    were read before, and are the same, come out of the store.
    """
    reader = _Reader(root, originals, store)
    records: list[Path] = reader.kept(entries(root, root / "references"))
    works = reader.library("references/library.bib")
    citing = reader.kept(read_citing(root))
    described = {kind: reader.things(row) for kind, row in THINGS.items()}
    signing = reader.signing
    names: Mapping[str, Name] = {id: signing.thing(one) for id, one in described.pop(TargetKind.NAME).items()}
    events: Mapping[str, Event] = {id: signing.thing(one) for id, one in described.pop(TargetKind.EVENT).items()}
    sources = reader.records("references/sources.yml", parse_source)
    terms, defined = reader.glossary()
    texts = reader.texts()
    texts += reader.originals(root / "sources" if originals is None else originals, sources, texts)
    texts = reader.kept(distinct(texts))
    if reader.listed:
        from glossator.edition.listed import with_listed

        works = with_listed(works, reader.listed)
    order = sorted(texts, key=lambda text: (text.front.order, text.local, text.id))
    registry: str | None = reader.kept(read_words(root / PATH, root))
    homes = Homes(registry, order)
    notes, comments = reader.notes({text.id: text for text in order}, sources, homes)
    edition = Edition(
        tuple(order), tuple(defined), tuple(comments), works, terms, names, events, tuple(notes), (),
        sources, tuple(reader.pages()), reader.printed_pages, reader.kept(read_assets(reader.offered(), reader.docs)),
        acts=tuple(reader.records("references/acts.yml", parse_act).values()),
        changes=read_changes(reader.kept(read_words(root / CHANGES, root))),
        citing=citing, silences=reader.kept(read_silences(root)),
        floors=reader.kept(read_floors(root)),
        others={kind: things for kind, things in described.items() if things}, lost=reader.lost, signs=signing.signs,
        knowledge=reader.kept(read_knowledge(root)), earlier=reader.kept(read_earlier(root, records)),
    )  # fmt: skip
    edition = reader.kept(with_anchors(edition, registry))
    # Points lead to passages by their ids, which are settled only now.
    recorded: str | None = reader.kept(read_words(root / RECORDED, root))
    trail = reader.kept(trail_of(edition, recorded, homes))
    arguments = reader.arguments({text.id: text for text in edition.texts}, sources, trail)
    edition = replace(edition, arguments=tuple(arguments))
    passages = {passage.id for text in edition.documents for passage in text.passages}
    edition = replace(
        edition, warrants=reader.evidence(edition, passages), chains=reader.chains(edition, passages),
        figures=reader.figures(edition, passages), maps=reader.maps(edition, passages),
    )  # fmt: skip
    edition = reader.kept(by_own_keys(edition))
    reader.findings += signing.complaints()
    reader.findings += out_of_date(edition, recorded, registry)
    return edition, [*reader.findings, *shared_ids(given_ids(edition))]


class _Reader:
    def __init__(self, root: Path, closed: Path | None = None, store: Store = NOWHERE) -> None:
        self.root, self.store = root, store
        self.docs = root / "docs"
        self.closed = closed
        self.findings: list[Finding] = []
        self._files: list[Path] | None = None
        self.printed_pages: dict[str, tuple[int, int]] = {}
        """Passage id of an original to the pages it is printed on."""
        self.lost: dict[TargetKind, frozenset[str]] = {}
        """Ids that were written and have nothing: what they stand over could not be read."""
        self.listed: list[ReferenceLists] = []
        """The reference lists of raw files that nobody has described."""
        self.signing = Signing(self.records(SIGNS, parse_sign))

    def kept(self, found: tuple[Any, list[Finding]]) -> Any:
        """Return a value, and keep its findings."""
        self.findings += found[1]
        return found[0]

    def offered(self) -> list[Path]:
        """Return every file below `docs/`; it is walked once."""
        if self._files is None:
            self._files = list(self.kept(entries(self.root, self.docs, closed=self.closed, dotted=DOTTED)))
        return self._files

    def markdown(self, folder: str = "") -> Iterator[Path]:
        """Yield the Markdown files of a folder of `docs/`, or its own pages."""
        for path in (path for path in self.offered() if path.suffix == ".md"):
            first = path.relative_to(self.docs).parts[0]
            if first == folder if folder else first not in NO_PAGES:
                yield path

    def library(self, path: str) -> dict[str, Work]:
        source: str | None = self.kept(read_words(self.root / path, self.root))
        if source is None:
            return {}
        self.findings += [*invisible(source, path), *merge_marks(source, path)]
        works = dict(self.kept(read_works(source, path, self.store)))
        self.lost[TargetKind.WORK] = lost_keys(source, works)
        return works

    def things(self, row: ThingKind) -> dict[str, Any]:
        """Return the things of a kind that have a file of records."""
        return self.records(row.records, row.parse, row.kind) if row.parse else {}

    def records(self, path: str, parse: Parse, kind: TargetKind | None = None) -> dict[str, Any]:
        kept: dict[str, Any]
        kept, source = self.kept(read_described(self.root, path, parse, self.store))
        if kind is not None and source is not None:
            self.lost[kind] = lost_ids(source, kept)
        return kept

    def read(self, path: Path, kind: Kind) -> tuple[str, str, str] | None:
        """Return (id, name for findings, source) of a file that is called after its thing; None where it cannot be."""
        name = shown_path(path, self.root)
        wrong = id_findings(path.stem, kind, Place(name))
        self.findings += wrong
        source: str | None = None if wrong else self.kept(read_markdown(path, self.root))
        return None if source is None else (path.stem, name, source)

    def glossary(self) -> tuple[dict[str, Term], list[Text]]:
        terms: dict[str, Term] = {}
        entries_read: list[Text] = []
        written = [one for path in self.markdown("glossary") if (one := self.read(path, Kind.TERM)) is not None]
        for (id, name, _), (term, text) in zip(written, map(self.kept, read_entries(written, self.store)), strict=True):
            if term is None or text is None:
                self.lost[TargetKind.TERM] = self.lost.get(TargetKind.TERM, frozenset()) | {id}
                continue
            if id in terms:
                self.findings.append(finding("t-012", Place(name), id=id, other=terms[id].place.file))
                continue
            terms[id] = self.signing.term(term)
            entries_read.append(self.signing.text(text))
        return terms, entries_read

    def texts(self) -> list[Text]:
        read = [one for path in self.markdown("texts") if (one := self.read(path, Kind.TEXT)) is not None]
        return [self.signing.text(self.kept(one)) for one in read_all(read, self.store)]

    def originals(self, folder: Path, sources: Mapping[str, SourceRecord], texts: list[Text]) -> list[Text]:
        """Raw files, recognised by their hash; what reads them is imported where there are any."""
        paths: list[Path] = self.kept(entries(self.root, folder, within=folder, hidden=True))
        if not paths:
            return []
        from glossator.edition.originals import read_originals

        read: Originals = self.kept(read_originals(self.root, folder, paths, sources, texts))
        self.listed += read.listed
        self.printed_pages |= read.printed_pages
        return read.texts

    def notes(
        self, texts: Mapping[str, Text], sources: Mapping[str, SourceRecord], homes: Homes
    ) -> tuple[list[EditorialNote], list[Text]]:
        notes: list[EditorialNote] = []
        comments: list[Text] = []
        given: dict[str, str] = {}
        for path in self.markdown("notes"):
            if (one := self.read(path, Kind.TEXT)) is None:
                continue
            stem, name, source = one
            for note, start, end in self.kept(read_notes(source, name, stem, texts, set(sources), homes)):
                if (other := given.setdefault(note.id, name)) != name:
                    self.findings.append(finding("t-012", note.place, id=note.id, other=other))
                    continue
                front = Front(note.quotation, kind="comment", of=note.text)
                # Of the whole file, so that offsets and lines stay those of the file.
                comments.append(self.signing.text(self.kept(read_text(note.id, name, source, front, start, upto=end))))
                notes.append(note)
        return notes, comments

    def evidence(self, edition: Edition, passages: Collection[str]) -> tuple[Warrant, ...]:
        source: str | None = self.kept(read_words(self.root / EVIDENCE, self.root))
        if source is None:
            return ()
        self.findings += evidence_findings(source, passages, edition.anchors)
        return tuple(map(self.signing.warrant, read_warrants(source, passages, edition.anchors)))

    def figures(self, edition: Edition, passages: Collection[str]) -> tuple[DataPoint, ...]:
        source: str | None = self.kept(read_words(self.root / FIGURES, self.root))
        rows: tuple[DataPoint, ...] = (
            () if source is None else self.kept(read_figures(source, passages, edition.anchors))
        )
        return tuple(map(self.signing.figure, rows))

    def chains(self, edition: Edition, passages: Collection[str]) -> dict[str, Chain]:
        read = {id: self.signing.chain(one) for id, one in self.records(chains.CHAINS, chains.parse_chain).items()}
        kept: dict[str, Chain] = self.kept(chains.with_passages(read, passages, edition.anchors))
        return kept

    def maps(self, edition: Edition, passages: Collection[str]) -> dict[str, DrawnMap]:
        read = {id: self.signing.map(one) for id, one in self.records(maps.MAPS, maps.parse_map).items()}
        kept: dict[str, DrawnMap] = self.kept(maps.with_passages(read, passages, edition.anchors))
        return kept

    def arguments(self, texts: Mapping[str, Text], sources: Mapping[str, SourceRecord], trail: Trail) -> list[Argument]:
        titles = {id: record.title or id for id, record in sources.items()}
        kept: dict[str, Argument] = {}
        for path in self.markdown("arguments"):
            if (one := self.read(path, Kind.TEXT)) is None:
                continue
            stem, name, source = one
            argument: Argument | None = self.kept(read_argument(source, name, stem, texts, titles, trail))
            if argument is None:
                continue
            if argument.text in kept:
                other = kept[argument.text].document.path
                self.findings.append(finding("a-014", Place(name), id=argument.text, other=other))
                continue
            kept[argument.text] = argument
        return list(kept.values())

    def pages(self) -> Iterator[PlainPage]:
        for path in self.markdown():
            name = path.relative_to(self.docs).as_posix().removesuffix(".md")
            file = shown_path(path, self.root)
            wrong = page_findings(name, Place(file))
            self.findings += wrong
            source: str | None = None if wrong else self.kept(read_markdown(path, self.root))
            if source is None:
                continue
            page: PlainPage = self.kept(read_page(name, file, source))
            yield replace(page, text=self.signing.text(page.text))
