"""Emphasis within a citation by key, laid over what the style prints."""

from __future__ import annotations

import pytest

from glossator.bibliography import Piece
from glossator.passages import read_prose
from glossator.weave.prose.emphasised import emphasised

ROWS = [
    # source, what the style prints, with emphasis, why
    ("[*see* @doe, p. 3]", "(see |Doe 2005, 3|)", "(<em>see</em> |Doe 2005, 3|)", "a prefix"),
    ("[@doe, **my own**]", "(|Doe 2005|, my own)", "(|Doe 2005|, <strong>my own</strong>)", "a suffix"),
    ("[*a* @doe, *a*; *a* @roe]", "(a |Doe|, a; a |Roe|)", "(<em>a</em> |Doe|, <em>a</em>; <em>a</em> |Roe|)",
     "the same word thrice, each in its place"),
    ("[see @doe, p. *3*]", "(see |Doe 2005, 3|)", "(see |Doe 2005, <em>3</em>|)", "a number"),
    ("*[see @doe]*", "(see |Doe|)", "(see |Doe|)", "emphasis around all of it is not ours"),
    ("[*see @doe*]", "(see |Doe|)", "(see |Doe|)", "what holds the key has none"),
    ("*see* [see @doe]", "(see |Doe|)", "(see |Doe|)", "emphasis outside"),
    ("[*gone* @doe]", "(see |Doe|)", "(see |Doe|)", "words that the style does not print"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "printed", "wanted", "why"), ROWS, ids=[row[3] for row in ROWS])
def test_emphasis(source: str, printed: str, wanted: str, why: str) -> None:
    prose = read_prose(source)
    start, end = prose.text.index("["), prose.text.index("]") + 1
    made = emphasised([Piece(one, None, one) for one in printed.split("|")], prose, start, end)
    assert "|".join(piece.html for piece in made) == wanted
    assert "|".join(piece.text for piece in made) == printed, "the words stay"
