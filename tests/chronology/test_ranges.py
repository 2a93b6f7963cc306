"""Ranges, lists, numbers, parts and certainty: the rows, and that a value and its days never disagree."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rows_ranges import READ, REFUSED, Expected

from glossator.chronology import find_dates
from glossator.model import Edtf


@pytest.mark.parametrize(("text", "expected", "why"), READ, ids=[row[0] for row in READ])
def test_read(text: str, expected: tuple[Expected, ...], why: str) -> None:
    found = [(date.printed, date.value.edtf, date.value.earliest, date.value.latest) for date in find_dates(text)]
    assert found == list(expected), why


@pytest.mark.parametrize(("text", "why"), REFUSED, ids=[row[0] for row in REFUSED])
def test_refused(text: str, why: str) -> None:
    assert find_dates(text) == [], why


PARTS = ["", "early ", "mid-", "late ", "the end of ", "the first half of ", "the second quarter of ", "mid- to late ",
         "the last third of ", "the first week of ", "the last day of ", "the week of ", "Q3 ", "H2 "]  # fmt: skip
SURE = ["", "about ", "c. ", "probably ", "perhaps in ", "possibly about "]
OPENINGS = ["", "since ", "until ", "before ", "after ", "by ", "no later than ", "not before ", "from ", "between "]
DATES = ["1990", "1853-6", "2007-12", "2015/16", "1990–present", "3 May 1945", "May 1945", "May 3-5, 1945", "1990s",
         "the 1860s", "'68", "3, 5 and 9 May 1945", "05/06/2007", "05/2007", "summer of 1944", "winter 2015/16",
         "19th century", "1862?", "1862 or 1863", "2014, Feb 17", "2016 Q3", "31 February 1990", "FY2015/16",
         "2015-11-24", "December 31, 1999"]  # fmt: skip
JOINTS = [" to ", "–", "-", " and ", " or ", ", ", " until ", "; "]

one = st.tuples(st.sampled_from(OPENINGS), st.sampled_from(PARTS), st.sampled_from(SURE), st.sampled_from(DATES)).map(
    "".join
)
phrases = st.lists(one, min_size=1, max_size=3).flatmap(
    lambda dates: st.lists(st.sampled_from(JOINTS), min_size=len(dates), max_size=len(dates)).map(
        lambda joints: "".join(piece for pair in zip(dates, joints, strict=True) for piece in pair)
    )
)


def agree(text: str) -> None:
    """The days of a value are those of its EDTF, or lie within where only the words narrow them (`part_of`)."""
    for date in find_dates(text):
        value = date.value
        if value.edtf is None:
            continue
        edtf = Edtf.from_text(value.edtf)
        assert isinstance(edtf, Edtf), (text, value)
        earliest = edtf.earliest.as_iso() if edtf.earliest else ""
        latest = edtf.latest.as_iso() if edtf.latest else ""
        if "X" in value.edtf:
            assert bool(earliest) == bool(value.earliest), (text, value)
            assert bool(latest) == bool(value.latest), (text, value)
            assert earliest <= value.earliest, (text, value)
            assert not latest or value.latest <= latest, (text, value)
        else:
            assert (value.earliest, value.latest) == (earliest, latest), (text, value)


@given(phrases)
@example("The map of the early 1990s to 1995.")
def test_value_and_days_agree(phrase: str) -> None:
    agree(f"It was {phrase}there.")


@pytest.mark.parametrize("text", [row[0] for row in READ], ids=[row[0] for row in READ])
def test_value_and_days_agree_in_the_rows(text: str) -> None:
    agree(text)


AMBIGUOUS = [
    ("Printed on 05/06/2007 in Ankara.", "5 June 2007 or 6 May 2007"),
    ("See the entry for 2007-12 there.", "December 2007 or 2007–2012"),
    ("It was the summer of '12 again.", "summer 1912 or summer 2012"),
    ("Printed on 05/05/2007 in Ankara.", ""),
    ("Printed on 25/06/2007 in Ankara.", ""),
    ("See the entry for 2007-05 there.", ""),
    ("He died in 1862 or 1863 there.", ""),
]


@pytest.mark.parametrize(("text", "readings"), AMBIGUOUS, ids=[row[0] for row in AMBIGUOUS])
def test_two_readings_are_both_said(text: str, readings: str) -> None:
    (date,) = find_dates(text)
    assert date.value.ambiguous == readings
    assert date.value.as_value().get("ambiguous", "") == readings
