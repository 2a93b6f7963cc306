"""Small date strings of catalogues, bibliographies and references.

`catalogue_first.tsv` was written before there was any rule (210 of 351 right by the readers there were then);
`catalogue_second.tsv` when the rules for the first were done, and 206 of its 213 were right at first sight;
`catalogue_third.tsv`, of harder strings, when all others were right, and 81 of its 105 were right at first sight.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.chronology import find_dates
from glossator.dating import Dating, read_date
from glossator.dating.families import FAMILIES
from glossator.dating.families.statuses import STATUSES

MONTHS = ("Januar", "février", "Mart", "апреля", "mai", "June", "Temmuz", "août", "сентября", "Oct", "kasım", "Dez")
TABLES = ("catalogue_first.tsv", "catalogue_second.tsv", "catalogue_third.tsv")


def _rows() -> list[dict[str, str]]:
    rows = []
    for table in TABLES:
        with (Path(__file__).parent / table).open(encoding="utf-8", newline="") as file:
            rows += list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return rows


ROWS = _rows()


@pytest.mark.parametrize("row", ROWS, ids=[f"{row['written']}: {row['why']}" for row in ROWS])
def test_small_dates(row: dict[str, str]) -> None:
    read = read_date(row["written"])
    if not isinstance(read, Dating):
        assert row["expected"] == "refused", read.why
    elif row["expected"] in STATUSES:
        assert read.status == row["expected"]
    else:
        assert read.edtf is not None and read.edtf.text == row["expected"]


BESIDE = [
    ("[1850]", {"supplied": True}, "a cataloguer supplied it"),
    ("1850", {"supplied": False}, "nobody did"),
    ("c1936", {"copyright": True, "ambiguous": "about 1936"}, "a claim, or about"),
    ("c.1936", {"copyright": False, "ambiguous": ""}, "about, and nothing else"),
    ("c1650", {"copyright": False}, "nobody claimed copyright then"),
    ("2010b", {"letter": "b"}, "a letter"),
    ("accessed 3 March 2015", {"accessed": True}, "when somebody looked"),
    ("3 March 2015", {"accessed": False}, "when it came out"),
    ("1867/2004", {"ambiguous": "an edition of 2004 of a work of 1867"}, "an interval, or two editions"),
    ("1851/1853", {"ambiguous": ""}, "an interval"),
    ("1917 (1918)", {"ambiguous": "dated 1917, out in 1918"}, "two dates of one issue"),
    ("Lent 2010", {"ambiguous": "the feast or fast of that name in 2010"}, "the term, or the fast"),
    ("Lent Term 2010", {"ambiguous": ""}, "the term"),
    ("forthcoming 2026", {"status": "forthcoming"}, "a status and a year"),
    ("n.d.-a", {"status": "no date", "edtf": None}, "a status and no year"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "said", "why"), BESIDE, ids=[row[2] for row in BESIDE])
def test_what_is_said_beside_the_date(written: str, said: dict[str, object], why: str) -> None:
    read = read_date(written)
    assert isinstance(read, Dating)
    assert {name: getattr(read, name) for name in said} == said


ORIGINALS = [
    ("1867 [2004]", "2004", "1867"),
    ("(1867) 2004", "2004", "1867"),
    ("1999, repr. 2004", "2004", "1999"),
    ("2004 (1st ed. 1867)", "2004", "1867"),
    ("1967 [i.e. 1976]", "1976", None),
    ("1293 [1876]", "1876", None),
    ("2004, c1999", "2004", None),
]


@pytest.mark.parametrize(("written", "now", "before"), ORIGINALS)
def test_two_dates_of_one_work(written: str, now: str, before: str | None) -> None:
    read = read_date(written)
    assert isinstance(read, Dating) and read.edtf is not None
    assert (read.edtf.text, read.original.text if read.original else None) == (now, before)


def test_what_is_refused_says_why() -> None:
    whys = [
        getattr(read_date(written), "why", "") for written in ("31 June 2005", "2005-00-00", "2010/2005", "", "soon")
    ]
    assert whys == [
        "month 6 of that year has days 1 to 30, and no 31",
        "month 00 is none",
        "it ends before it begins",
        "it is empty",
        "nothing in it is known as a date",
    ]


def test_a_status_is_no_date_of_prose() -> None:
    assert find_dates("n.d.") == [] and isinstance(read_date("n.d."), Dating)


@given(st.text(alphabet="0123456789-–/.,[]()?~XxucMaiIVyfor aprés°©мая{}\\", max_size=60))
def test_no_string_throws(written: str) -> None:
    read = read_date(written)
    assert not isinstance(read, Dating) or read.edtf is not None or read.status in STATUSES


@given(st.integers(1000, 2100), st.integers(1, 12), st.integers(1, 28))
def test_a_day_is_the_same_however_it_is_written(year: int, month: int, day: int) -> None:
    name = MONTHS[month - 1]
    wanted = f"{year:04d}-{month:02d}-{day:02d}"
    for written in (
        wanted,
        f"{day} {name} {year}",
        f"{name} {day}, {year}",
        f"{day}.{month}.{year}",
    ):
        read = read_date(written)
        assert isinstance(read, Dating) and read.edtf is not None and read.edtf.text == wanted


HOSTILE = ["1999-", "jan-", "[(", "- ", "the ", "1st ed. ", "1999 ", "(1999) ", "1 and ", "c. ", "1999,", "or 1999 "]


@pytest.mark.parametrize("piece", HOSTILE)
def test_what_is_repeated_is_read_in_few_steps(piece: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each part of a string is read once: what tries both sides of every mark in every frame took four minutes."""
    steps = 0

    def counted(text: str, folded: str, read: object) -> None:
        nonlocal steps
        steps += 1

    monkeypatch.setattr("glossator.dating.read.FAMILIES", (("counted", counted), *FAMILIES))
    read_date((piece * 200)[:200])
    read_date((piece * 200)[: 7 * len(piece)])
    assert steps < 400
