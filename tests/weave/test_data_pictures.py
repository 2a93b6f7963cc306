"""Pictures of figures: to scale, each figure a link with its name, what is wrong beside what is believed."""

from __future__ import annotations

import pytest
from lxml import etree

from glossator.interface import speaking
from glossator.model import Amount, Bound
from glossator.weave.figures.bars import bars
from glossator.weave.figures.course import course, is_course
from glossator.weave.figures.datum import Datum, cent, highest
from glossator.weave.prose.amounts import amount_in_words


def datum(number: float, year: float | None = None, of: str = "", said: float | None = None, **more: object) -> Datum:
    name = f"{of} {number:g}".strip()
    words = "" if said is None else f"said {said:g}"
    return Datum(f"#f-{number:g}", name, of, of, year, number, f"{number:g}", said=said, said_words=words, **more)


def tree(drawing: str) -> etree._Element:
    return etree.fromstring(drawing)


def widths(drawing: str) -> list[float]:
    return [float(one.get("width").rstrip("%")) for one in tree(drawing).iter("rect")]


def test_bars_are_as_long_as_their_numbers() -> None:
    assert widths(bars([datum(10), datum(2.5)], "g", "Two")) == [100.0, 25.0]


def test_an_end_in_doubt_fades_over_a_tenth() -> None:
    drawing = bars([datum(10, bound=Bound.ABOUT)], "g", "One")
    solid, fading = tree(drawing).iter("rect")
    assert float(solid.get("width").rstrip("%")) == pytest.approx(9 / 11 * 100, abs=0.01)
    assert fading.get("fill") == "url(#g-span-out)" and drawing.count('id="g-span-out"') == 1


def test_what_was_said_is_hollow_and_cut_where_it_goes_far_beyond() -> None:
    drawing = bars([datum(10, said=12), datum(3, said=3000)], "g", "Two")
    said = [one for one in tree(drawing).iter("rect") if one.get("class") == "g-said"]
    assert [one.get("width") for one in said] == ["100%", "100%"]
    assert widths(drawing)[0] == pytest.approx(10 / 12 * 100, abs=0.01)
    assert drawing.count('class="g-cut"') == 1
    assert "3 (said 3000)" in drawing


COURSES = [
    ([(1, 2001.5), (2, 2002.5)], True, "two years"),
    ([(1, 2001.5), (2, 2001.5)], False, "one year twice"),
    ([(1, None), (2, 2002.5), (3, 2003.5)], False, "one without a year"),
    ([(1, 2001.5)], False, "one alone"),
]


@pytest.mark.parametrize(("points", "drawn", "why"), COURSES, ids=[row[2] for row in COURSES])
def test_years_are_drawn_as_a_line_where_one_thing_has_two(points, drawn, why):
    assert is_course([datum(number, year) for number, year in points]) is drawn, why


def test_a_course_goes_from_left_to_right_in_time_and_each_thing_has_its_line() -> None:
    data = [datum(30, 2020.5, "b"), datum(10, 2010.5, "a"), datum(20, 2020.5, "a"), datum(15, 2015.5, "b", said=900)]
    drawing = course(data, "Four")
    root = tree(drawing)
    assert [one.get("href") for one in root.iter("a")] == ["#f-10", "#f-15", "#f-30", "#f-20"]
    discs = [(one.get("cx"), float(one.get("cy"))) for one in root.iter("circle")]
    assert [at for at, _ in discs] == ["3%", "50%", "97%", "97%"]
    assert discs[0][1] > discs[1][1] > discs[3][1] > discs[2][1]
    assert len([one for one in root.iter("line") if one.get("class") == "g-course"]) == 2
    assert drawing.count('class="g-cut"') == 1
    words = [one.text for one in root.iter("text")]
    assert {"a 10", "b 15", "30", "20", "2010", "2015", "2020"} == set(words)


def test_nothing_and_nought_have_a_scale_too() -> None:
    assert highest([]) == 1.0 and highest([datum(0)]) == 1.0
    assert cent(-1) == "0%" and cent(7) == "100%"
    assert tree(course([datum(0, 2001.5), datum(0, 2001.5)], "Nought")) is not None


WORDS = [
    (Amount(1700.0, Bound.UNDER), "billion", "en", "almost 1700 billion"),
    (Amount(10884.0), "", "en", "10,884"),
    (Amount(28.3, Bound.EXACT, 1), "%", "en", "28.3%"),
    (Amount(28.3, Bound.EXACT, 1), "%", "de", "28,3%"),
    (Amount(-3.0, Bound.ABOUT), "m", "en", "about −3 m"),
]


@pytest.mark.parametrize(("amount", "unit", "language", "said"), WORDS)
def test_numbers_in_words(amount, unit, language, said):
    with speaking(language):
        assert amount_in_words(amount, unit) == said
