"""The words of headings: passages of their own kind beside the text's, and no change to any of those."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.model import Front, PassageKind
from glossator.passages import read_text


def read(source, front=Front("Title")):  # noqa: B008 - a frozen value
    return read_text("text", "docs/texts/text.md", source, front, 0)


HEADINGS = [
    # source, (id, anchor, words, line) of each heading, why the row is here
    ("## One\n\nA.\n\n### Two", [("text#one", "one", "One", 1), ("text#two", "two", "Two", 5)], "each has its slug"),
    ("One\n===\n\nA.", [("text#one", "one", "One", 1)], "underlined"),
    ("## One\n\n## One", [("text#one", "one", "One", 1), ("text#one-2", "one-2", "One", 3)], "words that come again"),
    ("## One {#two .three}", [("text#one", "one", "One", 1)], "attributes are no words and give no id"),
    ("## One{.plain}", [("text#one", "one", "One", 1)], "a sign that steers no words"),
    ("## Şah и мир", [("text#sah", "sah", "Şah и мир", 1)], "letters that a slug has not"),
    ("## Мир", [("text#x", "x", "Мир", 1)], "and none that it has"),
    ("## A *b* [c](d)[^1]\n\n[^1]: N.", [("text#a-b-c", "a-b-c", "A b c", 1)], "markup"),
    ("# Other title", [("text#other-title", "other-title", "Other title", 1)], "a first level that is not the title"),
    ("## Title", [("text#title", "title", "Title", 1)], "the title's words as a section"),
    ("> ## One", [("text#one", "one", "One", 1)], "in a quotation"),
    ("# Title", [], "the title stands on the page already, and its slug does not"),
    ("A.[^1]\n\n[^1]: ## One", [], "a note has no sections"),
    ("##", [], "no words"),
    ("## [^1]\n\n[^1]: N.", [], "a mark alone: such a heading is not printed"),
    ("```\n## One\n```", [], "code"),
    (r"\## One", [], "escaped"),
    ("<!-- ## One -->", [], "a comment"),
    ("", [], "nothing"),
]


@pytest.mark.parametrize(("source", "expected", "why"), HEADINGS, ids=[row[2] for row in HEADINGS])
def test_headings(source, expected, why):
    text, _ = read(source)
    assert [(h.id, h.anchor, h.prose.text, h.line) for h in text.headings] == expected, why
    assert all(h.kind is PassageKind.HEADING and h.number == 0 and h.label == "" for h in text.headings)
    assert not any(p.kind is PassageKind.HEADING for p in text.passages)


def test_the_comment_of_a_note_has_none():
    """Its quotation is words of the text, and what is below is not printed as headings."""
    assert read("## One\n\nA.", Front("quoted words", kind="comment"))[0].headings == ()
    assert len(read("## One\n\nA.", Front("Term", kind="entry"))[0].headings) == 1


@pytest.mark.parametrize("mark", ["##", "####"])
def test_offsets_lead_to_the_file(mark):
    source = f"Önce.\n\n{mark} Şimdi *çok* &amp; sonra {{#x}}\n\nA."
    (heading,) = read(source)[0].headings
    words = heading.prose.text
    for word in ("Şimdi", "çok", "sonra"):
        span = heading.prose.source(words.index(word), words.index(word) + len(word))
        assert source[span.start : span.end] == word


def test_a_heading_changes_no_passage():
    """The same ids, numbers and lines' words with and without headings between."""
    with_headings = read("## Alpha\n\nAlpha\n\n## Beta\n\n- Gamma\n\n## pabcdefghij\n\nDelta")[0]
    without = read("Alpha\n\n- Gamma\n\nDelta")[0]
    assert [(p.id, p.number) for p in with_headings.passages] == [(p.id, p.number) for p in without.passages]


def test_a_heading_that_spells_the_id_of_a_passage_has_another():
    (passage,) = read("A.")[0].passages
    text, _ = read(f"A.\n\n## {passage.id}\n\n## {passage.id}-1")
    assert [p.id for p in text.passages] == [passage.id]
    assert [h.anchor for h in text.headings] == [f"section-{passage.id}", f"section-{passage.id}-1"]


def test_all_that_speaks_is_in_reading_order():
    text, _ = read("A.[^1]\n\n## One\n\nB.\n\n[^1]: N.\n\n## Two\n\n| c |\n|---|\n| d |")
    assert [p.prose.text for p in text.spoken] == ["A.", "One", "B.", "N.", "Two", "c", "d"]


MARKS = [
    # source, codes of findings, why
    ("## One[^1]\n\nA.\n\n[^1]: N.", [], "a note that a heading marks is marked"),
    ("## One[^2]\n\nA.", ["t-006"], "a mark in a heading without its note"),
    ("## One\n\nA.\n\n[^1]: N.", ["t-007"], "a note that nothing marks"),
    ("# Title[^1]\n\nA.\n\n[^1]: N.", ["t-007"], "the title in front matter has no marks"),
]


@pytest.mark.parametrize(("source", "codes", "why"), MARKS, ids=[row[2] for row in MARKS])
def test_marks_in_headings(source, codes, why):
    assert [one.code for one in read(source)[1]] == codes, why


@given(
    st.lists(st.sampled_from(["## ", "p", "abcdefghij", "-2", "x", "\n", "\n\n", "#", "notes", "text#"]), max_size=25)
)
def test_no_heading_has_the_id_or_the_place_of_a_passage(pieces):
    text, _ = read("".join(pieces))
    passages, headings = [p.id for p in text.passages], [h.id for h in text.headings]
    places = [h.anchor for h in text.headings]
    assert len({*passages, *headings}) == len(passages) + len(headings)
    assert len({*passages, *places}) == len(passages) + len(places)
