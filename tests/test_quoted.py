"""Quotation marks round titles that have some."""

from __future__ import annotations

import pytest

from glossator.characters.quoted import quoted

ROWS = [
    ("Relations", "“Relations”", "none within"),
    ("a companion to “Relations”", "“a companion to ‘Relations’”", "single ones within"),
    ("“One” and “two”", "“‘One’ and ‘two’”", "twice, side by side"),
    ("on “what “he” said”", "“on ‘what “he” said’”", "three deep: double again"),
    ("the editor’s “notes”", "“the editor’s ‘notes’”", "an apostrophe is none"),
    ("‘odd’", "“‘odd’”", "single ones stay"),
    ("no end “here", "“no end ‘here”", "one that is never closed"),
    ("", "“”", "nothing"),
]


@pytest.mark.parametrize(("words", "shown", "why"), ROWS, ids=[row[-1] for row in ROWS])
def test_marks_take_turns(words, shown, why):
    assert quoted(words) == shown, why


def test_one_that_nobody_opened_does_not_turn_the_rest():
    assert quoted("a” and “b”") == "“a’ and ‘b’”"
