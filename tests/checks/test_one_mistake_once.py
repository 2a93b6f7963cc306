"""What only follows from a mistake that is told is not told as well."""
# ruff: noqa: E501 - a row is a line

from __future__ import annotations

from pathlib import Path

import pytest
from small_project import FILES, Project

from glossator.publish.examine import examine

TEXT, ARGUMENT = "docs/texts/second.md", "docs/arguments/first.md"
ROWS = [
    (TEXT, "---\ntitle: B\n---\n\n##The engine\n\nSee [it](#the-engine).\n", [("m-010", 5)], "a link to a heading that lacks its space"),
    (TEXT, "---\ntitle: B\n---\n\n##The engine\n\nSee [it](#the-other).\n", [("m-001", 7), ("m-010", 5)], "a link to another heading"),
    (ARGUMENT, "1. It was not built. {claim} [¶ 77 “was never built”]\n", [("a-004", 1)], "a quotation beside a ¶ that is not there"),
    (ARGUMENT, "1. It was not built. {claim} [¶ 2 “was never built”]\n", [("a-005", 1)], "a quotation of another ¶"),
    (ARGUMENT, "1. It was not built. {claim} [¶ 77]\n", [("a-004", 1)], "a ¶ alone"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "words", "codes", "why"), ROWS, ids=[row[3] for row in ROWS])
def test_one_mistake_is_one_finding(
    tmp_path: Path, file: str, words: str, codes: list[tuple[str, int]], why: str
) -> None:
    project = Project(tmp_path)
    assert file in FILES or file == ARGUMENT
    project.write(file, words)
    found = [one for one in examine(tmp_path)[2] if one.place.file == file and one.fails]
    assert sorted((one.code, one.place.line) for one in found) == codes
    if codes == [("a-004", 1)] and "“" in words:
        assert found[0].suggestions[:1] == ("¶ 1",)


LIBRARY, NAMES = "references/library.bib", "references/names.yml"
MORE = [
    (LIBRARY, FILES[LIBRARY].replace("{smith2010,", "{smith 2010,"), [("b-003", 1, ("smith2010",))], "a key with a space, cited five times"),
    (NAMES, FILES[NAMES].replace("kind: person", "kind person"), [("n-001", 2, ())], "a field without its colon is not missing"),
    (TEXT, "---\ntitle: B\n---\n\nA <b>bold <i>word</i></b>, and </u>.\n", [("t-005", 5, ()), ("t-005", 5, ()), ("t-005", 5, ())], "a tag and the one that closes it"),
    (TEXT, "---\ntitle: B\nof: Engines\n---\n\nA.\n", [("c-002", 3, ("smith2010",))], "the title of a work where its key is due"),
    ("docs/index.md", "# A\n\nSee [it](texts/fisrt.md).\n", [("x-005", 3, ("texts/first.md",))], "a file of one name in several folders"),
    ("docs/index.md", "# A\n\n## The long engine\n\nSee [it](#engine).\n", [("m-001", 5, ("#the-long-engine",))], "a part of a heading's words"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "words", "told", "why"), MORE, ids=[row[3] for row in MORE])
def test_what_was_meant_is_offered_and_the_rest_is_not_told(
    tmp_path: Path, file: str, words: str, told: list[tuple[str, int, tuple[str, ...]]], why: str
) -> None:
    project = Project(tmp_path)
    before = {(one.code, one.place.file) for one in examine(tmp_path)[2]}
    project.write(file, words)
    found = [one for one in examine(tmp_path)[2] if (one.code, one.place.file) not in before and one.fails]
    assert {one.place.file for one in found} == {file}
    assert [(one.code, one.place.line, one.suggestions[:1]) for one in found] == told
