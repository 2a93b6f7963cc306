"""Signs that Pandoc would read as markup: hidden from it, put back, and never endless."""

import pytest

from glossator.bibliography import format_library, read_library
from glossator.bibliography.masks import masked, unmasked

KEPT = [
    # words, why
    ("A plain title", "no sign at all"),
    ("“Quoted” and ‘quoted’", "pairs, which a style turns into its own"),
    ("“One ‘within’ another”", "a pair in a pair"),
    ("Turkey’s choice", "an apostrophe"),
    ("‘Don’t’ she said", "an apostrophe within a pair"),
]
HIDDEN = [
    # words, why
    ("If a<b then c", "a sign of mathematics"),
    ("<b>bold</b>", "a tag that closes"),
    ("“open", "a mark that never closes"),
    ("‘open", "a single one"),
    ("closed”", "one that never opened"),
    ("“‘crossed”’", "two that cross"),
    ("“““““deep”””””", "five within one another"),
    ("x “y” ‘z", "one pair, one alone"),
]


@pytest.mark.parametrize(("words", "why"), KEPT, ids=[row[1] for row in KEPT])
def test_kept(words, why):
    assert masked(words) == words, why


@pytest.mark.parametrize(("words", "why"), HIDDEN, ids=[row[1] for row in HIDDEN])
def test_hidden_and_put_back(words, why):
    hidden = masked(words)
    assert not {"<", "“", "‘"} & set(hidden), why
    assert unmasked(hidden) == words


def test_only_spans_of_ours_pass():
    ours = 'The <span class="nocase">NATO</span> summit'
    assert masked({"title": ours}, lambda name: name == "title") == {"title": ours}
    assert "<" not in masked({"title": ours})["title"]
    assert "<" not in masked({"publisher": ours}, lambda name: name == "title")["publisher"]


def test_a_mask_in_the_file_is_no_sign():
    assert unmasked(masked("a\ufdd0b")) == "a\ufffdb"


ENDLESS = ["<b>" * 30, "<i>a" * 30, "<sc><sup>" * 20, '<span class="nocase">' * 30, "“" * 61, "‘a " * 40, "``" * 31]


@pytest.mark.parametrize("words", ENDLESS)
def test_pandoc_comes_to_an_end(words):
    source = f"@book{{odd,\n  author = {{Smith, Ann}},\n  title = {{{words} end}},\n  date = {{1950}},\n}}\n"
    works, found = read_library(source, "x.bib")
    formatted, more = format_library(works)
    assert [one for one in [*found, *more] if one.code != "b-116"] == []
    assert "end" in formatted.reference("odd").lower()
    assert "<b>" not in formatted.reference("odd")
