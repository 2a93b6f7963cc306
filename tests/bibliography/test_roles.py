"""Fields of names and what their types say, as roles of CSL."""

from __future__ import annotations

import pytest

from glossator.bibliography import read_library

ROWS = (
    ("editor = {Doe, J.}", {"editor": ["Doe"]}),
    ("editor = {Doe, J.}, editortype = {compiler}", {"compiler": ["Doe"]}),
    ("editor = {Doe, J.}, editortype = {organizer}", {"organizer": ["Doe"]}),
    ("editor = {Doe, J.}, editortype = {redactor}", {"editor": ["Doe"]}),
    ("editor = {Doe, J.}, editora = {Roe, A.}, editoratype = {compiler}", {"editor": ["Doe"], "compiler": ["Roe"]}),
    ("editor = {Doe, J.}, editorb = {Roe, A.}, editorbtype = {editor}", {"editor": ["Doe", "Roe"]}),
    ("editor = {Doe, J.}, editora = {Roe, A.}, editoratype = {redactor}", {"editor": ["Doe"]}),
    ("author = {Poe, E.}, translator = {Doe, J.}", {"author": ["Poe"], "translator": ["Doe"]}),
)  # fmt: skip


@pytest.mark.parametrize(("fields", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_roles(fields: str, expected: dict[str, list[str]]) -> None:
    works, findings = read_library(f"@book{{b, title = {{T}}, publisher = {{P}}, date = {{2000}}, {fields}}}", "l.bib")
    item = works["b"].csl
    found = {name: [one["family"] for one in value] for name, value in item.items() if isinstance(value, list)}
    assert {name: sorted(names) for name, names in found.items()} == {n: sorted(v) for n, v in expected.items()}
    assert findings == []
