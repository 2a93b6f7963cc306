"""Time drawn: the scale, where labels stand, and that nothing grows without bounds."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from glossator.model import Edtf
from glossator.weave.figures.labels import Row, short, width_of
from glossator.weave.figures.marks import shape_of
from glossator.weave.figures.scale import PIECES, Scale, scale_of, ticks
from glossator.weave.figures.strip import strip_of_events
from glossator.weave.figures.whole import NARROW, SIZES, WIDE, Item, place, whole
from glossator.weave.figures.years import FARTHEST, extent_of

YEARS = st.integers(-20_000, 20_000)


def item(at: int, date: str, label: str = "Something happens", weight: int = 0) -> Item:
    extent = extent_of(Edtf.from_text(date))
    assert extent is not None, date
    return Item(f"#e{at}", date, label, extent, weight, "#d-2010s")


@given(st.lists(st.floats(-20_000, 20_000), max_size=60))
def test_a_scale_goes_forward_from_edge_to_edge(moments):
    scale = scale_of(moments)
    assert len(scale.knots) <= PIECES + 2
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(scale.knots))
    assert scale.knots[0][1] == 0 and scale.knots[-1][1] == 1
    places = [scale.at(moment) for moment in sorted(moments)]
    assert places == sorted(places) and all(0 <= one <= 1 for one in places)
    named = ticks(scale, 0.1)
    assert named == sorted(set(named)) and len(named) <= 11


def test_crowded_years_get_room_and_an_even_spread_gets_one_piece():
    crowded = [1568, 1853, 1914, *(1990 + at / 4 for at in range(120))]
    scale = scale_of(crowded)
    assert scale.breaks and scale.at(1990) < 0.35
    assert scale_of([1900 + at for at in range(100)]).breaks == ()


@pytest.mark.parametrize(("date", "first", "sure", "until", "last", "why"), [
    ("2015", 2015, 2015.5, 2015.5, 2016, "within a year: nothing of it is certain"),
    ("1914/1918", 1914, 1914, 1919, 1919, "a bar"),
    ("2014/..", 2014, 2015, 2015, None, "an open end"),
    ("../2014", None, 2014, 2014, 2015, "an open beginning"),
    ("199X/2005", 1990, 2000, 2006, 2006, "a beginning in doubt fades over ten years"),
    ("-0043", -43, -42.5, -42.5, -42, "before Christ"),
])  # fmt: skip
def test_extent(date, first, sure, until, last, why):
    extent = extent_of(Edtf.from_text(date))
    assert (extent.first, extent.sure, extent.until, extent.last) == (first, sure, until, last), why


@pytest.mark.parametrize("date", ["Y-400000", "Y17E7", "Y100000/Y100001"])
def test_what_is_too_far_away_is_not_drawn(date):
    assert extent_of(Edtf.from_text(date)) is None
    assert extent_of(Edtf.of_year(FARTHEST - 1)) is not None


THINGS = st.tuples(st.integers(1500, 2020), st.integers(0, 60), st.integers(0, 9), st.integers(3, 60))
"""First year, length, how often spoken of, letters of the label."""


@given(st.lists(THINGS, max_size=80), st.sampled_from(SIZES))
def test_marks_and_labels_of_one_line_never_touch(things, size):
    items = [item(at, f"{first:04d}/{first + long:04d}" if long else f"{first:04d}", "Wm " * (n // 3 + 1), weight)
             for at, (first, long, weight, n) in enumerate(things)]  # fmt: skip
    scale = scale_of([one.extent.sure for one in items])
    shapes = [(one, shape_of(one.extent, scale, 0, size.width)) for one in items]
    placed, rest = place(shapes, size, 5)
    assert len(placed) + len(rest) == len(items)
    rows: dict[int, list[tuple[float, float]]] = {}
    for one in placed:
        left, right = (
            (one.shape.middle - 4, one.shape.middle + 4) if one.shape.disc else (one.shape.left, one.shape.right)
        )
        if one.label:
            wide = width_of(one.label, size.letter)
            left, right = (
                min(left, one.x - wide if one.before else one.x),
                max(right, one.x if one.before else one.x + wide),
            )
            assert left >= -5 and right <= size.width + 5
        rows.setdefault(one.row, []).append((left, right))
    for row in rows.values():
        assert all(a[1] <= b[0] + 0.01 for a, b in pairwise(sorted(row)))
    assert place(shapes, size, 5) == (placed, rest)


def test_who_is_spoken_of_most_keeps_the_label():
    items = [item(at, "2015-11-24", f"Event number {at}", weight=at) for at in range(40)]
    shapes = [(one, shape_of(one.extent, scale_of([2010, 2020]), 0, NARROW.width)) for one in items]
    placed, rest = place(shapes, NARROW, 4)
    assert [one.item.weight for one in placed if one.label] == [36, 37, 38, 39]
    assert {one[0].weight for one in rest} == set(range(36))


@pytest.mark.parametrize("size", SIZES, ids=[size.id for size in SIZES])
def test_ten_thousand_events_of_a_day_are_one_pile(size):
    items = [item(at, "2015-11-24", f"Event number {at}", at % 7) for at in range(10_000)]
    items.append(item(10_000, "1990/2010", "A war", 3))
    drawn = whole(items, [], scale_of([one.extent.sure for one in items]), size, "Timeline")
    tree = etree.fromstring(drawn)
    assert len(drawn) < 12_000
    (pile,) = tree.findall(".//a[@class='g-pile']")
    assert "more events, 2015-11-24" in "".join(pile.itertext()) and pile.get("href") == "#d-2010s"
    assert all("".join(link.find("title").itertext()) for link in tree.iter("a"))
    assert " style=" not in drawn and drawn == whole(
        items, [], scale_of([one.extent.sure for one in items]), size, "Timeline"
    )


def test_what_people_wrote_is_no_markup():
    drawn = whole([item(0, "2015", '<script>"&amp;')], [], scale_of([2015]), WIDE, "Timeline")
    assert "<script" not in drawn
    assert '<script>"&amp;' in "".join(etree.fromstring(drawn).itertext())


def test_a_strip_of_few_is_none_and_of_many_stays_small():
    extent = extent_of(Edtf.from_text("2015"))
    scale = scale_of([2000, 2020])
    assert strip_of_events([(extent, "#a", "A")] * 2, scale, "When") == ""
    many = [(extent_of(Edtf.from_text(f"20{at % 20:02d}-0{1 + at % 9}-11")), f"#e{at}", "E") for at in range(5000)]
    assert len(strip_of_events(many, scale, "When")) < 60_000


@pytest.mark.parametrize(("words", "most", "shown"), [
    ("Turkey joins NATO", 20, "Turkey joins NATO"),
    ("Turkey joins the Alliance", 14, "Turkey joins…"),
    ("Donaudampfschifffahrt", 8, "Donauda…"),
    ("a, b", 3, "a…"),
])  # fmt: skip
def test_short(words, most, shown):
    assert short(words, most) == shown


def test_a_row_remembers_what_is_taken():
    row = Row()
    row.take(10, 20)
    assert row.free(0, 10) and row.free(20, 25)
    assert not row.free(5, 11) and not row.free(19, 30) and not row.free(0, 40) and not row.free(12, 13)


def test_every_letter_has_eleven_pixels_where_a_drawing_is_shown():
    # Shown at 912 pixels on a screen of 60 em, and at 324 on one of 360 pixels.
    assert WIDE.letter * 912 / WIDE.width >= 11 and NARROW.letter * 324 / NARROW.width >= 11
    assert re.fullmatch(r"[a-z-]+", WIDE.id) and WIDE.id != NARROW.id


EVEN = Scale(((2010.0, 0.0), (2020.0, 1.0)))


@pytest.mark.parametrize(("date", "arrows", "left", "right", "why"), [
    ("2014/..", (False, True), 400, 1000, "it goes on: an arrow at the edge"),
    ("2014/", (False, False), 400, 545, "it ended, nobody knows when: it fades, and no arrow says that it goes on"),
    ("../2014", (True, False), 0, 500, "it was so before"),
    ("/2014", (False, False), 355, 500, "it began, nobody knows when"),
])  # fmt: skip
def test_what_is_unknown_is_not_open(date, arrows, left, right, why):
    shape = shape_of(extent_of(Edtf.from_text(date)), EVEN, 0, 1000)
    assert ((shape.opens, shape.ends_open), round(shape.left), round(shape.right)) == (arrows, left, right), why


@pytest.mark.parametrize(("date", "place", "why"), [
    ("2012/2018", 200, "a span where it begins, and not in the middle of what it was"),
    ("2012/..", 200, "or where it begins to be open"),
    ("../2015", 600, "one of open beginning where it ends"),
    ("2012", 250, "what happened within a year in its middle"),
])  # fmt: skip
def test_what_finds_no_line_is_counted_at_its_place(date, place, why):
    assert round(shape_of(extent_of(Edtf.from_text(date)), EVEN, 0, 1000).place) == place, why


@pytest.mark.parametrize("size", SIZES, ids=[size.id for size in SIZES])
def test_no_ruler_is_without_its_number(size):
    moments = [*range(-260, 400, 60), *(1095 + at for at in range(120)), *(1300 + at * 20 for at in range(9)), 10_000]
    drawing = whole([item(at, f"{at + 1000:04}") for at in range(3)], (), scale_of(moments), size, "T")
    rulers = etree.fromstring(drawing.replace("xlink:", "")).xpath('//*[@class="g-ruler"]')
    words = etree.fromstring(drawing).xpath('//*[@class="g-year g-start"]')
    assert len(rulers) == len(words) > 1
