"""Which quotation belongs to which citation."""

from __future__ import annotations

import pytest

from glossator.citation import find_citations
from glossator.quotations import Bond, Cited, Citing, find_quoted

FIRM, LOOSE = Bond.FIRM, Bond.LOOSE

ROWS = [
    # prose, (quoted, keys of the citations, bond) of each quotation, why
    ("“A b c” [@one].", [("A b c", ["one"], FIRM)], "before the citation"),
    ("“A b c” and “d e f” [@one].", [("A b c", ["one"], FIRM), ("d e f", ["one"], FIRM)], "two before one"),
    ("“A b” [@one] and “d e” [@two].", [("A b", ["one", "two"], FIRM), ("d e", ["two", "one"], FIRM)], "each its own"),
    ("“A b c” is said of ships that come by night [@one].", [("A b c", ["one"], FIRM)], "at the end of the sentence"),
    ("“A b c.” [@one] Then “d e”.", [("A b c.", ["one"], FIRM), ("d e", ["one"], LOOSE)], "the stop within the marks"),
    ("“A b c”. [@one]", [("A b c", ["one"], FIRM)], "the citation alone behind the stop"),
    ("“A b. C d? E f” [@one].", [("A b. C d? E f", ["one"], FIRM)], "stops within"),
    ("@one [p. 3] says “a b c”.", [("a b c", ["one"], FIRM)], "the author before"),
    ("@one says “a b c”. Nobody says “d e”.", [("a b c", ["one"], FIRM), ("d e", [], LOOSE)], "not for what follows"),
    ("@one says “a b”, while @two says “c d”.", [("a b", ["one", "two"], FIRM), ("c d", ["two", "one"], FIRM)],
     "each its own author"),
    ("@one says “a b” [@two].", [("a b", ["two", "one"], FIRM)], "the nearer one counts"),
    ("@one says “a b”, which is the view of many others [@two].", [("a b", ["one", "two"], FIRM)], "the author counts"),
    ("“A b,” writes @one, “c d.”", [("A b,", ["one"], FIRM), ("c d.", ["one"], FIRM)], "the author between"),
    ("In the report [@one], “a b c”.", [("a b c", ["one"], LOOSE)], "a citation in front may be for it"),
    ("All of it is told [@one] in many words that nobody has ever counted to the end of, and “a b c”.",
     [("a b c", [], LOOSE)], "a citation far in front is not"),
    ("He said “a b.” Others came [@one].", [("a b.", [], LOOSE)], "another sentence"),
    ("He said “a b”. Others came [@one].", [("a b", [], LOOSE)], "the same, the stop outside"),
    ("“A b [@one] c” is here.", [("A b [@one] c", [], LOOSE)], "a citation within is not for it"),
    ("Nothing is quoted [@one].", [], "no marks"),
]  # fmt: skip


def _citing(prose: str) -> list[Citing]:
    return [
        Citing(
            one.start, one.end, tuple(Cited(work.key) for work in one.value.works),
            one.value.works[0].narrative,
        )
        for one in find_citations(prose)
    ]  # fmt: skip


@pytest.mark.parametrize(("prose", "expected", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_quotations_and_their_citations(prose: str, expected: list[tuple[str, list[str], Bond]], why: str) -> None:
    found = [
        (prose[one.start : one.end], [citing.works[0].key for citing in one.citations], one.bond)
        for one in find_quoted(prose, _citing(prose))
    ]
    assert found == expected, why


@pytest.mark.parametrize(
    ("behind", "locator", "label"),
    [
        ("(p. 12)", "12", "page"),
        ("(12)", "12", "page"),
        ("(S. 12 f.)", "", "page"),
        ("(s. 12–14)", "12–14", "page"),
        ("(с. 12)", "12", "page"),
        ("(¶ 31)", "31", "paragraph"),
        ("[para. 31]", "31", "paragraph"),
        ("(1843)", "", "page"),  # a year
        ("(twelve)", "", "page"),
        ("and p. 12", "", "page"),
    ],
)
def test_a_place_apart_from_its_author(behind: str, locator: str, label: str) -> None:
    prose = f"@one says “a b c” {behind}."
    (found,) = find_quoted(prose, _citing(prose)[:1])
    work = found.citations[0].works[0]
    assert (work.locator, work.label) == (locator, label)
