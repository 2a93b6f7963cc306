"""Reads `docs/`, `references/` and the raw files into an Edition; the only stage that reads the project from disk."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from glossator.bibliography import read_library
from glossator.chronology import parse_event
from glossator.findings import Finding, finding
from glossator.folding import slug
from glossator.front import parse_front
from glossator.glossary import parse_term
from glossator.model import EditorialNote, Event, Front, Name, Place, Term, Text, Work
from glossator.names import parse_name
from glossator.namespace import Given, shared_ids
from glossator.notes import read_notes
from glossator.passages import read_front, read_text
from glossator.records import read_records
from glossator.witness import SourceRecord, front_matter, ingest, parse_source, read_witness

_SLUG = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*\Z")


@dataclass(frozen=True, slots=True)
class PlainPage:
    """A page of the site that is no text: home, about, contributing."""

    name: str
    """Path below `docs/` without `.md`."""
    fields: Mapping[str, Any]
    text: Text


@dataclass(frozen=True, slots=True)
class Edition:
    """Everything the editors wrote, and the originals at hand."""

    texts: tuple[Text, ...] = ()
    """What readers came for, in their order."""
    entries: tuple[Text, ...] = ()
    """The glossary's entries, read as texts; the id is `glossary/` and the term's."""
    comments: tuple[Text, ...] = ()
    """The comments of editorial notes, read as texts; the id is the note's."""
    works: Mapping[str, Work] = field(default_factory=dict)
    terms: Mapping[str, Term] = field(default_factory=dict)
    names: Mapping[str, Name] = field(default_factory=dict)
    events: Mapping[str, Event] = field(default_factory=dict)
    notes: tuple[EditorialNote, ...] = ()
    sources: Mapping[str, SourceRecord] = field(default_factory=dict)
    pages: tuple[PlainPage, ...] = ()

    @property
    def documents(self) -> tuple[Text, ...]:
        """Everything that is annotated, texts first."""
        return (*self.texts, *self.entries, *self.comments, *(page.text for page in self.pages))

    @property
    def local(self) -> bool:
        """Whether it holds copies that must not be published."""
        return any(text.local for text in self.texts)


def read_edition(root: Path, originals: Path | None = None) -> tuple[Edition, list[Finding]]:
    """Return the edition below `root` and every finding of reading it.

    `originals` is the folder of raw files, `root/sources` where it is None. What
    cannot be read is a finding and left out; nothing else is lost. Order is that
    of file names and of records in their files, never that of the disk.
    """
    reader = _Reader(root)
    works = reader.library("references/library.bib")
    names = reader.records("references/names.yml", parse_name)
    events = reader.records("references/events.yml", parse_event)
    sources = reader.records("references/sources.yml", parse_source)
    terms, entries = reader.glossary()
    texts = reader.texts() + reader.originals(root / "sources" if originals is None else originals, sources)
    texts = reader.distinct(texts)
    order = sorted(texts, key=lambda text: (text.front.order, text.local, text.id))
    notes, comments = reader.notes({text.id: text for text in order}, sources)
    edition = Edition(
        tuple(order), tuple(entries), tuple(comments), works, terms, names, events, tuple(notes), sources,
        tuple(reader.pages()),
    )  # fmt: skip
    return edition, [*reader.findings, *shared_ids(_given(edition))]


def _given(edition: Edition) -> Iterator[Given]:
    """Every id that people gave, the kinds that are cited first: they keep theirs."""
    yield from (("work", key, work.place) for key, work in edition.works.items())
    yield from (("text", text.id, Place(text.path)) for text in edition.texts)
    yield from (("text", id, source.place) for id, source in edition.sources.items())
    yield from (("term", id, term.place) for id, term in edition.terms.items())
    yield from (("name", id, name.place) for id, name in edition.names.items())
    yield from (("event", id, event.place) for id, event in edition.events.items())


def source_for(root: Path, sha256: str) -> SourceRecord | None:
    """Return what `references/sources.yml` says of a raw file, or None where nobody has described it."""
    described = _Reader(root).records("references/sources.yml", parse_source)
    return next((source for source in described.values() if source.sha256 == sha256), None)


T = TypeVar("T", Term, Name, Event, SourceRecord)


class _Reader:
    def __init__(self, root: Path) -> None:
        self.root = root
        self.findings: list[Finding] = []

    def relative(self, path: Path) -> str:
        """A path as findings print it; originals may lie outside the project."""
        return Path(os.path.relpath(path, self.root)).as_posix()

    def read(self, path: Path) -> str | None:
        """Return the file decoded as UTF-8 without newline translation, or None where there is none."""
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            self.findings.append(finding("t-015", Place(self.relative(path)), why=error.strerror or str(error)))
            return None
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError as error:
            before = data[: error.start].decode("utf-8")
            line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
            place = Place(self.relative(path), line, column)
            self.findings.append(finding("t-001", place, byte=f"0x{data[error.start]:02x}", offset=error.start))
            return data.decode("utf-8", "replace")

    def files(self, folder: str) -> Iterator[Path]:
        base = self.root / folder
        if base.is_dir():
            yield from sorted(p for p in base.rglob("*.md") if p.is_file() and not p.name.startswith("."))

    def library(self, path: str) -> dict[str, Work]:
        source = self.read(self.root / path)
        if source is None:
            return {}
        works, found = read_library(source, path)
        self.findings += found
        return dict(works)

    def records(
        self, path: str, parse: Callable[[Mapping[str, Any], Place], tuple[T | None, list[Finding]]]
    ) -> dict[str, T]:
        source = self.read(self.root / path)
        read, found = read_records(source, path) if source is not None else ([], [])
        self.findings += found
        kept: dict[str, T] = {}
        places: dict[str, Place] = {}
        for record in read:
            value, found = parse(record.fields, record.place)
            self.findings += found
            if value is None:
                continue
            if value.id in kept:
                self.findings.append(finding("n-003", record.place, id=value.id, line=places[value.id].line))
                continue
            kept[value.id], places[value.id] = value, record.place
        return kept

    def id_of(self, path: Path) -> str | None:
        if _SLUG.match(path.stem):
            return path.stem
        self.findings.append(finding("t-004", Place(self.relative(path)), id=path.stem))
        return None

    def glossary(self) -> tuple[dict[str, Term], list[Text]]:
        terms: dict[str, Term] = {}
        entries: list[Text] = []
        for path in self.files("docs/glossary"):
            id, source = self.id_of(path), self.read(path)
            if id is None or source is None or id == "index":
                continue
            name = self.relative(path)
            fields, body, found = read_front(source, name)
            self.findings += found
            term, found = parse_term(fields, source[body:], Place(name), id)
            self.findings += found
            if term is None:
                continue
            if id in terms:
                self.findings.append(finding("t-012", Place(name), id=id, other=terms[id].place.file))
                continue
            terms[id] = term
            front = Front(term.label, kind="entry", of=id)
            entry, found = read_text(f"glossary/{id}", name, source, front, body)
            self.findings += found
            entries.append(entry)
        return terms, entries

    def texts(self) -> list[Text]:
        texts = []
        for path in self.files("docs/texts"):
            id, source = self.id_of(path), self.read(path)
            if id is None or source is None or id == "index":
                continue
            text, found = _text(id, self.relative(path), source)
            self.findings += found
            texts.append(text)
        return texts

    def originals(self, folder: Path, sources: Mapping[str, SourceRecord]) -> list[Text]:
        """Raw files, recognised by their hash; one that nobody described is read all the same."""
        if not folder.is_dir():
            return []
        known = {source.sha256: source for source in sources.values() if source.sha256}
        texts = []
        for path in sorted(p for p in folder.iterdir() if p.is_file() and not p.name.startswith(".")):
            witness, found = read_witness(path.read_bytes(), self.relative(path))
            self.findings += found
            if witness is None:
                continue
            source = known.get(witness.sha256)
            ingested, found = ingest(witness, source)
            self.findings += found
            id = source.id if source else slug(path.stem)
            markdown = front_matter(source, witness, ingested) + ingested.markdown
            local = not (source and source.publish)
            text, found = _text(id, f"{INGESTED}/{id}.md", markdown, local)
            self.findings += found
            texts.append(text)
        return texts

    def distinct(self, texts: list[Text]) -> list[Text]:
        kept: dict[str, Text] = {}
        for text in texts:
            if text.id in kept:
                self.findings.append(finding("t-012", Place(text.path), id=text.id, other=kept[text.id].path))
            else:
                kept[text.id] = text
        return list(kept.values())

    def notes(
        self, texts: Mapping[str, Text], sources: Mapping[str, SourceRecord]
    ) -> tuple[list[EditorialNote], list[Text]]:
        notes: list[EditorialNote] = []
        comments: list[Text] = []
        for path in self.files("docs/notes"):
            source = self.read(path)
            if source is None:
                continue
            read, found = read_notes(source, self.relative(path), path.stem, texts, set(sources))
            self.findings += found
            for note, start, end in read:
                front = Front(note.quotation, kind="comment", of=note.text)
                # Of the whole file, so that offsets and lines stay those of the file.
                comment, found = read_text(note.id, note.place.file, source, front, start, upto=end)
                self.findings += found
                notes.append(note)
                comments.append(comment)
        return notes, comments

    def pages(self) -> Iterator[PlainPage]:
        base = self.root / "docs"
        for path in self.files("docs"):
            name = path.relative_to(base).as_posix().removesuffix(".md")
            source = self.read(path)
            if name.split("/")[0] in ("texts", "notes", "glossary") or source is None:
                continue
            fields, body, found = read_front(source, f"docs/{name}.md")
            self.findings += found
            title = fields.get("title")
            front = Front(str(title) if title else _first_heading(source, body) or name, kind="page", of=name)
            text, found = read_text(f"page:{name}", f"docs/{name}.md", source, front, body)
            self.findings += found
            yield PlainPage(name, fields, text)


def _text(id: str, path: str, source: str, local: bool = False) -> tuple[Text, list[Finding]]:
    fields, body, findings = read_front(source, path)
    front, found = parse_front(fields, path, id)
    text, more = read_text(id, path, source, front, body, local)
    return text, [*findings, *found, *more]


def _first_heading(source: str, body: int) -> str:
    match = re.compile(r"^# +(.+?) *#*\r?$", re.MULTILINE).search(source, body)
    return match.group(1) if match else ""


INGESTED = "build/ingested"
"""Where a build leaves the Markdown of ingested texts, so that lines of findings can be looked up."""
