"""What the search reads of a page."""

import pytest

from glossator.adapters.searchable import folded_words, searchable
from glossator.weave.page import Draft

PAGES = [
    # what is written, what the search reads, and why
    (["<p>Words <a href='x'>here</a>.</p>"], "Words here.", "a link is no border of a word"),
    (["<p>un<em>do</em></p><p>x</p>"], "undo x", "blocks are parted, emphasis is not"),
    (["<p>1 &lt; 2 &amp; 3</p>"], "1 &lt; 2 &amp; 3", "what is escaped stays so"),
    (["<p>Kept</p>", ("<p>again</p>", ""), "<p>too</p>"], "Kept too", "a list of uses gives no words"),
    ([("<p><a>1</a>It is <sup>2</sup> so.</p>", "It is so.")], "It is so.", "a passage gives its own"),
    ([("h", "A < B & `c`"), "<p>x</p>"], '<h2 id="h">A &#60; B &#38; &#96;c&#96;</h2> x', "a heading makes a section"),
    (["<ul>\n<li>a</li>\n<li>b</li></ul>"], "a b", "items are parted"),
    ([], "", "an empty page"),
]


@pytest.mark.parametrize(("written", "expected", "why"), PAGES)
def test_searchable(written, expected, why):
    draft = Draft("x", "X")
    for part in written:
        if isinstance(part, tuple) and part[0] == "h":
            draft.heading(2, part[1], "h")
        else:
            draft.html(*([part] if isinstance(part, str) else part))
    assert searchable(draft.finish({}).parts) == expected


WORDS = [
    ("Sèvres and Taşpınar, İstanbul", "istanbul sevres taspinar"), ("plain words", ""), ("Москва", ""), ("", ""),
    ("Sèvres sèvres", "sevres"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_folded_words(text, expected):
    assert folded_words(text) == expected
