"""Records that overrule decisions: each fits the one place it was made for, and does what it says."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from glossator.model import Place
from glossator.publish.receipt import citations_of
from glossator.receipts.stanzas import stanzas
from glossator.records import read_records
from glossator.witness import Decision, Kind, Witness, ingest, parse_source

TEXT = """The Harbour

The road (Doe 1999) goes over the hill and down to the har-
bour, where it meets[1] the road again—-and the road goes on (Doe 1999) to the sea.

Figure 1: The road at the harbour

JOURNAL OF ROADS

The road goes over the hill and back. It is self-
made, and ﬁne.

[1] See the road.
"""


def made(text: str) -> list[tuple[Decision, str]]:
    witness = Witness("raw.txt", "", text)
    ingested, _ = ingest(witness)
    decisions = [*ingested.decisions, *citations_of(witness, ingested)]
    return list(zip(decisions, stanzas(witness, decisions), strict=True))


def test_every_decision_of_a_small_text_has_a_record() -> None:
    rows = made(TEXT)
    kinds = {decision.kind for decision, _ in rows}
    assert {Kind.HEADING, Kind.PARAGRAPH, Kind.CAPTION, Kind.NOTE, Kind.NOTE_MARKER, Kind.HYPHEN, Kind.REPAIR} <= kinds
    assert [decision for decision, stanza in rows if not stanza] == []
    assert all(stanza.startswith("- {quote: ") and "\n" not in stanza for _, stanza in rows)


@pytest.mark.parametrize("at", range(len(made(TEXT))))
def test_each_record_is_read_and_undoes_its_decision(at: int) -> None:
    decision, stanza = made(TEXT)[at]
    below = "\n".join(f"  {line}" for line in ("decisions:", f"  {stanza}"))
    (record,), problems = read_records(f"- id: x\n{below}\n", "references/sources.yml")
    assert problems == []
    source, findings = parse_source(record.fields, Place("references/sources.yml"))
    assert findings == []
    witness = Witness("raw.txt", "", TEXT)
    ingested, found = ingest(witness, source)
    assert not {one.code for one in found} & {"w-100", "w-101"}
    after = [*ingested.decisions, *citations_of(witness, ingested)]
    same = [one for one in after if (one.kind, one.spans, one.value) == (decision.kind, decision.spans, decision.value)]
    first_paragraph = decision.kind is Kind.PARAGRAPH and "join: true" in stanza and len(same) == 1
    assert same == [] or first_paragraph, stanza


HOSTILE = [
    'say "so"',
    "back\\slash",
    "a: b",
    "{x}",
    "# no",
    "'",
    "</script>",
    "ve-\nry",
    "the",
    "the the",
    "\u202e",
    "\x00",
    "[1]",
    "road",
    "\n\n",
    "1 See",
]


@pytest.mark.fuzz
@given(st.lists(st.sampled_from(HOSTILE), max_size=25).map(" ".join))
def test_whatever_the_text_a_record_is_yaml_and_fits_one_place(text: str) -> None:
    witness = Witness("raw.txt", "", text)
    rows = [yaml.safe_load(stanza)[0] for _, stanza in made(text) if stanza]
    source, findings = parse_source({"id": "x", "decisions": rows})
    assert findings == []
    _, found = ingest(witness, source)
    assert [one.message for one in found if one.code in ("w-100", "w-101")] == []
