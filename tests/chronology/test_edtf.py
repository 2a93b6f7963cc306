"""EDTF as contributors write it, and events from records."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.chronology import Point, Unreadable, parse_event, read_edtf
from glossator.model import Place

HERE = Place("references/events.yml", 3)

GOOD = [
    ("2016?-02-29", "2016-02-29", "2016-02-29"),
    ("-0004-02-29", "-0004-02-29", "-0004-02-29"),
    ("201X-02-29", "2010-02-28", "2019-02-28"),
    ("2015-11-24", "2015-11-24", "2015-11-24"),
    ("2015-11", "2015-11-01", "2015-11-30"),
    ("2016-02", "2016-02-01", "2016-02-29"),
    ("2015", "2015-01-01", "2015-12-31"),
    ("1964/1979", "1964-01-01", "1979-12-31"),
    ("2004-06/2006-08", "2004-06-01", "2006-08-31"),
    ("2014/..", "2014-01-01", ""),
    ("../2009", "", "2009-12-31"),
    ("2014/", "2014-01-01", ""),
    ("199X", "1990-01-01", "1999-12-31"),
    ("../199X", "", "1999-12-31"),
    ("19XX", "1900-01-01", "1999-12-31"),
    ("2004-06-XX", "2004-06-01", "2004-06-30"),
    ("2015~", "2015-01-01", "2015-12-31"),
    ("1984-06?", "1984-06-01", "1984-06-30"),
    ("1964~/1979?", "1964-01-01", "1979-12-31"),
    ("2016-21", "2016-03-01", "2016-05-31"),
    ("2016-24", "2016-12-01", "2017-02-28"),
    ("[2015-05-06,2015-06-05]", "2015-05-06", "2015-06-05"),
    ("{2016-03,2016-11}", "2016-03-01", "2016-11-30"),
    ("-0043", "-0043-01-01", "-0043-12-31"),
    ("2016-21~", "2016-03-01", "2016-05-31"),
    ("{2016,2016-21}", "2016-01-01", "2016-12-31"),
    ("{2016-11,2016-03}", "2016-03-01", "2016-11-30"),
    ("[..1984]", "", "1984-12-31"),
    ("{1990..1992,1999~,2001..}", "1990-01-01", ""),
    ("{-0044,-0043}", "-0044-01-01", "-0043-12-31"),
    ("[2016-07-15]", "2016-07-15", "2016-07-15"),
    ("Y17E8", "", ""),
]

NO_EDTF = ["", "x", "1984-1X-", "24 November 2015", "2015-11-24/1999", "2009/1999", "20150", "../..", "2015-25x",
           "x" * 500,           "٢٠١٥", "2015/2016/2017", "~2015~~", "199u", "2018-02-3X", "Y-17e99999",
           "Y1E9999999", "{}", "[2016", "{2016]", "[[2016]]", "{2016,x}", "{2016,}", "{2016..2015}", "{..}", "9999-24",
           "{2016/2017}"]  # fmt: skip
IMPOSSIBLE = [
    "0001-02?-29",
    "?2015-02-30",
    "2015?-04-31",
    "-0003-02-29",
    "2015-02-31",
    "2015-13",
    "2015-00-10",
    "2019-02-29",
    "2018-02-30/2019",
    "2015-04-31",
    "{2015-02-30}",
    "2015-13~",
]


@pytest.mark.parametrize(("text", "earliest", "latest"), GOOD)
def test_good(text: str, earliest: str, latest: str) -> None:
    assert read_edtf(text) == Point(text, earliest, latest)


@pytest.mark.parametrize("text", NO_EDTF)
def test_no_edtf(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert read_edtf(text) == Unreadable()
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("text", IMPOSSIBLE)
def test_impossible_day(text: str) -> None:
    assert read_edtf(text) == Unreadable(impossible=True)


def codes(record: object) -> list[str]:
    return [found.code for found in parse_event(record, HERE)[1]]  # type: ignore[arg-type]


def test_an_event_as_it_should_be() -> None:
    event, found = parse_event(
        {
            "id": "vote-2016",
            "date": datetime.date(2016, 7, 15),
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
    (datetime.datetime(2015, 11, 24), "2015-11-24"),
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


@given(st.text(alphabet="0123456789-/.XYu~?%[]{}, ", max_size=14))
def test_no_date_throws(text: str) -> None:
    assert isinstance(read_edtf(text), Point | Unreadable)
