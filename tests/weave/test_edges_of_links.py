"""Where links, marks, code and pictures touch: what is cut, what is left, what stands behind what."""

from __future__ import annotations

import pytest

from glossator.model import Markup, MarkupKind, Prose
from glossator.passages import read_prose
from glossator.weave.prose.anchors import OwnLinks, Wrap
from glossator.weave.prose.inline import weave_prose


def woven(source: str, links: list[tuple[int, int]], *others: Wrap) -> str:
    wraps = [Wrap(start, end, f"<a n={number}>", "</a>") for number, (start, end) in enumerate(links)]
    return weave_prose(read_prose(source), [*wraps, *others], lambda label: f"<sup>{label}</sup>", lambda to: to).html


ROWS = [
    ("*abcd*", [(1, 2), (3, 4)], "<em>a<a n=0>b</a>c<a n=1>d</a></em>", "two links within emphasis"),
    ("a*b*c", [(0, 1), (2, 3)], "<a n=0>a</a><em>b</em><a n=1>c</a>", "emphasis between two links"),
    ("a*bc*d", [(0, 2), (2, 4)], "<a n=0>a<em>b</em></a><a n=1><em>c</em>d</a>", "emphasis over the seam of two"),
    ("a*b c*d", [(0, 2), (3, 5)], "<a n=0>a<em>b</em></a><em> </em><a n=1><em>c</em>d</a>", "cut by two"),
    ("a[^x]b", [(0, 2)], "<a n=0>ab</a><sup>x</sup>", "a mark stands behind a link that holds it"),
    ("a[^x]b", [(0, 1)], "<a n=0>a</a><sup>x</sup>b", "and where it stood behind one that ends there"),
    ("a[^x]b", [(1, 2)], "a<sup>x</sup><a n=0>b</a>", "and before one that begins there"),
    ("abc[^x] d", [(0, 1)], "<a n=0>a</a>bc<sup>x</sup> d", "a link far before it holds no mark"),
    ("*ab[^x]*", [], "<em>ab</em><sup>x</sup>", "a mark at the end of emphasis"),
    ("*a[^x]b*", [], "<em>a<sup>x</sup>b</em>", "a mark within emphasis stays there"),
    ("*a[^x]b*", [(0, 1)], "<em><a n=0>a</a><sup>x</sup>b</em>", "also behind a link in it"),
    ("[a[^x]b](y)", [], '<a href="y">ab</a><sup>x</sup>', "the author's link holds no mark either"),
    ("a `b` c", [(0, 3)], "<a n=0>a <code>b</code></a> c", "code within a link"),
    ("`b`", [(0, 1)], "<a n=0><code>b</code></a>", "a link around code alone"),
    ("*`b`* c", [], "<em><code>b</code></em> c", "emphasis around code alone"),
    ("![b](p.png) c", [(0, 1)], '<a n=0><img src="p.png" alt="b" loading="lazy"></a> c', "a link around a picture"),
    ("![b](//h/p) c", [(0, 1)], "<a n=0>b</a> c", "a picture of another host within a link is its words"),
    ("![b](//h/p) c", [(1, 3)], '<a href="//h/p" rel="external">b</a><a n=0> c</a>', "before a link it is a link"),
    ("c ![b](//h/p)", [(0, 2)], '<a n=0>c </a><a href="//h/p" rel="external">b</a>', "and behind one"),
    ("[![b](//h/p)](y)", [], '<a href="y">b</a>', "within the author's link it is its words"),
    ("[c](y) ![b](//h/p)", [], '<a href="y">c</a> <a href="//h/p" rel="external">b</a>', "behind that it is a link"),
    ("![](//h/p)", [], '<a href="//h/p" rel="external">//h/p</a>', "without words it is its address"),
]


@pytest.mark.parametrize(("source", "links", "expected", "why"), ROWS, ids=[row[3] for row in ROWS])
def test_rows(source: str, links: list[tuple[int, int]], expected: str, why: str) -> None:
    assert woven(source, links) == expected


def test_words_that_are_replaced_take_what_is_in_them_along() -> None:
    assert woven("a`b`cdef", [(2, 3)], Wrap(1, 4, "<b>X</b>", instead=True)) == "a<b>X</b>ef"


def test_emphasis_is_cut_at_words_that_hold_a_link_before_it() -> None:
    holder = Wrap(0, 6, "<span>", "</span>")
    assert woven("abcd*efgh*", [(2, 3)], holder) == "<span>ab<a n=0>c</a>d<em>ef</em></span><em>gh</em>"


def test_emphasis_is_whole_where_it_ends_with_a_link_in_words_that_hold_both() -> None:
    """The holder goes on behind both; the link ends with the emphasis and need not cut it."""
    holder = Wrap(0, 6, "<span>", "</span>")
    assert woven("a*bcd*ef", [(2, 4)], holder) == "<span>a<em>b<a n=0>cd</a></em>ef</span>"


OWN = [
    # the author's links, stretch, whether they touch, why
    ([], (0, 9), False, "there is none"),
    ([(3, 6)], (0, 3), False, "up to it"),
    ([(3, 6)], (6, 9), False, "from its end"),
    ([(3, 6)], (0, 4), True, "its first letter"),
    ([(3, 6)], (5, 9), True, "its last"),
    ([(3, 6)], (4, 5), True, "within it"),
    ([(3, 6)], (0, 9), True, "around it"),
    ([(0, 9), (2, 3)], (5, 6), True, "behind one in it, still within the outer"),
    ([(0, 2), (6, 8)], (3, 5), False, "between two"),
    ([(6, 8), (0, 2)], (1, 3), True, "in whatever order they are given"),
]


@pytest.mark.parametrize(("links", "stretch", "touch", "why"), OWN, ids=[row[3] for row in OWN])
def test_own_links(links: list[tuple[int, int]], stretch: tuple[int, int], touch: bool, why: str) -> None:
    marked = [Markup(MarkupKind.LINK, start, end, "x") for start, end in links]
    assert OwnLinks([*marked, Markup(MarkupKind.EMPHASIS, 0, 9)]).touch(*stretch) is touch


def test_without_anything_laid_over_it_prose_is_escaped() -> None:
    assert weave_prose(Prose("a < b", ()), [], str, str).html == "a &lt; b"
