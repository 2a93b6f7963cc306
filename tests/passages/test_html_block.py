"""Raw HTML is shown as words; only comments that are closed are left out, and nothing else with them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.model import Front
from glossator.passages import read_text
from glossator.passages.html_block import shown

BLOCKS = [
    # source, passages, why
    ("<!-- a -->\n", [], "a comment"),
    ("<!-- a\nb -->\n", [], "a comment over two lines"),
    ("<!-- a\nb --> words\n\nnext\n", ["words", "next"], "words behind a comment"),
    ("<!-- a --> one <!-- b --> two\n", ["one", "two"], "two comments"),
    ("<!-- never\n\nclosed\n\nx\n", ["<!-- never", "closed", "x"], "a comment that nobody closes"),
    ("<!-->\nwords\n", ["words"], "the shortest comment"),
    ("<div>\nx <!-- y -->\n</div>\n", ["<div>", "x", "</div>"], "a comment in a block"),
    ("- <!-- c --> w\n- v\n", ["w", "v"], "in a list"),
    ("> <!-- c\n> d --> w\n", ["w"], "in a quotation"),
]


@pytest.mark.parametrize(("source", "passages", "why"), BLOCKS, ids=[row[2] for row in BLOCKS])
def test_blocks(source, passages, why):
    text, _ = read_text("t", "t.md", source, Front("T"), 0)
    assert [passage.prose.text for passage in text.passages] == passages, why
    for passage in text.passages:
        span = passage.prose.source(0, len(passage.prose.text))
        assert source[span.start : span.end] == passage.prose.text


@given(st.lists(st.sampled_from(["<!--", "-->", "a", " ", "ä", "<b>", "\n", "--", ">"]), max_size=40).map("".join))
def test_nothing_is_lost_but_comments(block):
    lines, at = [], 0
    for line in block.splitlines(keepends=True):
        lines.append((at, line))
        at += len(line.encode())
    encoded = block.encode()
    for start, words in shown(lines):
        assert encoded[start : start + len(words.encode())] == words.encode()
    if "-->" not in block:
        assert "".join("".join(words for _, words in shown(lines)).split()) == "".join(block.split())
