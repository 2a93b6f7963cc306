"""Each code that no other test names, made by one small change to an edition, at the line it is about."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from small_project import CHECKOUT, FILES

NOTE = "---\ntext: first\n---\n\n## Ada Lovelace wrote {kind=context}\n\nOne.\n"
TWICE = FILES["docs/texts/first.md"] + "\n\nAda Lovelace wrote again.\n"
NAMES = FILES["references/names.yml"]
LIBRARY = FILES["references/library.bib"]
EVENTS = FILES["references/events.yml"]
SHIP = "- id: fire\n  date: 1851-02-03\n  label: Great Fire\n"
TOLD = "{from: lovelace-notes-1843, to: quotation-day, said: x}"
MAP = "- id: one\n  label: One\n  parts:\n  - {label: Here, coordinates: [57, -2]}\n"
FIGURES = "id,subject,series,of,date,value,unit,original,line,work,said,at,corrected,why\n"


def chain(arrows: str, more: str = "") -> str:
    steps = f"  - event: lovelace-notes-1843\n  - event: quotation-day\n{more}"
    return f"- id: one\n  label: One\n  text: A chain.\n  steps:\n{steps}  arrows: [{arrows}]\n"


ROWS = [
    # code, file and its content, line, words of the finding
    ("t-009", {"docs/notes/first.md": NOTE, "docs/texts/first.md": TWICE}, "docs/notes/first.md:5", "2 times"),
    ("t-013", {"docs/texts/second.md": "---\ntitle: A\nsilence:\n  c-001: known\n---\n\nB.\n"}, "docs/texts/second.md:4", "c-001"),
    ("b-005", {"references/library.bib": LIBRARY + "\n@book{aside2000,\n  title = {A},\n  date = {2000},\n}\n"},
     "references/library.bib:15", "aside2000"),
    ("n-003", {"references/names.yml": NAMES + "- id: ada-lovelace\n  kind: person\n  name: Another\n"},
     "references/names.yml:9", "line 1"),
    ("n-016", {"references/names.yml": NAMES + f"- id: long\n  kind: place\n  name: Long\n  also: [{'long ' * 41}]\n"},
     "references/names.yml:12", "204 characters"),
    ("n-015", {"references/names.yml": NAMES + "- id: here\n  kind: place\n  name: Here\n  coordinates: [north, 29]\n"},
     "references/names.yml:12", "“north”"),
    ("n-017", {"references/names.yml": NAMES + "- id: here\n  kind: place\n  name: Here\n  coordinates: [149, -35]\n"},
     "references/names.yml:12", "[149, -35]"),
    ("n-018", {"references/names.yml": NAMES + "- id: here\n  kind: state\n  name: Here\n  state: TRU\n"},
     "references/names.yml:12", "“TRU”"),
    ("n-019", {"references/names.yml": NAMES + "- id: here\n  kind: place\n  name: Here\n  route: [[41, 29]]\n"},
     "references/names.yml:12", "1 place"),
    ("n-013", {"references/names.yml": NAMES + "- id: anna\n  kind: person\n  name: Anna Smith\n- id: a\n  kind: person\n  name: Anna Smith\n"},
     "references/library.bib:1", "smith2010, may be anna, a"),
    ("n-008", {"references/names.yml": NAMES + "- id: nowhere\n  kind: place\n  name: Nowhere\n"},
     "references/names.yml:9", "nowhere"),
    ("d-060", {"references/events.yml": "- {id: a, label: A, after: [b]}\n- {id: b, label: B, after: [a]}\n"}, "references/events.yml:1", "a → b → a"),
    ("d-061", {"references/chains.yml": chain("{from: quotation-day, to: nothing, said: x}")}, "references/chains.yml:7", "“nothing”"),
    ("d-062", {"references/chains.yml": chain("{from: quotation-day, to: lovelace-notes-1843, said: x}")},
     "references/chains.yml:7", "from “quotation-day” to “lovelace-notes-1843”"),
    ("d-063", {"references/chains.yml": chain(", ".join([TOLD] * 41))},
     "references/chains.yml:7", "41 items"),
    ("d-064", {"references/chains.yml": chain(TOLD, "  - event: fire\n"), "references/events.yml": EVENTS + SHIP},
     "references/chains.yml:7", "leads to “fire”"),
    ("d-065", {"references/chains.yml": chain(TOLD, "  - event: quotation-day\n")},
     "references/chains.yml:7", "twice"),
    ("d-066", {"references/figures.csv": FIGURES + "a,Sea,Tides,,,many,,,,,,,,\n"}, "references/figures.csv:2", "“many”"),
    ("d-067", {"references/figures.csv": FIGURES + "a,Sea,Tides,,,2,m,,,,,,,\nb,Sea,Tides,,,3,ft,,,,,,,\n"},
     "references/figures.csv:3", "“ft” here and in “m” on line 2"),
    ("d-068", {"references/figures.csv": FIGURES + "a,Sea,Tides,,,2,m,,,,,,,So, it is.\n"}, "references/figures.csv:2", "15 cells"),
    ("d-069", {"references/figures.csv": FIGURES + "a,Sea,Tides,,,2,m,,,,,,3,\n"}, "references/figures.csv:2", "“a” is corrected"),
    ("d-070", {"references/figures.csv": "id,series,value\na,Tides,2\n"}, "references/figures.csv:1", "`subject`"),
    ("d-071", {"references/maps.yml": MAP + "  - {label: Nowhere at all}\n"}, "references/maps.yml:5", "“Nowhere at all”"),
    ("d-071", {"references/maps.yml": MAP + "  - {name: ada-lovelace}\n"}, "references/maps.yml:5", "“ada-lovelace”"),
    ("d-072", {"references/maps.yml": MAP + "  frame: [[1, 2], [3, 4], [5, 6]]\n"}, "references/maps.yml:1", "has 3 places"),
    ("n-019", {"references/maps.yml": MAP + "  frame: [[1, 2]]\n"}, "references/maps.yml:5", "`frame` has 1 place"),
    ("n-004", {"references/maps.yml": MAP + "  - {label: A, coordinates: [1, 2], status: drowned}\n"}, "references/maps.yml:5", "“drowned”"),
    ("d-004", {"references/maps.yml": MAP + "  - {event: quotation-dy}\n"}, "references/maps.yml:5", "quotation-dy"),
    ("c-002", {"references/maps.yml": MAP + "  - {label: A, coordinates: [1, 2], by: smith2011}\n"}, "references/maps.yml:5", "smith2011"),
    ("c-002", {"references/figures.csv": FIGURES + "a,Sea,Tides,,,2,m,,,smith2011,,,,\n"}, "references/figures.csv:2", "smith2011"),
    ("n-005", {"references/figures.csv": FIGURES + "a,Sea,Tides,,,2,m,ledger,4,,,,,\n"}, "references/figures.csv:2", "ledger"),
    ("d-004", {"docs/texts/second.md": "# A\n\nOn [that day]{event=quotation-dy} it rained.\n"},
     "docs/texts/second.md:3", "quotation-dy"),
    ("d-005", {"docs/texts/second.md": "# A\n\nThe palace was stormed on 25 October 1917.\n\nHe slept.\n\nOn 7 November 1917 the Winter Palace was stormed.\n"},
     "docs/texts/second.md:3", "25 October 1917 here and 7 November 1917 on line 7"),
    ("d-006", {"references/events.yml": EVENTS + SHIP, "docs/texts/second.md": "# A\n\nThe Great Fire of 1850 is known.\n"},
     "docs/texts/second.md:3", "1850 here and 1851-02-03 at references/events.yml:"),
    ("d-007", {"references/events.yml": EVENTS + SHIP, "docs/texts/second.md": "# A\n\nIn 1849, after the Great Fire, all fled.\n"},
     "docs/texts/second.md:3", "after “Great Fire” is dated 1849"),
    ("d-008", {"docs/texts/second.md": "# A\n\nIt burnt from May 1850 to March 1849.\n"},
     "docs/texts/second.md:3", "from May 1850 to March 1849"),
    ("d-009", {"references/events.yml": EVENTS + "- id: fire\n  date: 1851/1850\n  label: Great Fire\n"},
     "references/events.yml:11", "1851/1850"),
    ("d-010", {"references/events.yml": EVENTS + SHIP + "  printed: {text: frist, date: 1850}\n"},
     "references/events.yml:10", "a text that is not there: “frist”"),
    ("d-011", {"references/events.yml": EVENTS + SHIP + "  printed: {text: first, date: 1850}\n"},
     "references/events.yml:10", "no sentence of first"),
    ("x-005", {"docs/texts/second.md": "# A\n\nSee [there](frist.md).\n"}, "docs/texts/second.md:3", "frist.md"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "files", "where", "words"), ROWS, ids=[row[0] for row in ROWS])
def test_a_change_is_found(project, capsys, code, files, where, words):
    for name, content in files.items():
        project.write(name, content)
    project.run("check", "--format", "json")
    (found,) = (one for one in json.loads(capsys.readouterr().out) if one["code"] == code)
    assert f"{found['file']}:{found['line']}" == where
    assert words in found["message"]


SILENT = [
    ("The Great Fire of 1851 is known.", "the year of the event"),
    ("After the Great Fire, in 1860, all was built anew.", "a date of something else"),
    ("In 1860, after the Great Fire, all was built anew.", "later"),
    ("The Great Fire in 1850 and 1851, and again in 1852.", "a list of years"),
    ("Since the Great Fire of 1850 (Smith, The Great Fire, 1850) all is new.", "words that point back, and a work"),
    ("It burnt from May 1850 to March 1851.", "a stretch in order"),
    ("It burnt in May 1850 and March 1849.", "two dates that are no stretch"),
]


@pytest.mark.parametrize(("sentence", "why"), SILENT, ids=[row[1] for row in SILENT])
def test_dates_that_contradict_nothing(project, capsys, sentence, why):
    project.write("references/events.yml", EVENTS + SHIP)
    project.write("docs/texts/second.md", f"# A\n\n{sentence}\n")
    project.run("check", "--format", "json")
    found = [one["code"] for one in json.loads(capsys.readouterr().out)]
    assert not {"d-006", "d-007", "d-008"} & set(found), why


def test_a_date_printed_wrongly_is_said_at_the_event_and_at_the_note(project, capsys):
    project.write("docs/texts/second.md", "---\ntitle: Second\n---\n\nThe Great Fire of 1850 burnt for days.\n")
    project.write("docs/notes/second.md", "---\ntext: second\n---\n\n## of 1850 {kind=correction}\n\nIt was 1851.\n")
    printed = "  printed: {text: second, date: 1850, note: second-note-of-1850}\n"
    project.write("references/events.yml", EVENTS + SHIP + printed)
    project.run("check", "--format", "json")
    codes = {one["code"] for one in json.loads(capsys.readouterr().out)}
    assert not {"d-006", "d-010", "d-011"} & codes
    assert project.run("build") == 0
    timeline = re.sub(r"<[^>]+>", "", project.page("timeline/"))
    assert "Printed as 1850 in Second (note)." in timeline
    assert "On the timeline: Great Fire, 3 February 1851." in re.sub(r"<[^>]+>", "", project.page("notes/second/"))


def test_a_file_too_large_is_found(project, capsys):
    project.write("docs/texts/second.md", b"# A\n\n" + b"word " * 10_000_001)
    assert project.run("check", "--format", "json") != 0
    assert [one["file"] for one in json.loads(capsys.readouterr().out) if one["code"] == "t-024"] == [
        "docs/texts/second.md"
    ]


def test_each_code_of_the_catalogue_is_made_by_some_test():
    from glossator.findings import CATALOGUE

    tests = "\n".join(path.read_text(encoding="utf-8") for path in Path(CHECKOUT, "tests").rglob("*.py"))
    assert [code for code in CATALOGUE if code not in tests] == []
