"""A finding on an ingested text points at the raw file, which a person has, and not at the Markdown made of it."""

from __future__ import annotations

import json

import pytest

from glossator.checks.witnessed import witnessed
from glossator.edition import read_edition
from glossator.findings import finding
from glossator.model import Place

BEFORE = "A Raw Text\n\nThe first paragraph of it is here,\nand says nothing at all.\n\n"

ROWS = [
    # what the raw file holds, the words at which the finding stands, why
    (BEFORE + "Engines were built (Nobody, 1999), and more.\n", "Nobody, 1999"),
    (BEFORE.replace("\n", "\r\n") + "Engines were built\r\n(Nobody, 1999), and more.\r\n", "Nobody, 1999"),
    ("\ufeff" + BEFORE + "Engines were built (Nobody, 1999).", "Nobody, 1999"),
    (BEFORE + "It went on over the end of\n\f\n\nthe page (Nobody, 1999), and was one sentence.\n", "Nobody, 1999"),
    (BEFORE + "Stars *and* [brackets] `ticks`\nbefore it (Nobody, 1999).\n", "Nobody, 1999"),
    (BEFORE + "It stood in a para-\ngraph that was bro-\nken, as was said (Nobody, 1999).\n", "Nobody, 1999"),
]  # fmt: skip
IDS = ["plain", "CRLF", "byte order mark", "page break", "what would be markup", "hyphens"]


@pytest.mark.parametrize(("raw", "words"), ROWS, ids=IDS)
def test_it_has_the_line_and_column_of_the_raw_file(project, capsys, raw, words):
    project.write("sources/raw.txt", raw)
    project.run("check", "--format", "json")
    (found,) = (one for one in json.loads(capsys.readouterr().out) if one["code"] == "c-001")
    at = raw.index(words)
    line, column = raw.count("\n", 0, at) + 1, at - (raw.rfind("\n", 0, at) + 1) + 1
    assert (found["file"], found["line"], found["column"]) == ("sources/raw.txt", line, column)
    assert (found["end_line"], found["end_column"]) == (line, column + len(words))


def test_the_line_of_the_raw_file_is_shown(project, capsys):
    project.write("sources/raw.txt", BEFORE + "It stood in a para-\ngraph, as was said (Nobody, 1999).\n")
    project.run("check")
    shown = capsys.readouterr().out
    assert "sources/raw.txt:7:21: c-001" in shown
    assert "\n    graph, as was said (Nobody, 1999).\n" in shown
    assert "build/ingested" not in shown


def test_what_stands_in_no_passage_is_said_of_the_file(project):
    project.write("sources/raw.txt", BEFORE)
    edition, _ = read_edition(project.root)
    (text,) = (one for one in edition.texts if one.origin)
    above = finding("t-005", Place(text.path, 2, 3), what="x").until(2, 9)
    elsewhere = finding("t-005", Place("docs/texts/first.md", 2, 3), what="x").until(2, 9)
    moved, same = witnessed(edition, [above, elsewhere])
    assert (moved.place, moved.end_line) == (Place("sources/raw.txt"), 0)
    assert same == elsewhere


def test_a_text_that_a_person_wrote_keeps_its_findings(project, capsys):
    project.write("sources/raw.txt", BEFORE)
    project.write("docs/texts/second.md", "# A\n\nEngines were built (Nobody, 1999).\n")
    project.run("check", "--format", "json")
    (found,) = (one for one in json.loads(capsys.readouterr().out) if one["code"] == "c-001")
    assert (found["file"], found["line"], found["column"]) == ("docs/texts/second.md", 3, 21)


def test_annotate_says_where_the_words_of_an_ingested_text_stand(project, capsys):
    project.write("sources/raw.txt", BEFORE + "It was Ada\nLovelace who wrote it.\n")
    project.run("build")
    capsys.readouterr()
    project.run("annotate", str(project.root / "build/ingested/raw.md"), "--only", "name")
    (record,) = map(json.loads, capsys.readouterr().out.splitlines())
    at = len(BEFORE) + len("It was ")
    assert record["origin"] == {"file": "sources/raw.txt", "line": 6, "spans": [[at, at + len("Ada Lovelace")]]}


def test_annotate_says_no_origin_of_a_text_that_a_person_wrote(project, capsys):
    project.run("annotate", str(project.root / "docs/texts/first.md"))
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert records
    assert not any("origin" in one for one in records)
