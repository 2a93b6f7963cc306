"""What the edition can be taken away as: one row a format.

To add one: a file with a function from an impression to the words of a file (or from an impression and a text, for a
file a text), a row here, and a case.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from glossator.bibliography.styles.taken_along import TAKEN
from glossator.export.anki import cards_text, deck_apkg, no_genanki
from glossator.export.annotations import annotations_jsonld
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
from glossator.export.glossary_ttl import glossary_ttl
from glossator.export.graph_dot import graph_dot
from glossator.export.graph_json import graph_json
from glossator.export.objects_inv import objects_inv
from glossator.export.pdf import edition_pdf, no_pdf, text_pdfs, texts_left_out
from glossator.export.quotations import quotations_csv
from glossator.export.ris import library_ris, record
from glossator.export.tei import tei
from glossator.interface import speaking
from glossator.layout.work_files import page_files, whole, work_files
from glossator.model import Text, Work
from glossator.publish.press import Impression


def _nothing(impression: Impression) -> str:
    del impression
    return ""


def _none(impression: Impression) -> Iterable[tuple[str, str]]:
    del impression
    return ()


@dataclass(frozen=True, slots=True)
class Export:
    """A row."""

    name: str
    """How the command line calls it."""
    file: str
    """The file it is written to, below the site or the folder that was asked for; `<text>` stands for a text's id."""
    about: str
    make: Callable[[Impression], str] = _nothing
    """The words of the file, UTF-8 with LF, or CRLF where a format asks for it; the same for the same edition."""
    each: Callable[[Impression, Text], str] | None = None
    """The words of the file of one text, for a format that has a file a text."""
    packed: Callable[[Impression], bytes] | None = None
    """The bytes of the file, for a format that is no text: nobody wants it on a terminal."""
    published: bool = False
    """Whether the site has it beside its pages."""
    lacks: Callable[[Impression], str] = _nothing
    """Why it cannot be made of an edition, in half a sentence; nothing where it can."""
    files: Callable[[Impression], Iterable[tuple[str, bytes]]] | None = None
    """What makes it instead, where it is no words or several files: (path as `file` has it, bytes), one at a time."""
    left_out: Callable[[Impression], Iterable[tuple[str, str]]] = _none
    """What of an edition the format cannot hold, though it holds the rest: (path, why in half a sentence)."""
    named: bool = False
    """Whether it is made only where it is named: it takes long, and its bytes depend on the system."""


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
        Export(
            "pdf",
            "exports/texts/<text>.pdf",
            "each text for paper (PDF, tagged)",
            lacks=no_pdf,
            files=text_pdfs,
            left_out=texts_left_out,
            named=True,
        ),
        Export(
            "pdf-edition",
            "exports/edition.pdf",
            "all texts for paper",
            lacks=no_pdf,
            files=edition_pdf,
            left_out=texts_left_out,
            named=True,
        ),
        Export("anki-text", "exports/cards.txt", "terms, people, events, quotations as cards to import", cards_text),
        Export("anki", "exports/cards.apkg", "the same as a deck for Anki", lacks=no_genanki, files=deck_apkg),
        Export("dts", "exports/dts/", "texts by passage, for clients of DTS 1.0 (level 0)", files=dts),
        Export("sqlite", "exports/edition.sqlite", "all of it as a database, for Datasette", files=dataset_sqlite),
        Export("csv", "exports/tables/", "the same as a folder of CSV", files=dataset_csv),
        Export("quotations", "quotations.csv", "quotations, looked up in the works they are from", quotations_csv),
        Export(
            "annotations",
            "exports/annotations.jsonld",
            "mentions and notes as Web Annotations (JSON-LD)",
            annotations_jsonld,
        ),
        Export("skos", "exports/glossary.ttl", "glossary and names as SKOS (Turtle)", glossary_ttl, published=True),
        Export(
            "intersphinx",
            "objects.inv",
            "terms, names, events, works and passages for Sphinx’s intersphinx",
            packed=objects_inv,
            published=True,
        ),
        Export("tei", "exports/texts/<text>.xml", "each text as TEI P5", each=tei),
    )
}
"""All formats, in the order in which they are offered."""


WORKS: Mapping[str, Callable[[Work], str]] = {"bib": entry, "ris": record, "json": item_json}
"""Ending of the file of a single work to what writes it (`layout/work_files.py` says which works have one)."""


Files = Iterator[tuple[str, bytes]]
"""(path, bytes) of files, each made when it is asked for; words are UTF-8."""


def written(row: Export, impression: Impression) -> Files:
    """Yield the files of an export one by one, our own words in them in the language of the site.

    A file a text is made of texts that may be passed on, never of local copies.
    """
    made = _made(row, impression)
    while True:
        with speaking(impression.loom.taken.site.language):
            file = next(made, None)
        if file is None:
            return
        yield file


def _made(row: Export, impression: Impression) -> Files:
    if row.files is not None:
        yield from row.files(impression)
    elif row.each is not None:
        for text in impression.edition.texts:
            if not text.local:
                yield row.file.replace("<text>", text.id), row.each(impression, text).encode()
    else:
        yield row.file, row.packed(impression) if row.packed else row.make(impression).encode()


def published(impression: Impression) -> Files:
    """Yield the files that a site has beside its pages."""
    for row in EXPORTS.values():
        if row.published and not row.lacks(impression):
            yield from written(row, impression)
    works = impression.edition.works
    for key, path in work_files(works).items():
        for ending, make in WORKS.items():
            yield f"{path}.{ending}", make(works[key]).encode()
    for id, page in impression.loom.taken.pages.items():
        for ending, make in WORKS.items():
            yield f"{page_files(id)}.{ending}", make(page).encode()
