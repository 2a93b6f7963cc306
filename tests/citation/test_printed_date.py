"""The date with which a source closes, in the languages of small dates."""

from __future__ import annotations

import pytest

from glossator.citation.printed_date import final_date

ROWS = [
    ("Title, 19 July 2016", "2016-07-19", False, "English"),
    ("Title, 19 июля 2016", "2016-07-19", False, "Russian"),
    ("Title, 12 Ağu 2016", "2016-08-12", False, "Turkish, short"),
    ("Title, 14 juil. 2016", "2016-07-14", False, "French, short"),
    ("Title, 5. Dez. 2016", "2016-12-05", False, "German, short"),
    ("Title. 2016 Jul 19.", "2016-07-19", False, "Vancouver"),
    ("Title (2016, July)", "2016-07", False, "APA"),
    ("Title (дата обращения: 03.03.2015)", "2015-03-03", True, "Russian"),
    ("Title (letzter Zugriff: 3. März 2015)", "2015-03-03", True, "German"),
    ("Title (dernière consultation le 3 mars 2015)", "2015-03-03", True, "French"),
    ("Title, (Son Erişim: 3 Mart 2015).", "2015-03-03", True, "Turkish"),
    ("Title [viewed 3 March 2015]", None, None, "a square bracket closes no source"),
    ("Title, 31 июня 2016", None, None, "June has thirty days"),
    ("Title, 2016 Rabbit 19", None, None, "no month"),
    ("Title 2016 may be right", None, None, "a verb"),
]


@pytest.mark.parametrize(("text", "iso", "accessed", "why"), ROWS, ids=[row[3] for row in ROWS])
def test_final_dates(text: str, iso: str | None, accessed: bool | None, why: str) -> None:
    found = final_date(text)
    assert (found and found.iso, found and found.accessed) == (iso, accessed)
