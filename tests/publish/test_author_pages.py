"""Citations by author and page, as MLA has them: only a list tells them, and only a text that cites so again and again."""

from __future__ import annotations

import pytest

from glossator.model import Span
from glossator.publish.author_pages import author_pages
from glossator.reference_lists import ReferenceLists

LISTED = ReferenceLists.of([[
    "Denby, Ada. Walls of Stone. Press, 2001.",
    "Denby, Ada. Gates of Iron. Press, 2007.",
    "Rowe, Bruno. Salt and Water. Press, 2002.",
    "Rowe, Bruno, and Tom Harker. “Two Walls.” Journal of Ports, vol. 12, no. 3, 2003, pp. 14-29.",
    "“Walls Fall.” Courier, 4 May 2013, p. 3.",
]])  # fmt: skip
WALLS, GATES, SALT, TWO, FALL = LISTED.keys
HABIT = "So (Rowe 1). So (Rowe 2). So (Rowe 3)."
"""A text that cites so."""


def _found(text: str, dated: int = 0, taken: tuple[Span, ...] = ()) -> list[tuple[str, tuple[str, ...]]]:
    rows = author_pages([HABIT, text], LISTED, [(), taken], dated)
    return [(text[one.start : one.end], keys) for one, keys in rows[1]]


@pytest.mark.parametrize(
    ("text", "printed", "keys"),
    [
        ("It fell (Rowe 44).", "(Rowe 44)", (SALT,)),
        ("It fell (Rowe and Harker 3-4).", "(Rowe and Harker 3-4)", (TWO,)),
        ("It fell (Denby, Gates 12).", "(Denby, Gates 12)", (GATES,)),
        ("It fell (Denby, “Walls” 12; Rowe 7, 9).", "(Denby, “Walls” 12; Rowe 7, 9)", (WALLS, SALT)),
        ("It fell (qtd. in Rowe 44).", "(qtd. in Rowe 44)", (SALT,)),
        ("It fell (“Walls Fall” 3).", "(“Walls Fall” 3)", (FALL,)),
        ("It fell, as Rowe has it (44).", "(44)", (SALT,)),
        ("It fell (Denby 12).", "(Denby 12)", ("",)),
    ],
)
def test_found(text: str, printed: str, keys: tuple[str, ...]) -> None:
    assert _found(text) == [(printed, keys)]


@pytest.mark.parametrize(
    "text",
    [
        "It fell (Smith 12).",
        "It fell (Rowe 2002).",
        "It fell (Rowe).",
        "It fell. Rowe wept. It was so (44).",
        "It fell (see 12).",
    ],
)
def test_not_found(text: str) -> None:
    assert _found(text) == []


def test_a_text_that_cites_by_year_does_not_cite_by_page() -> None:
    assert _found("It fell (Rowe 44).", dated=9) == []
    assert author_pages(["It fell (Rowe 44)."], LISTED, [()], 0) == [[]]


def test_what_is_taken_is_left_alone() -> None:
    assert _found("It fell (Rowe 44).", taken=(Span(8, 17),)) == []


def test_the_pages_and_the_names_are_read() -> None:
    rows = author_pages([HABIT, "It fell (see Rowe and Harker 3–4)."], LISTED, [(), ()], 0)
    ((mention, _),) = rows[1]
    (work,) = mention.value.works
    assert (work.authors, work.locator, work.prefix) == (("Rowe", "Harker"), "3–4", "see")
