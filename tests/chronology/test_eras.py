"""Eras, short years, centuries and calendars: the rows of `rows_eras.py`."""

from __future__ import annotations

import pytest
from rows_eras import CALENDARS, CENTURIES, CLOCKED, ERAS, NOT_DATES, Row

from glossator.chronology import find_dates

ROWS = [*ERAS, *CENTURIES, *CALENDARS, *CLOCKED, *NOT_DATES]


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_dates_of_a_sentence(row: Row) -> None:
    sentence, dates, why = row
    assert [(one.printed, one.value.edtf) for one in find_dates(sentence)] == dates, why


STYLES = [
    ("25 October (7 November) 1917", ("julian", "1917-10-25", "text")),
    ("12 October 1655 [O.S.]", ("julian", "1655-10-12", "rule")),
    ("A.H. 857", ("hijri", "0857", "rule")),
    ("1293 AH (1876)", ("hijri", "1293", "text")),
    ("31 March 1325 (13 April 1909)", ("rumi", "1325-03-31", "text")),
    ("11 February 1731/32", ("dual-year", "1731-02-11", "rule")),
    ("1 May 1917 (N.S.)", ("gregorian", "1917-05-01", "text")),
]


@pytest.mark.parametrize(("printed", "style"), STYLES)
def test_both_styles_are_in_the_value(printed: str, style: tuple[str, str, str]) -> None:
    (found,) = find_dates(f"It was on {printed} there.")
    value = found.value.as_value()
    assert (value["calendar"], value["calendar_date"], value["by"]) == style


def test_no_calendar_is_said_of_a_date_that_names_none() -> None:
    (found,) = find_dates("It was on 25 October 1700 there.")
    assert (found.value.edtf, found.value.style) == ("1700-10-25", None)
    assert "calendar" not in found.value.as_value()


@pytest.mark.parametrize(
    "sentence",
    ["In the first week of 33 BC he left.", "The week of 3 May 44 BC was wet.", "In the last days of AD 1 he left."],
)
def test_no_week_is_reckoned_where_the_calendar_of_python_ends(sentence: str) -> None:
    (found,) = find_dates(sentence)
    assert found.value.edtf is not None
    assert sentence[found.start : found.end] == found.printed
