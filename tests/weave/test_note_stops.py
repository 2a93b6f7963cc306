"""The words of a note where no note can stand: in brackets, without the stop that ends them."""

from __future__ import annotations

import pytest

from glossator.bibliography import Piece
from glossator.weave.prose.wording import without_stop

ROWS = [
    # pieces as (words, key), HTML of the last, what is left of both
    ([("Doe, Notes.", "doe")], "Doe, Notes.", ("Doe, Notes.", "Doe, Notes."), "a stop that belongs to the work"),
    ([("Doe", "doe"), (".", None)], ".", ("Doe", "Doe"), "a stop behind it"),
    ([("Doe, “Notes.”", "doe")], "Doe, “Notes.”", ("Doe, “Notes”", "Doe, “Notes”"), "a stop within quotation marks"),
    ([("Doe, “Notes.”", "doe")], "Doe, <em>“Notes.”</em>", ("Doe, “Notes”", "Doe, <em>“Notes”</em>"), "in italics"),
    ([("Doe, “Why?”", "doe")], "Doe, “Why?”", ("Doe, “Why?”", "Doe, “Why?”"), "another sign stays"),
]  # fmt: skip


@pytest.mark.parametrize(("pieces", "html", "wanted", "why"), ROWS, ids=[row[3] for row in ROWS])
def test_a_note_loses_its_last_stop(
    pieces: list[tuple[str, str | None]], html: str, wanted: tuple[str, str], why: str
) -> None:
    made = [Piece(words, key, words) for words, key in pieces]
    made[-1] = Piece(made[-1].text, made[-1].key, html)
    left = without_stop(made)
    assert ("".join(one.text for one in left), left[-1].html) == wanted
    assert without_stop([]) == ()
