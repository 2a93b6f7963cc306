"""`references/evidence.csv`: on which line of an original each figure and date of our texts rests.

A row says the claim in our words; the passage of ours that makes it; up to eight
words of that passage, exactly; the original (`own` where we rest on something
else: general knowledge, arithmetic, a page that the claim names) with the line
of its raw file; and the work that the original, or for `own` our text, cites.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from glossator.characters.folding import fold
from glossator.edition import Edition, read_edition

CHECKOUT = Path(__file__).resolve().parents[2]
EVIDENCE = CHECKOUT / "references" / "evidence.csv"
COLUMNS = ["claim", "passage", "words", "original", "line", "work"]
OWN = "own"
LONGEST = 8
"""Words that may be quoted, of ours or of an original."""

FIGURE = re.compile(r"(?<![\w-])\d+(?:[.,]\d+)*")
"""A number as printed; the 400 of S-400 and the 35 of F-35 are parts of names."""
CITATION = re.compile(r"\[[^\]]*@[^\]]*\]|@\w+")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table, as read."""

    claim: str
    passage: str
    words: str
    original: str
    line: str
    work: str


def prose_of(edition: Edition) -> dict[str, str]:
    """Return the words of each passage that is ours, by its id; local copies of originals are left out."""
    return {p.id: p.prose.text for text in edition.texts if not text.local for p in text.passages}


def with_ids_of_today(rows: Sequence[Row], edition: Edition) -> list[Row]:
    """Return the rows with the passage that each old id leads to today (`references/anchors.lock`)."""
    return [replace(row, passage=edition.anchors.aliases.get(row.passage, row.passage)) for row in rows]


def faults(rows: Sequence[Row], edition: Edition) -> Iterator[str]:
    """Yield what is wrong with the table as far as the repository alone can tell."""
    prose = prose_of(edition)
    claimed: set[tuple[str, str]] = set()
    for row in with_ids_of_today(rows, edition):
        if not row.claim.strip():
            yield f"no claim: {row}"
        if row.passage not in prose:
            yield f"no passage {row.passage}: {row.claim}"
        elif not row.words or row.words not in prose[row.passage]:
            yield f"words not in {row.passage}: {row.words}"
        if len(row.words.split()) > LONGEST:
            yield f"too many words: {row.words}"
        if row.original != OWN and row.original not in edition.sources:
            yield f"no original {row.original}: {row.claim}"
        if (row.original == OWN) != (row.line == ""):
            yield f"a line belongs to an original, and an original has a line: {row}"
        if row.line and not re.fullmatch(r"[1-9]\d*", row.line):
            yield f"no line number {row.line}: {row.claim}"
        if row.work and row.work not in edition.works:
            yield f"no work {row.work}: {row.claim}"
        if (row.claim, row.passage) in claimed:
            yield f"twice in {row.passage}: {row.claim}"
        claimed.add((row.claim, row.passage))


def unsupported(rows: Sequence[Row], edition: Edition) -> Iterator[str]:
    """Yield each figure of a text of ours, citations apart, that no row's words contain."""
    rows = with_ids_of_today(rows, edition)
    for passage, prose in prose_of(edition).items():
        quoted = [row.words for row in rows if row.passage == passage and row.words]
        spans = [match.span() for words in quoted for match in re.finditer(re.escape(words), prose)]
        for figure in FIGURE.finditer(CITATION.sub(lambda match: " " * len(match.group()), prose)):
            if not any(start <= figure.start() and figure.end() <= end for start, end in spans):
                around = prose[max(0, figure.start() - 30) : figure.end() + 30]
                yield f"no row for {figure.group()} in {passage}: … {around} …"


def misplaced(rows: Sequence[Row], raw: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Yield each row whose line is not in the raw file, is empty, or is far from a figure of the claim."""
    for row in rows:
        if row.original == OWN:
            continue
        lines, number = raw[row.original], int(row.line)
        if number > len(lines) or not lines[number - 1].strip():
            yield f"nothing on line {row.line} of {row.original}: {row.claim}"
            continue
        near = "\n".join(lines[max(0, number - 2) : number + 1])
        for figure in FIGURE.findall(row.claim):
            if not re.search(rf"(?<!\d){re.escape(figure)}(?!\d)", near):
                yield f"no {figure} at line {row.line} of {row.original}: {row.claim}"


def copied(rows: Sequence[Row], raw: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Yield each cell that repeats more words of an original than may be quoted."""
    size = LONGEST + 1
    known: set[tuple[str, ...]] = set()
    for lines in raw.values():
        run = re.findall(r"\w+", fold(re.sub(r"-\n\s*", "", "\n".join(lines))))
        known.update(tuple(run[at : at + size]) for at in range(len(run) - size + 1))
    for row in rows:
        for cell in (row.claim, row.words):
            run = re.findall(r"\w+", fold(cell))
            if any(tuple(run[at : at + size]) in known for at in range(len(run) - size + 1)):
                yield f"words of an original: {cell}"


@pytest.fixture(scope="module")
def edition() -> Edition:
    return read_edition(CHECKOUT)[0]


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    with EVIDENCE.open(encoding="utf-8", newline="") as file:
        table = csv.DictReader(file, strict=True)
        found = [Row(**record) for record in table]
        assert table.fieldnames == COLUMNS
    assert found, "the table is empty"
    return found


@pytest.fixture(scope="module")
def raw(originals: Path, edition: Edition) -> dict[str, list[str]]:
    folder = originals / "texts"
    return {id: (folder / f"{id}.txt").read_text(encoding="utf-8").split("\n") for id in edition.sources}


def test_every_row_holds_in_the_edition(rows: list[Row], edition: Edition) -> None:
    assert not list(faults(rows, edition))


def test_every_figure_of_our_texts_has_a_row(rows: list[Row], edition: Edition) -> None:
    assert not list(unsupported(rows, edition))


@pytest.mark.originals
def test_every_figure_stands_where_the_row_says(rows: list[Row], raw: dict[str, list[str]]) -> None:
    assert not list(misplaced(rows, raw))


@pytest.mark.originals
def test_no_sentence_of_the_originals(rows: list[Row], raw: dict[str, list[str]]) -> None:
    assert not list(copied(rows, raw))


BROKEN = [
    ("claim", " ", "no claim", "a row must say what it supports"),
    ("passage", "pnowhere", "no passage", "its opening words were edited, so its id changed"),
    ("words", "words that nobody wrote", "words not in", "the sentence was edited"),
    ("words", "", "words not in", "without words nobody finds the claim in its passage"),
    ("original", "bardakci-2012", "no original", "a slip of the pen"),
    ("original", OWN, "a line belongs", "general knowledge has no line"),
    ("line", "", "a line belongs", "an original without a line cannot be checked"),
    ("line", "p. 5", "no line number", "pages are not lines"),
    ("line", "0", "no line number", "lines are counted from 1"),
    ("work", "nobody1999", "no work", "the key was renamed"),
]


@pytest.mark.parametrize(("column", "value", "wanted", "why"), BROKEN, ids=[f"{b[0]}-{b[1]}" for b in BROKEN])
def test_a_broken_row_is_found(
    rows: list[Row], edition: Edition, column: str, value: str, wanted: str, why: str
) -> None:
    good = next(row for row in rows if row.original != OWN)
    assert any(wanted in fault for fault in faults([replace(good, **{column: value})], edition)), why


def test_too_many_words_are_found(rows: list[Row], edition: Edition) -> None:
    passage, prose = next((id, text) for id, text in prose_of(edition).items() if len(text.split()) > LONGEST)
    long = replace(rows[0], passage=passage, words=" ".join(prose.split()[: LONGEST + 1]))
    assert any("too many words" in fault for fault in faults([long], edition))


def test_a_row_given_twice_is_found(rows: list[Row], edition: Edition) -> None:
    assert any("twice in" in fault for fault in faults([rows[0], rows[0]], edition))


def test_a_figure_without_its_row_is_found(rows: list[Row], edition: Edition) -> None:
    lost = next(row for row in rows if FIGURE.search(row.words))
    others = [row for row in rows if (row.passage, row.words) != (lost.passage, lost.words)]
    assert any(lost.passage in fault for fault in unsupported(others, edition))


RAW = {"a": ["one", "in 1952.2 it joined", "three", "", "the S-400 came"]}
LINES = [
    ("joined in 1952", "2", "", "a footnote mark may be glued to the year"),
    ("joined in 1952", "3", "", "a claim may rest on the line before"),
    ("joined in 1952", "1", "", "or on the line after"),
    ("the S-400 came", "5", "", "a figure that is part of a name is not looked for"),
    ("joined in 195", "2", "no 195", "part of a number is another number"),
    ("joined in 1952", "5", "no 1952", "too far away"),
    ("joined", "4", "nothing on line", "an empty line supports nothing"),
    ("joined", "6", "nothing on line", "past the end of the file"),
]


@pytest.mark.parametrize(("claim", "line", "wanted", "why"), LINES, ids=[row[3] for row in LINES])
def test_figures_are_sought_on_the_line_and_its_neighbours(claim: str, line: str, wanted: str, why: str) -> None:
    found = list(misplaced([Row(claim, "p", "w", "a", line, "")], RAW))
    assert [wanted in fault for fault in found] == ([True] if wanted else []), why


def test_nine_words_of_an_original_are_found() -> None:
    raw = {"a": ["One two three four five", "six seven eight nine ten"]}
    row = Row("One two three four five six seven eight", "p", "w", "a", "1", "")
    assert not list(copied([row], raw))
    assert list(copied([replace(row, claim=row.claim + " nine")], raw))
