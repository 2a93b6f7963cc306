"""Dates of all shapes, through every reader of them to the words and pages they become: nothing is raised."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.chronology import Point, find_dates
from glossator.chronology.points import (
    about,
    between,
    both,
    of_century,
    of_day,
    of_decade,
    of_month,
    of_season,
    of_year,
    part_of,
    since,
    until,
)
from glossator.events import parse_event
from glossator.layout import date_page
from glossator.model import Edtf, Place, Refused
from glossator.model.edtf import LONGEST

pytestmark = pytest.mark.fuzz

# ISO 8601-2:2019, levels 0 to 2, piece by piece.
YEARS = st.one_of(
    st.integers(0, 9999).map("{:04d}".format),
    st.integers(1, 9999).map("-{:04d}".format),
    st.sampled_from(["199X", "19XX", "1XXX", "XXXX", "20X5", "X995", "-00XX", "0000", "-0000", "201", "20155"]),
    st.integers(-(10**12), 10**12).map("Y{}".format),
    st.builds("Y{}E{}".format, st.integers(-99, 99), st.integers(0, 10**9)),
    st.builds("{}S{}".format, st.integers(0, 9999), st.integers(0, 9)),
)
MONTHS = st.one_of(st.integers(0, 45).map("{:02d}".format), st.sampled_from(["XX", "1X", "X1", "1", "123"]))
DAYS = st.one_of(st.integers(0, 32).map("{:02d}".format), st.sampled_from(["XX", "3X", "X3", "1"]))
MARKS = st.sampled_from(["", "", "", "?", "~", "%", "?~"])
POINTS = st.one_of(
    st.builds("{}{}".format, YEARS, MARKS),
    st.builds("{}{}-{}{}".format, YEARS, MARKS, MONTHS, MARKS),
    st.builds("{3}{0}{4}-{5}{1}-{6}{2}{3}".format, YEARS, MONTHS, DAYS, MARKS, MARKS, MARKS, MARKS),
    st.builds("{}-{}-{}T{}".format, YEARS, MONTHS, DAYS, st.sampled_from(["10:10:10", "24:00:00Z", "99:99:99+05", ""])),
    st.sampled_from(["", "..", "/", "{}", "[]", "open", "unknown"]),
)
SETS = st.builds(
    "{0[0]}{1}{0[1]}".format,
    st.sampled_from(["[]", "{}", "[}", "{["]),
    st.lists(st.one_of(POINTS, st.builds("{}..{}".format, POINTS, POINTS)), max_size=4).map(",".join),
)
WRITTEN = st.one_of(POINTS, SETS, st.builds("{}/{}".format, POINTS, POINTS), st.builds("{}/{}".format, SETS, POINTS))


@st.composite
def dates(draw: st.DrawFn) -> str:
    """Dates as somebody may write them: by the grammar, with a slip or two, or not at all."""
    written = draw(st.one_of(WRITTEN, WRITTEN, st.text(max_size=12)))
    for _ in range(draw(st.integers(0, 2))):
        at = draw(st.integers(0, len(written)))
        slip = draw(
            st.sampled_from(["", "-", "/", "X", "x", "u", "~", "?", "0", "9", " ", "٣", "\x00", "\u202e", "{", "E9"])
        )
        written = written[:at] + slip + written[at + draw(st.integers(0, 2)) :]
    return written * draw(st.sampled_from([1, 1, 1, 1, 2, 9]))


DAY = re.compile(r"-?[0-9]{4}-[0-9]{2}-[0-9]{2}")
YEAR = r"(?:-?[0-9]{4}|Y-?[0-9]{5,119})"
PAGE = re.compile(rf"timeline/(?:{YEAR}(?:s|-to-{YEAR})?|[0-9]{{1,3}}(?:st|nd|rd|th)-(?:century|millennium)(?:-bc)?)")


def assert_days(earliest: str, latest: str) -> None:
    for day in (earliest, latest):
        assert not day or DAY.fullmatch(day), day
        if DAY.fullmatch(day) and day[0] != "-" and day[:4] != "0000":
            date.fromisoformat(day)
    if earliest and latest and earliest[0] != "-" and latest[0] != "-":
        assert earliest <= latest


def assert_shown(edtf: str) -> None:
    """A date has a page of its own and words to stand on it, neither without bounds."""
    assert PAGE.fullmatch(date_page(edtf)), date_page(edtf)
    date = Edtf.from_text(edtf)
    assert isinstance(date, Edtf), date
    words = date.as_words()
    assert 0 < len(words) <= 12 * len(edtf) + 60 + _figures(edtf), words
    assert not re.search(r"[XYT~%]|[0-9]S|\.\.|(?<![0-9])-", words), "no EDTF shows through"


def _figures(edtf: str) -> int:
    """Figures and commas of the powers in a date."""
    return sum(2 * int(power) for power in re.findall(r"E([0-9]{1,2})", edtf))


def iso(point: Point) -> tuple[str, str]:
    return point.earliest.as_iso() if point.earliest else "", point.latest.as_iso() if point.latest else ""


@given(dates())
def test_any_date_is_read_or_refused(written: str) -> None:
    date = Edtf.from_text(written)
    if isinstance(date, Refused):
        assert date_page(written) == "timeline/undated" and 0 < len(date.why) < 100
        return
    assert date.text == written.strip() and len(date.text) <= LONGEST
    assert date.earliest or date.latest
    assert None in (date.earliest, date.latest) or date.earliest <= date.latest
    assert_days(*iso(Point.of(date)))
    assert_shown(date.text)
    assert Edtf.from_text(date.text) == date
    assert (date.order == date.order) and not date.order < date.order
    for member in date.members:
        assert not isinstance(member, Edtf) or Edtf.from_text(member.text) == member


@given(dates(), dates(), st.fractions(0, 1), st.fractions(0, 1))
def test_any_two_dates_make_a_third(written: str, other: str, begin: Fraction, end: Fraction) -> None:
    one, two = Point.of(Edtf.from_text(written)), Point.of(Edtf.from_text(other))
    two = two if two.value else of_year(2015)
    begin, end = sorted((begin, end))
    made = [between(one, two), between(two, one), both(one, two), both(two, one), since(one), until(one), about(one)]
    made += [part_of(point, begin, end) for point in (one, two)]
    made += [part_of(between(one, two), begin, end), about(both(one, two)), since(both(one, two))]
    for point in made:
        assert_days(*iso(point))
        assert point.edtf is None or len(point.edtf) <= 2 * LONGEST + 10
        assert point.value is None or point.value.as_words()


THINGS = st.one_of(
    st.integers(1000, 2100).map(of_year),
    st.builds(of_month, st.integers(1000, 2100), st.integers(1, 12)),
    st.builds(of_day, st.integers(1000, 2100), st.integers(1, 12), st.integers(1, 31)),
    st.builds(of_season, st.integers(1000, 2100), st.integers(21, 24)),
    st.integers(100, 209).map(lambda decade: of_decade(10 * decade)),
    st.integers(10, 22).map(of_century),
)
PARTS = st.sampled_from([(0, 3), (1, 2), (2, 3), (0, 2), (1, 3), (3, 4)])


@given(THINGS, THINGS, PARTS, PARTS)
def test_what_phrases_say_is_edtf(one: Point, two: Point, part: tuple[int, int], other: tuple[int, int]) -> None:
    """What the finder makes of words can be read again, to the same days."""
    narrow = part_of(one, Fraction(part[0], 4), Fraction(part[1], 4))
    wide = part_of(two, Fraction(other[0], 4), Fraction(other[1], 4))
    made = [narrow, wide, between(one, two), both(one, two), since(one), until(two), about(one), between(narrow, wide)]
    for point in made:
        if point.edtf is None:
            assert point.why
            continue
        assert Edtf.from_text(point.edtf) == point.value, point
        assert_shown(point.edtf)
        assert_days(*iso(point))
        if "X" not in point.edtf:  # of decades only the days narrow
            assert (point.value.earliest, point.value.latest) == (point.earliest, point.latest), point


@given(
    st.one_of(
        dates(), st.integers(-(10**20), 10**20), st.floats(), st.none(), st.dates(), st.datetimes(), st.booleans()
    )
)
def test_any_event_is_read_or_refused(written: object) -> None:
    event, findings = parse_event({"id": "e", "label": "E", "date": written}, Place("references/events.yml", 1))
    assert (event is None) == bool(findings)
    assert all(found.code in ("d-001", "d-002") and len(found.message) < 300 for found in findings)
    if event is not None and event.date:
        assert_shown(event.date)
        assert_days(event.earliest, event.latest)


PROSE = st.sampled_from(
    [
        "in", "on", "from", "to", "and", "or", "between", "early", "late", "mid-", "spring", "winter of", "the 1990s",
        "the 19th century", "the nineties", "March", "May", "3", "7", "31 February", "24 November 2015", "2015",
        "2015-11-24", "05/06/2015", "since", "until", "about", "1843–44", "2010/11", "BC", "th of", ",", ".", "-", "–",
        "(", ")", "'s", "next year", "early 2015 and late 2016", "March and May 2011", "3 and 7 March 2016", "9999",
        "first half of", "0999", "2100", "٢٠١٥", "\u202e", "the 21st century",
    ]
)  # fmt: skip


@given(st.lists(PROSE, max_size=12).map(" ".join))
def test_any_prose_is_dated(text: str) -> None:
    end = 0
    for mention in find_dates(text):
        assert end <= mention.start < mention.end <= len(text)
        assert mention.printed == text[mention.start : mention.end]
        end = mention.end
        edtf = mention.value.edtf
        assert_days(mention.value.earliest, mention.value.latest)
        if edtf is not None:
            assert_shown(edtf)
        else:
            assert mention.value.why
