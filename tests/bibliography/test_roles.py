"""Fields of names and what their types say, as roles of CSL."""

from __future__ import annotations

import pytest

from glossator.bibliography import beside, read_library

ROWS = (
    ("editor = {Doe, J.}", {"editor": ["Doe"]}),
    ("editor = {Doe, J.}, editortype = {compiler}", {"compiler": ["Doe"]}),
    ("editor = {Doe, J.}, editortype = {organizer}", {"organizer": ["Doe"]}),
    ("editor = {Doe, J.}, editortype = {redactor}", {"editor": ["Doe"]}),
    ("editor = {Doe, J.}, editora = {Roe, A.}, editoratype = {compiler}", {"editor": ["Doe"], "compiler": ["Roe"]}),
    ("editor = {Doe, J.}, editorb = {Roe, A.}, editorbtype = {editor}", {"editor": ["Doe", "Roe"]}),
    ("author = {Poe, E.}, translator = {Doe, J.}", {"author": ["Poe"], "translator": ["Doe"]}),
)  # fmt: skip


@pytest.mark.parametrize(("fields", "expected"), ROWS, ids=[row[0] for row in ROWS])
def test_roles(fields: str, expected: dict[str, list[str]]) -> None:
    works, findings = read_library(f"@book{{b, title = {{T}}, publisher = {{P}}, date = {{2000}}, {fields}}}", "l.bib")
    item = works["b"].csl
    found = {name: [one["family"] for one in value] for name, value in item.items() if isinstance(value, list)}
    assert {name: sorted(names) for name, names in found.items()} == {n: sorted(v) for n, v in expected.items()}
    assert findings == []


BESIDE = (
    ("foreword = {Roe, Ann}", "foreword by", "a foreword"),
    ("introduction = {Roe, Ann}", "introduction by", "an introduction"),
    ("afterword = {Roe, Ann}", "afterword by", "an afterword"),
    ("annotator = {Roe, Ann}", "annotated by", "an annotator"),
    ("commentator = {Roe, Ann}", "with a commentary by", "a commentator"),
    ("holder = {Roe, Ann}", "held by", "whoever holds a right in a work that is no patent"),
    ("shortauthor = {RA}", "author cited as", "a short name"),
    ("editora = {Roe, Ann}, editoratype = {redactor}", "redacted by", "a redactor"),
    ("editorb = {Roe, Ann}, editorbtype = {calligrapher}", "calligrapher:", "a kind that nobody knows"),
    ("editorc = {Roe, Ann}", "with", "no kind"),
)  # fmt: skip


@pytest.mark.parametrize(("fields", "told", "why"), BESIDE, ids=[row[2] for row in BESIDE])
def test_a_role_without_a_variable_is_told(fields: str, told: str, why: str) -> None:
    works, (found,) = read_library(f"@book{{b, title = {{T}}, date = {{2000}},\n {fields}}}", "l.bib")
    at = fields.index("{") + 3
    assert (found.code, found.place.line, found.place.column) == ("b-152", 2, at), f"{why}, at its value"
    assert f"“{told}”" in found.message
    ((field, words, written),) = beside(works["b"].fields, False)
    assert (words, written.replace(",", "")) == (told, "RA" if field == "shortauthor" else "Roe Ann")


def test_who_holds_a_patent_is_its_author() -> None:
    works, findings = read_library("@patent{p, title = {T}, number = {1}, date = {2000}, holder = {Roe, Ann}}", "l.bib")
    assert works["p"].csl["author"] == [{"family": "Roe", "given": "Ann"}] and findings == []


SEASONS = (
    ("issue = {Spring}, date = {2014}", None, {"date-parts": [[2014]], "season": 1}, "a season is part of the date"),
    ("issue = {winter}, date = {2014-03}", None, {"date-parts": [[2014, 3]]}, "a month says more"),
    ("issue = {Spring}, number = {4}, date = {2014}", "4, Spring", {"date-parts": [[2014]]}, "beside a number"),
)  # fmt: skip


@pytest.mark.parametrize(("fields", "issue", "issued", "why"), SEASONS, ids=[row[3] for row in SEASONS])
def test_a_season_as_the_issue(fields: str, issue: str | None, issued: dict[str, object], why: str) -> None:
    works, _ = read_library(f"@article{{a, title = {{T}}, journaltitle = {{J}}, {fields}}}", "l.bib")
    assert (works["a"].csl.get("issue"), works["a"].csl["issued"]) == (issue, issued), why
