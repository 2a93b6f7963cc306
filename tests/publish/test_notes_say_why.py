"""Why a short form denotes a work is said where it is read: on its link, on its card, in the record of the mention."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from small_project import Project

NOTES = """\
---
title: Notes
---

One.[^1] Two.[^2] Three.[^3] Four.[^4]

[^1]: Anna Smith, Engines (Brenn: Press, 2010), 7.
[^2]: Ibid., 9.
[^3]: Smith, Engines, 8; Doe, “Notes,” 3.
[^4]: Ibid., 11.
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    made = Project(tmp_path_factory.mktemp("why"))
    made.write("docs/texts/notes.md", NOTES)
    return made


def test_the_page_says_it(project: Project) -> None:
    assert project.run("build") in (0, 1)
    page = project.page("texts/notes/")
    assert "Read as the work that note 1 cites" in page
    assert "Read as short title of a work cited in note 1" in page
    assert 'title="note 3 cites more than one work: smith2010, doe2011"' in page


def test_the_record_says_it(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    project.run("annotate", str(Path(project.root, "docs/texts/notes.md")), "--only", "citation")
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    said = [(row["rule"], row["target"], row["candidates"], row.get("why", "")) for row in rows]
    assert said == [
        ("reference-note", "smith2010", [], ""),
        ("ibid", "smith2010", [], "the work that note 1 cites"),
        ("short-title", "smith2010", [], "short title of a work cited in note 1"),
        ("short-title", "doe2011", [], "short title of a work in the library; it was not cited before"),
        ("ibid", None, ["smith2010", "doe2011"], "note 3 cites more than one work"),
    ]
