"""What was known long before the edition is noted; what has no date, or no edition to be held to, is not."""

from __future__ import annotations

from pathlib import Path

import pytest
from small_project import FILES, Project

from glossator.apparatus import Apparatus
from glossator.checks.outdated import outdated
from glossator.edition import read_edition
from glossator.publish.press import press
from glossator.weave import weave

NAMES, EVENTS, KNOWLEDGE = "references/names.yml", "references/events.yml", "references/knowledge.yml"
MAPS = "references/maps.yml"
TERM, NOTES = "docs/glossary/machine-learning.md", "docs/notes/first.md"


def written(as_of: str) -> dict[str, str]:
    """The small project, everything in it known at one time."""
    return {
        NAMES: FILES[NAMES].replace("  text: Math", f'  as-of: "{as_of}"\n  text: Math'),
        EVENTS: FILES[EVENTS].replace("  terms:", f'  text: It rained.\n  as-of: "{as_of}"\n  terms:'),
        MAPS: f'- {{id: coast, label: Coast, as-of: "{as_of}", parts: [{{label: Pier, coordinates: [57, -2]}}]}}\n',
        TERM: FILES[TERM].replace("sources:", f"as-of: {as_of}\nsources:"),
        NOTES: FILES[NOTES].replace("text: first", f"text: first\nas-of: {as_of}"),
    }


ALL = {NAMES, EVENTS, MAPS, TERM, NOTES}
ROWS = [
    # as-of of all, references/knowledge.yml, CHANGELOG.md, files told of, why
    ("2018-03", "edition: 2020-04-01\n", "", ALL, "a month that ended before the day two years earlier"),
    ("2018-03", "edition: 2020-03-31\n", "", set(), "a month that ends on that day"),
    ("2018", "edition: 2020-06-01\n", "", set(), "a year counts to its end"),
    ("2018", "edition: 2021-01-02\n", "", ALL, "and is old behind it"),
    ("1990", "", "", set(), "no day to be held to"),
    ("1990", "", "## 1.0.0 – 1991-01-01\n\n## 1.1.0 – 2000-01-01\n", ALL, "the newest release is that day"),
    ("1999", "as-of: 1990\nedition: 2000-01-01\n", "", {KNOWLEDGE}, "the default of all is told of once"),
    ("2018", "edition: soon\n", "## 1.0.0 – 2018-05-01\n", set(), "a day that is none leaves the release"),
]


@pytest.mark.parametrize(("as_of", "knowledge", "changes", "files", "why"), ROWS, ids=[row[4] for row in ROWS])
def test_what_is_old_is_noted(
    tmp_path: Path, as_of: str, knowledge: str, changes: str, files: set[str], why: str
) -> None:
    project = Project(tmp_path)
    for name, words in written(as_of).items():
        project.write(name, words)
    if knowledge:
        project.write(KNOWLEDGE, knowledge)
    if changes:
        project.write("CHANGELOG.md", changes)
    edition, found = read_edition(project.root)
    told = list(outdated(edition, Apparatus()))
    assert {one.code for one in told} <= {"n-023"}
    assert sorted(one.place.file for one in told) == sorted(files)
    assert ("n-004" in {one.code for one in found}) is ("soon" in knowledge)


WRONG = [("soon", "n-004"), ("2018/..", "n-004"), ("2018-13", "n-004")]


@pytest.mark.parametrize(("as_of", "code"), WRONG)
def test_a_date_that_is_none_costs_itself(tmp_path: Path, as_of: str, code: str) -> None:
    project = Project(tmp_path)
    project.write(NAMES, written(as_of)[NAMES])
    edition, found = read_edition(project.root)
    assert edition.names["ada-lovelace"].as_of is None and code in {one.code for one in found}


def test_it_is_shown_behind_the_line(tmp_path: Path) -> None:
    project = Project(tmp_path)
    for name, words in {**written("2018-03"), KNOWLEDGE: "as-of: 2019-05\n"}.items():
        project.write(name, words)
    pages = {page.path: page.body() for page in weave(press(project.root).loom)}
    said = '<span class="g-small g-as-of">as of March 2018</span>'
    for path in ("names/ada-lovelace.md", "names/people.md", "timeline/index.md", "glossary/index.md",
                 "glossary/machine-learning.md", "notes/first.md"):  # fmt: skip
        assert said in pages[path], path
    for path in ("names/people.md", "timeline/index.md", "glossary/index.md"):
        assert "As of May 2019, unless a line says otherwise." in pages[path], path
