"""Entries that are named by another of their keys (`ids`)."""

from __future__ import annotations

import pytest

from glossator.bibliography import read_library

GIVER = (
    "@{type}{{giver, ids = {{older, oldest}}, title = {{Whole}}, author = {{Doe, J.}},"
    " publisher = {{Press}}, date = {{1990}}}}\n"
)
ROWS = (
    ("collection", "@incollection{a, title = {T}, crossref = {oldest}}", "booktitle", "Whole", "crossref"),
    ("xdata", "@book{a, title = {T}, xdata = {older}}", "publisher", "Press", "xdata"),
    ("xdata", "@book{a, title = {T}, publisher = {xdata=oldest-publisher}}", "publisher", "Press", "xdata of a field"),
    ("book", "@book{a, title = {T}, related = {older}, relatedtype = {reprintof}}", "origdate", "1990", "related"),
    ("book", "@set{a, entryset = {older}}", "title", "Whole", "a set"),
)  # fmt: skip


@pytest.mark.parametrize(("type_", "entry", "field", "value", "why"), ROWS, ids=[row[4] for row in ROWS])
@pytest.mark.parametrize("first", [True, False], ids=["above", "below"])
def test_another_key_leads_to_the_entry(type_: str, entry: str, field: str, value: str, why: str, first: bool) -> None:
    giver = GIVER.format(type=type_)
    works, findings = read_library(giver + entry if first else f"{entry}\n{giver}", "x.bib")
    assert works["a"].fields.get(field) == value, why
    assert not {"b-003", "b-119"} & {one.code for one in findings}


@pytest.mark.parametrize("field", ["xref", "related", "xdata", "entryset"])
def test_a_key_of_nothing_is_told_at_its_field_or_value(field: str) -> None:
    _, findings = read_library(f"@book{{a, title = {{T}}, date = {{1990}},\n {field} = {{nowhere}}}}", "x.bib")
    (found,) = findings
    assert (found.code, found.place.line) == ("b-119", 2)
    assert found.place.column in (2, len(field) + 6)
