"""Glossary entries from front matter and words, and the spellings of a form."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.glossary import first_paragraph, parse_term
from glossator.glossary.variants import PLURALS, SPELLINGS, plural, spellings
from glossator.model import Place

HERE = Place("docs/glossary/deterrence.md")


def test_an_entry_as_it_should_be() -> None:
    term, found = parse_term(
        {"term": "deterrence", "also": ["to deter"], "in": {"tr": "caydırıcılık", "ru": ["сдерживание", "устрашение"]},
         "see": ["alliance"], "sources": ["key2019"]},
        "Keeping others from *acting* by [threat](x.md) [@key2019, p. 3].\n\nMore.\n", HERE, "deterrence",
    )  # fmt: skip
    assert found == []
    assert term is not None
    assert (term.id, term.label, term.also, term.see, term.sources) == (
        "deterrence", "deterrence", ("to deter",), ("alliance",), ("key2019",),
    )  # fmt: skip
    assert term.equivalents == (("tr", "caydırıcılık"), ("ru", "сдерживание"), ("ru", "устрашение"))
    assert term.definition == "Keeping others from acting by threat."


FLAWS = [
    ({"term": "t"}, "words", "../x", False, ["t-004"], "an id that climbs"),
    ({"term": "t"}, "words", "", False, ["t-004"], "no id"),
    ({}, "words", "t", False, ["n-002"], "no term"),
    ({"term": ["t"]}, "words", "t", False, ["n-004"], "a list for a word"),
    ({"term": 1949}, "words", "t", False, ["n-004"], "a number for a word"),
    (None, "words", "t", False, ["n-004"], "no mapping"),
    ({"term": "t"}, " \n", "t", True, ["g-003"], "no text: kept, so that links to it hold"),
    ({"term": "t", "also": [True]}, "words", "t", True, ["n-004"], "YAML's `no`"),
    ({"term": "t", "in": "güç"}, "words", "t", True, ["n-004"], "no language"),
    ({"term": "t", "in": {False: "makt"}}, "words", "t", True, ["n-004"], "Norwegian is `no`"),
    ({"term": "t", "in": {"tr": {"a": 1}}}, "words", "t", True, ["n-004"], "a mapping for a word"),
    ({"term": "t", "sea": ["x"]}, "words", "t", True, ["n-009"], "an unknown field"),
    ({"term": "t", 5: "x"}, "words", "t", True, ["n-009"], "a number for a field"),
]


@pytest.mark.parametrize(("record", "body", "id_", "kept", "codes", "why"), FLAWS, ids=[row[5] for row in FLAWS])
def test_flaws(record: Any, body: str, id_: str, kept: bool, codes: list[str], why: str) -> None:
    term, found = parse_term(record, body, HERE, id_)
    assert (term is not None) == kept, why
    assert [one.code for one in found] == codes, why


def test_an_unknown_field_says_which_was_meant() -> None:
    (found,) = parse_term({"term": "t", "sorces": []}, "w", HERE, "t")[1]
    assert found.suggestions[0] == "sources"


PARAGRAPHS = [
    ("plain", "plain"),
    ("# Heading\n\nThe words.", "The words."),
    ("one\ntwo  \nthree", "one two three"),
    ("`code` &amp; <b>x</b>", "code & x"),
    ("[the pact]{term=article-5} holds", "the pact holds"),
    ("Words[^1].\n\n[^1]: note", "Words."),
    ("", ""),
    ("# Only a heading", ""),
]


@pytest.mark.parametrize(("markdown", "words"), PARAGRAPHS)
def test_first_paragraph(markdown: str, words: str) -> None:
    assert first_paragraph(markdown) == words


SPELT = [
    ("securitisation", ["securitization"]),
    ("organization", ["organisation"]),
    ("North Atlantic Treaty Organization", ["North Atlantic Treaty Organisation"]),
    ("defence policy", ["defense policy"]),
    ("colour revolution", ["color revolution"]),
    ("neighbors", ["neighbours"]),
    ("centre", ["center"]),
    ("programme", ["program"]),
    ("analyse", ["analyze"]),
    ("rise", []),
    ("size", []),
    ("sensible", []),
    ("NATO", []),
    ("doctor", []),
]


@pytest.mark.parametrize(("form", "others"), SPELT)
def test_spellings(form: str, others: list[str]) -> None:
    assert [other for _, other in spellings(form)] == others


MANY = [
    ("alliance", "alliances"), ("policy", "policies"), ("crisis", "crises"), ("box", "boxes"), ("clash", "clashes"),
    ("missile defence system", "missile defence systems"), ("ICBM", "ICBMs"), ("day", "days"),
    ("sanctions", None), ("Warsaw Pact", None), ("S-400", None), ("", None),
]  # fmt: skip


@pytest.mark.parametrize(("form", "wanted"), MANY)
def test_plurals(form: str, wanted: str | None) -> None:
    found = plural(form)
    assert (found[1] if found else None) == wanted


def test_the_tables_have_distinct_names() -> None:
    for table in (SPELLINGS, PLURALS):
        assert len({row.name for row in table}) == len(table)


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12) | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5) | st.booleans(), inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(["term", "also", "in", "see", "sources", "x"]), anything), st.text(max_size=60))
def test_no_entry_throws(record: dict[str, Any], body: str) -> None:
    term, found = parse_term(record, body, HERE, "t")
    assert term is not None or found


@given(st.text(max_size=40))
def test_variants_never_throw_and_never_repeat_the_form(form: str) -> None:
    assert form not in [other for _, other in spellings(form)]
    found = plural(form)
    assert found is None or found[1] != form
