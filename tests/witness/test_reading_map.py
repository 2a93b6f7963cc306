"""A reading and its way back to the witness: runs that stand for pieces as a whole, gaps, marks, edits of edits."""

from __future__ import annotations

import pytest

from glossator.witness.reading import Edit, Mark, Reading, ReadingBuilder, Run

# The witness prints `Giilen fled-` and `the` on a new page: `ii` is ü, the hyphen is a mistake, a page lies between.
PIECES = [("G", 10, 11), ("ü", 11, 13), ("len fled", 13, 21), ("", 21, 22), (" ", 22, 40), ("the", 50, 53)]


def built(pieces: list[tuple[str, int, int]]) -> Reading:
    builder = ReadingBuilder()
    for piece in pieces:
        builder.add(*piece)
    return builder.reading()


READING = built(PIECES)
TWO_PAGES = built([("one", 10, 13), (" two", 30, 34)])
BACKWARDS = built([("body", 40, 44), ("foot", 10, 14)])

SPANS = [
    # reading, start, end, spans, why
    (READING, 0, 1, [(10, 11)], "a letter that is printed as it is read"),
    (READING, 1, 2, [(11, 13)], "one letter for two"),
    (READING, 0, 3, [(10, 14)], "what touches is one span"),
    (READING, 3, 5, [(14, 16)], "within a run"),
    (READING, 2, 10, [(13, 21)], "a whole run, and not the hyphen behind it"),
    (READING, 9, 11, [(20, 40)], "over what was left out"),
    (READING, 10, 14, [(22, 40), (50, 53)], "a gap makes two"),
    (READING, 0, 14, [(10, 40), (50, 53)], "all of it"),
    (READING, -5, 1, [(10, 11)], "drawn in at the start"),
    (READING, 13, 99, [(52, 53)], "and at the end"),
    (READING, 0, 0, [(10, 10)], "nothing, at the start"),
    (READING, 1, 1, [(13, 13)], "nothing at what stands for a whole is behind it"),
    (READING, 4, 4, [(15, 15)], "nothing amid a run"),
    (READING, 14, 14, [(53, 53)], "nothing at the end"),
    (READING, 5, 3, [(16, 16)], "the wrong way round is nothing"),
    (TWO_PAGES, 1, 5, [(11, 13), (30, 32)], "parts of two runs"),
    (TWO_PAGES, 3, 4, [(30, 31)], "the seam belongs to what follows"),
    (BACKWARDS, 2, 6, [(42, 44), (10, 12)], "in the order of the reading"),
    (Reading(""), 0, 0, [(0, 0)], "an empty reading"),
    (Reading("ab"), 0, 2, [(0, 0)], "words that stand for nothing"),
]  # fmt: skip


@pytest.mark.parametrize(("reading", "start", "end", "spans", "why"), SPANS, ids=[row[4] for row in SPANS])
def test_spans(reading: Reading, start: int, end: int, spans: list[tuple[int, int]], why: str) -> None:
    assert [(span.start, span.end) for span in reading.witness_spans(start, end)] == spans


OFFSETS = [
    (READING, 10, 0, "the first"),
    (READING, 11, 1, "the first of two that are one letter"),
    (READING, 12, 1, "and the second"),
    (READING, 15, 4, "within a run"),
    (READING, 20, 9, "the last of a run"),
    (READING, 21, None, "a hyphen that was joined away"),
    (READING, 39, 10, "the last of a page break"),
    (READING, 40, None, "what lies between"),
    (READING, 53, None, "behind the end"),
    (READING, 9, None, "before the start"),
    (BACKWARDS, 12, 6, "a piece that stands earlier in the witness"),
]


@pytest.mark.parametrize(("reading", "witness", "offset", "why"), OFFSETS, ids=[row[3] for row in OFFSETS])
def test_offsets(reading: Reading, witness: int, offset: int | None, why: str) -> None:
    assert reading.offset(witness) == offset


RUNS = [
    # pieces, runs, why
    ([("ab", 0, 2), ("cd", 2, 4)], [(0, 4, 0, 4)], "what runs on is one run"),
    ([("ab", 0, 2), ("cd", 3, 5)], [(0, 2, 0, 2), (2, 2, 3, 5)], "a gap"),
    ([("ab", 0, 2), ("c", 2, 4)], [(0, 2, 0, 2), (2, 1, 2, 4)], "shorter than what it stands for"),
    ([("a", 0, 2), ("b", 2, 3)], [(0, 1, 0, 2), (1, 1, 2, 3)], "behind what stands for a whole"),
    ([("", 0, 0), ("b", 0, 1)], [(0, 0, 0, 0), (0, 1, 0, 1)], "behind nothing"),
    ([("ab", 0, 2), ("cd", 2, 4), ("e", 4, 5)], [(0, 5, 0, 5)], "three"),
    ([("ab", 0, 2), ("c", 2, 3), ("d", 7, 9)], [(0, 3, 0, 3), (3, 1, 7, 9)], "the next begins behind all of it"),
]  # fmt: skip


@pytest.mark.parametrize(("pieces", "runs", "why"), RUNS, ids=[row[2] for row in RUNS])
def test_what_is_gathered(pieces: list[tuple[str, int, int]], runs: list[tuple[int, ...]], why: str) -> None:
    assert list(built(pieces).runs) == runs


PLAIN = built([("abcdef", 10, 16)])
EDITS = [
    # reading, edits, text, runs, why
    (PLAIN, [Edit(2, 3, "X")], "abXdef", [(0, 2, 10, 12), (2, 1, 12, 13), (3, 3, 13, 16)], "one letter"),
    (PLAIN, [Edit(1, 4, "bXd")], "abXdef", [(0, 2, 10, 12), (2, 1, 12, 13), (3, 3, 13, 16)],
     "letters that stay at either end keep their place"),
    (PLAIN, [Edit(1, 4, "bd")], "abdef", [(0, 2, 10, 12), (2, 0, 12, 13), (2, 3, 13, 16)], "one taken out"),
    (PLAIN, [Edit(3, 3, "XY")], "abcXYdef", [(0, 3, 10, 13), (3, 2, 13, 13), (5, 3, 13, 16)], "two put in"),
    (PLAIN, [Edit(0, 0, "X")], "Xabcdef", [(0, 1, 10, 10), (1, 6, 10, 16)], "one put in at the start"),
    (PLAIN, [Edit(6, 6, "X")], "abcdefX", [(0, 6, 10, 16), (6, 1, 16, 16)], "and at the end"),
    (PLAIN, [Edit(0, 6, "")], "", [(0, 0, 10, 16)], "all taken out"),
    (PLAIN, [Edit(4, 5, "Y"), Edit(1, 2, "X")], "aXcdYf",
     [(0, 1, 10, 11), (1, 1, 11, 12), (2, 2, 12, 14), (4, 1, 14, 15), (5, 1, 15, 16)], "two, in any order"),
    (PLAIN, [Edit(2, 3, "c")], "abcdef", [(0, 6, 10, 16)], "one that changes nothing"),
    (built([("aa", 10, 12)]), [Edit(0, 2, "a")], "a", [(0, 1, 10, 11), (1, 0, 11, 12)], "one of two alike goes"),
    (built([("aa", 10, 12)]), [Edit(0, 2, "aaa")], "aaa", [(0, 2, 10, 12), (2, 1, 12, 12)], "a third of two alike"),
    (TWO_PAGES, [Edit(2, 5, "X")], "onXwo",
     [(0, 2, 10, 12), (2, 1, 12, 13), (3, 0, 30, 32), (3, 2, 32, 34)], "over a page break the first page keeps it"),
    (READING, [Edit(1, 2, "y")], "Gylen fled the",
     [(0, 1, 10, 11), (1, 1, 11, 13), (2, 8, 13, 21), (10, 0, 21, 22), (10, 1, 22, 40), (11, 3, 50, 53)],
     "what stood for a whole still does"),
    (READING, [Edit(0, 2, "X")], "Xlen fled the",
     [(0, 1, 10, 13), (1, 8, 13, 21), (9, 0, 21, 22), (9, 1, 22, 40), (10, 3, 50, 53)],
     "one letter for two that touch in print stands for both"),
    (Reading("ab"), [Edit(0, 1, "X")], "Xb", [(0, 1, 0, 0)], "words that stand for nothing"),
]  # fmt: skip


@pytest.mark.parametrize(("reading", "edits", "text", "runs", "why"), EDITS, ids=[row[4] for row in EDITS])
def test_edits(reading: Reading, edits: list[Edit], text: str, runs: list[tuple[int, ...]], why: str) -> None:
    edited = reading.edited(edits)
    assert (edited.text, list(edited.runs)) == (text, runs)


def test_what_stands_for_a_whole_is_not_divided() -> None:
    """Of a ligature read as two letters the first keeps the print when the second is put right."""
    ligature = Reading("fix", (Run(0, 2, 10, 11), Run(2, 1, 11, 12)))
    assert list(ligature.edited([Edit(1, 2, "l")]).runs) == [(0, 1, 10, 11), (1, 1, 11, 11), (2, 1, 11, 12)]


MARKS = [
    # edits, where the marks before b, d and the end stand, why
    ([Edit(0, 1, "XYZ")], [3, 5, 8], "an edit before all moves all"),
    ([Edit(0, 1, "")], [0, 2, 5], "and so does a cut"),
    ([Edit(1, 3, "X")], [1, 2, 5], "an edit behind a mark leaves it"),
    ([Edit(4, 5, "XY")], [1, 3, 7], "between marks"),
    ([Edit(0, 1, "XY"), Edit(2, 3, "")], [2, 3, 6], "two before one"),
    ([Edit(3, 3, "XY")], [1, 5, 8], "what is put in where a mark stands goes before it"),
]


@pytest.mark.parametrize(("edits", "places", "why"), MARKS, ids=[row[2] for row in MARKS])
def test_marks_move(edits: list[Edit], places: list[int], why: str) -> None:
    marked = Reading("abcdef", (Run(0, 6, 10, 16),), (Mark(1, "1"), Mark(3, "2"), Mark(6, "3")))
    assert [(mark.at, mark.label) for mark in marked.edited(edits).marks] == list(zip(places, "123", strict=True))
