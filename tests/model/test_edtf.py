"""The one value for a date: what is read, what is refused and why, its words and its order."""

from __future__ import annotations

import contextlib
import io
import random
import re

import edtf as oracle
import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.model.edtf import LONGEST, Day, Edtf, End, Precision, Refused, Stretch, words_in


def read(text: str) -> Edtf:
    date = Edtf.from_text(text)
    assert isinstance(date, Edtf), (text, date)
    return date


READ = [
    # text, earliest, latest, precision, doubt, in part, words
    ("2015-11-24", "2015-11-24", "2015-11-24", "DAY", "", False, "24 November 2015"),
    ("2016-02", "2016-02-01", "2016-02-29", "MONTH", "", False, "February 2016"),
    ("1900-02", "1900-02-01", "1900-02-28", "MONTH", "", False, "February 1900"),
    ("2000-02-29", "2000-02-29", "2000-02-29", "DAY", "", False, "29 February 2000"),
    ("2015", "2015-01-01", "2015-12-31", "YEAR", "", False, "2015"),
    ("0988", "0988-01-01", "0988-12-31", "YEAR", "", False, "988"),
    ("0014-08-19", "0014-08-19", "0014-08-19", "DAY", "", False, "19 August AD 14"),
    ("0001", "0001-01-01", "0001-12-31", "YEAR", "", False, "AD 1"),
    ("0000", "0000-01-01", "0000-12-31", "YEAR", "", False, "1 BC"),
    ("-0043-03-15", "-0043-03-15", "-0043-03-15", "DAY", "", False, "15 March 44 BC"),
    ("-0004-02-29", "-0004-02-29", "-0004-02-29", "DAY", "", False, "29 February 5 BC"),
    ("-9999", "-9999-01-01", "-9999-12-31", "YEAR", "", False, "10,000 BC"),
    ("Y17000", "", "", "YEAR", "", False, "17,000"),
    ("Y-170000002", "", "", "YEAR", "", False, "170,000,003 BC"),
    ("Y17E7", "", "", "YEAR", "", False, "170,000,000"),
    ("Y17101E4S3", "", "", "AGES", "", False, "about 171,010,000"),
    ("1950S2", "1900-01-01", "1999-12-31", "CENTURY", "", False, "about 1950"),
    ("1950S4", "1950-01-01", "1950-12-31", "YEAR", "", False, "1950"),
    ("1955S3~", "1950-01-01", "1959-12-31", "DECADE", "~", False, "about 1955"),
    ("-1950S2", "-1999-01-01", "-1900-12-31", "CENTURY", "", False, "about 1951 BC"),
    ("199X", "1990-01-01", "1999-12-31", "DECADE", "", False, "the 1990s"),
    ("18XX", "1800-01-01", "1899-12-31", "CENTURY", "", False, "the 19th century"),
    ("20XX", "2000-01-01", "2099-12-31", "CENTURY", "", False, "the 21st century"),
    ("11XX", "1100-01-01", "1199-12-31", "CENTURY", "", False, "the 12th century"),
    ("00XX", "0000-01-01", "0099-12-31", "CENTURY", "", False, "the 1st century"),
    ("000X", "0000-01-01", "0009-12-31", "DECADE", "", False, "the years 1 BC – AD 9"),
    ("-00XX", "-0099-01-01", "0000-12-31", "CENTURY", "", False, "the 1st century BC"),
    ("-01XX", "-0199-01-01", "-0100-12-31", "CENTURY", "", False, "the 2nd century BC"),
    ("-004X", "-0049-01-01", "-0040-12-31", "DECADE", "", False, "the years 50–41 BC"),
    ("1XXX", "1000-01-01", "1999-12-31", "MILLENNIUM", "", False, "the 2nd millennium"),
    ("XXXX", "0000-01-01", "9999-12-31", "AGES", "", False, "an unknown year"),
    ("XXXX-12-25", "0000-12-25", "9999-12-25", "AGES", "", False, "25 December of an unknown year"),
    ("156X-12-XX", "1560-12-01", "1569-12-31", "DECADE", "", False, "December of the 1560s"),
    ("20X5", "2005-01-01", "2095-12-31", "CENTURY", "", False, "a year from 2005 to 2095"),
    ("201X-02-29", "2012-02-29", "2016-02-29", "DECADE", "", False, "29 February of a year from 2012 to 2016"),
    ("2004-XX", "2004-01-01", "2004-12-31", "YEAR", "", False, "2004"),
    ("2004-06-XX", "2004-06-01", "2004-06-30", "MONTH", "", False, "June 2004"),
    ("2004-02-2X", "2004-02-20", "2004-02-29", "MONTH", "", False, "February 2004"),
    ("1984-1X", "1984-10-01", "1984-12-31", "YEAR", "", False, "1984"),
    ("2004-XX-31", "2004-01-31", "2004-12-31", "YEAR", "", False, "2004"),
    ("2016-21", "2016-03-01", "2016-05-31", "SEASON", "", False, "spring 2016"),
    ("2016-24", "2016-12-01", "2017-02-28", "SEASON", "", False, "winter 2016"),
    ("2015-24", "2015-12-01", "2016-02-29", "SEASON", "", False, "winter 2015"),
    ("9999-24", "9999-12-01", "", "SEASON", "", False, "winter 9999"),
    ("2016-27", "2016-09-01", "2016-11-30", "SEASON", "", False, "autumn 2016 (northern hemisphere)"),
    ("2016-29", "2016-09-01", "2016-11-30", "SEASON", "", False, "spring 2016 (southern hemisphere)"),
    ("2016-36", "2016-10-01", "2016-12-31", "SEASON", "", False, "the fourth quarter of 2016"),
    ("2016-38", "2016-05-01", "2016-08-31", "SEASON", "", False, "the second third of 2016"),
    ("2016-41", "2016-07-01", "2016-12-31", "SEASON", "", False, "the second half of 2016"),
    ("2015?", "2015-01-01", "2015-12-31", "YEAR", "?", False, "2015 (?)"),
    ("2015~", "2015-01-01", "2015-12-31", "YEAR", "~", False, "about 2015"),
    ("18XX~", "1800-01-01", "1899-12-31", "CENTURY", "~", False, "about the 19th century"),
    ("2004-06-11%", "2004-06-11", "2004-06-11", "DAY", "%", False, "about 11 June 2004 (?)"),
    ("2004-06~-11", "2004-06-11", "2004-06-11", "DAY", "~", True,
     "11 June 2004 (year approximate, month approximate)"),
    ("?2004-06-~11", "2004-06-11", "2004-06-11", "DAY", "%", True, "11 June 2004 (year uncertain, day approximate)"),
    ("2004?-06~", "2004-06-01", "2004-06-30", "MONTH", "%", True,
     "June 2004 (year uncertain and approximate, month approximate)"),
    ("2016-~21", "2016-03-01", "2016-05-31", "SEASON", "~", True, "spring 2016 (season approximate)"),
    ("2004-01-01T10:10:10+05:30", "2004-01-01", "2004-01-01", "DAY", "", False, "1 January 2004"),
    ("1964/1979", "1964-01-01", "1979-12-31", "INTERVAL", "", False, "1964–1979"),
    ("2016-03-03/2016-03-07", "2016-03-03", "2016-03-07", "INTERVAL", "", False, "3–7 March 2016"),
    ("2016-03-30/2016-04-02", "2016-03-30", "2016-04-02", "INTERVAL", "", False, "30 March – 2 April 2016"),
    ("2016-03/2016-05", "2016-03-01", "2016-05-31", "INTERVAL", "", False, "March–May 2016"),
    ("2016-07-08/2016-07-08", "2016-07-08", "2016-07-08", "INTERVAL", "", False, "8 July 2016"),
    ("2016-03/2016-03-07", "2016-03-01", "2016-03-07", "INTERVAL", "", False, "March – 7 March 2016"),
    ("2015-03/2016-03", "2015-03-01", "2016-03-31", "INTERVAL", "", False, "March 2015 – March 2016"),
    ("2015-11/2016", "2015-11-01", "2016-12-31", "INTERVAL", "", False, "November 2015 – 2016"),
    ("-0043/-0041", "-0043-01-01", "-0041-12-31", "INTERVAL", "", False, "44–42 BC"),
    ("-0043/0476", "-0043-01-01", "0476-12-31", "INTERVAL", "", False, "44 BC – AD 476"),
    ("0014/0017", "0014-01-01", "0017-12-31", "INTERVAL", "", False, "AD 14–17"),
    ("1947~/1991", "1947-01-01", "1991-12-31", "INTERVAL", "~", True, "about 1947–1991"),
    ("199X/2005", "1990-01-01", "2005-12-31", "INTERVAL", "", False, "the 1990s – 2005"),
    ("2014/..", "2014-01-01", "", "INTERVAL", "", False, "from 2014"),
    ("2014/", "2014-01-01", "", "INTERVAL", "", False, "from 2014 (end unknown)"),
    ("../2009", "", "2009-12-31", "INTERVAL", "", False, "until 2009"),
    ("/2009~", "", "2009-12-31", "INTERVAL", "~", False, "until about 2009 (beginning unknown)"),
    ("2014?/..", "2014-01-01", "", "INTERVAL", "?", False, "from 2014 (?)"),
    ("Y-17000/Y-16000", "", "", "INTERVAL", "", False, "17,001–16,001 BC"),
    ("{2016-03-03,2016-03-07}", "2016-03-03", "2016-03-07", "SET", "", False, "3 March 2016 and 7 March 2016"),
    ("[2009,2012,2017]", "2009-01-01", "2017-12-31", "SET", "", False, "2009, 2012 or 2017"),
    ("{2016-11,2016-03}", "2016-03-01", "2016-11-30", "SET", "", False, "November 2016 and March 2016"),
    ("{-0044,-0043}", "-0044-01-01", "-0043-12-31", "SET", "", False, "45 BC and 44 BC"),
    ("{1990..1992, 1999~, 2001..}", "1990-01-01", "", "SET", "~", True, "1990–1992, about 1999 and from 2001"),
    ("[..1984]", "", "1984-12-31", "SET", "", False, "some time until 1984"),
    ("[1667..1672]", "1667-01-01", "1672-12-31", "SET", "", False, "some time in 1667–1672"),
    ("{2016}", "2016-01-01", "2016-12-31", "SET", "", False, "2016"),
    (" 2016\n", "2016-01-01", "2016-12-31", "YEAR", "", False, "2016"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision", "doubt", "part", "words"), READ, ids=[row[0] for row in READ]
)
def test_read(text: str, earliest: str, latest: str, precision: str, doubt: str, part: bool, words: str) -> None:
    date = read(text)
    assert date.text == text.strip()
    days = tuple(day.as_iso() if day else "" for day in (date.earliest, date.latest))
    assert days == (earliest, latest)
    assert (date.precision.name, date.doubt, date.in_part) == (precision, doubt, part)
    assert date.as_words() == date.as_words("en-GB") == date.as_words("xx") == words


REFUSED = [
    # text, words of the reason, whether it has the shape of a date
    ("2015-02-31", "days 1 to 28", True),
    ("2016-02-30", "days 1 to 29", True),
    ("1900-02-29", "days 1 to 28", True),
    ("-0003-02-29", "days 1 to 28", True),
    ("0001-02?-29", "days 1 to 28", True),
    ("?2015-04-31", "days 1 to 30", True),
    ("2015-11-00", "no 00", True),
    ("0000-00", "month 00", True),
    ("2015-13", "month 13", True),
    ("2015-20~", "month 20", True),
    ("2015-42", "month 42", True),
    ("2015-21-05", "month 21", True),
    ("2018-02-3X", "no calendar", True),
    ("2015-2X", "no calendar", True),
    ("XXX1-02-29", "no calendar", True),
    ("2018-02-30/2019", "days 1 to 28", True),
    ("{2015-02-30}", "days 1 to 28", True),
    ("-0000", "has no sign", False),
    ("", "empty", False),
    ("201", "four digits", False),
    ("20155", "four digits", False),
    ("-044", "four digits", False),
    ("Y2015", "no Y", False),
    ("Y017000", "behind a Y", False),
    ("Y1E9999999", "behind a Y", False),
    ("Y1" + "0" * 20, "behind a Y", False),
    ("Y17000-03", "behind a Y", False),
    ("2015-1", "not written", False),
    ("24 November 2015", "not written", False),
    ("199u", "not written", False),
    ("~2015~", "two marks", False),
    ("2015?~", "not written", False),
    ("199X-24", "a season needs", False),
    ("2004-01-01T25:00:00", "a time of day", False),
    ("2004-01-XXT10:00:00", "a time of day", False),
    ("2004-01-01T10:00:00/2005", "no time of day", False),
    ("1950S0", "not written", False),
    ("../..", "neither", False),
    ("/", "neither", False),
    ("..", "not written", False),
    ("2016/2015", "before it begins", False),
    ("-0044/-0045", "before it begins", False),
    ("2015/2016/2017", "one stroke", False),
    ("/" * 60, "one stroke", False),
    ("{}", "an element", False),
    ("{2016,}", "an element", False),
    ("{..}", "neither", False),
    ("{2016..2015}", "before it begins", False),
    ("[2016}", "a set ends", False),
    ("[[2016]]", "not written", False),
    ("{2016/2017}", "not written", False),
    ("{2016}/2017", "a set ends", False),
    ("٢٠١٥", "0 to 9", False),
    ("２０１５", "0 to 9", False),
    ("2015\u200b", "0 to 9", False),
    ("x" * 500, "more than", False),
    ("1" * 10_000_000, "more than", False),
    (" " * 10_000_000, "more than", False),
]


@pytest.mark.parametrize(("text", "why", "impossible"), REFUSED, ids=[row[0][:30] for row in REFUSED])
def test_refused(text: str, why: str, impossible: bool) -> None:
    date = Edtf.from_text(text)
    assert isinstance(date, Refused), date
    assert why in date.why and date.impossible is impossible


STRETCHES = [
    # text, years it stands under, their heading, the decade of its first year
    ("2015-11-24", (2015, 2015), "2015", "2010s"),
    ("199X", (1990, 1999), "1990s", "1990s"),
    ("20X5", (2000, 2099), "21st century", "2000s"),
    ("0988", (988, 988), "988", "980s"),
    ("0009", (9, 9), "AD 9", "AD 1–9"),
    ("0000", (0, 0), "1 BC", "9–1 BC"),
    ("-0008", (-8, -8), "9 BC", "9–1 BC"),
    ("-0009", (-9, -9), "10 BC", "10s BC"),
    ("-0043", (-43, -43), "44 BC", "40s BC"),
    ("-004X", (-49, -40), "50–41 BC", "50s BC"),
    ("-156X-12-25", (-1569, -1560), "1570–1561 BC", "1570s BC"),
    ("Y17000", (17000, 17000), "17,000", "17,000s"),
    ("2016-24", (2016, 2016), "2016", "2010s"),
    ("../2009", (2009, 2009), "2009", "2000s"),
    ("{..1984,1990}", (1984, 1984), "1984", "1980s"),
]


@pytest.mark.parametrize(("text", "years", "heading", "decade"), STRETCHES, ids=[row[0] for row in STRETCHES])
def test_stretch(text: str, years: tuple[int, int], heading: str, decade: str) -> None:
    stretch = read(text).stretch
    assert stretch == years
    assert words_in("en").stretch(stretch) == heading
    assert words_in("en").decade(stretch.first) == decade


def test_order_is_that_of_time() -> None:
    """The first day, then the exact before the vague, the open behind both; the unsure behind the sure."""
    wanted = [
        "Y-17000", "-0044", "-0043-03-15", "0000", "0014", "../2013-12-31", "2014-01-01", "2014-01", "2014", "2014~",
        "2014/2016", "201X-01-XX", "2014/..", "2014-02", "9999", "Y10000",
    ]  # fmt: skip
    wanted.remove("201X-01-XX")
    mixed = wanted[:]
    random.Random(8).shuffle(mixed)
    assert sorted(mixed, key=lambda text: read(text).order) == wanted


TOUCHES = [
    ("2014/2016", 2013, False), ("2014/2016", 2014, True), ("2014/2016", 2016, True), ("2014/2016", 2017, False),
    ("2014/..", 3000, True), ("../2014", -500, True), ("../2014", 2015, False), ("-0044/-0042", -43, True),
    ("-0044/-0042", 43, False),
]  # fmt: skip


@pytest.mark.parametrize(("text", "year", "touches"), TOUCHES)
def test_touches(text: str, year: int, touches: bool) -> None:
    assert read(text).touches(Stretch(year, year)) is touches


def test_members() -> None:
    assert read("../2009").members == (End.OPEN, read("2009"))
    assert read("2014/").members == (read("2014"), End.UNKNOWN)
    assert read("{1990..1992,..1984}").members == (read("1990/1992"), read("../1984"))
    assert read("[2015,2016]").one_of and not read("{2015,2016}").one_of


@given(st.integers(-9999, 9999), st.integers(1, 12), st.integers(0, 32), st.integers(21, 24))
def test_what_is_made_is_what_is_read(year: int, month: int, day: int, season: int) -> None:
    made = [Edtf.of_year(year), Edtf.of_month(year, month), Edtf.of_season(year, season)]
    made += [Edtf.of_years(abs(year) // 100 * 100, precision) for precision in (Precision.DECADE, Precision.CENTURY)]
    for date in made:
        assert Edtf.from_text(date.text) == date
    of_day = Edtf.of_day(year, month, day)
    again = Edtf.from_text(f"{'-' if year < 0 else ''}{abs(year):04d}-{month:02d}-{day:02d}")
    assert again == of_day if isinstance(of_day, Edtf) else isinstance(again, Refused) and again.impossible


@given(st.integers(-(10**19), 10**19), st.integers(1, 12), st.integers(1, 27))
def test_days_follow_each_other(year: int, month: int, day: int) -> None:
    assert Day(year, month, day) < Day(year, month, day).next() < Day(year + 1, 1, 1).next()


MASKS = st.text("0123456789X", min_size=4, max_size=4)
TWO = st.text("0123X", min_size=2, max_size=2) | st.integers(1, 31).map("{:02d}".format)
ORACLE_MARKS = st.sampled_from(["", "", "?", "~", "%"])
DATES = st.one_of(
    st.integers(0, 9999).map("{:04d}".format),
    st.integers(1, 9999).map("-{:04d}".format),
    MASKS,
    st.builds("{:04d}-{:02d}{}".format, st.integers(0, 9999), st.integers(0, 45), ORACLE_MARKS),
    st.builds("{}{:04d}-{:02d}-{:02d}{}".format, ORACLE_MARKS, st.integers(0, 9999), st.integers(0, 13),
              st.integers(0, 32), st.just("")),
    st.builds("{:04d}-{:02d}-{:02d}{}".format, st.integers(0, 9999), st.integers(0, 13), st.integers(0, 32),
              ORACLE_MARKS),
    st.builds("{}-{}-{}".format, MASKS, TWO, TWO),
    st.integers(-(10**12), 10**12).map("Y{}".format),
    st.builds("Y{}E{}".format, st.integers(-99, 99), st.integers(1, 12)),
)  # fmt: skip


def ask(text: str) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            read = oracle.parse_edtf(text)
            return tuple(read.lower_strict())[:3], tuple(read.upper_strict())[:3]
    except Exception:
        return None


def known_difference(text: str, ours: Edtf | Refused, refused: bool) -> str:
    """Return why the library is not followed, `""` where it is."""
    if isinstance(ours, Refused) and ours.impossible:
        return "it does not ask the calendar where a part is doubtful or unknown"
    if isinstance(ours, Refused) and text.startswith("Y"):
        return "it takes Y0E5 for a year"
    if isinstance(ours, Edtf) and ours.season in (24, 28, 30):
        return "what runs over New Year ends in the December it began in"
    if isinstance(ours, Edtf) and ours.season and ours.doubts and refused:
        return "it knows no mark on a season"
    if refused and re.search(r"-(?:[0-9]X|X[0-9])", text):
        return "it reads no month and no day of which one digit is known"
    if refused and "X" in text and text[-1] in "?~%":
        return "it reads no mark behind unknown digits of a year with a month"
    return ""


@given(DATES)
def test_another_reader_agrees(text: str) -> None:
    ours, theirs = Edtf.from_text(text), ask(text)
    if isinstance(ours, Refused) is (theirs is None) and (theirs is None or (ours.earliest, ours.latest) == theirs):
        return
    assert known_difference(text, ours, theirs is None), (text, ours, theirs)


AGREED = ["199X", "19XX", "20X5", "X995", "156X-12-25", "15XX-12-XX", "XXXX-12-XX", "2004-XX-12", "1XXX-12", "-00XX",
          "-156X", "1000", "Y-170000002", "Y17E8", "?2004-06-~11", "2004-06~-11", "2015-25", "2015-31", "2015-33",
          "2015-37", "2015-41"]  # fmt: skip


@pytest.mark.parametrize("text", AGREED)
def test_the_differences_are_no_more_than_said(text: str) -> None:
    """Of the kinds that may differ most are read alike."""
    date = read(text)
    assert (date.earliest, date.latest) == ask(text)


def test_a_set_of_thirty_days_is_not_too_long() -> None:
    text = "{" + ",".join(f"2016-01-{day:02d}" for day in range(1, 31)) + "}"
    assert len(text) <= LONGEST and len(read(text).members) == 30
