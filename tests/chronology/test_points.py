"""What two dates, or a part of one, make together: never a text that is no EDTF."""

from __future__ import annotations

from fractions import Fraction

import pytest

from glossator.chronology import Point
from glossator.chronology.points import about, between, both, doubtful, either, of_day, part_of, since, undecided, until
from glossator.model import Edtf


def point(edtf: str) -> Point:
    read = Edtf.from_text(edtf)
    assert isinstance(read, Edtf), edtf
    return Point.of(read)


def iso(made: Point) -> tuple[str, str]:
    return made.earliest.as_iso() if made.earliest else "", made.latest.as_iso() if made.latest else ""


ALONE = [
    # function, date, EDTF or None, why
    (about, "2015", "2015~", "a year"),
    (about, "2015~", "2015~", "approximate already"),
    (about, "{2011-03,2011-05}", "{2011-03,2011-05}", "a set has no mark of its own"),
    (about, "20X5", "20X5", "an unknown digit says it"),
    (about, "2014/2016", "2014/2016", "an interval"),
    (about, "2015?", "2015%", "approximate and uncertain"),
    (about, "2015%", "2015%", "it is both already"),
    (doubtful, "1862", "1862?", "a year that is doubted"),
    (doubtful, "1862?", "1862?", "doubted already"),
    (doubtful, "1862~", "1862%", "an approximate year that is doubted"),
    (doubtful, "1862-05-03~", "1862-05-03%", "a day"),
    (doubtful, "186X~", "186X%", "a decade"),
    (since, "2014/2016", "2014/..", "the beginning of an interval"),
    (since, "{2011-03,2011-05}", "2011-03/..", "the first of a set"),
    (since, "[2015-05-06,2015-06-05]", "2015-05-06/..", "the earliest that it can be"),
    (since, "../2009", None, "no beginning"),
    (until, "[2015-05-06,2015-06-05]", "../2015-06-05", "the last that it can be"),
    (until, "{1990..1992}", "../1992", "an interval in a set"),
    (until, "2014/..", None, "no end"),
]


@pytest.mark.parametrize(("make", "date", "edtf", "why"), ALONE, ids=[row[3] for row in ALONE])
def test_one_date(make: object, date: str, edtf: str | None, why: str) -> None:
    made = make(point(date))  # type: ignore[operator]
    assert made.edtf == edtf
    if edtf is None:
        assert made.why
    else:
        assert (made.earliest, made.latest) == (point(edtf).earliest, point(edtf).latest)


PAIRS = [
    (between, "2014", "2016", "2014/2016", "two years"),
    (between, "2016", "2014", None, "the wrong way round"),
    (between, "-0044", "-0043", "-0044/-0043", "before Christ time runs on"),
    (between, "-0043", "-0044", None, "and not back"),
    (between, "../2009", "2014/..", None, "no end on either side"),
    (between, "{2011,2013}", "2015", "2011/2015", "from the first of a set"),
    (between, "2009", "[2011,2013]", "2009/2013", "to the last of a set"),
    (between, "2015", "2015", "2015/2015", "a year to itself"),
    (both, "2016-03-03", "2016-03-07", "{2016-03-03,2016-03-07}", "two days"),
    (both, "2016-07", "2016-08", "2016-07/2016-08", "two that touch"),
    (both, "2016-03-03", "2016-03-04", "2016-03-03/2016-03-04", "two days that touch"),
    (both, "2016-03-31", "2016-04-01", "{2016-03-31,2016-04-01}", "two days of two months"),
    (both, "2015-12", "2016-01", "{2015-12,2016-01}", "two months of two years"),
    (both, "2015", "2016-01", "{2015,2016-01}", "a year and a month"),
    (both, "2016-08", "2016-07", "2016-07/2016-08", "the later first"),
    (both, "2014/..", "2015", "{2014..,2015}", "one without an end"),
    (between, "2015", "2015-03", "2015/2015-03", "a year to a month of it"),
    (both, "2015~", "2016~", "{2015~,2016~}", "two that are uncertain"),
    (both, "{2011,2013}", "2015", "{2011,2013,2015}", "no set in a set"),
    (both, "2011/2013", "2015", "{2011..2013,2015}", "an interval in a set"),
    (both, "../2009", "2015", "{..2009,2015}", "an open one"),
    (both, "2015", "2015", "2015", "one and the same"),
]


@pytest.mark.parametrize(("make", "one", "other", "edtf", "why"), PAIRS, ids=[row[4] for row in PAIRS])
def test_two_dates(make: object, one: str, other: str, edtf: str | None, why: str) -> None:
    made = make(point(one), point(other))  # type: ignore[operator]
    assert made.edtf == edtf
    if edtf is None:
        assert made.why
    else:
        assert (made.earliest, made.latest) == (point(edtf).earliest, point(edtf).latest)


PARTS = [
    ("2015", 0, 1, "2015-01/2015-12", "2015-01-01", "2015-12-31", "the whole"),
    ("2015", 1, 1, "2015-12", "2015-12-01", "2015-12-31", "its very end"),
    ("2015-02", 1, 1, "2015-02-28", "2015-02-28", "2015-02-28", "the end of a month"),
    ("199X", 1, 1, "199X", "1999-01-01", "1999-12-31", "the end of a decade"),
    ("199X", 0, 0, "199X", "1990-01-01", "1990-12-31", "its beginning"),
    ("20X5", 0, 0, "20X5", "2005-01-01", "2095-12-31", "no decade"),
    ("{2011,2013}", 0, 0, "{2011,2013}", "2011-01-01", "2013-12-31", "a set"),
    ("2015-21", 0, 0, "2015-21", "2015-03-01", "2015-05-31", "a season"),
    ("2015-12", 0, 0, "2015-12-01", "2015-12-01", "2015-12-01", "December is a month"),
    ("2014/2016", 0, 0, "2014/2016", "2014-01-01", "2016-12-31", "an interval"),
    ("2014/..", 1, 1, "2014/..", "2014-01-01", "", "an open interval"),
    ("2015~", 0, 0, "2015~", "2015-01-01", "2015-12-31", "a year that has a mark"),
    ("199X~", 0, 0, "199X~", "1990-01-01", "1999-12-31", "a decade that has one"),
    ("1995S3", 0, 0, "1995S3", "1990-01-01", "1999-12-31", "a year of which three digits count"),
    ("201X-02-29", 0, 0, "201X-02-29", "2012-02-29", "2016-02-29", "a day of a decade"),
    ("-044", 0, 0, None, "", "", "no date"),
]


@pytest.mark.parametrize(
    ("date", "begin", "end", "edtf", "earliest", "latest", "why"), PARTS, ids=[row[6] for row in PARTS]
)
def test_parts(date: str, begin: int, end: int, edtf: str | None, earliest: str, latest: str, why: str) -> None:
    whole = Point.of(Edtf.from_text(date))
    made = part_of(whole, Fraction(begin), Fraction(end))
    assert (made.edtf, *iso(made)) == (edtf, earliest, latest)


THIRDS = [
    ("2015", 0, 1, "2015-01/2015-04"),
    ("2015", 1, 2, "2015-05/2015-08"),
    ("2015", 2, 3, "2015-09/2015-12"),
    ("-0043", 0, 1, "-0043-01/-0043-04"),
    ("2015-11", 0, 1, "2015-11-01/2015-11-10"),
    ("2015-12", 2, 3, "2015-12-22/2015-12-31"),
    ("2016-02", 1, 2, "2016-02-11/2016-02-19"),
]


@pytest.mark.parametrize(("date", "begin", "end", "edtf"), THIRDS)
def test_thirds(date: str, begin: int, end: int, edtf: str) -> None:
    made = part_of(point(date), Fraction(begin, 3), Fraction(end, 3))
    assert made == point(edtf)


NARROW = [
    ("199X", 0, 1, "1990-01-01", "1992-12-31"),
    ("199X", 1, 2, "1993-01-01", "1996-12-31"),
    ("199X", 2, 3, "1997-01-01", "1999-12-31"),
    ("18XX", 0, 1, "1800-01-01", "1832-12-31"),
    ("18XX", 2, 3, "1867-01-01", "1899-12-31"),
]


@pytest.mark.parametrize(("date", "begin", "end", "earliest", "latest"), NARROW)
def test_days_narrow(date: str, begin: int, end: int, earliest: str, latest: str) -> None:
    made = part_of(point(date), Fraction(begin, 3), Fraction(end, 3))
    assert (made.edtf, *iso(made)) == (date, earliest, latest)
    assert iso(since(made)) == (earliest, "") and iso(until(made)) == ("", latest)


NO_DAY = of_day(2015, 13, 1)


def test_what_is_no_date_makes_none() -> None:
    assert (NO_DAY.edtf, NO_DAY.why) == (None, "2015-13-01 is no day of the calendar")
    assert of_day(2015, 12, 0).edtf is of_day(2015, 0, 1).edtf is None
    year = point("2015")
    assert both(NO_DAY, year) == both(year, NO_DAY) == NO_DAY
    assert between(NO_DAY, year).why == between(year, NO_DAY).why == NO_DAY.why
    assert since(NO_DAY) == until(NO_DAY) == about(NO_DAY) == NO_DAY
    assert part_of(NO_DAY, Fraction(0), Fraction(1)) == NO_DAY


def test_either() -> None:
    one, other = of_day(2015, 5, 6), of_day(2015, 6, 5)
    assert either(other, one) == either(one, other) == point("[2015-05-06,2015-06-05]")
    assert either(NO_DAY, one) == either(one, NO_DAY) == one


def test_why_an_open_end_makes_no_date() -> None:
    """What is said of it is about the date that was printed, not about the interval that nobody wrote."""
    assert since(point("../2009")).why == "it has no beginning"
    assert until(point("2014/..")).why == "it has no end"


def test_undecided() -> None:
    day, month = of_day(2015, 5, 6), of_day(2015, 6, 5)
    made = undecided(month, day)
    assert (made.edtf, made.ambiguous) == ("[2015-05-06,2015-06-05]", "5 June 2015 or 6 May 2015")
    # `24/11/2015` has one reading that is a day; nothing is left undecided.
    assert undecided(NO_DAY, day) == undecided(day, NO_DAY) == day


def test_a_part_of_a_year_is_the_months_that_begin_in_it() -> None:
    """A tenth is no whole number of months: the last is from November, in which it begins."""
    assert part_of(point("2015"), Fraction(9, 10), Fraction(1)) == point("2015-11/2015-12")
    assert part_of(point("2015"), Fraction(0), Fraction(9, 10)) == point("2015-01/2015-10")


@pytest.mark.parametrize("date", ["2015", "-0043", "2015-11", "2015-21", "2015-11-24"])
def test_about_is_what_the_tilde_says(date: str) -> None:
    assert about(point(date)) == point(f"{date}~")
