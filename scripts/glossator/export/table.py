"""What the edition can be taken away as: one row a format.

To add one: a file with a function from an impression to the words of a file (or from an impression and a text, for a
file a text), a row here, one in `layout/taken_files.py`, and a case.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from glossator.bibliography.styles.taken_along import TAKEN
from glossator.export.anki import cards_text, deck_apkg
from glossator.export.annotations import annotations_jsonld
from glossator.export.bibtex import entry, library_bib
from glossator.export.citation_cff import citation_cff
from glossator.export.csl_json import item_json, library_json
from glossator.export.dataset import dataset_csv, dataset_sqlite
from glossator.export.dts import dts, too_many
from glossator.export.epub import edition_epub, text_epubs
from glossator.export.events_csv import events_csv
from glossator.export.events_ics import events_ics
from glossator.export.events_jsonld import events_jsonld
from glossator.export.events_timelinejs import events_timelinejs
from glossator.export.feed import feed
from glossator.export.formatted_text import library_text
from glossator.export.glossary_ttl import glossary_ttl
from glossator.export.graph_dot import graph_dot
from glossator.export.graph_json import graph_files, graph_json
from glossator.export.manifest import listed
from glossator.export.objects_inv import objects_inv
from glossator.export.pdf import edition_pdf, text_pdfs
from glossator.export.quotations import quotations_csv
from glossator.export.ris import library_ris, record
from glossator.export.tei import tei
from glossator.interface import speaking
from glossator.layout.taken_files import TAKEN_FILES
from glossator.layout.work_files import page_files, work_files
from glossator.model import Text, Work
from glossator.publish.press import Impression
from glossator.weave.lacking import lacking, published_files, without


def _nothing(impression: Impression) -> str:
    del impression
    return ""


@dataclass(frozen=True, slots=True)
class Export:
    """A row."""

    name: str
    """The row of `layout/taken_files.py` that says what it is."""
    make: Callable[[Impression], str] = _nothing
    """The words of the file, UTF-8 with LF, or CRLF where a format asks for it; the same for the same edition."""
    each: Callable[[Impression, Text], str] | None = None
    """The words of the file of one text, for a format that has a file a text."""
    packed: Callable[[Impression], bytes] | None = None
    """The bytes of the file, for a format that is no text: nobody wants it on a terminal."""
    files: Callable[[Impression], Iterable[tuple[str, bytes]]] | None = None
    """What makes it instead, where it is no words or several files: (path as `file` has it, bytes), one at a time."""
    apart: Callable[[Impression], str] = _nothing
    """Why it is not made with all others but by its name alone, in half a sentence; nothing where it is."""

    @property
    def file(self) -> str:
        """The file it is written to, below the site or the folder that was asked for."""
        return TAKEN_FILES[self.name].file

    @property
    def about(self) -> str:
        """What it is, in half a sentence."""
        return TAKEN_FILES[self.name].about

    @property
    def published(self) -> bool:
        """Whether every site has it beside its pages."""
        return TAKEN_FILES[self.name].led_to

    @property
    def of_words(self) -> bool:
        """Whether one file of words can be made of it, for a terminal or another program."""
        return self.make is not _nothing

    @property
    def named(self) -> bool:
        """Whether it is made only where it is named."""
        return TAKEN_FILES[self.name].named

    def lacks(self, impression: Impression) -> str:
        """Return why it cannot be made of an edition, in half a sentence; nothing where it can."""
        return lacking(self.name, impression.loom)

    def left_out(self, impression: Impression) -> Iterator[tuple[str, str]]:
        """Yield the texts that it cannot hold, though it holds others: (path, why in half a sentence)."""
        for text in impression.edition.texts:
            if not text.local and (why := without(self.name, text)):
                yield text.path, why


_ROWS = (
    Export("graph", graph_json, files=graph_files),
    Export("graph-dot", graph_dot),
    Export("ics", events_ics),
    Export("events-csv", events_csv),
    Export("timelinejs", events_timelinejs),
    Export("events-jsonld", events_jsonld),
    Export("feed", feed),
    Export("bibtex", library_bib),
    Export("ris", library_ris),
    Export("csl-json", library_json),
    *(Export(f"text-{style.id}", library_text(style)) for style in TAKEN),
    Export("citation-cff", citation_cff),
    Export("epub", files=text_epubs),
    Export("epub-edition", files=edition_epub),
    Export("pdf", files=text_pdfs),
    Export("pdf-edition", files=edition_pdf),
    Export("anki-text", cards_text),
    Export("anki", files=deck_apkg),
    Export("dts", files=dts, apart=too_many),
    Export("sqlite", files=dataset_sqlite),
    Export("csv", files=dataset_csv),
    Export("quotations", quotations_csv),
    Export("annotations", annotations_jsonld),
    Export("skos", glossary_ttl),
    Export("intersphinx", packed=objects_inv),
    Export("tei", each=tei),
)
EXPORTS: Mapping[str, Export] = {row.name: row for row in _ROWS}
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


def words_of(row: Export, impression: Impression) -> str:
    """Return the words of an export that can be one file of words, our own in the language of the site."""
    with speaking(impression.loom.taken.site.language):
        return row.make(impression)


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
    """Yield the files that a site has beside its pages, and the list of them."""
    yield from listed(_published(impression), impression)


def _published(impression: Impression) -> Files:
    for row in published_files(impression.loom):
        yield from written(EXPORTS[row.name], impression)
    works = impression.edition.works
    for key, path in work_files(works).items():
        for ending, make in WORKS.items():
            yield f"{path}.{ending}", make(works[key]).encode()
    for id, page in impression.loom.taken.pages.items():
        for ending, make in WORKS.items():
            yield f"{page_files(id)}.{ending}", make(page).encode()
