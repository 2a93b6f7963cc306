"""Counts that were written down are held; what fell below half of them is told where it stands."""

from __future__ import annotations

from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from small_project import FILES, Project

from glossator.commands.floors import as_yaml
from glossator.edition.floors import COUNTED, FLOORS
from glossator.edition.schemas import schemas
from glossator.publish.examine import examine
from glossator.records.document import read_document

WRITTEN = "references/floors.yml"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = Project(tmp_path)
    assert project.run("floors", "--write") == 0
    return project


def told(project: Project) -> list[tuple[str, int, str]]:
    return [(one.code, one.place.line, one.message) for one in examine(project.root)[2] if one.place.file == FLOORS]


def test_today_is_no_finding_and_is_written_the_same_again(project: Project) -> None:
    path = project.root / WRITTEN
    before = path.read_bytes()
    assert told(project) == []
    assert project.run("floors", "--write") == 0
    assert path.read_bytes() == before
    value = read_document(before.decode(), WRITTEN, "n-001").value
    assert tuple(value["counts"]) == COUNTED
    first, second = value["texts"]["first"], value["texts"]["second"]
    assert second == {"passages": 1, "links": 4}, "a person, a term, two works"
    assert value["counts"] == {"texts": 2, "terms": 1, "names": 2, "events": 2, "works": 2, "notes": 1,
                               "passages": first["passages"] + 1, "links": first["links"] + 4}  # fmt: skip
    assert not list(Draft202012Validator(schemas()["floors"]).iter_errors(dict(value)))


def test_without_the_file_nothing_is_said(project: Project) -> None:
    (project.root / WRITTEN).unlink()
    project.write("references/names.yml", "[]\n")
    assert told(project) == []


def test_a_list_that_lost_half_is_told(project: Project) -> None:
    more = "".join(f"- id: ship-{n}\n  kind: infrastructure\n  name: Ship {n}\n" for n in range(8))
    project.write("references/names.yml", FILES["references/names.yml"] + more)
    assert project.run("floors", "--write") == 0
    names = (project.root / "references/names.yml").read_text().split("- id: ship-3")[0]
    project.write("references/names.yml", names)
    assert told(project) == [], "five of ten are half"
    project.write("references/names.yml", names.split("- id: ship-2")[0])
    ((code, line, words),) = told(project)
    assert (code, line) == ("f-015", 7)
    assert words == "the number of names fell to 4; it was 10, and the floor is 5"


def test_a_text_that_lost_its_links_is_told_and_one_that_is_gone(project: Project) -> None:
    links = "Ada Lovelace. [@doe2011] "
    project.write("docs/texts/second.md", f"---\ntitle: B\n---\n\n{links * 20}\n")
    assert project.run("floors", "--write") == 0
    project.write("docs/texts/second.md", f"---\ntitle: B\n---\n\n{links * 9}\n")
    found = told(project)
    assert ("f-015", 15) in [one[:2] for one in found]
    assert any("the number of links of the text “second” fell to 18; it was 40" in one[2] for one in found)
    (project.root / "docs/texts/second.md").unlink()
    assert ("f-016", 15, "the text “second” of the floors is not there") in told(project)


def test_the_ratio_is_the_editors_and_is_kept(project: Project) -> None:
    path = project.root / WRITTEN
    project.write(WRITTEN, path.read_text().replace("ratio: 0.5", "ratio: 1"))
    project.write("references/events.yml", FILES["references/events.yml"].partition("- id: quotation-day")[0])
    assert "f-015" in {one[0] for one in told(project)}
    assert project.run("floors", "--write") == 0
    assert "ratio: 1\n" in path.read_text()
    assert told(project) == []


WRONG = [
    ("terms: 3\n", ["n-009"], "a count where a mapping is due"),
    ("- terms\n", ["f-017"], "a list"),
    ("counts: {terms: many}\n", ["f-017"], "words for a number"),
    ("counts: {terms: -1}\n", ["f-017"], "less than nothing"),
    ("counts: {terms: true}\n", ["f-017"], "a truth value"),
    ("counts: {trems: 1}\n", ["n-009"], "a count misspelt"),
    ("ratio: 2\n", ["f-017"], "more than all"),
    ("ratio: .nan\n", ["f-017"], "no number"),
    ("texts: [first]\n", ["f-017"], "a list of texts"),
    ("counts: {terms: 1\n", ["n-001"], "no YAML"),
    ("<<<<<<< a\nratio: 0.5\n=======\nratio: 0.4\n>>>>>>> b\n", ["t-023"], "the marks of a merge"),
    ("", [], "nothing"),
]


@pytest.mark.parametrize(("words", "codes", "why"), WRONG, ids=[row[2] for row in WRONG])
def test_a_broken_file_is_one_finding(project: Project, words: str, codes: list[str], why: str) -> None:
    project.write(WRITTEN, words)
    assert [one[0] for one in told(project)] == codes


def test_nothing_is_written_where_a_file_cannot_be_read(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    before = (project.root / WRITTEN).read_bytes()
    project.write("references/names.yml", "- id: [\n")
    assert project.run("floors", "--write") == 1
    assert "nothing is written" in capsys.readouterr().err
    assert (project.root / WRITTEN).read_bytes() == before


def test_the_counts_are_printed_with_what_they_were(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    project.write(
        "references/names.yml", FILES["references/names.yml"] + "- id: ship\n  kind: infrastructure\n  name: Ship\n"
    )
    assert project.run("floors") == 0
    out = capsys.readouterr().out
    assert "names: 3 (was 2)\n" in out
    assert "works: 2\n" in out


def test_an_id_like_a_number_is_quoted_and_a_renamed_text_is_followed(project: Project) -> None:
    assert '  "2001": {passages: 1, links: 0}\n' in as_yaml({}, {"2001": {"passages": 1, "links": 0}})
    assert project.run("rename", "text", "second", "third") == 0
    assert told(project) == []
    assert "  third: {" in (project.root / WRITTEN).read_text()
