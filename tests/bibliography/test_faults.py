"""Each fault of a library is found at its line and column, and costs nothing else."""

from __future__ import annotations

import pytest
from hard_faults import FIELDS, SYNTAX

from glossator.bibliography import read_library

FAULTS = [*SYNTAX, *FIELDS]
UNDATED = frozenset({"b-121", "b-122", "b-150"})


@pytest.mark.parametrize("end", ["\n", "\n\n@book{last, title = {Last}, year = 1999}\n"], ids=["last", "followed"])
@pytest.mark.parametrize(("why", "source", "wanted", "kept"), FAULTS, ids=[row[0] for row in FAULTS])
def test_each_fault_at_its_place(
    why: str, source: str, wanted: list[tuple[str, int, int]], kept: dict[str, dict[str, str]], end: str
) -> None:
    works, findings = read_library(source + end, "x.bib")
    codes = {code for code, _, _ in wanted}
    told = [(one.code, one.place.line, one.place.column) for one in findings if one.code not in UNDATED - codes]
    assert sorted(told) == sorted(wanted), why
    for key, fields in kept.items():
        assert {name: works[key].fields.get(name) for name in fields} == fields
    assert end == "\n" or works["last"].fields["title"] == "Last"


NEAREST = [
    ("@book{a, titlle = {T}, year = 1999}", ("title",), "a field"),
    ("@inbook{a, title = {T}, crossref = {collection1}}\n@book{collection, title = {U}}", ("collection",), "a parent"),
    ("@book{a, title = {T}, xdata = {brilL}}\n@xdata{brill, publisher = {B}}", ("brill",), "a key in another case"),
]


@pytest.mark.parametrize(("source", "wanted", "why"), NEAREST, ids=[row[2] for row in NEAREST])
def test_the_nearest_is_offered(source: str, wanted: tuple[str, ...], why: str) -> None:
    _, findings = read_library(source, "x.bib")
    assert [one.suggestions for one in findings if one.suggestions] == [wanted], why


def test_names_are_kept_as_written() -> None:
    works, _ = read_library(
        "@book{a, title = {T}, author = {World Bank and Tol, Gönül, Su, Cem}, year = 1999}", "x.bib"
    )
    assert works["a"].csl["author"] == [{"literal": "World Bank"}, {"literal": "Tol, Gönül, Su, Cem"}]


def test_what_is_inherited_is_told_once() -> None:
    children = "".join(f"@inbook{{c{n}, title = {{T}}, crossref = {{p}}}}\n" for n in range(20))
    _, findings = read_library(f"{children}@book{{p, title = {{U}}, doi = {{none}}, date = {{2015-02-30}}}}", "x.bib")
    assert [(one.code, one.place.line) for one in findings] == [("b-003", 21), ("b-003", 21)]


def test_a_date_that_is_none_is_printed_as_written() -> None:
    works, _ = read_library("@book{a, title = {T}, year = {around the war}}", "x.bib")
    assert works["a"].csl["issued"] == {"literal": "around the war"}


def test_a_very_long_title_is_kept_and_told() -> None:
    works, findings = read_library(f"@book{{a, title = {{{'word ' * 200_000}}}, year = 1999}}", "x.bib")
    assert len(works["a"].csl["title"]) == 999_999
    assert [one.code for one in findings] == ["b-123"]
    assert "1,000,000 characters" in findings[0].message


def test_very_many_authors_are_kept_and_told() -> None:
    names = " and ".join(f"Family{number}, Given" for number in range(5000))
    works, findings = read_library(f"@book{{a, title = {{T}}, author = {{{names}}}, year = 1999}}", "x.bib")
    assert len(works["a"].csl["author"]) == 5000
    assert [(one.code, "5,000 names" in one.message) for one in findings] == [("b-124", True)]


HTML = '<img src=x onerror="alert(1)">'
NAMES = ("author", "editor", "title", "publisher", "journaltitle", "note", "series", "location", "pages", "year", "doi")


@pytest.mark.parametrize("name", NAMES)
def test_html_in_any_field_is_told(name: str) -> None:
    _, findings = read_library(f"@article{{a, {name} = {{{HTML}}}, eid = {{x}}}}", "x.bib")
    assert "b-116" in {one.code for one in findings if one.place.column == 13}


DEEP = 100_000
ENDLESS = [
    ("@book{a, title = {" + "{" * DEEP + "x" + "}" * DEEP + "}}", "braces in braces"),
    ("@book{a, title = {" + "\\emph{" * DEEP + "x" + "}" * DEEP + "}}", "commands in commands"),
    ("@book{a, title = {" + "\\'" * DEEP + "x}}", "accents on accents"),
    ("@book{a, title = {" + "{" * DEEP, "braces that never close"),
    ("@book{a, title = {x" + "}" * DEEP, "braces that close nothing"),
    ("".join(f"@book{{k{n}, title = {{open\n" for n in range(5_000)), "five thousand open entries"),
    (
        "".join(f"@inbook{{k{n}, title = {{T}}, crossref = {{k{n + 1}}}}}\n" for n in range(5_000)),
        "five thousand in a row",
    ),
    ("@book{a" + ",\n x = {y}" * 50_000 + "}", "fifty thousand fields"),
    ("@book{a, title = " + "{x} # " * DEEP + "{y}}", "a hundred thousand joints"),
    ("@set{a, entryset = {" + "a," * DEEP + "}}", "a set of itself"),
    ("@book{a, xdata = {" + ",".join(f"k{n}" for n in range(DEEP)) + "}}", "xdata without end"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "why"), ENDLESS, ids=[row[1] for row in ENDLESS])
def test_nothing_is_endless(source: str, why: str) -> None:
    works, findings = read_library(source, "x.bib")
    assert works or findings, why
    assert all(len(one.message) < 1000 for one in findings)


def test_another_key_is_no_fault_any_more() -> None:
    """b-125 is retired: a work can be cited by each of its keys."""
    works, findings = read_library("@book{a, title = {T}, ids = {old, a, old,, older}, year = 1999}", "x.bib")
    assert (works["a"].aliases, findings) == (("old", "older"), [])


NEEDED = [
    ("@article{a, title = {T}, date = {1990}}", "journal", "an article"),
    ("@incollection{a, title = {T}, date = {1990}}", "title of the book that holds it", "a chapter"),
    ("@report{a, title = {T}, date = {1990}}", "body that issued it", "a report"),
    ("@phdthesis{a, title = {T}, date = {1990}}", "university", "a thesis"),
    ("@online{a, title = {T}}", "address", "a page"),
    ("@patent{a, title = {T}, date = {1990}}", "number", "a patent"),
]


@pytest.mark.parametrize(("source", "field", "why"), NEEDED, ids=[row[2] for row in NEEDED])
def test_what_a_kind_of_work_needs_is_told_at_the_entry(source: str, field: str, why: str) -> None:
    _, (found,) = read_library(f"\n{source}", "x.bib")
    assert (found.code, found.place.line, found.place.column) == ("b-150", 2, 1), why
    assert f"has no {field}," in found.message
    cited_only = source.replace("{a,", "{a, seen = {citation},")
    assert "b-150" not in {one.code for one in read_library(cited_only, "x.bib")[1]}


def test_an_original_later_than_the_work_is_told() -> None:
    _, (found,) = read_library("@book{a, title = {T}, date = {1940},\n origdate = {1950}}", "x.bib")
    assert (found.code, found.place.line, found.place.column) == ("b-154", 2, 2)
    assert read_library("@book{a, title = {T}, date = {1940/1960}, origdate = {1950}}", "x.bib")[1] == []


def test_two_works_of_one_author_title_and_year_are_told() -> None:
    one = "@book{%s, title = {%s}, author = {Moor, %s}, date = {1940}%s}\n"
    first = one % ("a", "Weirs of Old", "Hal", "")
    _, (found,) = read_library(first + one % ("b", "Weirs of old", "H.", ""), "x.bib")
    assert (found.code, found.place.line, "“a” at line 1" in found.message) == ("b-155", 2, True)
    assert read_library(first + one % ("b", "Weirs of old", "Hal", ", volume = {2}"), "x.bib")[1] == []
    assert read_library(one % ("a", "Preface", "Hal", "") + one % ("b", "Preface", "Hal", ""), "x.bib")[1] == []


def test_a_suffix_behind_the_given_name_is_read_and_told() -> None:
    works, (found,) = read_library("@book{a, title = {T}, date = {1990},\n author = {Moor, Hal, Jr.}}", "x.bib")
    assert works["a"].csl["author"] == [{"family": "Moor", "given": "Hal", "suffix": "Jr."}]
    assert (found.code, found.place.line, found.place.column) == ("b-153", 2, 12)


def test_a_type_of_another_program_is_what_it_says_and_told() -> None:
    works, found = read_library("@newspaper{a, title = {T}, journaltitle = {J}, date = {1990}}", "x.bib")
    assert works["a"].csl["type"] == "article-newspaper" and [one.code for one in found] == ["b-003"]
