"""Names from records, their kinds and pages."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.model import Place
from glossator.names import LISTS, NameKind, NameList, list_of, parse_name

HERE = Place("references/names.yml", 7)


def test_a_name_as_it_should_be() -> None:
    name, found = parse_name(
        {"id": "nato", "kind": "organisation", "name": "North Atlantic Treaty Organization", "also": ["the Alliance"],
         "acronym": "NATO", "wikidata": "Q7184", "text": "An alliance."},
        HERE,
    )  # fmt: skip
    assert found == []
    assert name is not None
    assert (name.id, name.kind, name.acronym, name.wikidata, name.place) == (
        "nato",
        "organisation",
        "NATO",
        "Q7184",
        HERE,
    )


FLAWS = [
    ({"kind": "state", "name": "X"}, False, ["n-002"], "no id"),
    ({"id": "x", "name": "X"}, False, ["n-002"], "no kind"),
    ({"id": "x", "kind": "state"}, False, ["n-002"], "no name"),
    ({"id": "x", "kind": "state", "name": "  "}, False, ["n-002"], "a blank name"),
    ({"id": "../x", "kind": "state", "name": "X"}, False, ["t-004"], "an id that climbs"),
    ({"id": "X_y", "kind": "state", "name": "X"}, False, ["t-004"], "an id in capitals"),
    ({"id": "a" * 500, "kind": "state", "name": "X"}, False, ["t-004"], "an endless id"),
    ({"id": "x", "kind": "persn", "name": "X"}, False, ["n-004"], "an unknown kind"),
    ({"id": 7, "kind": "state", "name": "X"}, False, ["n-004"], "a number for an id"),
    ({"id": "x", "kind": "state", "name": {"en": "X"}}, False, ["n-004"], "a mapping for a name"),
    ([], False, ["n-004"], "a list for a record"),
    ({"id": "x", "kind": "state", "name": "X", "wikidata": "7184"}, True, ["n-004"], "an item without Q"),
    ({"id": "x", "kind": "state", "name": "X", "wikidata": "Q0"}, True, ["n-004"], "no such item"),
    ({"id": "x", "kind": "state", "name": "X", "also": [None, "Y"]}, True, ["n-004"], "nothing among forms"),
    ({"id": "x", "kind": "state", "name": "X", "alias": "Y"}, True, ["n-009"], "an unknown field"),
]


@pytest.mark.parametrize(("record", "kept", "codes", "why"), FLAWS, ids=[row[3] for row in FLAWS])
def test_flaws(record: Any, kept: bool, codes: list[str], why: str) -> None:
    name, found = parse_name(record, HERE)
    assert (name is not None) == kept, why
    assert [one.code for one in found] == codes, why
    assert all(one.place == HERE for one in found)


def test_a_misspelt_kind_says_which_was_meant() -> None:
    (found,) = parse_name({"id": "x", "kind": "persn", "name": "X"}, HERE)[1]
    assert found.suggestions == ("person",)
    assert type(found.suggestions[0]) is str


def test_every_kind_has_a_page_and_every_page_a_kind() -> None:
    assert set(LISTS) == set(NameKind)
    assert set(LISTS.values()) == set(NameList)
    assert list_of("person") is NameList.PEOPLE
    assert list_of("nothing we know") is NameList.THINGS


@given(
    st.dictionaries(
        st.sampled_from(["id", "kind", "name", "also", "acronym", "wikidata", "text", "q"]),
        st.none() | st.booleans() | st.integers() | st.text(max_size=9) | st.lists(st.text(max_size=4) | st.none()),
    )
)
def test_no_record_throws(record: dict[str, Any]) -> None:
    name, found = parse_name(record, HERE)
    assert name is not None or found
