"""The way back from an ingested text: every word has its place in the raw file, whatever was mended."""

from __future__ import annotations

import pytest

from glossator.edition.front import parse_front
from glossator.edition.ingested import read_ingested
from glossator.model import Span
from glossator.passages import read_front
from glossator.witness import ingest, read_witness
from glossator.witness.reading import Edit, Mark, Reading, Run

RAW = {
    "plain": "A Title\n\nThe first paragraph says something here.\n\nThe second one, too.\n",
    "no last line end": "A Title\n\nThe only paragraph says something here.",
    "CRLF": "A Title\r\n\r\nThe first line of it\r\ngoes on here, and on.\r\n\r\nThe second paragraph.\r\n",
    "byte order mark": "\ufeffA Title\n\nThe first paragraph says something here.\n",
    "hyphen at a line end": "A Title\n\nIt was a para-\ngraph that was broken somewhere in the middle.\n",
    "soft hyphen": "A Title\n\nIt was a para\u00ad\ngraph that was broken somewhere in the middle.\n",
    "page break": "A Title\n\nIt went on over the end of\n\f\nthe page, and was still one sentence.\n",
    "beyond the BMP": "A Title\n\nOld letters 𐍈𐌰 stand before the words here, and 𝒳 behind them.\n",
    "tabs": "A Title\n\n\tThe first paragraph\tsays something here.\n",
    "markup": "A Title\n\nIt costs 2*3*4 and [so on] with `ticks` and _lines_ here.\n",
    "heading": "A Title\n\nWords before the heading go here.\n\n1. Introduction\n\nWords behind the heading go here.\n",
    "notes between pages": (
        "A Title\n\nThe words of it go on[1] over\n\n1 A note at the foot.\n\f\nthe end of the page, and[2] beyond.\n\n"
        "2 Another one.\n"
    ),
    "running heads": "A Title\n\n"
    + "".join(
        f"Some words that go over the\n\n{n}\n\f\nThe Yearbook\n\nend of page {n}, as was said.\n\n"
        for n in range(11, 16)
    ),
    "long line": "A Title\n\n" + "many words in one line and no end of it, " * 300 + "at last.\n",
}


@pytest.mark.parametrize("raw", RAW.values(), ids=RAW)
def test_every_word_has_its_place_in_the_raw_file(raw):
    witness, _ = read_witness(raw.encode(), "sources/a.txt")
    ingested, _ = ingest(witness)
    text, _ = read_ingested("a", witness, None, ingested, local=True)
    assert text.origin.path == "sources/a.txt"
    assert text.origin.sha256 == witness.sha256
    words = 0
    for passage in text.spoken:
        last, at = -1, 0
        for word in passage.prose.text.split():
            start = passage.prose.text.index(word, at)
            at = start + len(word)
            spans = text.origin.spans(passage.id, start, at)
            assert spans, word
            assert all(0 <= span.start < span.end <= len(witness.text) for span in spans)
            assert spans[0].start >= last
            last = spans[-1].end
            there = "".join(witness.text[span.start : span.end] for span in spans)
            assert "".join(there.split()).replace("-", "").replace("\u00ad", "") == word.replace("-", "")
            words += 1
    assert words > 4


def test_what_was_mended_stands_for_what_the_scan_had():
    raw = "A Title\n\nThe word Giilen stands in the middle of it here.\n"
    witness, _ = read_witness(raw.encode(), "a.txt")
    ingested, _ = ingest(witness)
    text, _ = read_ingested("a", witness, None, ingested, local=True)
    (passage,) = text.passages
    at = passage.prose.text.index("stands")
    (span,) = text.origin.spans(passage.id, at, at + 6)
    assert raw[span.start : span.end] == "stands"


MARKED = "A Title\n\nFirst words.[1] More words [2]\nhere.\n\n1. Introduction\n\nThe end.[1]\n\n[1] One.\n\n[2] Two.\n"


def test_a_note_mark_stands_where_the_raw_file_prints_it():
    witness, _ = read_witness(MARKED.encode(), "a.txt")
    ingested, _ = ingest(witness)
    text, _ = read_ingested("a", witness, None, ingested, local=True)
    marks = [(passage, one) for passage in text.passages for one in passage.prose.markups]
    spans = [text.origin.mark(passage.id, one.start, one.target) for passage, one in marks]
    assert [witness.text[span.start : span.end] for (span,) in spans] == ["[1]", "[2]", "[1]"]
    assert [text.origin.place(span.start).line for (span,) in spans] == [3, 3, 8]


def test_a_note_mark_that_is_not_there_stands_nowhere():
    witness, _ = read_witness(MARKED.encode(), "a.txt")
    ingested, _ = ingest(witness)
    text, _ = read_ingested("a", witness, None, ingested, local=True)
    (passage, mark), *_ = ((one, mark) for one in text.passages for mark in one.prose.markups)
    assert text.origin.mark(passage.id, mark.start, "2") == ()
    assert text.origin.mark(passage.id, mark.start + 1, mark.target) == ()
    assert text.origin.mark("nothing", mark.start, mark.target) == ()


def test_of_a_passage_that_is_not_the_text_s_nothing_is_said():
    witness, _ = read_witness(RAW["plain"].encode(), "a.txt")
    ingested, _ = ingest(witness)
    text, _ = read_ingested("a", witness, None, ingested, local=True)
    assert text.origin.spans("nothing", 0, 4) == ()
    assert text.origin.spans(text.passages[0].id, 3, 3) == ()


def test_the_front_matter_that_people_see_says_what_the_values_say():

    witness, _ = read_witness(RAW["heading"].encode(), "sources/a.txt")
    ingested, _ = ingest(witness)
    text, _ = read_ingested("a", witness, None, ingested, local=True)
    fields, body, _ = read_front(text.source, text.path)
    assert parse_front(fields, text.path, "a")[0] == text.front
    assert text.source[body:].lstrip("\n").startswith("Words") or text.source[body:].lstrip("\n").startswith("#")


def test_a_mark_keeps_its_place_in_the_raw_file_when_words_before_it_are_mended():
    reading = Reading("Giilen wrote.", (Run(0, 13, 0, 13),), (Mark(13, "1", (Span(13, 16),)),))
    assert reading.edited([Edit(1, 3, "ü")]).marks == (Mark(12, "1", (Span(13, 16),)),)
