"""Each code that no other test names, made by one small change to an edition, at the line it is about."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from small_project import CHECKOUT, FILES

NOTE = "---\ntext: first\n---\n\n## Ada Lovelace wrote {kind=context}\n\nOne.\n"
TWICE = FILES["docs/texts/first.md"] + "\n\nAda Lovelace wrote again.\n"
NAMES = FILES["references/names.yml"]
LIBRARY = FILES["references/library.bib"]

ROWS = [
    # code, file and its content, line, words of the finding
    ("t-009", {"docs/notes/first.md": NOTE, "docs/texts/first.md": TWICE}, "docs/notes/first.md:5", "2 times"),
    ("t-013", {"docs/texts/second.md": "---\ntitle: A\nsilence:\n  c-001: known\n---\n\nB.\n"}, "docs/texts/second.md:1", "c-001"),
    ("b-005", {"references/library.bib": LIBRARY + "\n@book{aside2000,\n  title = {A},\n  date = {2000},\n}\n"},
     "references/library.bib:15", "aside2000"),
    ("n-003", {"references/names.yml": NAMES + "- id: ada-lovelace\n  kind: person\n  name: Another\n"},
     "references/names.yml:9", "line 1"),
    ("n-016", {"references/names.yml": NAMES + f"- id: long\n  kind: place\n  name: Long\n  also: [{'long ' * 41}]\n"},
     "references/names.yml:9", "204 characters"),
    ("n-013", {"references/names.yml": NAMES + "- id: anna\n  kind: person\n  name: Anna Smith\n- id: a\n  kind: person\n  name: Anna Smith\n"},
     "references/library.bib:1", "smith2010, may be anna, a"),
    ("n-008", {"references/names.yml": NAMES + "- id: nowhere\n  kind: place\n  name: Nowhere\n"},
     "references/names.yml:9", "nowhere"),
    ("d-060", {"references/events.yml": "- {id: a, label: A, after: [b]}\n- {id: b, label: B, after: [a]}\n"}, "references/events.yml:1", "a → b → a"),
    ("d-004", {"docs/texts/second.md": "# A\n\nOn [that day]{event=quotation-dy} it rained.\n"},
     "docs/texts/second.md:3", "quotation-dy"),
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
