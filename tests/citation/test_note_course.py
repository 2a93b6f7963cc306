"""Notes that cite again, each resolved by the notes and the text before it: the tables of `note_rows`."""

from __future__ import annotations

import sys
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent))

from note_rows import LIBRARY, NETS, OPEN, PORTS, REFUSED, RESOLVED, TALK, Cited

from glossator.apparatus.in_course import Cited as Found
from glossator.apparatus.in_course import cited_in
from glossator.bibliography import read_library
from glossator.citation import LibraryIndex
from glossator.model import Front, Passage, PassageKind, Prose, Span, Text
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


BODY: tuple[tuple[str, str, list[str], list[list[tuple[str | None, str]]], str], ...] = (
    # language, text, notes, works of each citation of the text in order, why
    ("en", "So (Smith 2010, 12). So again (ibid., 14).", [], [[("smith2010", "12")], [("smith2010", "14")]], "ibid."),
    ("en", "So (Smith 2010, 12; ibid., 14).", [], [[("smith2010", "12"), ("smith2010", "14")]], "in one pair"),
    ("en", "So (Smith 2010).[^1] So (ibid., 14).", [NETS], [[("smith2010", "")], [("smith2010", "14")]],
     "a note is not read with the text"),
    ("en", "Words.[^1] So (Smith, op. cit., 14).", [PORTS], [[("smith2010", "14")]], "of a work that a note cites"),
    ("en", "Words.[^1] So (see note 1).", [PORTS], [[("smith2010", "")]], "a note by its number"),
    ("en", "Words.[^1] So (Smith, Ports, 14).", [PORTS], [[("smith2010", "14")]], "a short title"),
    ("en", "Smith (2010) calls it a port (p. 12).", [], [[("smith2010", "")], [("smith2010", "12")]], "a page alone"),
    ("ru", "Иванов (2015) пишет о портах (с. 46).", [], [[("ivanov2015", "")], [("ivanov2015", "46")]], "Russian"),
    ("de", "Dazu (Berg 2014, S. 30). Anders (ebd., S. 31).", [], [[("berg2014", "30")], [("berg2014", "31")]], "ebd."),
    ("tr", "Böyle (Yılmaz 2018, s. 12). Böyle (a.g.e., s. 13).", [], [[("yilmaz2018", "12")], [("yilmaz2018", "13")]],
     "a.g.e."),
    ("en", "See it (p. 12).", [], [], "a page alone, and nothing cited in the paragraph"),
    ("en", "So (Smith 2010).\n\nSee it (p. 12).", [], [[("smith2010", "")]], "nor in another paragraph"),
    ("en", "So (Smith 2010). It is (see p. 12) so.", [], [[("smith2010", "")]], "a page of this text"),
    ("en", "It was (as the saying goes, ibid. is dead) so.", [], [], "an aside"),
)  # fmt: skip


@pytest.mark.parametrize(("language", "body", "notes", "expected", "why"), BODY, ids=[row[1] for row in BODY])
def test_in_the_text(
    language: str, body: str, notes: list[str], expected: list[Cited], why: str, index: LibraryIndex
) -> None:
    text = text_of(language, notes, body)
    cited = cited_in(text, index)
    found = [cited[one.id] for one in text.passages if one.kind is not PassageKind.NOTE]
    each = [works(Found((settled,))) for one in found for settled in one.citations]
    assert each == expected, why
    assert not any(one.findings for one in found)


def test_a_note_put_between_two_others_changes_what_ibid_means(index: LibraryIndex) -> None:
    """The notes are read where their marks stand, in whatever order they are written down."""
    body = "One.[^a] Two.[^b]"
    defined = f"\n\n[^b]: Ibid., 14.\n\n[^a]: {PORTS}\n\n[^new]: {NETS}\n"

    def key(body: str) -> list[tuple[str | None, str]]:
        return works(note(read_text("a", "a.md", body + defined, Front("A"), 0)[0], "b", index))

    assert key(body) == [("smith2010", "14")]
    assert key(body.replace(" Two", " New.[^new] Two")) == [("holm1999", "14")]


def test_the_text_between_does_not_change_what_ibid_means(index: LibraryIndex) -> None:
    text = text_of("en", [PORTS, "Ibid., 14."], "One.[^1] Two (Holm 1999). Three.[^2]")
    assert works(note(text, "2", index)) == [("smith2010", "14")]
    alone = text_of("en", [TALK, "Ibid., 14."], "One.[^1] Two (Holm 1999). Three.[^2]")
    assert works(note(alone, "2", index)) == [("holm1999", "14")]


def test_a_note_that_comes_later(index: LibraryIndex) -> None:
    found = note(text_of("en", ["See note 2 below.", PORTS]), "1", index)
    assert (works(found), found.findings) == ([("smith2010", "")], ())


def test_keys_are_part_of_the_course(index: LibraryIndex) -> None:
    found = note(text_of("en", ["[@holm1999, 7]", "Ibid., 8; see also [@smith2010, 3] and ibid., 4."]), "2", index)
    assert works(found) == [("holm1999", "8"), ("smith2010", "3"), ("smith2010", "4")]


PIECES = st.sampled_from(
    ["Smith", "Ports", ", ", ". ", "; ", " ", "ibid.", "op. cit.", "a.a.O.", "там же", "(", ")", "“", "”", "[", "]",
     "see ", "note 1", " above", "14", "2010", "XII", "pp. ", "@holm1999", "ders., ", "und ", "Idem", "İ", "\u0301",
     "\ufffc", "п. 5"]
)  # fmt: skip


@settings(deadline=None, max_examples=150)
@given(st.lists(PIECES, max_size=40).map("".join), st.booleans(), st.sampled_from(["en", "de", "tr", "ru", "xx"]))
def test_any_words_give_citations_apart(words: str, of_note: bool, language: str) -> None:
    """Whatever stands there, nothing is raised, and no citation of a passage overlaps another."""
    index = LibraryIndex.of(read_library(LIBRARY, "library.bib")[0])
    prose = Prose(words, ((0, 0, len(words), len(words)),))
    kind = PassageKind.NOTE if of_note else PassageKind.PARAGRAPH
    passage = Passage("p", "a", kind, 0, prose, Span(0, len(words)), 1, label="1" if of_note else "")
    found = cited_in(Text("a", "a.md", words, Front("A", language=language), (passage,), ()), index)["p"]
    spans = sorted((mention.start, mention.end) for mention, _ in found.citations)
    assert all(low < high <= len(words) for low, high in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    for mention, rows in found.citations:
        assert len(rows) == len(mention.value.works)
        assert mention.printed == words[mention.start : mention.end]
