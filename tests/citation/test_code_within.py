"""Code within a citation by key: words as the author typed them, in prefix, locator and suffix."""

from __future__ import annotations

import pytest

from glossator.citation import find_written
from glossator.model import Front
from glossator.passages import read_text

ROWS = [
    # source, (prefix, locator, suffix) of each work
    ("So [@doe, `]` x].", [("", "", ", ] x")]),
    ("So [`see` @doe, p. 3, `a`; `b` @roe `c`].", [("see", "3", ", a"), ("b", "", " c")]),
    ("`Code` before [@doe, s.v. `x`] and `@behind`.", [("", "", ", s.v. x")]),
    ("So @doe [`x` and `y`].", [("", "", ", x and y")]),
    ("So [@doe, ![a `b`](x.png) `c`].", [("", "", ", a b c")]),
]


@pytest.mark.parametrize(("source", "wanted"), ROWS, ids=[row[0] for row in ROWS])
def test_code_keeps_its_words(source: str, wanted: list[tuple[str, str, str]]) -> None:
    text, _ = read_text("t", "t.md", source, Front(title=""), 0)
    (passage,) = text.spoken
    found = find_written(passage.prose, source, "en")
    assert [(work.prefix, work.locator, work.suffix) for one in found for work in one.value.works] == wanted
