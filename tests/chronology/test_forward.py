"""Dates by the narrative: numbers of days, nights, feasts, short years of an age, asides and headings."""

import pytest
from rows_forward import ROWS

from glossator.chronology import dates_of
from glossator.model import Front
from glossator.passages import read_text


@pytest.mark.parametrize(("source", "wanted", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_dates_of_a_narrative(source: str, wanted: list[tuple[str, str]], why: str) -> None:
    text, _ = read_text("t", "t.md", source, Front("T"), 0)
    assert [(one.printed, one.value.edtf) for read in dates_of(text).values() for one in read.dates] == wanted, why
