"""Small dates as Chicago and a style with “ca.” print them, and the order they give a bibliography."""

from __future__ import annotations

import json

import pytest

from glossator.bibliography import DEFAULT, Asked, CitedItem, format_library, parse_style, read_library
from glossator.commands.date import as_record
from glossator.model import Work

ABOUT = """<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
<info><title>t</title><id>t</id><updated>2020-01-01T00:00:00+00:00</updated></info>
<locale xml:lang="en"><terms><term name="circa" form="short">ca.</term></terms></locale>
<macro name="when"><choose>
<if variable="issued"><group delimiter=" ">
<choose><if is-uncertain-date="issued"><text term="circa" form="short"/></if></choose>
<date variable="issued" form="numeric" date-parts="year"/></group></if>
<else><text term="no date" form="short"/></else></choose></macro>
<citation><layout prefix="(" suffix=")"><text macro="when"/></layout></citation>
<bibliography><sort><key variable="issued"/></sort><layout><text macro="when"/></layout></bibliography>
</style>"""
"""Doubt as APA has it (7th edition, 9.13 to 9.17): “ca.” before the year."""

PRINTED = [
    ("[1850?]", "[1850?]", "ca. 1850", "probable"),
    ("[ca. 1850]", "[1850?]", "ca. 1850", "about: CSL has one mark for both"),
    ("[1851]", "1851", "1851", "supplied: the brackets are the catalogue's"),
    ("[185-]", "[1850–1859?]", "ca. 1850–1859", "a decade"),
    ("1936/7", "1936–1937", "1936–1937", "two years"),
    ("1999-", "1999–", "1999–", "it runs on"),
    ("44 BC", "44 BC", "44 BC", "before Christ"),
    ("1867 [2004]", "[1867] 2004", "2004", "the year of this edition, behind the original's where a style has both"),
    ("n.d.", "n.d.", "n.d.", "no date"),
    ("in press", "in press", "in press", "a status"),
    ("MDCCLXXVI", "1776", "1776", "Roman"),
]  # fmt: skip
KEYS = [f"k{number}" for number in range(len(PRINTED))]


@pytest.fixture(scope="module")
def works() -> dict[str, Work]:
    entries = [
        f"@book{{{key}, author={{{key}}}, title={{T}}, date={{{row[0]}}}}}"
        for key, row in zip(KEYS, PRINTED, strict=True)
    ]
    works, findings = read_library("\n".join(entries), "x.bib")
    assert {one.code for one in findings} == {"b-112"}
    return works


@pytest.mark.parametrize("column", [1, 2], ids=["Chicago", "ca."])
def test_years_are_printed_as_the_style_has_them(works: dict[str, Work], column: int) -> None:
    items = [CitedItem(key) for key in KEYS]
    style = DEFAULT if column == 1 else parse_style(ABOUT)
    formatted, findings = format_library(works, style=style, asked=[Asked((item,)) for item in items])
    assert findings == []
    printed = ["".join(piece.text for piece in formatted.cite([item])) for item in items]
    names = [f"{key} " if column == 1 else "" for key in KEYS]
    assert printed == [f"({name}{row[column]})" for name, row in zip(names, PRINTED, strict=True)]


def test_a_bibliography_is_in_order_of_time(works: dict[str, Work]) -> None:
    formatted, _ = format_library(works, style=parse_style(ABOUT))
    written = [PRINTED[KEYS.index(key)][0] for key in formatted.order]
    dated = [one for one in written if one not in ("n.d.", "in press")]
    assert dated == [
        "44 BC",
        "MDCCLXXVI",
        "[1850?]",
        "[ca. 1850]",
        "[185-]",
        "[1851]",
        "1936/7",
        "1999-",
        "1867 [2004]",
    ]


FIELDS = [
    ("date = {1905/12}", [("b-011", "1905–1912")], "a month or eight years"),
    ("date = {03/04/1999}", [("b-011", "1999")], "the third of April or the fourth of March"),
    ("date = {1867/2004}", [("b-011", "an edition of 2004")], "an interval or an edition"),
    ("date = {2005-06-31}", [("b-003", "days 1 to 30")], "no day"),
    ("date = {soon}", [("b-003", "nothing in it")], "no date"),
    ('year = 1999, month = jun # "~12"', [], "a day with its month"),
    ("year = 1999, month = {June--July}", [], "two months"),
    ("year = {1999}, month = {Rabbit}", [("b-003", "no month")], "no month"),
    (
        "date = {12. Juni 2005}, urldate = {3 Mart 2015}",
        [("b-112", "12 June 2005"), ("b-112", "3 March 2015")],
        "words",
    ),
    ("year = {n.d.}", [("b-112", "no date")], "a status"),
]


@pytest.mark.parametrize(("fields", "wanted", "why"), FIELDS, ids=[row[2] for row in FIELDS])
def test_what_is_wrong_or_ambiguous_is_said(fields: str, wanted: list[tuple[str, str]], why: str) -> None:
    works, findings = read_library(f"@book{{x, title={{T}}, {fields}}}", "x.bib")
    assert [one.code for one in findings] == [code for code, _ in wanted]
    assert all(words in f"{one.message} {one.hint}" for one, (_, words) in zip(findings, wanted, strict=True))
    assert "x" in works


def test_fields_of_one_work() -> None:
    works, findings = read_library(
        '@book{x, title={T}, year=1999, month = jun # "~12", origdate={[1850?]}, urldate={erişim: 3 Mart 2015}}\n'
        "@book{y, title={T}, date={1867 [2004]}}",
        "x.bib",
    )
    assert [one.code for one in findings] == ["b-112"] * 3
    assert works["x"].csl["issued"] == {"date-parts": [[1999, 6, 12]]}
    assert works["x"].csl["original-date"] == {"date-parts": [[1850]], "circa": True}
    assert works["x"].csl["accessed"] == {"date-parts": [[2015, 3, 3]]}
    assert works["y"].csl["original-date"] == {"date-parts": [[1867]]}


def test_the_verb_says_what_a_string_says(capsys: pytest.CaptureFixture[str]) -> None:
    from glossator.__main__ import main

    assert main(["date", "[1850?]", "o. J."]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["edtf"] for line in lines] == ["1850?", None] and lines[1]["status"] == "no date"
    assert main(["date", "31 June 2005"]) == 1
    assert as_record("1999-")["latest"] == ""
