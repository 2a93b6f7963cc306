"""The picture of a chain: every step and arrow a link with its name, within its edges, one below the other."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from glossator.weave.figures.chain import SIZES, Arc, Node, Size, chain


def nodes(count: int, label: str = "Something happens") -> list[Node]:
    return [Node(f"#s-{at}", "May 1905", label) for at in range(count)]


def arcs(ends: list[tuple[int, int]], ours: bool = False) -> list[Arc]:
    return [Arc(f"#a-{at}", at, f"{at}: so", first, last, ours) for at, (first, last) in enumerate(ends, 1)]


def drawn(count: int, ends: list[tuple[int, int]], size: Size, label: str = "Something happens") -> etree._Element:
    return etree.fromstring(chain(nodes(count, label), arcs(ends), size, "A chain", "What leads where"))


@pytest.mark.parametrize("size", SIZES, ids=lambda size: size.id)
def test_it_has_a_title_a_description_and_a_link_for_each_step_and_arrow(size: Size) -> None:
    tree = drawn(3, [(0, 1), (0, 2), (1, 2)], size)
    assert [one.text for one in tree if one.tag in ("title", "desc")] == ["A chain", "What leads where"]
    assert {tree.get("aria-labelledby"), tree.get("aria-describedby")} == {
        one.get("id") for one in tree if one.get("id")
    }
    assert [one.get("href") for one in tree.iter("a")] == ["#a-1", "#a-2", "#a-3", "#s-0", "#s-1", "#s-2"]
    assert [one.findtext("title") for one in tree.iter("a")][:1] == ["1: so"]
    assert all(one.get("tabindex") == "-1" for one in tree.iter("a"))


def test_our_own_reading_is_told_apart_by_more_than_colour() -> None:
    source = chain(nodes(2), [*arcs([(0, 1)]), *arcs([(0, 1)], ours=True)], SIZES[0], "", "")
    assert [one.get("class") for one in etree.fromstring(source).iter("path")] == ["g-led", "g-led g-ours"]


COUNTS = st.integers(2, 12).flatmap(
    lambda count: st.tuples(
        st.just(count),
        st.lists(
            st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)).filter(lambda e: e[0] != e[1]), max_size=14
        ),
    )
)


@given(COUNTS, st.sampled_from(SIZES))
def test_nothing_leaves_the_drawing_and_steps_stand_one_below_the_other(given, size):
    count, ends = given
    tree = drawn(count, ends, size, "Something of some length happens somewhere")
    _, _, width, height = map(float, tree.get("viewBox").split())
    heights = [float(one.get("cy")) for one in tree.iter("circle")]
    assert heights == sorted(heights) and len(set(heights)) == count
    assert all(0 < one < height for one in heights)
    for text in tree.iter("text"):
        assert 0 <= float(text.get("x")) < width and 0 < float(text.get("y")) < height
    for path in tree.iter("path"):
        start, first, _, end = re.findall(r"(-?[\d.]+) (-?[\d.]+)", path.get("d"))
        out = float(start[0]) - 0.75 * (float(start[0]) - float(first[0]))  # where a cubic of that form is farthest out
        assert 0 <= out < float(end[0])


def test_longer_ways_are_farther_out() -> None:
    tree = drawn(4, [(0, 1), (0, 2), (0, 3)], SIZES[0])
    numbers = [float(one.get("x")) for one in tree.iter("text") if (one.text or "").isdigit()]
    assert numbers == sorted(numbers, reverse=True) and len(set(numbers)) == 3


def test_what_people_wrote_is_no_markup() -> None:
    source = chain([Node("#s", "<b>", '<script>"&')], [], SIZES[1], "<i>", "&")
    words = "".join(etree.fromstring(source).itertext())
    assert '<script>"&' in words and "<b>" in words and "<i>" in words
