"""What the search reads of a page."""

import pytest

from glossator.adapters.searchable import folded_words, searchable

PAGES = [
    (
        '<p class="g-p" id="p1"><a class="g-n" href="#p1">1</a>Words <a class="g-term" href="x">here</a>.</p>',
        "Words here.",
    ),
    ('<h2 id="a">Head<a class="headerlink" href="#a" title="t">#</a></h2><p>x</p>', '<h2 id="a">Head</h2> x'),
    ('<p>Kept</p><div class="g-uses"><p>T</p><ol>\n<li>again</li></ol></div><p>too</p>', "Kept too"),
    ('<p>a<sup class="g-mark"><a href="#n">1</a></sup>b <em>c</em></p>', "ab c"),
    ("<p>1 &lt; 2 &amp; 3</p>", "1 &lt; 2 &amp; 3"),
]


@pytest.mark.parametrize(("content", "expected"), PAGES)
def test_searchable(content, expected):
    assert " ".join(searchable(content).split()) == expected


WORDS = [
    ("Sèvres and Taşpınar, İstanbul", "istanbul sevres taspinar"), ("plain words", ""), ("Москва", ""), ("", ""),
    ("Sèvres sèvres", "sevres"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_folded_words(text, expected):
    assert folded_words(text) == expected
