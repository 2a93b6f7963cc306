"""How far a reference can be trusted: the fields, row by row, and what is no value of theirs."""

from __future__ import annotations

import pytest

from glossator.bibliography import Seen, read_library, trust
from glossator.model import Edtf, Work
from glossator.weave.prose.trust_marks import circumstances, reserves


def work(**fields: str) -> Work:
    lines = "".join(f" {name} = {{{value}}},\n" for name, value in fields.items())
    return read_library(f"@book{{a, title = {{T}},\n{lines}}}", "references/library.bib")[0]["a"]


ROWS = [
    # fields, what was seen, where
    ({"seen": "whole", "url": "https://e.org/a"}, Seen.WHOLE, "https://e.org/a"),
    ({"seen": "excerpt", "seenat": "https://e.org/b", "url": "https://e.org/a"}, Seen.EXCERPT, "https://e.org/b"),
    ({"seen": "record", "doi": "10.1234/x"}, Seen.RECORD, "https://doi.org/10.1234/x"),
    ({"seen": "record", "doi": "javascript:1"}, Seen.RECORD, ""),  # no DOI
    ({"seen": "citation", "url": "https://e.org/a"}, Seen.CITATION, ""),  # an address that the text prints is no sight
    ({"seen": "record", "seenat": "javascript:alert(1)"}, Seen.RECORD, ""),  # it would become a link
    ({"seen": "whole"}, Seen.WHOLE, ""),
    ({"seen": "Whole", "url": "https://e.org/a"}, None, ""),
    ({"verification": "verified", "url": "https://e.org/a"}, None, ""),  # the field of earlier editions
    ({}, None, ""),
]


@pytest.mark.parametrize(("fields", "seen", "at"), ROWS)
def test_what_was_seen_and_where(fields, seen, at):
    found = trust(work(**fields))
    assert (found.seen, found.at) == (seen, at)


def test_by_whom_and_when_as_people_write_it():
    found = trust(work(seen="whole", seenby="Ada", seenon="2026-11-22"))
    assert found.on == Edtf.from_text("2026-11-22")
    assert circumstances(found) == ["Ada", "22 November 2026"]
    assert circumstances(trust(work(seen="whole", seenon="yesterday"))) == []
    assert circumstances(trust(work(seenby="Ada"))) == [], "nobody has said what was seen"


def test_what_a_reader_must_know_besides():
    found = trust(work(seen="citation", completed="general knowledge", identification="probable"))
    assert reserves(found) == ["completed from general knowledge", "probably the work meant"]
    assert reserves(trust(work(identification="certain"))) == []
