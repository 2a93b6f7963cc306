"""What holds for every witness: nothing throws, everything is accounted for, the map inverts, markup is text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from witness_rendering import rendered

from glossator.witness import Kind, Witness, as_json, front_matter, ingest, read_witness, report
from glossator.witness.as_markdown import escape
from glossator.witness.decision import PLACED
from glossator.witness.reading import Edit, Reading, Run

pytestmark = pytest.mark.fuzz

PIECES = [
    "\n", "\n\n", "\r\n", "\r", "\f", " ", "  ", "\t", "\u00a0", "\u2028", "\ufeff", "\u200b", "\x01", "\x00",
    "-\n", "/\n", "\n ", "\n\n 1 Note one.\n", "\n1 See Doe (1999).\n", "[1]", "[2] ",
    "\n\n[1] First.\n\n[2] Second.", "[^1]", "1952.2 ", ".” ", ".® ", "’s ", "“", "”", "Abstract: ",
    "Introduction\n\n", "Related Posts\n", "Back To Top", "# ", "1. ", "- ", "* ", "+ ", "> ", "```\n", "~~~\n",
    "---\n", "===\n", "|a|b|\n|-|-|\n", "<b>", "<http://a.b>", "</div>", "<!--", "&amp;", "&#35;",
    "[x](javascript:alert(1))", "![x](y)", "[@key, p. 3]", "@key", "{.caption}", "{#id}", "[x]: /y", "[^1]: z",
    "*a*", "_b_", "~~c~~", "`d`", "\\", "\\\n", "    code\n", "::: x\n", "!!! note\n",
    "Photograph of a bridge. ", "word ", "Word. ", "The sentence goes on and on until it ends here. ",
    "e\u0301", "ﬁ", "â€™", "—-", "שלום ", "\u202eabc\u202c", "漢字\n", "🙂", "12\n", "12\n\n13\n\n14\n\n", "!",
    "(", ")", ":", ".", "9) ", "$x$", "==m==", "^", "%", "'", '"',
]  # fmt: skip
texts = st.one_of(
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=6)), max_size=40).map("".join),
    st.text(max_size=300),
)


def read(text: str) -> Witness | None:
    witness, _ = read_witness(text.encode("utf-8", "replace"), "random.txt")
    return witness


@given(texts)
def test_every_character_is_in_exactly_one_placed_decision(text: str) -> None:
    witness = read(text)
    if witness is None:
        return
    ingested, _ = ingest(witness)
    covered = [0] * witness.characters
    for decision in ingested.decisions:
        if decision.kind in PLACED:
            for span in decision.spans:
                for at in range(span.start, span.end):
                    covered[at] += 1
    wrong = [
        (at, character, covered[at])
        for at, character in enumerate(witness.text)
        if covered[at] > 1 or (covered[at] == 0 and not character.isspace())
    ]
    assert wrong == []


@given(texts)
def test_markdown_renders_to_the_readings(text: str) -> None:
    witness = read(text)
    if witness is None:
        return
    ingested, _ = ingest(witness)
    expected = [(unit.kind, unit.reading.text, tuple(m.label for m in unit.reading.marks)) for unit in ingested.units]
    notes = [one for one in expected if one[0] is Kind.NOTE]
    expected = [one for one in expected if one[0] is not Kind.NOTE] + notes
    assert rendered(ingested.markdown) == expected


@given(texts)
def test_the_map_leads_back_and_inverts(text: str) -> None:
    witness = read(text)
    if witness is None:
        return
    ingested, _ = ingest(witness)
    for unit in ingested.units:
        reading = unit.reading
        assert "".join(reading.text[run.at : run.at + run.length] for run in reading.runs) == reading.text
        inside = [(span.start, span.end) for span in unit.spans]
        for at, character in enumerate(reading.text):
            for span in reading.witness_spans(at, at + 1):
                raw = witness.text[span.start : span.end]
                assert not raw.strip() or any(low <= span.start and span.end <= high for low, high in inside)
                if raw == character:
                    assert reading.offset(span.start) == at


@given(texts)
def test_same_input_same_report(text: str) -> None:
    witness = read(text)
    if witness is None:
        return
    first, second = ingest(witness), ingest(witness)
    assert first == second
    written = report(witness, first[0].decisions)
    assert written["witness"]["characters"] == len(witness.text)
    for decision in first[0].decisions:
        plain = as_json(decision)
        assert plain["raw"] == "".join(witness.text[start:end] for start, end in plain["spans"])
        assert 0 <= plain["confidence"] <= 1
        assert plain["rule"]
        assert plain["why"]
    assert front_matter(None, witness, first[0]).startswith("---\ntitle: ")


@given(st.binary(max_size=400))
def test_no_bytes_throw(data: bytes) -> None:
    witness, findings = read_witness(data, "bytes.txt")
    assert (witness is not None) or findings
    if witness is not None:
        ingest(witness)


edits = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 5), st.text("xyz ", max_size=4)), max_size=5)


@given(st.text("abc-", min_size=1, max_size=30), st.lists(edits, max_size=3))
def test_edits_keep_the_map(text: str, rounds: list[list[tuple[int, int, str]]]) -> None:
    reading = Reading(text, (Run(0, len(text), 100, 100 + len(text)),))
    for round_ in rounds:
        row: list[Edit] = []
        for start, length, new in sorted(round_):
            end = min(start + length, len(reading.text))
            if start <= len(reading.text) and (not row or start > row[-1].end):
                row.append(Edit(start, end, new))
        expected = reading.text
        for edit in reversed(row):
            expected = expected[: edit.start] + edit.text + expected[edit.end :]
        reading = reading.edited(row)
        assert reading.text == expected
    assert "".join(reading.text[run.at : run.at + run.length] for run in reading.runs) == reading.text
    at = 100
    for run in reading.runs:  # the whole witness, in order, nothing twice
        assert (run.start == at or run.start == run.end) and run.end >= run.start
        at = max(at, run.end)
    assert at == 100 + len(text)
    for offset, character in enumerate(reading.text):
        if character in "abc-":
            (span,) = reading.witness_spans(offset, offset + 1)
            if span.end - span.start == 1 and text[span.start - 100] == character:
                assert reading.offset(span.start) is not None


@given(st.text(min_size=1, max_size=60))
def test_escaped_words_are_words(text: str) -> None:
    words = " ".join("".join(c for c in text if c.isprintable()).split())
    if words:
        assert rendered(escape(words) + "\n") == [(Kind.PARAGRAPH, words, ())]
