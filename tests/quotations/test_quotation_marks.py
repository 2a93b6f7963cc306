"""Which quotation marks make a pair."""

from __future__ import annotations

import pytest

from glossator.quotations.marks import pairs

ROWS = [
    # text, what is quoted at the outermost level, why
    ("a “b c” d", ["b c"], "English"),
    ("a ‘b c’ d", ["b c"], "English, single"),
    ("a „b c“ d", ["b c"], "German"),
    ("a ‚b c‘ d", ["b c"], "German, single"),
    ("a „b c” d", ["b c"], "Polish"),
    ("a ”b c” d", ["b c"], "Swedish"),
    ("a « b c » d", [" b c "], "French"),
    ("a »b c« d", ["b c"], "German, inwards"),
    ("a ‹b c› d", ["b c"], "Swiss, single"),
    ('a "b c" d "e"', ["b c", "e"], "straight, by position"),
    ("a 'b c' d", ["b c"], "straight, single"),
    ("“a ‘b’ c”", ["a ‘b’ c"], "nested"),
    ("„a ‚b‘ c“ und „d“", ["a ‚b‘ c", "d"], "nested, German"),
    ("«а „б“ в»", ["а „б“ в"], "nested, Russian"),
    ("“It’s the states’ right,” he said", ["It’s the states’ right,"], "apostrophes within double marks"),
    ("‘It’s the states’ right’ he said", ["It’s the states’ right"], "apostrophes within single marks"),
    ("'It's theirs' and 'ours'", ["It's theirs", "ours"], "the same, straight"),
    ("the captains’ “log”", ["log"], "an apostrophe before"),
    ("rock ’n’ roll in the ’90s", [], "apostrophes alone"),
    ("Türkiye’nin “adı” ve Rusya'nın", ["adı"], "Turkish suffixes"),
    ("l’« homme »", [" homme "], "after an elision"),
    ("5' 10\" and 6' 2\"", [], "feet and inches"),
    ('a 5" gun and "a word"', ["a word"], "inches before a quotation"),
    ("“a b", [], "never closed"),
    ("a b”", [], "never opened"),
    ("“a “b c” d", ["b c"], "the first is never closed"),
    ("„a b und „c“", ["c"], "the same, German"),
    ("(“a”)—“b”", ["a", "b"], "beside brackets and dashes"),
    ('("a")', ["a"], "straight, in brackets"),
    ("", [], "nothing"),
    ("”“’‘", [], "marks alone"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quoted", "why"), ROWS, ids=[row[2] + ": " + row[0] for row in ROWS])
def test_pairs(text: str, quoted: list[str], why: str) -> None:
    assert [text[one.start + 1 : one.end - 1] for one in pairs(text) if one.inside < 0] == quoted, why


def test_a_pair_knows_what_it_stands_in() -> None:
    outer, inner, last = pairs("“a ‘b’ c” “d”")
    assert (outer.inside, inner.inside, last.inside) == (-1, 0, -1)
