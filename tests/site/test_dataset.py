"""The database: whole, the same for the same edition, and every question of the manual has an answer in it."""

from __future__ import annotations

import csv
import json
import re
import sqlite3
from contextlib import closing
from io import StringIO

import pytest
from small_project import CHECKOUT, Project

from glossator.export.dataset.sqlite import FILE, database, dataset_sqlite
from glossator.export.dataset.tables import TABLES
from glossator.export.dataset.views import VIEWS
from glossator.export.table import EXPORTS, written
from glossator.publish.press import press

GUIDE = (CHECKOUT / "manual/docs/guides/dataset.md").read_text(encoding="utf-8")
ASKED = [one.strip() for block in re.findall(r"^```sql\n(.*?)^```$", GUIDE, re.M | re.S)
         for one in block.split(";") if one.strip()]  # fmt: skip


TOLD = {
    "references/figures.csv": (
        "id,subject,series,of,date,value,unit,original,line,work,said,at,corrected,why\n"
        "mill,Mills,Mills,with steam,1840,~1234567.5,mills,,,smith2010,a dozen,PASSAGE,25,The printer’s slip.\n"
        "oats,Grain,Grain,oats,,3,tons,,,nobody2000,,,,\n"
    ),
    "references/evidence.csv": (
        "claim,passage,words,original,line,work\nShe wrote again,PASSAGE,Ada Lovelace again,own,,smith2010\n"
        "Long line,PASSAGE,Ada,held,99999999999999999999999,\n"
    ),
    "references/chains.yml": (
        "- id: to-the-day\n  label: To the day\n  text: How it came.\n  steps:\n  - event: lovelace-notes-1843\n"
        "  - event: quotation-day\n    text: The end.\n  arrows:\n"
        "  - {from: lovelace-notes-1843, to: quotation-day, said: It was read., by: [smith2010, doe2011], at: PASSAGE}\n"
    ),
    "references/maps.yml": (
        "- id: coast\n  label: The coast\n  as-of: 2020\n  parts:\n  - name: analytical-engine\n    coordinates: [57, -2]\n"
        "    at: [PASSAGE, PASSAGE]\n  - {label: Bank, outline: [[55, -3], [56, -3], [56, -1.5]], status: planned}\n"
        "  - {label: Cable, route: [[57, -2], [58.5, 0]]}\n"
    ),
    "docs/arguments/first.md": (
        "---\ntext: first\n---\n\n1. A machine was *never* built. {claim} [¶ 1 “never built”]\n"
        "   - It is quoted. {evidence} [¶ 2, 3]\n2. There is a note. [“A note that cites”]\n"
    ),
}  # fmt: skip
"""What editors tell of texts, of each kind one and one that is odd."""


@pytest.fixture(scope="module")
def impression(tmp_path_factory):
    project = Project(tmp_path_factory.mktemp("dataset") / "project")
    library = (
        project.root / "references/library.bib"
    ).read_text() + "@book{never2012,\n  title = {Never},\n  date = {2012},\n}\n"
    project.write("references/library.bib", library)
    project.write(
        "docs/texts/third.md",
        "---\ntitle: =1+1\n---\n\nNow Ada Lovelace wrote, and the 24th of November 2015 was over.\n",
    )
    (second,) = (text for text in press(project.root).edition.texts if text.id == "second")
    for name, words in TOLD.items():
        project.write(name, words.replace("PASSAGE", second.passages[0].id))
    events = (project.root / "references/events.yml").read_text()
    project.write(
        "references/events.yml",
        f"{events}  as-of: 2021-05\n  printed: [{{text: second, date: 2015-11-25}}]\n",
    )
    return press(project.root)


@pytest.fixture(scope="module")
def opened(impression):
    with closing(sqlite3.connect(":memory:")) as made:
        made.deserialize(database(impression))
        yield made


def test_the_database_is_whole_and_every_pointer_leads_somewhere(opened):
    assert opened.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert opened.execute("PRAGMA foreign_key_check").fetchall() == []


def test_the_same_edition_gives_the_same_bytes_and_names_no_release_of_the_library(impression):
    first, second = (dict(dataset_sqlite(impression)) for _ in range(2))
    assert first == second
    assert first[FILE][96:100] == (3040000).to_bytes(4, "big")
    assert len(first[FILE]) % 4096 == 0


def test_offsets_are_those_of_the_words(opened):
    rows = opened.execute(
        "SELECT printed, substr(words, start + 1, end - start) FROM mentions JOIN passages ON passages.id = passage "
        "WHERE mentions.kind <> 'note'"
    ).fetchall()
    assert len(rows) > 20
    assert [row for row in rows if row[0] != row[1]] == []


def test_mentions_are_the_edges_of_the_graph(impression, opened):
    keys = impression.loom.keys
    edges = [(edge.passage, keys.key(edge.target)) for edge in impression.graph.edges if edge.annotation]
    rows = opened.execute("SELECT passage, target FROM mentions WHERE target IS NOT NULL ORDER BY id").fetchall()
    assert rows == edges


@pytest.mark.parametrize("asked", ASKED)
def test_a_question_of_the_manual_has_an_answer(opened, asked):
    assert opened.execute(asked).fetchone() is not None


def test_every_view_answers_and_is_in_the_manual(opened):
    for view in VIEWS:
        assert opened.execute(f"SELECT * FROM {view.name}").fetchone() is not None, view.name
        assert view.name in GUIDE, view.name


ANSWERS = [
    ("SELECT times, texts FROM works_by_use WHERE id = 'never2012'", [(0, 0)]),
    ("SELECT locator, text, number FROM pages_cited WHERE work = 'smith2010'", [("7", "first", 1)]),
    ("SELECT who, sources FROM events_told WHERE label LIKE 'Lovelace%'", [("Ada Lovelace", "smith2010")]),
    ("SELECT sentence FROM uses WHERE key = 'smith2010' AND text = 'first'",
     [("The analytical engine was never built [@smith2010, p. 7].",)]),
    ("SELECT printed FROM not_known", [("Now",)]),
    ("SELECT series, date, stated, believed, unit, work, text, number FROM figures_told",
     [("Grain", None, "3", 3, "tons", None, None, None), ("Mills", "1840", "~1234567.5", 25, "mills", "smith2010", "second", 1)]),
    ("SELECT text, number, claim, line, reference IS NULL FROM claims_told",
     [("second", 1, "She wrote again", None, 0), ("second", 1, "Long line", None, 1)]),
    ("SELECT chain, cause, effect, said, held_by, read_at LIKE 'texts/second/#p%' FROM led_to",
     [("To the day", "Lovelace publishes her notes", "A day", "It was read.", "smith2010 | doe2011", 1)]),
    ("SELECT chain, place, event, about FROM steps",
     [("to-the-day", 1, "lovelace-notes-1843", ""), ("to-the-day", 2, "quotation-day", "The end.")]),
    ("SELECT number, kind, words, about_claim, paragraphs FROM argued",
     [("1", "claim", "A machine was never built.", None, "1"), ("1.1", "evidence", "It is quoted.", "1", "2, 3"),
      ("2", "claim", "There is a note.", None, None)]),
    ("SELECT substr(p.words, r.start + 1, r.end - r.start) FROM readings AS r JOIN passages AS p ON p.id = r.passage "
     "WHERE r.start IS NOT NULL", [("never built",), ("A note that cites",)]),
    ("SELECT map, label, latitude, shape, status FROM on_maps", [
        ("The coast", "Analytical Engine", 57, None, ""),
        ("The coast", "Bank", None, "POLYGON ((-3.0 55.0, -3.0 56.0, -1.5 56.0, -3.0 55.0))", "planned"),
        ("The coast", "Cable", None, "LINESTRING (-2.0 57.0, 0.0 58.5)", ""),
    ]),
    ("SELECT count(*) FROM readings WHERE kind = 'map part'", [(1,)]),
    ("SELECT as_of FROM maps UNION ALL SELECT as_of FROM events WHERE as_of IS NOT NULL", [("2020",), ("2021-05",)]),
    ("SELECT text, date FROM printed_dates", [("second", "2015-11-25")]),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "answer"), ANSWERS)
def test_a_view_says_what_the_texts_say(opened, asked, answer):
    assert opened.execute(asked).fetchall() == answer


def test_of_a_local_copy_nothing_that_is_told_is_there(tmp_path):
    project = Project(tmp_path / "project")
    held = "A Held Text\n\nAda Lovelace is named in a secret sentence of this raw text.\n"
    project.write("sources/held.txt", held)
    passage = next(one for one in press(project.root).edition.texts if one.local).passages[-1].id
    for name, words in TOLD.items():
        project.write(name, words.replace("PASSAGE", passage).replace("text: first", "text: held"))
    with closing(sqlite3.connect(":memory:")) as made:
        made.deserialize(database(press(project.root)))
        assert made.execute("PRAGMA foreign_key_check").fetchall() == []
        counts = {
            name: made.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
            for name in ("claims", "readings", "figures")
        }
    assert counts == {"claims": 0, "readings": 0, "figures": 2}


def test_csv_has_the_same_rows_and_no_cell_is_a_formula(impression, opened):
    files = dict(written(EXPORTS["csv"], impression))
    for table in TABLES:
        head, *rows = csv.reader(StringIO(files.pop(f"exports/tables/{table.name}.csv").decode()))
        assert head == [column.name for column in table.columns]
        assert len(rows) == opened.execute(f'SELECT count(*) FROM "{table.name}"').fetchone()[0]
        assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "@"))]
        if table.name == "texts":
            assert "'=1+1" in rows[2]
    assert files == {}


def test_datasette_is_told_of_every_table_column_and_view(impression):
    (_, told) = list(dataset_sqlite(impression))[1]
    tables = json.loads(told)["databases"]["edition"]["tables"]
    assert set(tables) == {one.name for one in (*TABLES, *VIEWS)}
    assert all(set(tables[one.name]["columns"]) == {column.name for column in one.columns} for one in TABLES)


def test_a_local_copy_is_in_none_of_it(tmp_path):
    project = Project(tmp_path / "project")
    project.write("sources/held.txt", "A Held Text\n\nAda Lovelace is named in a secret sentence of this raw text.\n")
    impression = press(project.root)
    assert impression.edition.local
    for name in ("sqlite", "csv"):
        assert not [path for path, content in written(EXPORTS[name], impression) if b"secret sentence" in content]
