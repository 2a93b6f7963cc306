"""Slips in citations by key: what is a finding, and what must be none."""

from __future__ import annotations

import pytest

from glossator.citation import LibraryIndex, find_slips, find_written, without_escaped
from glossator.model import Front, Place, Work
from glossator.passages import read_text

INDEX = LibraryIndex.of(
    {key: Work(key, "book", {}, Place("l.bib", 1)) for key in ("doe2005", "roe2007", "doe", "x:1999")}
)

SLIPS = [
    # source, code of the finding, words it points at, why
    ("See [@doe2005 for more.", "c-100", "[@doe2005", "brackets that are not closed"),
    ("See [cf. -@doe2005, p. 3.", "c-100", "[cf. -@doe2005", "the same behind a prefix"),
    ("See [@doe2006, p. 3.", "c-100", "[@doe2006", "the key is nearly one of the library"),
    ("See [doe2005].", "c-101", "doe2005", "a key without its sign"),
    ("See [doe2005, p. 3].", "c-101", "doe2005", "the same with a locator"),
    ("See [-x:1999].", "c-101", "x:1999", "the same, author suppressed"),
    ("So [@doe2005 @roe2007].", "c-102", "@roe2007", "the semicolon forgotten"),
    ("So [@doe2005, p. 3 @roe2007, p. 4].", "c-102", "@roe2007, p. 4", "the same behind a locator"),
    ("So @doe2005 [p. 3, @roe2007].", "", "", "no brackets of the first: two citations in the sentence"),
    ("So [@doe2005, p 33].", "c-103", "p", "a label without its full stop"),
    ("So [@doe2005, Bd 2].", "c-103", "Bd", "the same in German"),
    ("So @{odd key} says.", "c-104", "@{odd key}", "a space in braces"),
    ("So [@{doe2005].", "c-104", "@{doe2005", "a brace that is not closed"),
    ("So [see; @doe2005].", "c-105", "[see; @doe2005]", "a first part without a key"),
    ("So [@ doe2005].", "c-106", "@ doe2005", "a space behind the sign"),
    ("So [see@doe2005].", "c-107", "@doe2005", "a word right before the sign"),
    ("So cf.@doe2005.", "c-107", "@doe2005", "a full stop right before the sign"),
    ("So it is.^[See @doe2005, p. 3.]", "c-108", "^[See @doe2005, p. 3.]", "a note within the sentence"),
    ("So @doe2005, p. 3] it is.", "m-037", "@doe2005, p. 3]", "a bracket that nobody opened"),
    ("So it is @doe2005].", "m-037", "@doe2005]", "the same behind the key"),
    ("So @doe2005 [p. 3; see below].", "c-162", "[p. 3; see below]", "a later part without a key undoes the locator"),
    ("So -@doe2005 [chap. 2; 5].", "c-162", "[chap. 2; 5]", "the same, author suppressed"),
    # -- none
    ("So @doe2005 [sic; see below].", "", "", "no locator is lost"),
    ("So @someone [p. 3; see below].", "", "", "a handle"),
    ("So [he, as @doe2005, p. 3] and @someone].", "", "", "a bracket that is open, and no key"),
    ("So x^[2] and @doe2005.", "", "", "a power in brackets"),
    ("So [@doe2005; @roe2007] and @doe2005 [@roe2007].", "", "", "as it should be"),
    ("So @doe2005 [p. 3; @roe2007].", "", "", "a semicolon stands there"),
    ("So [@doe2005, p. 33 and 4].", "", "", "a locator"),
    ("So [@doe2005, in 33 places].", "", "", "a word that is no label"),
    ("He [sic] and [the] rest [1, 2].", "", "", "brackets of a quotation"),
    ("See \\[@doe2005 and \\[doe2005\\].", "", "", "escaped brackets"),
    ("See [doe2005](x.md) and `[doe2005]`.", "", "", "a link, code"),
    ("Write to me@doe2005x.org or [see@example.org].", "", "", "addresses"),
    ("A [list of @property and @ home] things.", "", "", "words"),
    ("See [unclosed @property here.", "", "", "an attribute behind an open bracket"),
    ("The set @{a, b} is written \\@{so on}.", "c-104", "@{a, b}", "the escaped one is none"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "code", "words", "why"), SLIPS, ids=[row[3] for row in SLIPS])
def test_slips(source: str, code: str, words: str, why: str) -> None:
    text, _ = read_text("t", "t.md", source, Front(title=""), 0)
    (passage,) = text.passages
    seen = without_escaped(passage.prose, source)
    mentions = find_written(passage.prose, source, "en")

    def at(start: int, end: int) -> tuple[Place, Place]:
        span = passage.prose.source(start, end)
        return text.place(span.start), text.place(span.end)

    found = find_slips(seen, mentions, INDEX, at)
    assert [(one.code, source[one.place.column - 1 : one.end_column - 1]) for one in found] == (
        [(code, words)] if code else []
    )
