"""What the edition is taken away as: each row of the table makes its file, and the verb writes where it may."""

from __future__ import annotations

import csv
import json

import pytest
from csl_samples import LETTERS, NOTES
from event_formats import atom, calendar, timelinejs

from glossator.bibliography import read_library
from glossator.bibliography.styles.taken_along import TAKEN
from glossator.export import EXPORTS
from glossator.export.events_csv import records
from glossator.export.feed import NOTHING
from glossator.quotations.evidence import COLUMNS
from glossator.weave.lacking import no_printer


def _graph(words):
    record = json.loads(words)
    return record["edges"] and record["passages"] and record["targets"]


def _dot(words):
    return words.startswith("digraph ") and words.endswith("}\n") and "->" in words


def _quotations(words):
    return tuple(next(csv.reader(words.splitlines()))) == COLUMNS


def _ics(words):
    entries = calendar(words)
    return len(entries) == 2 and entries[1]["DTSTART"] == "20151124" and entries[1]["DTEND"] == "20151125"


def _events_csv(words):
    return [record["date"] for record in records(words)] == ["1843", "2015-11-24"]


def _timelinejs(words):
    return timelinejs(words)[1]["start_date"] == {"year": 2015, "month": 11, "day": 24}


def _events_jsonld(words):
    record = json.loads(words)
    items = [one["item"] for one in record["itemListElement"]]
    return record["@context"] == "https://schema.org" and items[1] == {
        "@type": "Event", "@id": "timeline/#quotation-day", "name": "A day",
        "startDate": "2015-11-24", "endDate": "2015-11-24", "temporalCoverage": "2015-11-24",
    }  # fmt: skip


def _feed(words):
    return atom(words) == [] and NOTHING in words


def _bibtex(words):
    return list(read_library(words, "library.bib")[0]) == ["smith2010", "doe2011"]


def _ris(words):
    return [line[6:] for line in words.splitlines() if line.startswith("ID  - ")] == ["smith2010", "doe2011"]


def _csl_json(words):
    return [one["id"] for one in json.loads(words)] == ["smith2010", "doe2011"]


def _chicago(words):
    return words == "Doe, John. 2011. “Notes.” Journal.\nSmith, Anna. 2010. Engines. Press.\n"


def _in_style(words):
    return len(words.splitlines()) == 2


def _cff(words):
    return words.startswith('cff-version: "1.2.0"\nmessage: ') and '\ntitle: "Between Blocs"\n' in words


def _tei(words):
    return words.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<TEI ') and words.endswith("</TEI>\n")


def _skos(words):
    return words.startswith("@prefix skos: ") and words.count(" a skos:Concept ") >= 2


def _annotations(words):
    record = json.loads(words)
    return record["type"] == "AnnotationCollection" and record["total"] == len(record["first"]["items"]) > 10


def _inventory(data):
    return data.startswith(b"# Sphinx inventory version 2\n")


def _cards(words):
    lines = words.splitlines()
    return lines[0] == "#separator:tab" and [line.split("\t")[3] for line in lines[6:]] == [
        "machine learning", "Who is Ada Lovelace?", "When? Lovelace publishes her notes", "When? A day",
    ]  # fmt: skip


MUST_HOLD = {
    "anki-text": _cards,
    "graph": _graph, "graph-dot": _dot, "quotations": _quotations, "ics": _ics, "events-csv": _events_csv,
    "timelinejs": _timelinejs, "events-jsonld": _events_jsonld, "feed": _feed,
    "bibtex": _bibtex, "ris": _ris, "csl-json": _csl_json, "citation-cff": _cff,
    "text-chicago-author-date": _chicago, "text-chicago-notes": _in_style, "text-apa": _in_style, "text-mla": _in_style,
    "text-ieee": _in_style, "tei": _tei, "skos": _skos, "annotations": _annotations,
    "intersphinx": _inventory,
}  # fmt: skip
"""What is true of each format; a new row of the table needs one here."""


FILED = {
    "dts": ["exports/dts/index.json", "exports/dts/collection.json", "exports/dts/document/first.xml"],
    "anki": ["exports/cards.apkg"],
    "epub": ["exports/texts/first.epub", "exports/texts/second.epub"], "epub-edition": ["exports/edition.epub"],
    "pdf": ["exports/texts/first.pdf", "exports/texts/second.pdf"], "pdf-edition": ["exports/edition.pdf"],
    "sqlite": ["exports/edition.metadata.json", "exports/edition.sqlite"],
    "csv": [f"exports/tables/{name}.csv" for name in (
        "arrows", "chains", "citations", "claims", "dates", "events", "figures", "links", "map_parts", "maps", "mentions",
        "names", "notes", "passages", "points", "printed_dates", "readings", "steps", "targets", "terms", "texts", "works",
    )],
}  # fmt: skip
"""Formats of several files, or of bytes: the files of this project; a test of their own says what is in them."""


def test_every_format_has_a_case():
    assert set(MUST_HOLD) | set(FILED) == set(EXPORTS)
    assert all((row.files is not None and not row.of_words) is (name in FILED) for name, row in EXPORTS.items())
    assert len({row.file for row in EXPORTS.values()}) == len(EXPORTS)


@pytest.fixture
def styled(project):
    """Return a project whose folder has the styles that the package would bring."""
    for row in TAKEN:
        if row.file:
            project.write(f"references/styles/{row.file}.csl", NOTES if row.notes else LETTERS)
    return project


@pytest.mark.parametrize(
    "name", [row.name for row in EXPORTS.values() if not row.packed and row.each is None and row.files is None]
)
def test_a_format_alone_is_printed(project, request, capsys, name):
    if name.startswith("text-") and name != "text-chicago-author-date":
        request.getfixturevalue("styled")
    assert project.run("export", name) == 0
    assert MUST_HOLD[name](capsys.readouterr().out)


def test_all_formats_are_files_and_the_published_ones_are_those_of_the_site(project, tmp_path, capsys):
    folder = tmp_path / "out"
    assert project.run("export", "--all", "-o", str(folder)) == 0
    assert project.run("build", "--site-dir", str(tmp_path / "site")) == 0
    told = capsys.readouterr().err
    for name, files in FILED.items():
        for file in files:
            assert (folder / file).is_file() is not EXPORTS[name].named, file
            assert (tmp_path / "site" / file).is_file() is EXPORTS[name].published
    for row in (EXPORTS[name] for name in MUST_HOLD):
        if row.name in LACKING:
            assert f"left out {row.file}: put " in told
            assert not (folder / row.file).exists()
            assert not (tmp_path / "site" / row.file).exists()
            continue
        for file in [row.file.replace("<text>", id) for id in TEXTS] if row.each else [row.file]:
            words = (folder / file).read_bytes()
            assert MUST_HOLD[row.name](words if row.packed else words.decode())
            on_site = tmp_path / "site" / file
            assert on_site.is_file() is row.published
            assert not row.published or on_site.read_bytes() == words


WRONG = [
    (["graph", "nonsense"], "there is no format “nonsense”; the formats are graph, "),
    ([], "no format was named; the formats are graph, "),
    (["--all"], "name a folder for them with -o DIR"),
    (["sqlite"], "sqlite is several files; name a folder to write to with -o DIR"),
    (["tei"], "tei is a file for each text; name a folder to write to with -o DIR"),
    (["intersphinx"], "intersphinx is no text; name a folder to write to with -o DIR"),
    (["graph", "-o", "."], "."),
    (["graph", "-o", "docs"], "docs"),
]
TEXTS = ("first", "second")
LACKING = ("text-chicago-notes", "text-apa", "text-mla", "text-ieee")
"""Formats that a project without these styles has not."""


@pytest.mark.parametrize(("words", "says"), WRONG)
def test_what_cannot_be_meant_is_refused_in_a_sentence(project, capsys, words, says):
    before = sorted(project.root.rglob("*"))
    with pytest.raises(SystemExit) as stopped:
        raise SystemExit(project.run("export", *words))
    assert stopped.value.code == 2
    out = capsys.readouterr()
    assert says in out.err
    assert out.out == ""
    assert sorted(project.root.rglob("*")) == before


@pytest.mark.parametrize("more", [[], ["-o", "out"]])
def test_a_format_that_an_edition_lacks_is_refused_and_nothing_is_written(project, capsys, monkeypatch, more):
    monkeypatch.chdir(project.root)
    with pytest.raises(SystemExit) as stopped:
        raise SystemExit(project.run("export", "text-apa", *more))
    assert stopped.value.code == 2
    out = capsys.readouterr()
    assert "there is no exports/library.apa.txt of this edition: put apa.csl into references/styles, or" in out.err
    assert out.out == ""
    assert not (project.root / "out").exists()


def test_a_format_that_must_be_named_is_made_where_it_is_and_says_what_it_lacks(project, tmp_path, capsys):
    if why := no_printer():
        pytest.skip(why)
    project.write("docs/texts/second.md", f"---\ntitle: Second\n---\n\n{'>' * 40} deep\n")
    folder = tmp_path / "out"
    assert project.run("export", "pdf", "-o", str(folder)) == 0
    assert sorted(path.name for path in folder.rglob("*.pdf")) == ["first.pdf"]
    assert "left out docs/texts/second.md in exports/texts/<text>.pdf: its lists" in capsys.readouterr().err


def test_a_folder_of_another_hand_is_left_alone(project, tmp_path, capsys):
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "thesis.txt").write_text("mine")
    assert project.run("export", "graph", "-o", str(folder)) == 2
    assert [path.name for path in folder.iterdir()] == ["thesis.txt"]
    assert str(folder) in capsys.readouterr().err
