"""Each way to mend does what its row says, leaves the rest of the file, and nothing that is not certain is mended."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest
from mending_rows import LEFT_ALONE, MENDED, PLACE, Row
from small_project import CHECKOUT

from glossator.findings import CATALOGUE, Finding
from glossator.mending import FIXES, LEFT, mendings
from glossator.model import Place, line_and_column
from glossator.renaming import Renaming

ENGINE = CHECKOUT / "scripts/glossator"


def found(row: Row) -> tuple[Finding, str]:
    at, source = row.written.index(PLACE), row.written.replace(PLACE, "")
    rule = CATALOGUE[row.code]
    place = Place(row.file, *line_and_column(source, at))
    return Finding(
        row.code, rule.message, rule.hint, rule.severity, place, suggestions=row.near, about=row.about
    ), source


def after(row: Row, before: str = "") -> str | None:
    """What the file becomes, None where nothing is mended; `before` stands above it."""
    one, source = found(row)
    if before:
        place = Place(row.file, one.place.line + before.count("\n"), one.place.column)
        about = {name: value + before.count("\n") if name == "line" else value for name, value in row.about.items()}
        one = Finding(one.code, "", "", one.severity, place, suggestions=row.near, about=about)
        source = before + source
    mending = next(mendings([one], {row.file: source}), None)
    return None if mending is None else Renaming(mending.edits, ()).applied({row.file: source})[row.file]


@pytest.mark.parametrize("row", MENDED, ids=[f"{row.code} {row.why}" for row in MENDED])
def test_what_is_certain_is_mended(row: Row) -> None:
    assert after(row) == row.becomes
    above = "# É 𝄞 line\r\n\r\n"
    assert after(row, above) == f"{above}{row.becomes}"


@pytest.mark.parametrize("row", LEFT_ALONE, ids=[f"{row.code} {row.why}" for row in LEFT_ALONE])
def test_what_is_not_certain_is_left(row: Row) -> None:
    assert after(row) is None


def test_each_code_of_the_table_has_a_case_and_stands_there_once() -> None:
    codes = [code for fix in FIXES for code in fix.codes]
    assert len(codes) == len(set(codes))
    assert set(codes) == {row.code for row in MENDED}
    assert set(codes) <= set(CATALOGUE)
    assert not set(codes) & set(LEFT)
    assert set(LEFT) <= set(CATALOGUE)


def test_each_code_that_may_have_a_suggestion_is_decided() -> None:
    decided = {code for fix in FIXES for code in fix.codes} | set(LEFT)
    words = "\n".join(path.read_text(encoding="utf-8") for path in ENGINE.rglob("*.py"))
    calls = [ast.parse(call, mode="eval").body for call in _calls(words)]
    suggested = {call.args[0].value for call in calls if len(call.args) > 2 and isinstance(call.args[0], ast.Constant)}
    assert len(suggested) > 20
    assert sorted(suggested - decided) == []


def _calls(words: str) -> Iterator[str]:
    """Calls of `finding` with the code written out, each up to its closing bracket."""
    for match in re.finditer(r"(?<![\w.])finding\(\s*\"[a-z]-[0-9]{3}\"", words):
        depth, at, quoted = 1, match.end(), False
        while depth:
            quoted ^= words[at] == '"'
            depth += 0 if quoted else {"(": 1, ")": -1}.get(words[at], 0)
            at += 1
        yield words[match.start() : at]


@pytest.mark.parametrize("line", [0, 3, 10**9])
def test_a_place_that_is_not_there_mends_nothing(line: int) -> None:
    one = Finding("n-009", "", "", CATALOGUE["n-009"].severity, Place("f", line, 7), suggestions=("name",))
    assert list(mendings([one], {"f": "nmae: x\n"})) == []
