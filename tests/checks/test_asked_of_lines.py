"""What checks ask before they look: where the answer is no, what they look for is not there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.checks import bare_keys, line_slips, markdown_slips

PIECES = [
    *("[", "]", "(", ")", ":", " ", "  ", "\t", "\n", "@", "-", "_", "*", "^", "1", "12", "٣", "²"),
    *("doe2011", "w1", "a", "é", "x:", "https://a.b"),
]
PRUNED: tuple[tuple[Any, Any], ...] = (
    # what is asked, what is looked for
    (line_slips._LABEL, line_slips._NOTE),
    (markdown_slips._APART, markdown_slips._SPACED),
)


@pytest.mark.parametrize(("asked", "wanted"), PRUNED)
def test_where_the_answer_is_no_nothing_is_there(asked: Any, wanted: Any) -> None:
    @settings(max_examples=60, deadline=None)
    @given(st.one_of(st.lists(st.sampled_from(PIECES), max_size=14).map("".join), st.from_regex(wanted.pattern)))
    def every(words: str) -> None:
        if not asked.search(words):
            assert wanted.search(words) is None

    every()


def spans(found: Callable[[str], Any], words: str) -> list[tuple[int, int]]:
    """Return where what was found begins and ends."""
    return [match.span() for match in found(words)]


@settings(max_examples=120, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=16).map("".join))
def test_words_with_digits_are_found_as_over_the_whole_passage(words: str) -> None:
    assert spans(bare_keys.tokens, words) == spans(bare_keys._TOKEN.finditer, words)
