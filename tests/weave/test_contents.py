"""The contents under a page's title, made of its headings."""

from __future__ import annotations

import pytest

from glossator.weave.front.contents import with_contents
from glossator.weave.page import Heading, Html

TITLE = Heading(1, "Title", "top")
WORDS = Html("<p>Words.</p>", ())


def made(*headings: tuple[int, str, str], **fields: object) -> str:
    parts = with_contents([TITLE, WORDS, *(Heading(*one) for one in headings)], fields)
    return parts[1].text if len(parts) == len(headings) + 3 else ""


ONE, TWO = (2, "One", "one"), (2, "Two", "two")
ROWS = [
    # headings, what stands in the list, reason
    ([ONE, TWO], '<ol><li><a href="#one">One</a></li><li><a href="#two">Two</a></li></ol>', "in order"),
    ([ONE, (3, "In", "in")], 'One</a><ol><li><a href="#in">In</a></li></ol></li>', "the third level below the second"),
    ([(3, "Deep", "deep"), TWO], 'Deep</a><ol><li><a href="#two">Two</a>', "whatever comes first"),
    ([(2, "a&#60;b&#62; &#38; c", "x"), TWO], '<a href="#x">a&lt;b&gt; &amp; c</a>', "signs of markup stay words"),
    ([ONE, TWO, (4, "Four", "four")], "Two</a></li></ol></nav>", "no deeper than the contents beside the text"),
]


@pytest.mark.parametrize(("headings", "expected", "reason"), ROWS, ids=[row[2] for row in ROWS])
def test_headings_are_listed(headings, expected, reason):
    assert expected in made(*headings), reason


NONE = [
    ([], {}, "nothing to list"),
    ([(2, "One", "one")], {}, "one heading is its own contents"),
    ([(2, "One", "one"), (4, "Four", "four")], {}, "only one that would be listed"),
    ([(2, "One", "one"), (2, "Two", "two")], {"hide": ["navigation", "toc"]}, "the page hides its contents"),
]


@pytest.mark.parametrize(("headings", "fields", "reason"), NONE, ids=[row[2] for row in NONE])
def test_some_pages_have_none(headings, fields, reason):
    assert made(*headings, **fields) == "", reason


def test_a_page_without_a_title_is_left_as_it_is():
    parts = [WORDS, Heading(2, "One", "one"), Heading(2, "Two", "two")]
    assert with_contents(parts, {}) == parts
