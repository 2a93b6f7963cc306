"""The formats that an edition is taken away in, as far as readers and pages know them: what, for what, which files.

How each is made is `export/table.py`, which has a row for every row here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from glossator.bibliography.styles.taken_along import TAKEN
from glossator.interface import later
from glossator.layout.work_files import whole

OF_TEXT = "<text>"
"""What stands for a text's id in the path of a file that each text has."""
EVERY = "all"
"""What the setting says for all formats."""


class Share(Enum):
    """What of an edition a format holds; the value is what readers call it."""

    TEXTS = later("Texts")
    WORKS = later("Works")
    EVENTS = later("Events")
    THINGS = later("Terms and names")
    WHOLE = later("The whole edition")


@dataclass(frozen=True, slots=True)
class TakenFile:
    """A row."""

    name: str
    """How the command line and the settings call it."""
    file: str
    """Its file, below the site or the folder that was asked for; `<text>` stands for a text's id, `…/` is a folder."""
    about: str
    """What it is, a message."""
    share: Share
    opens: str = ""
    """Programs that open it, by their names."""
    led_to: bool = False
    """Whether pages lead to it, so that every site has it."""
    begins: str = ""
    """Of a folder the file that is opened first."""
    needs: str = ""
    """The extra of our package that makes it, which not everybody has installed."""
    named: bool = False
    """Whether it is made only where it is named, and not with all: it takes long, and its bytes hang on the system."""

    @property
    def of_text(self) -> bool:
        """Whether each text has one."""
        return OF_TEXT in self.file

    def path(self, text: str = "") -> str:
        """Return the path of what is opened, of one text where each has one."""
        return self.begins or self.file.replace(OF_TEXT, text)


_TEXTS, _WORKS, _EVENTS, _THINGS, _WHOLE = Share
_LIBRARY, _CALENDAR = "Zotero, JabRef, EndNote", "Thunderbird, Apple Calendar, Google Calendar"

TAKEN_FILES: Mapping[str, TakenFile] = {
    row.name: row
    for row in (
        TakenFile("graph", "graph.json", later("Every mention and what it denotes, as JSON"), _WHOLE, "", True),
        TakenFile("graph-dot", "graph.dot", later("Texts and what they speak of, as a graph"), _WHOLE,
                  "Graphviz, Gephi"),
        TakenFile("ics", "exports/events.ics", later("Events as a calendar"), _EVENTS, _CALENDAR, True),
        TakenFile("events-csv", "exports/events.csv", later("Events as a table"), _EVENTS, "LibreOffice, Excel", True),
        TakenFile("timelinejs", "exports/events.timeline.json", later("Events as slides"), _EVENTS,
                  "TimelineJS3", True),
        TakenFile("events-jsonld", "exports/events.jsonld", later("Events as linked data (schema.org)"), _EVENTS),
        TakenFile("feed", "exports/feed.xml", later("What changed in the edition, as an Atom feed"), _WHOLE,
                  "Feedly, NetNewsWire, Thunderbird"),
        TakenFile("bibtex", "exports/library.bib", later("Works as BibTeX"), _WORKS, f"{_LIBRARY}, LaTeX", True),
        TakenFile("ris", "exports/library.ris", later("Works as RIS"), _WORKS, f"{_LIBRARY}, Mendeley", True),
        TakenFile("csl-json", "exports/library.json", later("Works as CSL-JSON"), _WORKS, "Zotero, Pandoc", True),
        *(
            TakenFile(f"text-{style.id}", whole(f"{style.id}.txt"), style.title, _WORKS, "", True)
            for style in TAKEN
        ),
        TakenFile("citation-cff", "CITATION.cff", later("How to cite the edition, for machines"), _WHOLE,
                  "GitHub, Zenodo", True),
        TakenFile("epub", "exports/texts/<text>.epub", later("Each text as a book"), _TEXTS,
                  "Apple Books, Thorium, KOReader"),
        TakenFile("epub-edition", "exports/edition.epub", later("All texts as one book"), _WHOLE,
                  "Apple Books, Thorium, KOReader"),
        TakenFile("pdf", "exports/texts/<text>.pdf", later("Each text for paper (PDF)"), _TEXTS, needs="pdf",
                  named=True),
        TakenFile("pdf-edition", "exports/edition.pdf", later("All texts for paper (PDF)"), _WHOLE, needs="pdf",
                  named=True),
        TakenFile("anki-text", "exports/cards.txt", later("Terms, people, events, quotations as cards to learn"),
                  _THINGS, "Anki"),
        TakenFile("anki", "exports/cards.apkg", later("The same cards as a deck"), _THINGS, "Anki",
                  needs="anki"),
        TakenFile("dts", "exports/dts/", later("Texts by passage, for programs that ask for one (DTS)"), _TEXTS,
                  begins="exports/dts/index.json"),
        TakenFile("sqlite", "exports/edition.sqlite", later("All of it as a database"), _WHOLE, "Datasette, SQLite"),
        TakenFile("csv", "exports/tables/", later("All of it as tables"), _WHOLE, "LibreOffice, R, pandas",
                  begins="exports/tables/texts.csv"),
        TakenFile("quotations", "quotations.csv", later("Quotations, looked up in the works they are from"), _TEXTS,
                  "LibreOffice, Excel"),
        TakenFile("annotations", "exports/annotations.jsonld", later("Mentions and notes as Web Annotations"), _TEXTS),
        TakenFile("skos", "exports/glossary.ttl", later("Glossary and names as SKOS"), _THINGS,
                  "Skosmos, Protégé", True),
        TakenFile("intersphinx", "objects.inv", later("What other documentation can point to"), _WHOLE, "Sphinx", True),
        TakenFile("tei", "exports/texts/<text>.xml", later("Each text as TEI"), _TEXTS,
                  "oXygen, TEI Publisher, TXM"),
    )
}  # fmt: skip
"""All formats, in the order in which they are offered."""


def every_format() -> Iterator[str]:
    """Yield the names of all formats but those that are made only where they are named."""
    return (name for name, row in TAKEN_FILES.items() if not row.named)


LED_TO = frozenset(name for name, row in TAKEN_FILES.items() if row.led_to)
"""Formats of every site."""


def taken_files(given: object) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the formats that a site has by the setting `exports`, and what in it names none.

    The setting is `all`, a name or a list of names; those that pages lead to are always among them, and `all` is
    `every_format` and what is named beside it.
    """
    listed: Iterable[object] = given if isinstance(given, list | tuple) else () if given is None else (given,)
    names = list(dict.fromkeys("null" if one is None else str(one) for one in listed))
    known = {*(every_format() if EVERY in names else ()), *(name for name in names if name in TAKEN_FILES)}
    return LED_TO | known, tuple(name for name in names if name not in TAKEN_FILES and name != EVERY)
