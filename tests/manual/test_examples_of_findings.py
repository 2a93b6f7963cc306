"""Each finding has an example in the manual, and each example does what the manual says of it."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

import pytest
from example_editions import editions, missed

from glossator.__main__ import main
from glossator.findings import CATALOGUE
from manual_pages import examples
from manual_pages.examples import EXAMPLES, FAMILIES, Example, Unshown

ROWS = [(family, batch) for family in FAMILIES for batch in range(len(list(editions(FAMILIES[family]))))]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small edition that `init` writes, with its references printed once."""
    folder = tmp_path_factory.mktemp("base") / "edition"
    with contextlib.redirect_stdout(io.StringIO()):
        assert main(["init", str(folder), "--title", "Letters", "--language", "en", "--licence", "CC0"]) == 0
        config = folder / "mkdocs.yml"  # the entry point of our theme is there where the package is installed
        config.write_text(config.read_text("utf-8").replace("name: glossator", "name: material"), "utf-8")
        assert main(["--project", str(folder), "check", "--strict"]) == 0
    return folder


@pytest.mark.parametrize("side", ["wrong", "right"])
@pytest.mark.parametrize(("family", "number"), ROWS, ids=[f"{family}-{number}" for family, number in ROWS])
def test_what_is_wrong_is_found_and_what_is_right_is_not(family, number, side, base, tmp_path):
    batch = list(editions(FAMILIES[family]))[number]
    assert missed(batch, side, base, tmp_path / "edition") == {}


def test_each_code_has_an_example_or_a_reason():
    assert sorted(EXAMPLES) == sorted(CATALOGUE)
    assert sum(len(family) for family in FAMILIES.values()) == len(EXAMPLES), "a code stands in two families"
    unshown = [row for row in EXAMPLES.values() if isinstance(row, Unshown)]
    assert len(unshown) < len(EXAMPLES) / 4
    assert [
        row.why for row in unshown if not re.match(r"(it|a build|`glossator [\w-]+`|no entry) \w+ .{12,}", row.why)
    ] == []


def test_no_example_is_of_an_edition_or_of_any_length():
    shown = {code: row for code, row in EXAMPLES.items() if isinstance(row, Example)}
    assert [code for code, row in shown.items() if row.wrong == row.right and not _otherwise_differs(row)] == []
    assert [code for code, row in shown.items() if max(len(row.wrong), len(row.right)) > 2_000] == []


def _otherwise_differs(row: Example) -> bool:
    return row.saved_as != "utf-8" or row.right_beside != row.wrong_beside


def test_a_family_is_a_file_of_data_of_a_page_or_two():
    folder = Path(examples.__file__).parent
    assert {path.stem for path in folder.glob("*.py")} - {"__init__", "example"} == set(FAMILIES)
    assert [path.name for path in folder.glob("*.py") if len(path.read_text("utf-8").splitlines()) > 200] == []


def test_a_row_that_shows_nothing_wrong_is_seen(base, tmp_path):
    row = Example("docs/texts/fine.md", "---\ntitle: Fine\n---\n\nAll was fine.\n", "")
    assert missed({"t-003": row}, "wrong", base, tmp_path / "a") == {"t-003": []}
    wrong = Example("docs/texts/fine.md", "", "---\nlanguage: en\n---\n\nAll was fine.\n")
    assert missed({"t-003": wrong}, "right", base, tmp_path / "b") == {"t-003": ["t-003"]}
