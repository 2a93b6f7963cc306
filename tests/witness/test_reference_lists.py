"""Reference lists of raw texts are found, and each entry is a paragraph of its own."""

from __future__ import annotations

import pytest
from reference_lists_of_texts import NO_LISTS, TEXTS

from glossator.witness import Kind, ingest, read_witness
from glossator.witness.decision import PLACED


@pytest.mark.parametrize(("why", "text", "starts", "others"), TEXTS, ids=[row[0] for row in TEXTS])
def test_list(why: str, text: str, starts: tuple[str, ...], others: tuple[str, ...]) -> None:
    witness, _ = read_witness(text.encode(), "a.txt")
    assert witness is not None
    ingested, _ = ingest(witness)
    entries = [unit.reading.text for unit in ingested.units if unit.rule == "reference-entry"]
    assert [words[: len(start)] for words, start in zip(entries, starts, strict=False)] == list(starts)
    assert len(entries) == len(starts)
    for other in others:
        assert not any(other in words for words in entries)
        assert any(unit.reading.text.startswith(other) for unit in ingested.units)
    covered = [0] * len(text)
    for decision in ingested.decisions:
        if decision.kind in PLACED:
            for span in decision.spans:
                for at in range(span.start, span.end):
                    covered[at] += 1
    assert all(count == 1 for count, sign in zip(covered, text, strict=True) if not sign.isspace())


@pytest.mark.parametrize(("why", "text"), NO_LISTS, ids=[row[0] for row in NO_LISTS])
def test_no_list(why: str, text: str) -> None:
    witness, _ = read_witness(text.encode(), "a.txt")
    assert witness is not None
    ingested, _ = ingest(witness)
    assert [unit for unit in ingested.units if unit.rule == "reference-entry"] == []


def test_the_title_is_a_heading() -> None:
    witness, _ = read_witness(TEXTS[0][1].encode(), "a.txt")
    assert witness is not None
    ingested, _ = ingest(witness)
    assert [(unit.kind, unit.level) for unit in ingested.units if unit.reading.text == "References"] == [
        (Kind.HEADING, 2)
    ]
