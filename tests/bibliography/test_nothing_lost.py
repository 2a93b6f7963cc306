"""Libraries that are torn at a few characters: each entry that begins on a line is a work, or a finding there."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from hard_entries import HARD

from glossator.bibliography import read_library

LIBRARY = Path(__file__).resolve().parents[2] / "references" / "library.bib"
BEGINS = re.compile(r"^[ \t]*@[ \t]*(?!(?:string|comment|preamble|xdata)\b)[^\W\d_]\w*[ \t]*[{(]", re.M | re.I)
SOURCES = {"hard": "\n".join(row[1] for row in HARD), "ours": LIBRARY.read_text(encoding="utf-8")[:20_000]}


def _torn(source: str, chance: random.Random) -> str:
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(source))
        put = chance.choice(["", "", *'{}",=#@%\\()\n'])
        source = source[:at] + put + source[at + chance.choice([0, 1, 1, chance.randint(1, 200)]) :]
    return source


@pytest.mark.parametrize("name", SOURCES)
@pytest.mark.parametrize("seed", range(40))
def test_each_entry_comes_out_or_is_told(name: str, seed: int) -> None:
    source = _torn(SOURCES[name], random.Random(seed))
    works, findings = read_library(source, "x.bib")
    told = {one.place.line for one in (*works.values(), *findings)}
    begun = [source.count("\n", 0, source.index("@", match.start())) + 1 for match in BEGINS.finditer(source)]
    ends = [*begun[1:], source.count("\n") + 2]
    assert [line for line, end in zip(begun, ends, strict=True) if not told & {*range(line, max(end, line + 1))}] == []


SWALLOWED = [
    ("@book{a, note = {open,\n year = 1999}\n@book{b, title = {T}}\n}}\n", 3, "two slips with braces"),
    ("@book{a, note = {quoted:\n@book{b, title = {T}}}, year = 1999}\n", 2, "a quotation"),
    ("@string{a = {quoted:\n@book{b, title = {T}}}}\n", 2, "in a string"),
    ("@preamble{{quoted:\n@book{b, title = {T}}}}\n", 2, "in a preamble"),
    ("@comment{quoted:\n@book{b, title = {T}}}\n", 2, "in a comment"),
]


@pytest.mark.parametrize(("source", "line", "why"), SWALLOWED, ids=[row[2] for row in SWALLOWED])
def test_an_entry_within_something_is_told(source: str, line: int, why: str) -> None:
    works, findings = read_library(source, "x.bib")
    assert line in {one.place.line for one in (*findings, *works.values())}, why
