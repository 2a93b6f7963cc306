"""What is let be is let be where somebody said so and why, and no error ever is."""
# ruff: noqa: E501 - a row is a line

from __future__ import annotations

from pathlib import Path

import pytest
from small_project import FILES, Project

from glossator.checks.silence import LATE
from glossator.commands.fixing import fixed
from glossator.findings import CATALOGUE, Finding, Severity
from glossator.publish.examine import every_finding, examine

TEXT, TABLE, NAMES = "docs/texts/second.md", "references/silence.yml", "references/names.yml"
DOUBTFUL = "So it says (Rivers 1801)."
"""c-001, a warning."""


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def front(silence: str) -> str:
    return f"---\ntitle: T\nsilence:\n{silence}---\n\n{DOUBTFUL}\n"


def told(project: Project, *families: str) -> list[tuple[str, str, int, int]]:
    found = examine(project.root)[2]
    wanted = ("f-", "t-013", *families)
    return [
        (one.code, one.place.file, one.place.line, one.place.column) for one in found if one.code.startswith(wanted)
    ]


FRONT = [
    ("  c-001: the letter is lost\n", [], "a reason"),
    ("  c-001:\n", [("f-010", TEXT, 4, 3), ("c-001", TEXT, 7, 13)], "no reason"),
    ('  c-001: "  "\n', [("f-010", TEXT, 4, 3), ("c-001", TEXT, 7, 13)], "blanks for a reason"),
    ("  c-001: the letter is lost\n  c-003: so\n", [("t-013", TEXT, 5, 3)], "it does not fire"),
    ("  c-001: so\n  c-0001: so\n", [("f-012", TEXT, 5, 3)], "no code"),
    ("  c-001: so\n  c-002: so\n", [("f-011", TEXT, 5, 3)], "an error"),
    ("  c-001: so\n  l-001: so\n", [("f-011", TEXT, 5, 3)], "what is told of the built site"),
    ("  c-001: so\n  t-013: so\n", [("f-011", TEXT, 5, 3)], "what is told of silencing"),
    ("  c-001: so\n  f-010: so\n", [("f-011", TEXT, 5, 3)], "the same"),
]


@pytest.mark.parametrize(("silence", "says", "why"), FRONT, ids=[row[2] for row in FRONT])
def test_front_matter_lets_a_code_be_with_a_reason(
    project: Project, silence: str, says: list[tuple[str, str, int, int]], why: str
) -> None:
    project.write(TEXT, front(silence))
    assert sorted(told(project, "c-0")) == sorted(says)


def test_an_error_is_told_though_somebody_silenced_it(project: Project) -> None:
    project.write(TEXT, "---\ntitle: T\nsilence: {c-002: so}\n---\n\nSee [@nobody1900].\n")
    assert [one[0] for one in told(project, "c-0")] == ["f-011", "c-002"]


ROWS = [
    (f"- code: n-008\n  file: {NAMES}\n  why: so\n", [], "a file of records"),
    ("- code: n-008\n  why: so\n", [], "every file"),
    (f"- code: n-008\n  file: {NAMES}\n", [("f-010", TABLE, 1, 3), ("n-008", NAMES, 9, 3)], "no reason"),
    ("- code: n-008\n  file: references/events.yml\n  why: so\n", [("t-013", TABLE, 1, 3), ("n-008", NAMES, 9, 3)], "another file"),
    ("- code: n-008\n  file: references/nams.yml\n  why: so\n", [("f-013", TABLE, 2, 9), ("n-008", NAMES, 9, 3)], "no such file"),
    ("- code: n-008\n  file: ../names.yml\n  why: so\n", [("f-013", TABLE, 2, 9), ("n-008", NAMES, 9, 3)], "a way out"),
    (f"- file: {NAMES}\n  why: so\n", [("n-002", TABLE, 1, 3), ("n-008", NAMES, 9, 3)], "no code"),
    ("- code: n-008\n  wy: so\n", [("n-009", TABLE, 2, 3), ("f-010", TABLE, 1, 3), ("n-008", NAMES, 9, 3)], "a field misspelt"),
    ("so\n", [("n-004", TABLE, 1, 1), ("n-008", NAMES, 9, 3)], "no list"),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "says", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_a_table_lets_a_code_be_for_any_file(
    project: Project, rows: str, says: list[tuple[str, str, int, int]], why: str
) -> None:
    project.write(NAMES, FILES[NAMES] + "- id: nobody\n  kind: person\n  name: Nemo Nobody\n")
    project.write(TABLE, rows)
    assert sorted(told(project, "n-0")) == sorted(says)


def test_what_only_the_printing_tells_is_let_be_too(project: Project) -> None:
    assert all(CATALOGUE[code].severity is not Severity.ERROR for code in LATE)
    work = "@online{empty2001,\n  author = {Doe, Ann},\n  date = {2001},\n  url = {https://example.org},\n}\n"
    project.write(TABLE, "- code: b-151\n  why: so\n- code: c-140\n  why: so\n")
    project.write("references/library.bib", FILES["references/library.bib"] + work)
    late = [one for one in every_finding(project.root)[1] if one.code in ("t-013", *LATE)]
    assert [(one.code, one.place.line) for one in late] == [("t-013", 1), ("t-013", 3)]


def test_a_silencing_that_does_nothing_is_taken_out(project: Project) -> None:
    project.write(TEXT, front("  c-001: so\n  c-003: so\n"))
    project.write(TABLE, "# Let be.\n- code: n-008\n  why: so\n- code: n-006\n  why: so\n")
    done, _ = fixed(project.root, None, write=True)
    assert len(done) == 3
    assert (project.root / TEXT).read_text() == front("  c-001: so\n")
    assert (project.root / TABLE).read_text() == "# Let be.\n"


def test_a_renamed_text_is_followed(project: Project) -> None:
    project.write(TEXT, f"---\ntitle: T\n---\n\n{DOUBTFUL}\n")
    project.write(TABLE, f"- code: c-001\n  file: {TEXT}\n  why: so\n")
    assert project.run("rename", "text", "second", "third") == 0
    assert told(project, "c-0") == []


def test_no_error_can_be_silenced_in_any_family() -> None:
    from glossator.checks.silence import _refused

    refused = {code for code in CATALOGUE if _refused(code)}
    assert {code for code, rule in CATALOGUE.items() if rule.severity is Severity.ERROR} <= refused
    assert {"c-001", "n-014", "b-150", "m-009"}.isdisjoint(refused)


def test_findings_are_values(project: Project) -> None:
    assert all(isinstance(one, Finding) for one in examine(project.root)[2])
