"""Prose within a whole text, and back to the file: events that the blocks must not see, cuts across runs."""

from __future__ import annotations

import pytest

from glossator.model import Front, Markup, MarkupKind, Prose
from glossator.passages import read_prose, read_text
from glossator.passages.prose import without

INLINE = [
    "a *b* **c** ~~d~~ e",
    "a [b *c*](x) d",
    "a ![b](x) c",
    "a ![b ![c](y) d](x) e",
    "a [![b](x)](y) c",
    "a `b` c",
    "a <b>c</b> d",
    "a <!-- b --> c",
    "a  \nb\nc",
    "![b\nc](x) d",
    "![b `c` <i>](x) d",
]


@pytest.mark.parametrize("source", INLINE)
@pytest.mark.parametrize("block", ["", "- ", "> "])
def test_a_passage_reads_as_its_prose_alone(source: str, block: str) -> None:
    text, _ = read_text("text", "docs/texts/text.md", block + source, Front("Title"), 0)
    alone = read_prose(source)
    assert [passage.prose.text for passage in text.passages] == [alone.text]
    (passage,) = text.passages
    assert [(m.kind, m.start, m.end, m.target, m.title) for m in passage.prose.markups] == [
        (m.kind, m.start, m.end, m.target, m.title) for m in alone.markups
    ]


K = MarkupKind
MARKUPS = [
    # source, words, (kind, its words, target, title), why
    ("a  \nb", "a b", [(K.BREAK, "", "", "")], "a hard break is a space with a mark before it"),
    ("a `b` c", "a \ufffc c", [(K.CODE, "\ufffc", "", "b")], "code is one character"),
    ("a [b](x 'y') c", "a b c", [(K.LINK, "b", "x", "y")], "the title of a link"),
    ("![b](x) c", "\ufffc c", [(K.IMAGE, "\ufffc", "x", "b")], "an image is one character"),
    ("![a](x) ![b](y)", "\ufffc \ufffc", [(K.IMAGE, "\ufffc", "x", "a"), (K.IMAGE, "\ufffc", "y", "b")],
     "the second does not say what the first shows"),
    ("![a ![b](y)](x) *c*", "\ufffc c", [(K.IMAGE, "\ufffc", "x", "a b"), (K.EMPHASIS, "c", "", "")],
     "behind an image in an image markup is markup again"),
    ("![*a* b](x)", "\ufffc", [(K.IMAGE, "\ufffc", "x", "a b")], "within an image it is none"),
    ("a <!-- b --> c", "a  c", [], "a comment is no words"),
    ("a <!b> c", "a <!b> c", [], "a declaration is words"),
    ("a[^x] b", "a b", [(K.NOTE_MARK, "", "x", "1:5")], "a mark without a note is one all the same"),
    (r"a\[^x] b", "a[^x] b", [], "but an escaped one is words"),
    ("[^x] b", " b", [(K.NOTE_MARK, "", "x", "0:4")], "also at the very start"),
    ("[a]{.plain} [b]{term=c}", "a b", [(K.PLAIN, "a", "", ""), (K.FORCED, "b", "term=c", "")], "two that are steered"),
    (r"\[a]{.plain} [b]{.plain}", "[a]{.plain} b", [(K.PLAIN, "b", "", "")], "an escaped one before another"),
    ("[a]{.plain}[^x]", "a", [(K.PLAIN, "a", "", ""), (K.NOTE_MARK, "", "x", "11:15")], "steered, then marked"),
    ("*[a]{name=b}*", "a", [(K.EMPHASIS, "a", "", ""), (K.FORCED, "a", "name=b", "")], "steered within emphasis"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "words", "markups", "why"), MARKUPS, ids=[row[3] for row in MARKUPS])
def test_markups(source: str, words: str, markups: list[tuple[MarkupKind, str, str, str]], why: str) -> None:
    prose = read_prose(source)
    assert prose.text == words
    assert [(m.kind, prose.text[m.start : m.end], m.target, m.title) for m in prose.markups] == markups


# "abcdef" printed as it is read from 100 on, then one character for the five of `&amp;`, then "gh".
RUNS = ((0, 100, 6, 6), (6, 106, 1, 5), (7, 111, 2, 2))
CUTS = [
    # cuts, words, runs, where the markup [2, 8) is afterwards, why
    ([(0, 1)], "bcdef&gh", [(0, 101, 5, 5), (5, 106, 1, 5), (6, 111, 2, 2)], (1, 7), "the first letter"),
    ([(8, 9)], "abcdef&g", [(0, 100, 6, 6), (6, 106, 1, 5), (7, 111, 1, 1)], (2, 8), "the last"),
    ([(1, 3)], "adef&gh", [(0, 100, 1, 1), (1, 103, 3, 3), (4, 106, 1, 5), (5, 111, 2, 2)], (1, 6), "amid a run"),
    ([(6, 7)], "abcdefgh", [(0, 100, 6, 6), (6, 111, 2, 2)], (2, 7), "what stands for a whole"),
    ([(5, 8)], "abcdeh", [(0, 100, 5, 5), (5, 112, 1, 1)], (2, 5), "over three runs"),
    ([(0, 2), (4, 5)], "cdf&gh", [(0, 102, 2, 2), (2, 105, 1, 1), (3, 106, 1, 5), (4, 111, 2, 2)], (0, 5), "two cuts"),
    ([(0, 9)], "", [], (0, 0), "everything"),
    ([(2, 8)], "abh", [(0, 100, 2, 2), (2, 112, 1, 1)], (2, 2), "all that is marked"),
    ([(7, 9)], "abcdef&", [(0, 100, 6, 6), (6, 106, 1, 5)], (2, 7), "a cut in which the markup ends"),
]  # fmt: skip


@pytest.mark.parametrize(("cuts", "words", "runs", "marked", "why"), CUTS, ids=[row[4] for row in CUTS])
def test_cuts(
    cuts: list[tuple[int, int]], words: str, runs: list[tuple[int, ...]], marked: tuple[int, int], why: str
) -> None:
    left = without(Prose("abcdef&gh", RUNS, (Markup(MarkupKind.EMPHASIS, 2, 8),)), cuts)
    assert (left.text, list(left.runs)) == (words, runs)
    assert [(m.start, m.end) for m in left.markups] == [marked]
