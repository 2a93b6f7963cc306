"""Entries for works that a raw text cites: BibTeX that is read back, whatever the text prints."""

from __future__ import annotations

import pytest

from glossator.bibliography import read_library
from glossator.publish.receipt import stubs
from glossator.witness import Decision, Kind

ROWS = [
    # Title as printed, as it is read back, why
    ("Harbours", "Harbours", "plain words"),
    ("{NATO} and the rest", "NATO and the rest", "braces that pair stay, and protect"),
    ("a { b", "a b", "a lone brace"),
    ("a } b { c", "a b c", "as many of each, but the first closes what is not open"),
    ("https://a.b/c\\", "https://a.b/c", "a backslash at the end would take the entry's own brace with it"),
    ("{a\\} b}", "a b", "a backslash before a brace takes it out of the count"),
    ("a\\\\", "a", "two of them at the end"),
    ("{{a}}", "a", "nested"),
]


def cited(**fields: object) -> Decision:
    item = {"key": "k", "authors": (), "title": "", "publisher": "", "date": "", "year": "2010", **fields}
    return Decision(Kind.CITATION, (), "", {"items": [item]})


@pytest.mark.parametrize(("printed", "read", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_titles_are_read_back(printed: str, read: str, why: str) -> None:
    works, findings = read_library(stubs([cited(title=printed), cited(key="after", title="Next")]), "stubs.bib")
    assert [one.code for one in findings] == []
    assert " ".join(works["k"].fields["title"].split()) == read, why
    assert works["after"].fields["title"] == "Next"


@pytest.mark.parametrize("name", ["Smith", "World Bank", "A {B", "A} {B", "World Bank\\", "Smith\\"])
def test_authors_cost_no_other_entry(name: str) -> None:
    works, findings = read_library(stubs([cited(authors=(name,)), cited(key="after", title="Next")]), "stubs.bib")
    assert findings == [], "a work that is known by its citation only has what the citation prints"
    assert set(works) == {"k", "after"}


@pytest.mark.parametrize("key", ["a,b", "a=b", "a(b", 'a"b', "a#b", "a%b", "a\\b", ""])
def test_a_key_that_bibtex_cannot_write_has_no_entry(key: str) -> None:
    assert stubs([cited(key=key)]) == ""
