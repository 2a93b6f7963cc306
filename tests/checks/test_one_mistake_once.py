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
