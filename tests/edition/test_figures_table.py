"""The table of figures: what a row says, what is wrong with it, and that this edition's rows hold in it."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from glossator.anchors import NO_ANCHORS
from glossator.characters.folding import fold
from glossator.edition import Edition, read_edition
from glossator.edition.figures import COLUMNS, FIGURES, read_figures
from glossator.model import Amount, Bound, DataPoint

CHECKOUT = Path(__file__).resolve().parents[2]
HEAD = "id,subject,series,of,date,value,unit,original,line,work,said,at,corrected,why\n"
ROW = "a,Trade,Wool,to Leith,1850,{value},bales,ledger,7,smith2010,seven bales,p1 p2,{corrected},{why}\n"


def row(value: str = "7", corrected: str = "", why: str = "") -> str:
    return ROW.format(value=value, corrected=corrected, why=why)


def read(source: str) -> tuple[tuple[DataPoint, ...], list[str]]:
    points, findings = read_figures(source, {"p1", "p2"}, NO_ANCHORS)
    return points, [one.code for one in findings]


def test_a_row_has_what_its_columns_say() -> None:
    (point,), codes = read(HEAD + row("3067", "~3.067", '"A point, misread."'))
    assert codes == []
    assert (point.id, point.subject, point.series, point.of, point.unit) == ("a", "Trade", "Wool", "to Leith", "bales")
    assert point.date is not None and point.date.text == "1850"
    assert (point.original, point.line, point.work, point.said) == ("ledger", 7, "smith2010", "seven bales")
    assert (point.at, point.why, point.place.line) == (("p1", "p2"), "A point, misread.", 2)
    assert point.value == Amount(3067.0) and point.believed == Amount(3.067, Bound.ABOUT, 3)


NUMBERS = [
    ("7", Amount(7.0), "digits"),
    ("10,884", Amount(10884.0), "thousands apart"),
    ("28.30", Amount(28.3, Bound.EXACT, 2), "a nought at the end is kept"),
    (">100", Amount(100.0, Bound.OVER), "more than"),
    ("≥ 13", Amount(13.0, Bound.LEAST), "a space behind the sign"),
    ("-4.5", Amount(-4.5, Bound.EXACT, 1), "below nought"),
    ("", None, "nothing"),
    ("seven", None, "a word"),
    ("7-9", None, "two numbers"),
    ("1,23", None, "a comma for a point"),
    ("1e9", None, "a power"),
    ("٧", None, "digits of another script"),
    ("9" * 4000, None, "no number that anybody counted"),
]


@pytest.mark.parametrize(("written", "amount", "why"), NUMBERS, ids=[one[2] for one in NUMBERS])
def test_numbers(written: str, amount: Amount | None, why: str) -> None:
    points, codes = read(HEAD + row(f'"{written}"'))
    assert [one.value for one in points] == ([amount] if amount else []), why
    assert codes == ([] if amount else ["d-066"] if written else ["n-002"])


WRONG = [
    (HEAD + row() + row(), ["n-003"], 1, "an id twice"),
    (HEAD + row().replace("1850", "1850-13"), ["d-002"], 0, "a month that is none"),
    (HEAD + row().replace("1850", "long ago"), ["d-001"], 0, "words for a date"),
    (HEAD + row().replace("a,", "A b,", 1), ["t-004"], 0, "an id that is none"),
    (HEAD + row().replace("p2", "p3"), ["t-035"], 1, "a passage that is none"),
    (HEAD + row().replace(",7,smith", ",p. 7,smith"), ["n-004"], 1, "a page where a line is meant"),
    (HEAD + row(corrected="many", why="x"), ["d-066"], 1, "a correction that is no number costs itself"),
    (HEAD + row(why="One, two."), ["d-068"], 0, "a comma outside quotation marks"),
    (HEAD.replace("unit", "units") + row(), ["n-009"], 1, "a column that nobody reads"),
    (HEAD.replace("value", "number") + row(), ["d-070"], 0, "a column that is needed"),
    (HEAD + "a,Trade,Wool,,,7\n\n", [], 1, "cells left out at the end"),
    ("", ["d-070"], 0, "an empty file"),
    (HEAD + '"' + "x" * 200_000, [], 0, "a field beyond what is read"),
]


@pytest.mark.parametrize(("source", "codes", "kept", "why"), WRONG, ids=[one[3] for one in WRONG])
def test_a_mistake_costs_what_it_stands_in(source: str, codes: list[str], kept: int, why: str) -> None:
    points, found = read(source)
    assert (found, len(points)) == (codes, kept), why


@pytest.fixture(scope="module")
def edition() -> Edition:
    return read_edition(CHECKOUT)[0]


def test_every_row_of_this_edition_is_read_and_holds(edition: Edition) -> None:
    with (CHECKOUT / FIGURES).open(encoding="utf-8", newline="") as file:
        table = csv.DictReader(file, strict=True)
        ids = [one["id"] for one in table]
        assert tuple(table.fieldnames or ()) == COLUMNS
    assert [one.id for one in edition.figures] == ids and len(ids) > 50
    for one in edition.figures:
        assert one.at and one.line and one.original in edition.sources, one.id
        assert not one.work or one.work in edition.works, one.id
        assert 1 <= len(one.said.split()) <= 8, one.id


@pytest.mark.originals
def test_the_originals_say_so_on_that_line(edition: Edition, originals: Path) -> None:
    raw = {id: (originals / "texts" / f"{id}.txt").read_text(encoding="utf-8").split("\n") for id in edition.sources}
    for one in edition.figures:
        near = "\n".join(raw[one.original][max(0, one.line - 2) : one.line + 2])
        joined = fold(re.sub(r"\s+", " ", re.sub(r"-\n\s*", "-", near)))
        loose = fold(re.sub(r"\s+", " ", re.sub(r"-\n\s*", "", near)))
        assert fold(one.said) in joined or fold(one.said) in loose, one.id
