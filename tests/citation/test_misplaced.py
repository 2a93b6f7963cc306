"""Slips of place in citations by key: what is a finding, and what must be none."""

from __future__ import annotations

import pytest

from glossator.citation import LibraryIndex, find_slips, find_written, without_escaped
from glossator.model import Front, Place, Work
from glossator.passages import read_text

INDEX = LibraryIndex.of(
    {
        key: Work(key, "book", {}, Place("l.bib", 1), {"issued": {"date-parts": [[year]]}})
        for key, year in (("doe2005", 2005), ("roe", 1999), ("old", -44))
    }
)
ROWS = [
    # source, code of the finding, words it points at
    ("So [@doe2005 , p. 3].", "c-170", ", p. 3"),
    ("So [@doe2005 , chap. 3 and more; @roe].", "c-170", ", chap. 3 and more"),
    ("So [@doe2005 , as he says].", "", ""),
    ("So [@doe2005, p. 3 , as he says].", "", ""),
    ("So [@doe2005; p. 3].", "c-171", "p. 3"),
    ("So [@doe2005; 3–5; @roe].", "c-171", "3–5"),
    ("So [@doe2005; see 3 others].", "", ""),
    ("So [@doe2005, 12; 15].", "", ""),
    ("So (see @doe2005) it is.", "c-172", "@doe2005"),
    ("So (@doe2005, p. 3) it is.", "c-172", "@doe2005"),
    ("So (as @doe2005 says) it is.", "", ""),
    ("So (@doe2005 says) it is.", "", ""),
    ("So (@property, @someone) are words.", "", ""),
    ("So (-@doe2005) it is.", "", ""),
    ("So (see [@doe2005]) it is.", "", ""),
    ("So @doe2005 (2005) says.", "c-173", "2005"),
    ("So @old, -44, says.", "c-173", "-44"),
    ("So @roe 1999, p. 3.", "c-173", "1999"),
    ("So @roe (1998) says.", "", ""),
    ("So @doe2005, 20 of them.", "", ""),
    ("So -@doe2005 (2005) says.", "", ""),
    ("So [@doe2005][@roe] it is.", "c-174", "[@doe2005][@roe]"),
    ("So [@doe2005, p. 3][@roe, p. 4] it is.", "c-174", "[@doe2005, p. 3][@roe, p. 4]"),
    ("So [@doe2005] [@roe] it is.", "", ""),
    ("So [he][@roe] it is.", "", ""),
    ("So @doe2005 (p. 3) says.", "c-175", "(p. 3)"),
    ("So @doe2005 (chap. 2, note 4) says.", "c-175", "(chap. 2, note 4)"),
    ("So @doe2005 (a book) and @roe (3 of them).", "", ""),
    ("So @doe2005 [p. 3] (p. 4).", "", ""),
    ("So @someone (p. 3).", "", ""),
]  # fmt: skip


@pytest.mark.parametrize(("source", "code", "words"), ROWS, ids=[row[0] for row in ROWS])
def test_what_stands_in_the_wrong_place(source: str, code: str, words: str) -> None:
    text, _ = read_text("t", "t.md", source, Front(title=""), 0)
    (passage,) = text.passages
    mentions = find_written(passage.prose, source, "en")

    def at(start: int, end: int) -> tuple[Place, Place]:
        span = passage.prose.source(start, end)
        return text.place(span.start), text.place(span.end)

    found = find_slips(without_escaped(passage.prose, source), mentions, INDEX, at)
    assert [(one.code, source[one.place.column - 1 : one.end_column - 1]) for one in found] == (
        [(code, words)] if code else []
    )
