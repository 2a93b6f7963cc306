"""The role of each date, in five languages; and where a narrative looks back."""

from __future__ import annotations

import re

import pytest
from rows_roles import ROWS, SHOWN_WRONG

from glossator.chronology import dates_of, find_dates
from glossator.chronology.role_signs import DateRole
from glossator.chronology.signs import BY_LANGUAGE, TONGUES
from glossator.model import Front
from glossator.passages import read_text

_MARKED = re.compile(r"⟦(.*?)\|(.*?)⟧")
CASES = [(language, *row) for language, rows in ROWS.items() for row in rows]


def marked(row: str) -> tuple[str, list[tuple[str, str]]]:
    """The sentence of a row, and its dates with their roles."""
    return _MARKED.sub(r"\1", row), [(printed, role) for printed, role in _MARKED.findall(row)]


@pytest.mark.parametrize(("language", "row", "why"), CASES, ids=[f"{one[0]}-{n}" for n, one in enumerate(CASES)])
def test_the_role_of_each_date(language: str, row: str, why: str) -> None:
    text, wanted = marked(row)
    found = find_dates(text, language)
    assert [one.value.role for one in found] == [role for _, role in wanted], why
    assert all(
        printed in one.printed or one.printed in printed for one, (printed, _) in zip(found, wanted, strict=True)
    )


@pytest.mark.parametrize(("row", "why"), SHOWN_WRONG)
def test_a_row_that_is_read_now_leaves_the_list(row: str, why: str) -> None:
    text, wanted = marked(row)
    assert [one.value.role for one in find_dates(text)] != [role for _, role in wanted], why


def test_every_role_has_rows_in_english_and_most_in_each_language() -> None:
    spoken = set(DateRole) - {DateRole.ERA}
    for language, rows in ROWS.items():
        roles = {role for row, _ in rows for _, role in marked(row)[1]}
        assert len(rows) >= 25 and roles == spoken, language


def test_every_language_of_rows_has_signs() -> None:
    assert set(ROWS) == set(BY_LANGUAGE) == {"en", *(one.code for one in TONGUES)}


BROKEN_LINES = [
    ("The state plans to close it by\n2030.", "target", "a line ends before the date"),
    ("They left before the\n1954\nwar.", "back-reference", "and behind it"),
    ("It stood at 70% as\nof 2019.", "statistic", "and inside a sign"),
]


@pytest.mark.parametrize(("text", "role", "why"), BROKEN_LINES, ids=[row[2] for row in BROKEN_LINES])
def test_the_end_of_a_line_is_a_space(text: str, role: str, why: str) -> None:
    assert [one.value.role for one in find_dates(text)] == [role], why


TOLD = [
    (
        "In June 1914 the mayor resigned. He had been elected in May 1907.",
        ["event", "back-reference"],
        "the pluperfect looks back",
    ),
    (
        "In June 1914 the mayor resigned. Twenty years earlier, he had kept a shop. In May 1895 it burnt down."
        "\n\nIn July 1914 a strike began.",
        ["event", "back-reference", "back-reference", "event"],
        "a look back lasts for its paragraph",
    ),
    ("In June 1914 the mayor resigned. By July 1914 he had left.", ["event", "event"], "`by` does not look back"),
    ("He had been elected in May 1907.", ["event"], "nothing is told before it: there is nowhere to look back from"),
    ("In 1914 he resigned. In 1915 the court had heard him.", ["event", "event"], "the pluperfect of a later year"),
    (
        "War was declared in April 1828. Varna fell in October; the cabinet had in June recalled the admiral.",
        ["event", "event", "event"],
        "a step back within the year",
    ),
    ("In 1914 he resigned. He was elected in 1907.", ["event", "event"], "an earlier year in the simple past"),
    (
        "In 1914 he resigned. He had friends at court who wrote, as everybody in the town soon came to know and to"
        " repeat, to the minister in 1907.",
        ["event", "event"],
        "a `had` that is far from the date",
    ),
]


@pytest.mark.parametrize(("told", "roles", "why"), TOLD, ids=[row[2] for row in TOLD])
def test_where_the_narrative_looks_back(told: str, roles: list[str], why: str) -> None:
    text, _ = read_text("t", "t.md", told, Front("T"), 0)
    read = dates_of(text)
    assert [one.value.role for passage in text.spoken for one in read[passage.id].dates] == roles, why
