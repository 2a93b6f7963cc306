"""Events from records."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.events import parse_event
from glossator.model import Place

HERE = Place("references/events.yml", 3)


def codes(record: object) -> list[str]:
    return [found.code for found in parse_event(record, HERE)[1]]  # type: ignore[arg-type]


def test_an_event_as_it_should_be() -> None:
    event, found = parse_event(
        {
            "id": "vote-2016",
            "date": "2016-07-15",
            "label": "A vote",
            "also": "the vote",
            "who": ["a", "b"],
        },
        HERE,
    )
    assert found == []
    assert event is not None
    assert (event.date, event.earliest, event.latest) == ("2016-07-15", "2016-07-15", "2016-07-15")
    assert (event.also, event.who, event.place) == (("the vote",), ("a", "b"), HERE)


WRITTEN = [
    (2015, "2015"),
    (988, "0988"),
    ("2015-11", "2015-11"),
    ("2015-11-24", "2015-11-24"),
    ("0044", "0044"),
    (None, ""),
]


@pytest.mark.parametrize(("value", "date"), WRITTEN)
def test_yaml_types_of_a_date(value: object, date: str) -> None:
    event, found = parse_event({"id": "e", "label": "E", "date": value}, HERE)
    assert found == []
    assert event is not None and event.date == date


BAD = [
    ({"id": "e", "label": "E", "date": "last week"}, ["d-001"], "no EDTF"),
    ({"id": "e", "label": "E", "date": True}, ["d-001"], "a truth value"),
    ({"id": "e", "label": "E", "date": 20151124}, ["d-001"], "digits without hyphens"),
    ({"id": "e", "label": "E", "date": ["2015"]}, ["d-001"], "a list"),
    ({"id": "e", "label": "E", "date": {"a": 1}}, ["d-001"], "a mapping"),
    ({"id": "e", "label": "E", "date": "2015-02-31"}, ["d-002"], "no such day"),
    ({"id": "../x", "label": "E"}, ["t-004"], "an id that climbs"),
    ({"id": "e", "label": ["E"]}, ["n-004"], "a list for a label"),
    ({"id": "e"}, ["n-002"], "no label"),
    ({"label": "E"}, ["n-002"], "no id"),
    ("text", ["n-004"], "no mapping"),
    (None, ["n-004"], "nothing"),
]

KEPT = [
    ({"id": "e", "label": "E", "who": [1, "a"]}, ["n-004"], "a number among names"),
    ({"id": "e", "label": "E", "lable": "x"}, ["n-009"], "an unknown field"),
    ({"id": "e", "label": "E", "text": {"a": 1}}, ["n-004"], "a mapping for a text"),
]


@pytest.mark.parametrize(("record", "wanted", "why"), BAD)
def test_bad_records_are_dropped(record: Any, wanted: list[str], why: str) -> None:
    event, found = parse_event(record, HERE)
    assert event is None, why
    assert [one.code for one in found] == wanted, why
    assert all(one.place == HERE for one in found)


@pytest.mark.parametrize(("record", "wanted", "why"), KEPT)
def test_flawed_records_are_kept(record: Any, wanted: list[str], why: str) -> None:
    event, found = parse_event(record, HERE)
    assert event is not None, why
    assert [one.code for one in found] == wanted, why


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12) | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(["id", "date", "label", "also", "who", "text", "zz"]), anything))
def test_no_record_throws(record: dict[str, Any]) -> None:
    event, found = parse_event(record, HERE)
    assert event is not None or found
