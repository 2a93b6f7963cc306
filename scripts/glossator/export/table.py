"""What the edition can be taken away as: one row a format.

To add one: a file with a function from an impression to the words of a file, a row here, and a case.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from glossator.bibliography.styles.taken_along import TAKEN
from glossator.export.anki import cards_text, deck_apkg, no_genanki
from glossator.export.bibtex import entry, library_bib
from glossator.export.citation_cff import citation_cff
from glossator.export.csl_json import item_json, library_json
from glossator.export.dataset import dataset_csv, dataset_sqlite
from glossator.export.dts import dts
from glossator.export.epub import edition_epub, no_texts, text_epubs
from glossator.export.events_csv import events_csv
from glossator.export.events_ics import events_ics
from glossator.export.events_jsonld import events_jsonld
from glossator.export.events_timelinejs import events_timelinejs
from glossator.export.feed import feed
from glossator.export.formatted_text import lacks, library_text
from glossator.export.graph_dot import graph_dot
from glossator.export.graph_json import graph_json
from glossator.export.quotations import quotations_csv
from glossator.export.ris import library_ris, record
from glossator.interface import speaking
from glossator.layout.work_files import page_files, whole, work_files
from glossator.model import Work
from glossator.publish.press import Impression


def _nothing(impression: Impression) -> str:
    del impression
    return ""


@dataclass(frozen=True, slots=True)
class Export:
    """A row."""

    name: str
    """How the command line calls it."""
    file: str
    """The file it is written to, below the site or the folder that was asked for."""
    about: str
    make: Callable[[Impression], str] = _nothing
    """The words of the file, UTF-8 with LF, or CRLF where a format asks for it; the same for the same edition."""
    published: bool = False
    """Whether the site has it beside its pages."""
    lacks: Callable[[Impression], str] = _nothing
    """Why it cannot be made of an edition, in half a sentence; nothing where it can."""
    files: Callable[[Impression], Iterable[tuple[str, bytes]]] | None = None
    """What makes it instead, where it is no words or several files: (path as `file` has it, bytes), one at a time."""


EXPORTS: Mapping[str, Export] = {
    row.name: row
    for row in (
        Export("graph", "graph.json", "every mention and what it denotes, as JSON", graph_json, published=True),
        Export("graph-dot", "graph.dot", "texts and what they speak of, for Graphviz", graph_dot),
        Export("ics", "exports/events.ics", "events as a calendar (RFC 5545)", events_ics, published=True),
        Export("events-csv", "exports/events.csv", "events as a table", events_csv, published=True),
        Export(
            "timelinejs", "exports/events.timeline.json", "events for TimelineJS3", events_timelinejs, published=True
        ),
        Export("events-jsonld", "exports/events.jsonld", "events as schema.org JSON-LD", events_jsonld),
        Export("feed", "exports/feed.xml", "what changed in the edition, as an Atom feed", feed),
        Export("bibtex", "exports/library.bib", "works as BibTeX (biblatex)", library_bib, published=True),
        Export("ris", "exports/library.ris", "works as RIS", library_ris, published=True),
        Export("csl-json", "exports/library.json", "works as CSL-JSON", library_json, published=True),
        *(
            Export(
                f"text-{style.id}",
                whole(f"{style.id}.txt"),
                f"works as text, {style.title}",
                library_text(style),
                published=True,
                lacks=lacks(style),
            )
            for style in TAKEN
        ),
        Export("citation-cff", "CITATION.cff", "how to cite the edition (CFF 1.2.0)", citation_cff, published=True),
        Export("epub", "exports/texts/", "each text as a book (EPUB 3.3)", lacks=no_texts, files=text_epubs),
        Export("epub-edition", "exports/edition.epub", "all texts as one book", lacks=no_texts, files=edition_epub),
        Export("anki-text", "exports/cards.txt", "terms, people, events, quotations as cards to import", cards_text),
        Export("anki", "exports/cards.apkg", "the same as a deck for Anki", lacks=no_genanki, files=deck_apkg),
        Export("dts", "exports/dts/", "texts by passage, for clients of DTS 1.0 (level 0)", files=dts),
        Export("sqlite", "exports/edition.sqlite", "all of it as a database, for Datasette", files=dataset_sqlite),
        Export("csv", "exports/tables/", "the same as a folder of CSV", files=dataset_csv),
        Export("quotations", "quotations.csv", "quotations, looked up in the works they are from", quotations_csv),
    )
}
"""All formats, in the order in which they are offered."""


WORKS: Mapping[str, Callable[[Work], str]] = {"bib": entry, "ris": record, "json": item_json}
"""Ending of the file of a single work to what writes it (`layout/work_files.py` says which works have one)."""


def written(row: Export, impression: Impression) -> str:
    """Return the words of an export, our own among them in the language of the site."""
    with speaking(impression.loom.taken.site.language):
        return row.make(impression)


def written_files(row: Export, impression: Impression) -> Iterator[tuple[str, bytes]]:
    """Yield each file of an export with its path below the site or the folder that was asked for, one at a time."""
    if row.files is None:
        yield row.file, written(row, impression).encode()
        return
    with speaking(impression.loom.taken.site.language):
        yield from row.files(impression)


def published(impression: Impression) -> dict[str, str | bytes]:
    """Return the files that a site has beside its pages: path to words, or to bytes."""
    files: dict[str, str | bytes] = {}
    for row in EXPORTS.values():
        if not row.published or row.lacks(impression):
            continue
        files |= {row.file: written(row, impression)} if row.files is None else dict(written_files(row, impression))
    works = impression.edition.works
    for key, path in work_files(works).items():
        files |= {f"{path}.{ending}": make(works[key]) for ending, make in WORKS.items()}
    for id, page in impression.loom.taken.pages.items():
        files |= {f"{page_files(id)}.{ending}": make(page) for ending, make in WORKS.items()}
    return files
