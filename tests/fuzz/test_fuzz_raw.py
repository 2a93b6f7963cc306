"""Whatever bytes a raw file holds, it is ingested or refused with a sentence, and every word has one place."""

from __future__ import annotations

import json

import pytest
from fuzz_pieces import raw
from hypothesis import given
from hypothesis import strategies as st

from glossator.bibliography import read_library
from glossator.findings.show import FORMATS
from glossator.model import Front
from glossator.passages import read_front, read_text
from glossator.publish.receipt import citations_of, receipt, stubs
from glossator.witness import Correction, SourceRecord, front_matter, ingest, read_witness
from glossator.witness.decision import PLACED

pytestmark = pytest.mark.fuzz


@given(raw)
def test_every_word_is_in_exactly_one_structural_decision(data: bytes) -> None:
    witness, findings = read_witness(data, "raw.txt")
    if witness is None:
        assert findings
        return
    ingested, found = ingest(witness)
    citations = citations_of(witness, ingested)
    record = json.loads(json.dumps(receipt(witness, ingested, citations), ensure_ascii=False))
    assert record["witness"]["characters"] == len(witness.text)
    covered = bytearray(len(witness.text))
    for decision in record["decisions"]:
        assert decision["rule"]
        assert decision["why"]
        assert 0 <= decision["confidence"] <= 1
        for start, end in decision["spans"]:
            assert 0 <= start <= end <= len(witness.text)
            if decision["kind"] in PLACED:
                for at in range(start, end):
                    covered[at] += 1
    wrong = [at for at, sign in enumerate(witness.text) if covered[at] > 1 or not (covered[at] or sign.isspace())]
    assert wrong == []
    for show in FORMATS.values():
        assert isinstance(show([*findings, *found], {"raw.txt": witness.text}), str)


@given(raw)
def test_nothing_of_it_comes_alive(data: bytes) -> None:
    """What is ingested is read back as words: no markup, no link, no note that nobody made."""
    witness, _ = read_witness(data, "raw.txt")
    if witness is None:
        return
    ingested, _ = ingest(witness)
    markdown = front_matter(None, witness, ingested) + ingested.markdown
    fields, body, found = read_front(markdown, "raw.md")
    assert found == []
    assert fields["kind"] == "original"
    text, findings = read_text("raw", "raw.md", markdown, Front("raw"), body)
    assert [one.code for one in findings if one.code not in ("t-007",)] == []
    assert {markup.kind for passage in text.passages for markup in passage.prose.markups} <= {"note-mark"}


@given(raw)
def test_stubs_are_a_library(data: bytes) -> None:
    witness, _ = read_witness(data, "raw.txt")
    if witness is None:
        return
    ingested, _ = ingest(witness)
    citations = citations_of(witness, ingested)
    works, findings = read_library(stubs(citations), "stubs.bib")
    assert [one.code for one in findings if one.code in ("b-001", "b-002")] == []
    keys = {item["key"] for decision in citations for item in decision.value["items"]}
    assert set(works) <= keys
    for key in keys - set(works):  # `@con` is no key of ours, and it is said so; `@{a,b}` is none that BibTeX can write
        assert set(key) & set(',()="#%\\') or any(key in one.message for one in findings)


corrections = st.lists(
    st.builds(
        Correction,
        wrong=st.sampled_from(["a", "the", "word", "Words end.", "12", "harbour and", "[1]", "’", "漢字"]),
        right=st.sampled_from(["", "b", "a harbour", "the", "“"]),
        line=st.sampled_from([None, 1, 3]),
        count=st.sampled_from([None, 0, 2]),
    ),
    max_size=4,
)


@given(raw, corrections)
def test_corrections_throw_nothing(data: bytes, wanted: list[Correction]) -> None:
    witness, _ = read_witness(data, "raw.txt")
    if witness is None:
        return
    ingested, _ = ingest(witness, SourceRecord("raw", title="A text", corrections=tuple(wanted)))
    for decision in ingested.decisions:
        assert decision.raw == "".join(witness.text[span.start : span.end] for span in decision.spans)
