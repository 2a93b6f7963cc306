"""References and citations as a real processor prints them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from glossator.bibliography import (
    DEFAULT,
    Asked,
    CitedItem,
    Formatted,
    Mode,
    PandocError,
    Request,
    Style,
    format_library,
    parse_style,
    read_library,
    run_pandoc,
)
from glossator.bibliography.inlines import html_of, joined, runs_of
from glossator.bibliography.pandoc import default_style
from glossator.model import Work

LIBRARY = r"""
@misc{tol2019, author = {Tol and Taşpınar}, date = {2019}}
@online{bank2021z, author = {{World Bank}}, title = {Zeta}, date = {2021}}
@online{bank2021e, author = {{World Bank}}, title = {Eta}, date = {2021}}
@book{way2010, author = {Levitsky, Steven and Way, Lucan}, title = {Regimes}, publisher = {CUP}, date = {2010},
  url = {https://example.org/a?b=1&c=2}}
@report{rapor2013, title = {Savunma Raporu}, date = {2013}, langid = {turkish}}
@book{hostile, author = {<script>alert(1)</script>, X}, title = {A <img src=x onerror=y> & "b"}, date = {2001}}
"""


@pytest.fixture(scope="module")
def works() -> dict[str, Work]:
    works, findings = read_library(LIBRARY, "references/library.bib")
    assert {one.code for one in findings} == {"b-116", "b-121", "b-150"}
    return works


CLUSTERS = [
    ([CitedItem("tol2019", "107")], [("(", None), ("Tol and Taşpınar 2019, 107", "tol2019"), (")", None)],
     "one, a page"),
    ([CitedItem("tol2019", "107"), CitedItem("way2010")],
     [("(", None), ("Tol and Taşpınar 2019, 107", "tol2019"), ("; ", None), ("Levitsky and Way 2010", "way2010"),
      (")", None)],
     "two"),
    ([CitedItem("way2010", "48–50")], [("(", None), ("Levitsky and Way 2010, 48–50", "way2010"), (")", None)],
     "a range"),
    ([CitedItem("way2010", "3", label="chapter")],
     [("(", None), ("Levitsky and Way 2010, chap. 3", "way2010"), (")", None)], "a chapter"),
    ([CitedItem("bank2021z"), CitedItem("bank2021e")],
     [("(", None), ("World Bank 2021b", "bank2021z"), (", ", None), ("2021a", "bank2021e"), (")", None)],
     "letters as the processor gives them, one author once"),
    ([CitedItem("way2010", mode=Mode.SUPPRESS)], [("(", None), ("2010", "way2010"), (")", None)], "author suppressed"),
    ([CitedItem("way2010", mode=Mode.NARRATIVE)], [("Levitsky and Way (2010)", "way2010")], "in the sentence"),
    ([CitedItem("way2010", "7", mode=Mode.NARRATIVE)], [("Levitsky and Way (2010, 7)", "way2010")], "with a page"),
    ([CitedItem("way2010", "7", mode=Mode.NARRATIVE), CitedItem("tol2019", prefix="see also")],
     [("Levitsky and Way ", "way2010"), ("(", None), ("2010, 7", "way2010"), ("; see also ", None),
      ("Tol and Taşpınar 2019", "tol2019"), (")", None)], "in the sentence, with another"),
    ([CitedItem("tol2019", "5", prefix="see", suffix=", my translation")],
     [("(see ", None), ("Tol and Taşpınar 2019, 5", "tol2019"), (", my translation)", None)],
     "words before and after"),
    ([CitedItem("rapor2013")], [("(", None), ("Savunma Raporu 2013", "rapor2013"), (")", None)],
     "no author: the title"),
    ([], [], "nothing"),
]  # fmt: skip


@pytest.mark.parametrize(("items", "pieces", "why"), CLUSTERS, ids=[row[2] for row in CLUSTERS])
def test_clusters(
    works: dict[str, Work], printed_all: Formatted, items: list[CitedItem], pieces: object, why: str
) -> None:
    assert [(piece.text, piece.key) for piece in printed_all.cite(items)] == pieces


@pytest.fixture(scope="module")
def printed_all(works: dict[str, Work]) -> Formatted:
    formatted, findings = format_library(works, asked=[Asked(tuple(items)) for items, _, _ in CLUSTERS])
    assert findings == []
    return formatted


def test_a_title_is_set_as_the_style_sets_it(printed_all: Formatted) -> None:
    piece = printed_all.cite([CitedItem("rapor2013")])[1]
    assert piece.html == "<em>Savunma Raporu</em> 2013"


def test_references_are_safe_html(printed_all: Formatted) -> None:
    html = printed_all.reference("hostile")
    assert "<script" not in html.lower() and "<img" not in html.lower() and "&lt;" in html
    way = printed_all.reference("way2010")
    assert '<a href="https://example.org/a?b=1&amp;c=2">' in way and "<em>Regimes</em>" in way


def test_references_are_sorted_by_the_style(printed_all: Formatted) -> None:
    order = printed_all.order
    assert order.index("way2010") < order.index("tol2019") < order.index("bank2021e") < order.index("bank2021z")


def test_links_only_to_http() -> None:
    link = {"t": "Link", "c": [["", [], []], [{"t": "Str", "c": "x"}], ["javascript:alert(1)", ""]]}
    raw = {"t": "RawInline", "c": ["html", "<script>"]}
    assert html_of(joined(runs_of([link, raw]))) == "x&lt;script&gt;"


def _refusing(*words: str) -> object:
    def run(request: Request) -> str:
        if any(word in request.references for word in words):
            raise PandocError("refused")
        return run_pandoc(request)

    return run


def test_the_entry_at_fault_is_found(works: dict[str, Work]) -> None:
    item = CitedItem("way2010", "7")
    formatted, findings = format_library(works, asked=[Asked((item,))], run=_refusing("Regimes"))  # type: ignore[arg-type]
    (found,) = findings
    assert (found.code, found.place) == ("b-006", works["way2010"].place)
    assert "way2010" in found.message
    assert formatted.reference("tol2019") == "Tol and Taşpınar. 2019."
    assert formatted.reference("way2010") == "Levitsky and Way 2010"
    assert "".join(piece.text for piece in formatted.cite([item])) == "(Levitsky and Way 2010, 7)"


def test_a_style_at_fault_is_one_finding(works: dict[str, Work]) -> None:
    formatted, findings = format_library(works, style=Style("<style>no</style>"))
    assert [found.code for found in findings] == ["b-006"]
    assert formatted.reference("way2010") == "Levitsky and Way 2010"


def test_a_work_of_which_the_style_prints_nothing_has_a_row_of_ours() -> None:
    works, _ = read_library("@letter{a, author = {Ro, Ann}, title = {To Ben}, date = {1850}}", "x.bib")
    formatted, (found,) = format_library(works)
    assert (found.code, found.place) == ("b-151", works["a"].place)
    assert formatted.reference("a") == "Ro, Ann · 1850 · <em>To Ben</em>"


def test_what_is_assumed_of_the_processors_own_style_is_what_it_says() -> None:
    assert parse_style(default_style()).wants == DEFAULT.wants


def test_no_pandoc_is_one_finding(works: dict[str, Work]) -> None:
    def run(request: Request) -> str:
        raise PandocError("pandoc is not installed")

    formatted, (found,) = format_library(works, run=run)
    assert found.code == "b-006" and "not installed" in found.message
    assert formatted.cite([CitedItem("tol2019")])[1].key == "tol2019"


@pytest.mark.parametrize("answer", ["", "[]", "{}", '{"blocks": []}', '{"blocks": [{"t": "Para", "c": []}]}'])
def test_an_answer_nobody_understands_is_a_finding(works: dict[str, Work], answer: str) -> None:
    _, findings = format_library(works, run=lambda request: answer)
    assert [found.code for found in findings] == ["b-006"]


def test_the_store_is_asked_first_and_changes_nothing(works: dict[str, Work], tmp_path: Path) -> None:
    calls: list[int] = []

    def run(request: Request) -> str:
        calls.append(len(json.loads(request.document)["blocks"]))
        return run_pandoc(request)

    page, chapter = CitedItem("way2010", "7"), CitedItem("way2010", "3", label="chapter")
    both = [Asked((page, chapter))]
    fresh, _ = format_library(works, asked=both)
    format_library(works, cache=tmp_path, run=run)
    format_library(works, asked=[Asked((page,))], cache=tmp_path, run=run)
    stored, _ = format_library(works, asked=both, cache=tmp_path, run=run)
    assert len(calls) == 3
    again, _ = format_library(works, asked=both, cache=tmp_path, run=run)
    assert len(calls) == 3
    for one in (stored, again):
        assert one.cite([page, chapter]) == fresh.cite([page, chapter])
        assert [one.reference(key) for key in one.order] == [fresh.reference(key) for key in fresh.order]


def test_a_spoilt_store_is_asked_again(works: dict[str, Work], tmp_path: Path) -> None:
    format_library(works, cache=tmp_path)
    (stored,) = tmp_path.iterdir()
    for spoilt in ("", "[]", '{"order": 3}'):
        stored.write_text(spoilt, encoding="utf-8")
        formatted, findings = format_library(works, cache=tmp_path)
        assert findings == [] and formatted.reference("tol2019") == "Tol and Taşpınar. 2019."


def test_each_citation_is_asked_once(works: dict[str, Work]) -> None:
    seen: list[Request] = []

    def run(request: Request) -> str:
        seen.append(request)
        return run_pandoc(request)

    asked = [Asked((CitedItem(key, "1"),)) for key in works]
    format_library(works, asked=asked, run=run)
    format_library(works, asked=asked * 3, run=run)
    assert seen[0] == seen[1]


def test_an_empty_library_needs_no_processor() -> None:
    formatted, findings = format_library({}, run=lambda request: pytest.fail("asked"))
    assert (formatted.order, findings, formatted.reference("x<")) == ((), [], "x&lt;")


def test_an_unknown_key_is_shown_as_it_is(printed_all: Formatted) -> None:
    pieces = printed_all.cite([CitedItem("nobody", "3")])
    assert "".join(piece.text for piece in pieces) == "(nobody, 3)"
