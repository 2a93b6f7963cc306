"""Where a place of the Markdown stands in the raw file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.receipts import trace
from glossator.receipts.tracing import at_offset
from glossator.witness import Kind, Witness, front_matter, ingest, parse_source

RAW = """The Harbour

A *road* goes over the hill and down to the har-
bour, where it meets[1] another road, and on and on.

Abstract: It ends at the sea.

[1] See   Doe (1999).
"""
MARKDOWN = {
    # words of the Markdown to the words of the raw file that must stand at the place
    "Harbour": "Harbour",
    "\\*road": "*road",
    "*road": "*road",
    "hill": "hill",
    "harbour, where": "har-\nbour",
    "bour, where": "bour, where",
    "[^1] another": "[1] another",
    "^1] another": "[1] another",
    " another": " another",
    "Abstract": "Abstract:",
    "It ends": "It ends",
    "Doe (": "Doe (1999)",
}


def whole() -> tuple[Witness, str]:
    witness = Witness("raw.txt", "", RAW)
    ingested, _ = ingest(witness)
    return witness, front_matter(None, witness, ingested) + ingested.markdown


@pytest.mark.parametrize("words", MARKDOWN)
def test_words_lead_to_where_they_were_printed(words: str) -> None:
    witness, markdown = whole()
    ingested, _ = ingest(witness)
    at = markdown.rindex(words)
    line, column = markdown.count("\n", 0, at) + 1, at - markdown.rfind("\n", 0, at)
    traced, findings = trace(witness, ingested.units, ingested.decisions, markdown, "out.md", line, column)
    assert findings == []
    assert traced is not None
    assert RAW.startswith(MARKDOWN[words], traced.offset)
    assert (traced.line, traced.column) == (
        RAW.count("\n", 0, traced.offset) + 1,
        traced.offset - RAW.rfind("\n", 0, traced.offset),
    )
    assert traced.raw == RAW.split("\n")[traced.line - 1]
    assert traced.decisions


def test_the_narrowest_decision_is_the_last() -> None:
    witness, _ = whole()
    ingested, _ = ingest(witness)
    traced = at_offset(witness, ingested.decisions, RAW.index("-\nbour"))
    assert [one.kind for one in traced.decisions] == [Kind.PARAGRAPH, Kind.HYPHEN]
    assert at_offset(witness, ingested.decisions, -5).offset == 0
    assert at_offset(witness, ingested.decisions, 10**9).offset == len(RAW) - 1


def test_a_citation_that_a_person_settled_is_traced() -> None:
    source, _ = parse_source({"id": "x", "decisions": [{"quote": "Doe and Roe", "kind": "citation", "key": "doe"}]})
    witness = Witness("raw.txt", "", "It was (Doe and Roe) who said it.")
    ingested, _ = ingest(witness, source)
    for words in ("Doe", "Roe]", " who"):
        traced, _ = trace(witness, ingested.units, (), ingested.markdown, "o.md", 1, ingested.markdown.index(words) + 1)
        assert traced is not None
        assert witness.text.startswith(words.rstrip("]"), traced.offset)


LINES = [
    ("blank", 5, "blank"),
    ("front matter", 2, "front matter"),
    ("behind the end", 99, "lines"),
    ("none", 0, "lines"),
]


@pytest.mark.parametrize(("line", "why"), [row[1:] for row in LINES], ids=[row[0] for row in LINES])
def test_a_line_that_leads_nowhere_is_said(line: int, why: str) -> None:
    witness, markdown = whole()
    traced, findings = trace(witness, ingest(witness)[0].units, (), markdown, "out.md", line, 1)
    assert traced is None
    assert [(one.code, one.place.line) for one in findings] == [("w-113", line)]
    assert why in findings[0].message


def test_a_line_that_was_edited_is_said_and_the_others_are_traced() -> None:
    witness, markdown = whole()
    units = ingest(witness)[0].units
    edited = markdown.replace("It ends", "It ended")
    line = edited[: edited.index("It ended")].count("\n") + 1
    assert [one.code for one in trace(witness, units, (), edited, "out.md", line, 1)[1]] == ["w-113"]
    assert trace(witness, units, (), edited, "out.md", line - 2, 4)[0] is not None


def test_of_lines_that_are_alike_each_leads_to_its_own() -> None:
    text = "A road goes on and on until it ends.\n\nWords.\n\nA road goes on and on until it ends.\n"
    witness = Witness("raw.txt", "", text)
    ingested, _ = ingest(witness)
    found = [trace(witness, ingested.units, (), ingested.markdown, "o.md", line, 3)[0] for line in (1, 5)]
    assert [one.line for one in found if one] == [1, 5]


@pytest.mark.fuzz
@given(
    st.lists(
        st.sampled_from(["word", "\\", "*", "[1]", "\n\n", "-\n", "Abstract: ", "# ", "[^1]", "(", "\n\n[1] See it."]),
        max_size=20,
    ),
    st.data(),
)
def test_every_character_of_the_markdown_leads_to_a_place_of_its_unit(pieces: list[str], data: st.DataObject) -> None:
    witness = Witness("raw.txt", "", " ".join(pieces))
    ingested, _ = ingest(witness)
    lines = ingested.markdown.split("\n")
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        column = data.draw(st.integers(1, len(line) + 3))
        traced, findings = trace(witness, ingested.units, ingested.decisions, ingested.markdown, "o.md", number, column)
        assert findings == []
        assert traced is not None
        assert 0 <= traced.offset <= len(witness.text)
