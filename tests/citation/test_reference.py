"""Notes that are references, and notes that talk."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.citation import find_reference

REFERENCES = [
    # note, (authors, title, publisher, year, date, locator), why
    ("ÖZKAN, B, ÇELİK, Ş. “Deniz Hukuku ve Boğazlar Üzerine”. Liman Araştırmaları Dergisi 7 (2011 ): 41",
     (["ÖZKAN", "ÇELİK"], "Deniz Hukuku ve Boğazlar Üzerine", "Liman Araştırmaları Dergisi", "2011",
      "", "41"),
     "an article: surnames with initials, year in parentheses"),
    ("Özkan, Bora, “Deniz-Liman İlişkileri”, Liman Yazıları Serisi,, 3 Mayıs 2019.",
     (["Özkan"], "Deniz-Liman İlişkileri", "Liman Yazıları Serisi", "", "2019-05-03", ""),
     "two commas where an address was lost: the date is of access"),
    ("Çelik, Şule, ‘’ Deniz – Liman Yolları Üzerine Notlar’’,, 3 Mayıs 2019.",
     (["Çelik"], "Deniz – Liman Yolları Üzerine Notlar", "", "", "2019-05-03", ""),
     "two single quotation marks for a double one"),
    ("Harbours of Norway,, 4 Mayıs 2019.", ([], "Harbours of Norway", "", "", "2019-05-04", ""),
     "title and date"),
    ("Smith, John. “A Title.” Journal of Things 3 (2019): 5–9.",
     (["Smith"], "A Title", "Journal of Things", "2019", "", "5–9"), "Chicago notes"),
    ("See Smith, John, “A Title”, The Guardian, 5 May 2019.",
     (["Smith"], "A Title", "The Guardian", "2019", "2019-05-05", ""), "after a signal"),
]  # fmt: skip


@pytest.mark.parametrize(("note", "expected", "why"), REFERENCES, ids=[row[2] for row in REFERENCES])
def test_references(note: str, expected: tuple[object, ...], why: str) -> None:
    mention = find_reference(note)
    assert mention is not None
    (item,) = mention.value.works
    fields = ("authors", "title", "publisher", "year", "date", "locator")
    assert tuple(item.as_value()[name] for name in fields) == expected
    assert mention.rule == "reference-note"


COMMENTS = [
    ("", "nothing"),
    ("The author thanks two readers.", "thanks"),
    ("For an evaluation of this, see below.", "a pointer"),
    ("This is discussed in the second part.", "a sentence"),
    ("Turkey has been a member since 1952.", "a fact"),
    ("Ibid.", "one word"),
    ("He said that “this was the end” of it.", "a quotation inside a sentence"),
    ("x" * 700, "longer than any reference"),
]


@pytest.mark.parametrize(("note", "why"), COMMENTS, ids=[row[1] for row in COMMENTS])
def test_comments(note: str, why: str) -> None:
    assert find_reference(note) is None


@settings(deadline=None)
@given(st.text(alphabet='Aa b,.“”‘’"()2019:/h tp@', max_size=120))
def test_any_note(note: str) -> None:
    mention = find_reference(note)
    if mention is not None:
        assert mention.printed == note[mention.start : mention.end] != ""
