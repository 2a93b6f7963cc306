"""Entries of reference lists are read into fields, each from its own words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reference_rows import ROWS, Row

from glossator.bibliography import read_library
from glossator.reference_lists import DOUBTFUL, read_entry, read_list


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_entry(row: Row) -> None:
    _, words, type_, families, year, title, fields = row
    entry = read_entry(words)
    assert tuple(one.family for one in entry.people.named) == families
    assert (entry.year, entry.get("title"), entry.type) == (year, title, type_)
    assert {name: entry.get(name) for name in fields} == fields


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_every_field_has_its_place(row: Row) -> None:
    entry = read_entry(row[1])
    for one in entry.fields:
        assert 0 <= one.start < one.end <= len(row[1])
    title = next((one for one in entry.fields if one.name == "title"), None)
    assert title is None or " ".join(row[1][title.start : title.end].split()) == title.value


def test_a_dash_is_the_author_before() -> None:
    rows = [
        "Doe, J., & Roe, R. (2010). Ports. Brenn: Press.",
        "———. (2012). Salt. Brenn: Press.",
        "———, and A. Poe. (2013). Sand. Brenn: Press.",
    ]
    read = read_list(rows)
    assert [[one.family for one in entry.people.named] for entry in read] == [
        ["Doe", "Roe"],
        ["Doe", "Roe"],
        ["Doe", "Roe", "Poe"],
    ]


def test_a_dash_without_an_author_before_is_no_author() -> None:
    (entry,) = read_list(["———. 2012. Salt. Brenn: Press."])
    assert entry.people.named == ()
    assert entry.confidence < 0.5


def test_neighbours_settle_how_names_are_printed() -> None:
    rows = [f"{given} {family}, Ports of {place}, Press, Brenn, 20{n}." for n, (given, family, place) in enumerate(
        [("Ann", "Doe", "Call"), ("Max", "Roe", "Sand"), ("Eve", "Poe", "Salt")], 10)]  # fmt: skip
    assert [entry.people.named[0].family for entry in read_list(rows)] == ["Doe", "Roe", "Poe"]


def test_what_cannot_be_read_is_kept_whole() -> None:
    words = "see the box in the attic; nobody knows"
    entry = read_entry(words)
    assert entry.confidence < DOUBTFUL
    assert words in entry.as_draft().as_bibtex("k")


@given(st.text(max_size=300))
def test_nothing_throws_and_bibtex_is_read_back(words: str) -> None:
    (entry,) = read_list([words])
    assert entry.words == words
    assert 0 <= entry.confidence <= 1
    works, _ = read_library(entry.as_draft().as_bibtex("k"), "k.bib")
    assert list(works) == ["k"]
