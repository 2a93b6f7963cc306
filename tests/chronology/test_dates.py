"""Date phrases: what is read, how exactly, and what is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rows_numbers import DATES as YEARS
from rows_numbers import NO_DATES

from glossator.chronology import DateRole, find_dates, find_times, resolve_date
from glossator.chronology.phrases import PHRASES, WORDS
from glossator.model import Edtf, Ref, TargetKind, Unresolved

READ = [
    # days
    ("24 November 2015", "24 November 2015", "2015-11-24", "2015-11-24", "2015-11-24"),
    ("November 24, 2015", "November 24, 2015", "2015-11-24", "2015-11-24", "2015-11-24"),
    ("27 Jun 2016", "27 Jun 2016", "2016-06-27", "2016-06-27", "2016-06-27"),
    ("Sept. 3, 2020", "Sept. 3, 2020", "2020-09-03", "2020-09-03", "2020-09-03"),
    ("the 3rd of March 1990", "3rd of March 1990", "1990-03-03", "1990-03-03", "1990-03-03"),
    ("2015-11-24", "2015-11-24", "2015-11-24", "2015-11-24", "2015-11-24"),
    ("24.11.2015", "24.11.2015", "2015-11-24", "2015-11-24", "2015-11-24"),
    ("24/11/2015", "24/11/2015", "2015-11-24", "2015-11-24", "2015-11-24"),
    ("05/06/2015", "05/06/2015", "[2015-05-06,2015-06-05]", "2015-05-06", "2015-06-05"),
    # other languages
    ("24 Nisan 2020", "24 Nisan 2020", "2020-04-24", "2020-04-24", "2020-04-24"),
    ("5 Agustos 2020", "5 Agustos 2020", "2020-08-05", "2020-08-05", "2020-08-05"),
    ("14 juillet 1789", "14 juillet 1789", "1789-07-14", "1789-07-14", "1789-07-14"),
    ("3. Oktober 1990", "3. Oktober 1990", "1990-10-03", "1990-10-03", "1990-10-03"),
    ("9 мая 1945", "9 мая 1945", "1945-05-09", "1945-05-09", "1945-05-09"),
    # months and seasons
    ("in November 2015", "November 2015", "2015-11", "2015-11-01", "2015-11-30"),
    ("in February 2016", "February 2016", "2016-02", "2016-02-01", "2016-02-29"),
    ("in the summer of 2016", "summer of 2016", "2016-22", "2016-06-01", "2016-08-31"),
    ("autumn 2019", "autumn 2019", "2019-23", "2019-09-01", "2019-11-30"),
    ("the winter of 2016", "winter of 2016", "2016-24", "2016-12-01", "2017-02-28"),
    ("winter 2015/16", "winter 2015/16", "2015-24", "2015-12-01", "2016-02-29"),
    ("the fall of 1453", "1453", "1453", "1453-01-01", "1453-12-31"),
    # years
    ("in 1949", "1949", "1949", "1949-01-01", "1949-12-31"),
    ("the 2013 doctrine", "2013", "2013", "2013-01-01", "2013-12-31"),
    ("in 2008 soldiers came", "2008", "2008", "2008-01-01", "2008-12-31"),
    ("2016’s budget", "2016", "2016", "2016-01-01", "2016-12-31"),
    ("may 2015", "2015", "2015", "2015-01-01", "2015-12-31"),
    # ranges
    ("between 1999 and 2005", "between 1999 and 2005", "1999/2005", "1999-01-01", "2005-12-31"),
    ("from 1998 to 2008", "from 1998 to 2008", "1998/2008", "1998-01-01", "2008-12-31"),
    ("2008–2009", "2008–2009", "2008/2009", "2008-01-01", "2009-12-31"),
    ("2008-2009", "2008-2009", "2008/2009", "2008-01-01", "2009-12-31"),
    ("2015/16", "2015/16", "2015/2016", "2015-01-01", "2016-12-31"),
    ("1998-99", "1998-99", "1998/1999", "1998-01-01", "1999-12-31"),
    ("3–5 March 2020", "3–5 March 2020", "2020-03-03/2020-03-05", "2020-03-03", "2020-03-05"),
    ("28 February – 3 March 2020", "28 February – 3 March 2020", "2020-02-28/2020-03-03", "2020-02-28", "2020-03-03"),
    ("July and August 2016", "July and August 2016", "2016-07/2016-08", "2016-07-01", "2016-08-31"),
    ("March and November 2016", "March and November 2016", "{2016-03,2016-11}", "2016-03-01", "2016-11-30"),
    ("December 2015–January 2016", "December 2015–January 2016", "2015-12/2016-01", "2015-12-01", "2016-01-31"),
    # open stretches
    ("since 2014", "since 2014", "2014/..", "2014-01-01", ""),
    ("until 2009", "until 2009", "../2009", "", "2009-12-31"),
    ("after 1980", "after 1980", "1980/..", "1980-01-01", ""),
    ("before 1991", "before 1991", "../1991", "", "1991-12-31"),
    ("by 2020", "by 2020", "../2020", "", "2020-12-31"),
    ("post-2014", "post-2014", "2014/..", "2014-01-01", ""),
    ("from 2014 onwards", "from 2014", "2014/..", "2014-01-01", ""),
    ("a report from 2014 says", "2014", "2014", "2014-01-01", "2014-12-31"),
    ("after the July 2016 vote", "July 2016", "2016-07", "2016-07-01", "2016-07-31"),
    ("A clash in 2008 led to a pause until 2009", "until 2009", "2008/2009", "2008-01-01", "2009-12-31"),
    # decades and centuries
    ("during the 1990s", "the 1990s", "199X", "1990-01-01", "1999-12-31"),
    ("until the late 90s", "until the late 90s", "../199X", "", "1999-12-31"),
    ("the 2000s", "the 2000s", "200X", "2000-01-01", "2009-12-31"),
    ("the sixties", "the sixties", "196X", "1960-01-01", "1969-12-31"),
    ("the 19th century", "the 19th century", "18XX", "1800-01-01", "1899-12-31"),
    # parts
    ("early 2018", "early 2018", "2018-01/2018-04", "2018-01-01", "2018-04-30"),
    ("mid-2016", "mid-2016", "2016-05/2016-08", "2016-05-01", "2016-08-31"),
    ("late 2014", "late 2014", "2014-09/2014-12", "2014-09-01", "2014-12-31"),
    ("the end of 2016", "the end of 2016", "2016-09/2016-12", "2016-09-01", "2016-12-31"),
    ("early May 2016", "early May 2016", "2016-05-01/2016-05-10", "2016-05-01", "2016-05-10"),
    ("the early 1990s", "the early 1990s", "199X", "1990-01-01", "1992-12-31"),
    # roughly
    ("circa 1950", "circa 1950", "1950~", "1950-01-01", "1950-12-31"),
    ("c. 1950", "c. 1950", "1950~", "1950-01-01", "1950-12-31"),
]

REFUSED = [
    ("1200 km", "a length"),
    ("$3687", "money before"),
    ("2000 dollars", "money behind"),
    ("2009 soldiers", "counted people"),
    ("1500 words", "counted words"),
    ("more than 1500 fell", "an amount"),
    ("a total of 1500 fell", "an amount behind `of`"),
    ("between 1500 and 1600 people", "two amounts"),
    ("p. 1204", "a page"),
    ("pp. 1010–1020", "pages"),
    ("12 (3): 1204–1210", "pages behind an issue"),
    ("Resolution 1973", "a number of a series"),
    ("at 1930 hours", "a time of day"),
    ("20:15", "a clock"),
    ("1,999", "a thousand with its comma"),
    ("1999.5", "a decimal"),
    ("20150", "five digits"),
    ("F-2015", "a type"),
    ("1990-style", "a compound"),
    ("2021a", "a year with a letter is a citation's"),
    ("ISBN 978-0-1234-2005-6", "an ISBN"),
    ("https://x.org/2015/11", "an address"),
    ("+90 312 2015 1999", "a telephone"),
    ("٢٠١٥", "digits of another script"),
    ("his 50s", "an age"),
    ("the 45th century", "no century that was"),
    ("World War II", "a name, not a time, without a word of time"),
    ("we know", "`now` inside a word"),
    ("at the same time", "an idiom"),
    ("1109", "a bare number too early to be sure"),
]


@pytest.mark.parametrize(("text", "printed", "edtf", "earliest", "latest"), READ, ids=[row[0] for row in READ])
def test_read(text: str, printed: str, edtf: str, earliest: str, latest: str) -> None:
    last = find_dates(f"X {text} y.")[-1]
    value = last.value
    assert (last.printed, value.edtf, value.earliest, value.latest) == (printed, edtf, earliest, latest)
    assert resolve_date(last).target == Ref(TargetKind.DATE, edtf)


@pytest.mark.parametrize(("text", "why"), REFUSED, ids=[row[0] for row in REFUSED])
def test_refused(text: str, why: str) -> None:
    assert find_dates(f"X {text} y.") == [], why


@pytest.mark.parametrize("text", ["31 February 2015", "32 March 2015", "February 30, 2015", "2015-02-31", "31.4.2015"])
def test_impossible_day_is_unreadable_with_a_reason(text: str) -> None:
    (found,) = find_dates(f"On {text} it began.")
    assert found.printed == text
    assert found.value.edtf is None
    assert "no day of the calendar" in found.value.why
    assert resolve_date(found).reason is Unresolved.UNREADABLE


def test_two_dates_stay_two() -> None:
    assert [m.value.edtf for m in find_dates("in 2002 and 2019 respectively")] == ["2002", "2019"]


WORDED = [
    ("Today it is so.", "Today", DateRole.BACK_REFERENCE),
    ("It grew in recent years.", "in recent years", DateRole.BACK_REFERENCE),
    ("In this period it grew.", "In this period", DateRole.BACK_REFERENCE),
    ("A decade ago it began.", "A decade ago", DateRole.BACK_REFERENCE),
    ("It will end in the near future.", "in the near future", DateRole.HORIZON),
    ("It began after the Second World War.", "after the Second World War", DateRole.ERA),
    ("LÜLECİ left. Today it is so.", "Today", DateRole.BACK_REFERENCE),
]


@pytest.mark.parametrize(("text", "printed", "role"), WORDED)
def test_told_in_words(text: str, printed: str, role: DateRole) -> None:
    assert find_dates(text) == []
    (found,) = find_times(text)
    assert (found.printed, found.value.edtf, found.value.role) == (printed, None, role)
    assert resolve_date(found).reason is Unresolved.UNREADABLE


ROLES = [
    ("The pact was signed in 1955.", DateRole.EVENT),
    ("It is so (Balta 2019, 81).", DateRole.CITATION),
    ("As Balta (2019) says.", DateRole.CITATION),
    ("It is so (Some Title, Some Paper, 19 July 2016).", DateRole.CITATION),
    ("Journal 11 (2015): 63", DateRole.CITATION),
    ("Some page, accessed 3 May 2020.", DateRole.ACCESS),
    ("Some page, https://example.org/a, 3 May 2020.", DateRole.ACCESS),
    ("The report was published in 2015.", DateRole.PUBLICATION),
    ("The share was 33% in 2019.", DateRole.STATISTIC),
    ("Trade reached 7 billion dollars in 2013.", DateRole.STATISTIC),
    ("The state plans to close it in 2030.", DateRole.TARGET),
    ("A share of two thirds by 2030.", DateRole.HORIZON),
    ("By 2009 the talks had stopped.", DateRole.EVENT),
    ("The plant, opened in 2018, will grow.", DateRole.EVENT),
    ("It was (in force since 1998) the rule.", DateRole.PERIOD),
]


@pytest.mark.parametrize(("text", "role"), ROLES)
def test_roles(text: str, role: DateRole) -> None:
    assert [m.value.role for m in find_dates(text)] == [role]


@pytest.mark.parametrize("row", READ, ids=[row[0] for row in READ])
def test_every_edtf_we_write_is_edtf_we_read(row: tuple[str, ...]) -> None:
    assert isinstance(Edtf.from_text(row[2]), Edtf), row[2]


PIECES = [
    *" 0123456789-–/.,'’()%$s",
    "March",
    "in ",
    "to ",
    "and ",
    "199",
    "201",
    "2015",
    "İ",
    "the ",
    "late ",
    "until ",
    " century",
]


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join) | st.text(max_size=60))
def test_no_text_throws_and_spans_hold(text: str) -> None:
    reached = 0
    for mention in find_dates(text):
        assert reached <= mention.start < mention.end <= len(text)
        assert mention.printed == text[mention.start : mention.end]
        reached = mention.end
        value = mention.value
        assert (value.edtf is None) == bool(value.why)
        if value.earliest and value.latest:
            assert value.earliest <= value.latest


@given(st.lists(st.sampled_from([row[0] for row in READ] + [row[0] for row in REFUSED]), max_size=4))
def test_phrases_in_a_row_keep_their_order(rows: list[str]) -> None:
    text = "; ".join(rows)
    starts = [m.start for m in find_dates(text)]
    assert starts == sorted(starts)


@pytest.mark.parametrize(
    "hostile",
    ["2015 " * 8000, "2015-" * 8000, "19" * 20000, "a" * 50000 + "2015", "1 March " * 6000, "(" * 40000 + "2015)",
     "now " * 9000,     "the " * 10000 + "1990s", "2015/" * 8000, "2015–" * 8000],
)  # fmt: skip
def test_hostile_repetition_keeps_its_places(hostile: str) -> None:
    """How long it takes is for tests/linear to say."""
    assert all(hostile[m.start : m.end] == m.printed for m in find_dates(hostile))


def test_the_tables_have_distinct_names() -> None:
    for table in (PHRASES, WORDS):
        assert len({row.name for row in table}) == len(table)


@pytest.mark.parametrize(("text", "why"), NO_DATES, ids=[row[0] for row in NO_DATES])
def test_a_number_is_no_year(text: str, why: str) -> None:
    assert find_dates(text) == [], why


@pytest.mark.parametrize(("text", "wanted", "why"), YEARS, ids=[row[0] for row in YEARS])
def test_a_year_is_no_number(text: str, wanted: tuple[str, ...], why: str) -> None:
    assert tuple(date.value.edtf for date in find_dates(text)) == wanted, why
