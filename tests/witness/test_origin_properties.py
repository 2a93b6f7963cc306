"""Whatever a witness holds, each character of the text made from it stands where its origin says, or nowhere."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from test_witness_properties import texts

from glossator.edition.ingested import read_ingested
from glossator.model import MarkupKind
from glossator.witness import Kind, ingest, read_witness

pytestmark = pytest.mark.fuzz


@given(texts)
def test_each_character_stands_where_its_origin_says(raw: str) -> None:
    witness, _ = read_witness(raw.encode("utf-8", "replace"), "random.txt")
    if witness is None:
        return
    ingested, _ = ingest(witness)
    text, _ = read_ingested("random", witness, None, ingested, local=True)
    assert text.origin is not None
    mended = [span for one in ingested.decisions if one.kind is Kind.REPAIR for span in one.spans]
    for passage in text.spoken:
        words, last = passage.prose.text, -1
        for at, character in enumerate(words):
            spans = text.origin.spans(passage.id, at, at + 1)
            if character == " ":  # a line end, or put in by a repair
                continue
            assert spans, (words, at)
            assert all(0 <= span.start < span.end <= witness.characters for span in spans)
            assert last <= spans[0].start, (words, at)
            last = spans[0].start  # letters that one ligature prints have one place
            there = "".join(witness.text[span.start : span.end] for span in spans)
            if not any(one.start < span.end and span.start < one.end for one in mended for span in spans):
                assert character in unicodedata.normalize("NFKC", there) + there, (character, there)
        # The whole of a passage is what its characters are, from the first to the last.
        whole = text.origin.spans(passage.id, 0, len(words))
        assert all(one.end <= other.start for one, other in pairwise(whole))
        for mark in passage.prose.markups:
            if mark.kind is MarkupKind.NOTE_MARK:
                assert text.origin.mark(passage.id, mark.start, mark.target), (words, mark)
