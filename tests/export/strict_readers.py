"""A strict reader a format: what breaks a rule of it fails, whatever the edition is. Rows are those of `TAKEN_FILES`."""

from __future__ import annotations

import csv
import json
import re
import sqlite3
from contextlib import closing
from io import BytesIO, StringIO
from zipfile import ZipFile

import jsonschema
import rdflib
import sphobjinv
from annotation_model import MODEL
from dts_reading import lacking
from epub_reading import dead_ends, opened
from event_formats import atom, calendar, timelinejs
from lxml import etree
from pdf_read import opened as opened_pdf
from pdf_read import tagged
from ruamel.yaml import YAML
from tei_read import faults

from glossator.bibliography import read_library
from glossator.export.dataset.tables import TABLES
from glossator.export.events_csv import records
from glossator.layout.taken_files import TAKEN_FILES

FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_QUOTED = r'"(?:[^"\\\n]|\\.)*"'
_HARD = etree.XMLParser(resolve_entities=False, huge_tree=True)


def words_of(files):
    (content,) = files.values()
    words = content.decode("utf-8")
    assert not FORBIDDEN.search(words)
    return words


def table(words):
    csv.field_size_limit(1 << 30)
    head, *rows = csv.reader(StringIO(words, newline=""), strict=True)
    assert len(set(head)) == len(head)
    assert all(len(row) == len(head) for row in rows)
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "@"))]
    return rows


def linked(words):
    """JSON-LD as triples; the context of schema.org is its vocabulary, for none may be fetched."""
    record = json.loads(words)
    assert record["@context"] == "https://schema.org"
    record["@context"] = {"@vocab": "https://schema.org/", "@base": "https://example.org/"}
    return rdflib.Graph().parse(data=json.dumps(record), format="json-ld")


def _graph(files, impression):
    record = json.loads(words_of(files))
    for edge in record["edges"]:
        assert edge["passage"] in record["passages"] and edge["target"] in record["targets"]
        assert 0 <= edge["start"] <= edge["end"]
    assert len(record["edges"]) == len(impression.graph.edges)


def _dot(files, _):
    first, *rows, last = words_of(files).splitlines()
    assert (first, last) == ("digraph glossator {", "}")
    assert all(re.fullmatch(rf" *{_QUOTED} -> {_QUOTED} \[weight=[0-9]+\];", row) for row in rows if row)


def _dated(impression):
    return [event for event in impression.edition.events.values() if event.when]


def _ics(files, impression):
    assert len(calendar(words_of(files))) <= len(_dated(impression))


def _events_csv(files, impression):
    words = words_of(files)
    assert [row[0] for row in table(words)] == [event.id for event in impression.loom.sequence]
    assert len(records(words)) == len(impression.edition.events)


def _timelinejs(files, impression):
    assert len(timelinejs(words_of(files))) <= len(_dated(impression))


def _events_jsonld(files, impression):
    of_events = linked(words_of(files)).subjects(rdflib.RDF.type, rdflib.URIRef("https://schema.org/Event"))
    assert len(set(of_events)) == len(impression.edition.events)


def _feed(files, _):
    atom(words_of(files))


def _bibtex(files, impression):
    works, findings = read_library(words_of(files), "library.bib")
    assert list(works) == list(impression.edition.works)
    assert not [one for one in findings if one.code == "b-001"]


def _ris(files, impression):
    lines = words_of(files).split("\r\n")
    assert lines.pop() == "" and all(re.fullmatch(r"[A-Z][A-Z0-9]  - [^\r\n]*", line) for line in lines)
    assert [line[6:] for line in lines if line.startswith("ID")] == list(impression.edition.works)
    assert len([line for line in lines if line == "ER  - "]) == len(impression.edition.works)


def _csl_json(files, impression):
    items = json.loads(words_of(files))
    assert [one["id"] for one in items] == list(impression.edition.works)
    assert all(isinstance(one["type"], str) for one in items)


def _in_style(files, impression):
    assert len(words_of(files).splitlines()) == len(impression.edition.works)


def _cff(files, _):
    fields = YAML(typ="safe", pure=True).load(words_of(files))
    assert {"cff-version", "message", "title", "authors"} <= fields.keys()


def _epub(files, impression):
    public = [text for text in impression.edition.texts if not text.local]
    assert len(files) == len(public)
    _books(files, impression)


def _books(files, _):
    assert {path: wrong for path, content in files.items() if (wrong := dead_ends(opened(content)))} == {}


def _cards(files, _):
    words = words_of(files)
    rows = list(csv.reader([one for one in words.splitlines() if not one.startswith("#")], delimiter="\t", strict=True))
    assert all(len(row) == 6 for row in rows)
    assert len({row[0] for row in rows}) == len(rows)
    assert all(row[3].count("{{") == (row[1] == "Cloze") for row in rows)


def _deck(files, _):
    (content,) = files.values()
    with ZipFile(BytesIO(content)) as deck, closing(sqlite3.connect(":memory:")) as made:
        made.deserialize(deck.read("collection.anki2"))
        assert made.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert not [
            1 for (words,) in made.execute("SELECT flds FROM notes") if FORBIDDEN.search(words.replace("\x1f", ""))
        ]


def _dts(files, _):
    for path, content in files.items():
        words = words_of({path: content})
        if path.endswith(".json"):
            assert lacking(json.loads(words)) == [], path
        else:
            etree.fromstring(content, _HARD)
    assert len({path.lower() for path in files}) == len(files)


def _sqlite(files, _):
    with closing(sqlite3.connect(":memory:")) as made:
        made.deserialize(files["exports/edition.sqlite"])
        assert made.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert made.execute("PRAGMA foreign_key_check").fetchall() == []
        for (view,) in made.execute("SELECT name FROM sqlite_master WHERE type = 'view'").fetchall():
            made.execute(f"SELECT * FROM {view}").fetchall()
    json.loads(files["exports/edition.metadata.json"])


def _tables(files, _):
    assert len(files) == len(TABLES)
    for path, content in files.items():
        table(words_of({path: content}))


def _quotations(files, _):
    table(words_of(files))


def _annotations(files, _):
    record = json.loads(words_of(files))
    items = record["first"]["items"]
    validator = jsonschema.Draft202012Validator(MODEL)
    assert [error.message for one in items for error in validator.iter_errors(one)] == []
    assert record["total"] == len({one["id"] for one in items})


def _skos(files, impression):
    graph = rdflib.Graph().parse(data=words_of(files), format="turtle", publicID="https://example.org/exports/x")
    kind = rdflib.URIRef("http://www.w3.org/2004/02/skos/core#Concept")
    things = len(impression.edition.terms) + len(impression.edition.names)
    kinds = len({name.kind for name in impression.edition.names.values()})
    assert len(set(graph.subjects(rdflib.RDF.type, kind))) == things + kinds


def _inventory(files, _):
    (content,) = files.values()
    inventory = sphobjinv.Inventory(zlib=content)
    assert len({(one.role, one.name) for one in inventory.objects}) == inventory.count


def _tei(files, impression):
    assert len(files) == len([text for text in impression.edition.texts if not text.local])
    for content in files.values():
        assert faults(etree.fromstring(content, _HARD)) == []


def _pdf(files, _):
    for content in files.values():
        document = opened_pdf(content)
        assert len(document) > 0
        assert tagged(document)


READERS = {
    "graph": _graph, "graph-dot": _dot, "ics": _ics, "events-csv": _events_csv, "timelinejs": _timelinejs,
    "events-jsonld": _events_jsonld, "feed": _feed, "bibtex": _bibtex, "ris": _ris, "csl-json": _csl_json,
    **{name: _in_style for name in TAKEN_FILES if name.startswith("text-")},
    "citation-cff": _cff, "epub": _epub, "epub-edition": _books, "pdf": _pdf, "pdf-edition": _pdf, "anki-text": _cards, "anki": _deck, "dts": _dts,
    "sqlite": _sqlite, "csv": _tables, "quotations": _quotations, "annotations": _annotations, "skos": _skos,
    "intersphinx": _inventory, "tei": _tei,
}  # fmt: skip
