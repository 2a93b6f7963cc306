"""A large library: what the edition shows is printed by the style, all else in rows of our own, and nothing is lost."""

from __future__ import annotations

import json

import pytest

from glossator.bibliography import CitedItem, format_library, format_listed, read_library, run_pandoc
from glossator.bibliography.cited_item import Asked
from glossator.bibliography.formatting import TOGETHER
from glossator.bibliography.own_row import in_order, own_row

SMALL = """
@book{doe2001, author = {Doe, Jane}, title = {Ports}, publisher = {Press}, date = {2001}}
@book{doe2001b, author = {Doe, Jane}, title = {Piers}, publisher = {Press}, date = {2001}}
@article{roe1999, author = {Roe, Rita}, title = {On engines}, journaltitle = {Review}, date = {1999}}
"""
MANY = SMALL + "".join(
    f"@book{{k{at}, author = {{Çelik{at}, A.}}, title = {{T{at}}}, date = {{1990}}}}\n" for at in range(TOGETHER)
)


def works(source: str):
    return read_library(source, "references/library.bib")[0]


ROWS = [
    ("author = {Doe, Jane}, title = {Ports}, date = {2001}, publisher = {Press}", "Doe, Jane · 2001 · Ports · Press"),
    ("editor = {van der Berg, Jan}, title = {Ports}", "van der Berg, Jan · Ports"),
    ("author = {{World Bank}}, date = {2001}", "World Bank · 2001"),
    ("author = {A, B and C, D and E, F}, title = {T}", "A, B; C, D; E, F · T"),
    ("author = {A, B and C, D and E, F and G, H}, title = {T}", "A, B; et al. · T"),
    ("title = {On \\emph{Emma}}", "On Emma"),
    ("note = {Nothing}", "key"),
]


@pytest.mark.parametrize(("fields", "words"), ROWS)
def test_a_row_says_what_the_entry_says(fields: str, words: str) -> None:
    work = works(f"@book{{key, {fields}}}")["key"]
    assert "".join(part for part, _, _ in own_row(work)) == words


def test_rows_stand_by_persons_year_and_title() -> None:
    source = "".join(
        f"@book{{{key}, author = {{{author}}}, title = {{{title}}}, date = {{{year}}}}}\n"
        for key, author, title, year in (
            ("d", "Zola, A", "A", 1900), ("c", "Çelik, B", "B", 2001), ("b", "Celik, B", "a", 2001),
            ("a", "celik, B", "Z", 1999),
        )
    )  # fmt: skip
    assert in_order(works(source)) == ["a", "b", "c", "d"]


def test_only_what_is_cited_or_listed_is_asked_for() -> None:
    library, titles = works(MANY), set()

    def run(request):
        titles.update(item["title"] for item in json.loads(request.references))
        return run_pandoc(request)

    formatted, findings = format_listed(library, {"roe1999"}, cited=["doe2001"], run=run)
    assert findings == []
    assert titles == {"Ports", "On engines"}
    assert formatted.order[:2] == ("doe2001", "roe1999")
    assert set(formatted.order) == set(library)
    assert formatted.reference("k7") == "Çelik7, A. · 1990 · <em>T7</em>"
    assert "Review" in formatted.reference("roe1999")


def test_works_that_nobody_cites_change_nothing_of_those_that_are_cited() -> None:
    asked = [Asked((CitedItem("doe2001"),))]
    alone, _ = format_listed(works(MANY), (), asked=asked, cited=["doe2001"])
    beside, _ = format_listed(works(MANY), {"doe2001b"}, asked=asked, cited=["doe2001"])
    whole, _ = format_library(works(SMALL), asked=asked, cited=["doe2001"])
    for one in (alone, beside):
        assert one.cite(asked[0].items) == whole.cite(asked[0].items)
        assert one.reference("doe2001") == whole.reference("doe2001")
    assert beside.reference("doe2001b") == whole.reference("doe2001b")


def test_in_a_large_library_a_work_that_is_listed_has_the_letter_it_has_in_a_small_one() -> None:
    keys = set(works(MANY))
    large, _ = format_listed(works(MANY), keys, cited=["doe2001", "roe1999"])
    small, _ = format_library(works(SMALL), cited=["doe2001", "roe1999"])
    assert {key: large.reference(key) for key in works(SMALL)} == {key: small.reference(key) for key in works(SMALL)}


def test_of_a_small_library_all_is_printed() -> None:
    formatted, _ = format_listed(works(SMALL), None, cited=["doe2001"])
    whole, _ = format_library(works(SMALL), cited=["doe2001"])
    assert formatted.order == whole.order
    assert [formatted.reference(key) for key in whole.order] == [whole.reference(key) for key in whole.order]
