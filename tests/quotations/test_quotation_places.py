"""Whether a quotation stands where its citation says."""

from __future__ import annotations

import pytest
from quotation_texts import look_up, shelf

from glossator.quotations import Cited, Pages, Spot
from glossator.quotations.places import misplaced, ranges


@pytest.mark.parametrize(
    ("locator", "numbers"),
    [
        ("12", [(12, 12)]),
        ("12–14", [(12, 14)]),
        ("12, 15–17", [(12, 12), (15, 17)]),
        ("107–9", [(107, 109)]),
        ("107-12", [(107, 112)]),
        ("31f", [(31, 32)]),
        ("31 ff", [(31, 40)]),
        ("xii", []),
        ("", []),
    ],
)
def test_ranges(locator: str, numbers: list[tuple[int, int]]) -> None:
    assert ranges(locator) == numbers


SPOT = Spot("t", ("p1", "p2"), (3, 4))
PAGES = Pages({"p1": (12, 13), "p2": (13, 13)})
ROWS = [
    # label, locator, spots, is it wrong, why
    ("paragraph", "3", [SPOT], False, "the first passage"),
    ("paragraph", "4", [SPOT], False, "the second"),
    ("paragraph", "5", [SPOT], True, "neither"),
    ("paragraph", "1–3", [SPOT], False, "a range that ends there"),
    ("paragraph", "5", [SPOT, Spot("t", ("p9",), (5,))], False, "one of two places"),
    ("paragraph", "5", [Spot("t", ("p9",), (0,))], False, "a note has no number"),
    ("page", "12", [SPOT], False, "the first page"),
    ("page", "13", [SPOT], False, "the second page"),
    ("page", "14", [SPOT], True, "another page"),
    ("page", "14", [Spot("t", ("p9",), (5,))], False, "nobody knows the page"),
    ("page", "A14", [SPOT], False, "numbers of another sort"),
    ("page", "xiv", [SPOT], False, "roman numerals"),
    ("footnote", "4", [Spot("t", ("p9",), (0,), "4")], False, "the note"),
    ("footnote", "5", [Spot("t", ("p9",), (0,), "4")], True, "another note"),
    ("chapter", "9", [SPOT], False, "chapters are not known"),
    ("paragraph", "", [SPOT], False, "no place named"),
    ("paragraph", "3", [], False, "not found at all"),
]


@pytest.mark.parametrize(("label", "locator", "spots", "wrong", "why"), ROWS, ids=[row[4] for row in ROWS])
def test_misplaced(label: str, locator: str, spots: list[Spot], wrong: bool, why: str) -> None:
    assert misplaced(Cited("k", locator, label), spots, PAGES) is wrong, why


def test_a_page_is_compared_where_the_text_tells_its_pages() -> None:
    ours = "“trade did not decline after the flood” [@smith2010, p. 12]."
    passages = [piece.passage for piece in shelf().held("smith2010").pieces]  # type: ignore[union-attr]
    pages = Pages({passage.id: (40 + passage.number, 40 + passage.number) for passage in passages})
    assert [one.code for one in look_up(ours, pages=pages)[1]] == ["c-007"]
    assert [one.code for one in look_up(ours.replace("12]", "43]"), pages=pages)[1]] == []
    assert [one.code for one in look_up(ours)[1]] == []
