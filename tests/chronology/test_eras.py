"""Eras, short years, centuries and calendars: the rows of `rows_eras.py`."""

from __future__ import annotations

import pytest
from rows_eras import CALENDARS, CENTURIES, ERAS, NOT_DATES, Row

from glossator.chronology import find_dates

ROWS = [*ERAS, *CENTURIES, *CALENDARS, *NOT_DATES]


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_dates_of_a_sentence(row: Row) -> None:
    sentence, dates, why = row
    assert [(one.printed, one.value.edtf) for one in find_dates(sentence)] == dates, why
