"""What two dates, or a part of one, make together: never a text that is no EDTF."""

from __future__ import annotations

from fractions import Fraction

import pytest

from glossator.chronology import Point, read_edtf
from glossator.chronology.points import about, between, both, part_of, since, until


def point(edtf: str) -> Point:
    read = read_edtf(edtf)
    assert isinstance(read, Point), edtf
    return read


ALONE = [
    # function, date, EDTF or None, why
    (about, "2015", "2015~", "a year"),
    (about, "2015~", "2015~", "approximate already"),
    (about, "{2011-03,2011-05}", "{2011-03,2011-05}", "a set has no mark of its own"),
    (about, "20X5", "20X5", "an unknown digit says it"),
    (about, "2014/2016", "2014/2016", "an interval"),
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
    (both, "2016-03-03", "2016-03-07", "{2016-03-03,2016-03-07}", "two days"),
    (both, "2016-07", "2016-08", "2016-07/2016-08", "two that touch"),
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
    ("-044", 0, 0, None, "", "", "no date"),
]


@pytest.mark.parametrize(
    ("date", "begin", "end", "edtf", "earliest", "latest", "why"), PARTS, ids=[row[6] for row in PARTS]
)
def test_parts(date: str, begin: int, end: int, edtf: str | None, earliest: str, latest: str, why: str) -> None:
    whole = read_edtf(date)
    whole = whole if isinstance(whole, Point) else Point(None)
    made = part_of(whole, Fraction(begin), Fraction(end))
    assert (made.edtf, made.earliest, made.latest) == (edtf, earliest, latest)
