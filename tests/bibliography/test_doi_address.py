"""f-001: a DOI with its resolver before it is read all the same, and told."""

from __future__ import annotations

import pytest

from glossator.bibliography.library import read_library

ROWS = [
    ("https://doi.org/10.1000/182", True),
    ("http://dx.doi.org/10.1000/182", True),
    ("doi:10.1000/182", True),
    ("DOI: 10.1000/182", True),
    ("10.1000/182", False),
    ("https://example.org/10.1000/182", False),
    ("", False),
]


@pytest.mark.parametrize(("value", "told"), ROWS)
def test_a_doi_written_as_an_address_is_a_note(value: str, told: bool) -> None:
    source = f"@book{{a,\n  author = {{Doe, Ann}},\n  title = {{A}},\n  date = {{2001}},\n  doi = {{{value}}},\n}}\n"
    works, findings = read_library(source, "references/library.bib")
    found = [one for one in findings if one.code == "f-001"]
    assert [(one.place.line, one.place.column, one.suggestions) for one in found] == [(5, 10, ("10.1000/182",))] * told
    if told:
        assert works["a"].csl["DOI"] == "10.1000/182"


@pytest.mark.parametrize(
    ("name", "meant"), [("dio", "doi"), ("ulr", "url"), ("rul", "url"), ("lru", ""), ("isnb", "isbn"), ("foo", "")]
)
def test_a_short_name_with_two_letters_swapped_is_told(name: str, meant: str) -> None:
    source = f"@book{{a,\n  author = {{Doe, Ann}},\n  title = {{A}},\n  date = {{2001}},\n  {name} = {{x}},\n}}\n"
    found = [one for one in read_library(source, "l.bib")[1] if one.code == "b-106"]
    assert [one.suggestions for one in found] == ([(meant,)] if meant else [])
