"""Words of a field, escaped, are read back as the same words."""

from __future__ import annotations

import pytest

from glossator.bibliography import read_library
from glossator.bibliography.tex import escape

ROWS = [
    # field, words, why
    ("title", "Grain & Salt: 50% of a_b #1 $5 ^ ~", "each sign of LaTeX"),
    ("title", "a {pair} of braces", "a pair stays within its field"),
    ("title", "one { alone", "BibTeX counts it behind a backslash, too"),
    ("title", "closes } first {", "as many, and yet no pair"),
    ("title", "C:\\new", "a backslash"),
    ("date", "1999~", "a doubt of EDTF, and no space"),
    ("date", "1999/2001%", "the same for both ends"),
    ("url", "https://example.org/a_b~c#d%20", "an address is no LaTeX"),
]


@pytest.mark.parametrize(("name", "words", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_escape(name: str, words: str, why: str) -> None:
    source = f"@misc{{k,\n  author = {{Doe}},\n  {name} = {{{escape(name, words)}}},\n}}\n@misc{{l, title={{L}}}}\n"
    works, _ = read_library(source, "library.bib")
    assert list(works) == ["k", "l"]
    assert works["k"].fields[name] == words
