"""Notes in many forms: each planted body leads to its mark, what looks like a note stays, what is lost is said."""

from __future__ import annotations

import re

import pytest
from note_texts import NoteText, decoys, texts

from glossator.witness import Decision, Kind, Witness, ingest

_MARK = re.compile(r"\[\^[^\]]*\]")
PROSE = "The committee met for the third time that winter and agreed on very little of what had been put before it."


def _called(decision: Decision) -> str:
    return str(decision.value.get("label", decision.value["number"]))


@pytest.mark.parametrize("text", list(texts()), ids=lambda text: text.name)
def test_every_note_leads_to_its_body(text: NoteText) -> None:
    ingested, _ = ingest(Witness("raw.txt", "", text.raw))
    bodies = {_called(one): one for one in ingested.decisions if one.kind is Kind.NOTE}
    marks = [one for one in ingested.decisions if one.kind is Kind.NOTE_MARKER]
    found = [(one.spans[0].start, one.spans[-1].end, _words(bodies[_called(one)])) for one in marks]
    assert found == [(*note.mark, note.text) for note in text.notes]
    assert len(bodies) == len(marks)


@pytest.mark.parametrize("text", list(decoys()), ids=lambda text: text.name)
def test_what_only_looks_like_notes_stays(text: NoteText) -> None:
    ingested, findings = ingest(Witness("raw.txt", "", text.raw))
    assert [one.raw for one in ingested.decisions if one.kind in (Kind.NOTE, Kind.NOTE_MARKER)] == []
    assert [one.code for one in findings if one.code.startswith("w-12")] == []


def _words(decision: Decision) -> str:
    return _MARK.sub("", str(decision.value["text"]))


# name, text, codes that must be said
LOSSES: list[tuple[str, str, list[str]]] = [
    (
        "a body is lost between two",
        f"{PROSE}[1] {PROSE}[2] {PROSE}[3]\n\n[1] A map of it.\n\nxx A chart of it.\n\n[3] A list of it.\n",
        ["w-008", "w-120"],
    ),
    (
        "and its mark is glued to its word",
        f"{PROSE}1 {PROSE}2 {PROSE}3\n\nNotes\n\n1. A map of it.\n\n3. A list of it.\n",
        ["w-120", "w-121"],
    ),
    ("a body without a mark", f"{PROSE}[1] {PROSE}\n\n[1] A map of it.\n\n[2] A chart of it.\n", ["w-004"]),
    ("marks and no body", f"{PROSE}1 {PROSE}2 {PROSE}3 {PROSE}4\n\n{PROSE}\n", ["w-122"]),
    ("raised marks and no body", f"{PROSE}¹⁷ {PROSE}¹⁸ {PROSE}¹⁹\n\n{PROSE}\n", ["w-122"]),
    ("a title and nothing below it", f"{PROSE}\n\nNotes\n\n{PROSE}\n", ["w-123"]),
    ("nothing is lost", f"{PROSE}[1] {PROSE}[2]\n\n[1] A map of it.\n\n[2] A chart of it.\n", []),
    ("years in brackets are no marks", f"{PROSE} (1905 [1820]) {PROSE} (1906 [1821]) {PROSE} (1907 [1822])\n", []),
    ("powers are no marks", f"{PROSE} It had 3 m² and 4 m³ and 5 m². {PROSE}\n", []),
]


@pytest.mark.parametrize(("text", "codes"), [row[1:] for row in LOSSES], ids=[row[0] for row in LOSSES])
def test_what_is_lost_is_said(text: str, codes: list[str]) -> None:
    _, findings = ingest(Witness("raw.txt", "", text))
    assert sorted({one.code for one in findings} - {"w-007"}) == codes


def test_a_loss_is_said_with_both_places() -> None:
    _, findings = ingest(Witness("raw.txt", "", LOSSES[1][1]))
    (gap,) = (one for one in findings if one.code == "w-120")
    assert (gap.place.line, gap.message) == (5, "between note 1 here and note 3 on line 7, 2 is missing")
    (lost,) = (one for one in findings if one.code == "w-121")
    assert (lost.place.line, lost.message) == (1, "marks from here to line 1 have no note of theirs: 2")
