"""Notes that cite again, each resolved by the notes and the text before it: the tables of `note_rows`."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from note_rows import LIBRARY, OPEN, REFUSED, RESOLVED, Cited

from glossator.apparatus.cited import Cited as Found
from glossator.apparatus.cited import cited_in
from glossator.bibliography import read_library
from glossator.citation import LibraryIndex
from glossator.model import Front, PassageKind, Text
from glossator.passages import read_text


@pytest.fixture(scope="module")
def index() -> LibraryIndex:
    works, findings = read_library(LIBRARY, "library.bib")
    assert findings == []
    return LibraryIndex.of(works)


def text_of(language: str, notes: list[str], body: str = "") -> Text:
    """A text that marks its notes one by one."""
    body = body or " ".join(f"Words.[^{number}]" for number, _ in enumerate(notes, 1))
    defined = "\n\n".join(f"[^{number}]: {note}" for number, note in enumerate(notes, 1))
    source = f"{body}\n\n{defined}\n"
    return read_text("a", "a.md", source, Front("A", language=language), 0)[0]


def note(text: Text, label: str, index: LibraryIndex) -> Found:
    cited = cited_in(text, index)
    return next(cited[one.id] for one in text.passages if one.kind is PassageKind.NOTE and one.label == label)


def works(found: Found) -> Cited:
    return [
        (row.target.id if row.target else None, work.locator)
        for mention, rows in found.citations
        for work, row in zip(mention.value.works, rows, strict=True)
    ]


@pytest.mark.parametrize(("language", "notes", "expected", "why"), RESOLVED, ids=[row[3] for row in RESOLVED])
def test_resolved(language: str, notes: list[str], expected: Cited, why: str, index: LibraryIndex) -> None:
    found = note(text_of(language, notes), str(len(notes)), index)
    assert (works(found), found.findings) == (expected, ()), why


@pytest.mark.parametrize(("language", "notes", "code", "candidates", "why"), OPEN, ids=[row[4] for row in OPEN])
def test_left_open(
    language: str, notes: list[str], code: str, candidates: list[str], why: str, index: LibraryIndex
) -> None:
    found = note(text_of(language, notes), str(len(notes)), index)
    ((_, (row,)),) = found.citations
    assert row.target is None
    assert [ref.id for ref in row.candidates] == candidates
    assert row.why
    assert [one.code for one in found.findings] == [code], why


@pytest.mark.parametrize(("language", "notes", "why"), REFUSED, ids=[row[2] for row in REFUSED])
def test_refused(language: str, notes: list[str], why: str, index: LibraryIndex) -> None:
    assert note(text_of(language, notes), str(len(notes)), index) == Found(), why
