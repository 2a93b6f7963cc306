"""Where works of a citation and the signs between them meet."""

from __future__ import annotations

import pytest

from glossator.bibliography.inlines import EMPTY
from glossator.bibliography.printed import Part
from glossator.bibliography.seams import stops_within_quotes, without_empty


def read(written: str) -> list[Part]:
    """Return parts written as `<a:words>` for a work and bare words between; `<a:>` is one of which nothing stands."""
    parts: list[Part] = []
    for piece in written.replace("<", "\n<").replace(">", ">\n").split("\n"):
        if piece.startswith("<"):
            key, _, words = piece[1:-1].partition(":")
            parts.append((key, [(words or EMPTY, (), "")]))
        elif piece:
            parts.append(("", [(piece, (), "")]))
    return parts


def shown(parts: list[Part]) -> str:
    return "".join(
        f"<{key}:{''.join(run[0] for run in runs)}>" if key else "".join(run[0] for run in runs) for key, runs in parts
    )


EMPTIES = [
    ("(<a:A>; <b:>)", "(<a:A>)", "the last"),
    ("(<a:>; <b:B>)", "(<b:B>)", "the first"),
    ("(<a:A>; <b:>; <c:C>)", "(<a:A>; <c:C>)", "one between"),
    ("(<a:>)", "", "all there is"),
    ("(<a:>; <b:>)", "", "both"),
    ("Poe <a:>", "Poe ", "the author stands in the sentence"),
    ("(<a:A>; <b:B>)", "(<a:A>; <b:B>)", "none"),
    ("Poe", "Poe", "no work at all"),
    ("Poe (<a:>; <b:>)", "Poe", "all that should stand in brackets"),
    ("Poe (<a:>; <b:B>)", "Poe (<b:B>)", "one of two in brackets"),
]
STOPS = [
    ("<a:“T”>.", "<a:“T.”>", "a full stop"),
    ("<a:“T”>, and <b:B>.", "<a:“T,”> and <b:B>.", "a comma"),
    ("<a:“T?”>.", "<a:“T?”>", "none behind a question mark"),
    ("<a:“‘T’”>.", "<a:“‘T.’”>", "two marks"),
    ("<a:“T”>; <b:B>", "<a:“T”>; <b:B>", "a semicolon stays outside"),
    ("<a:T>.", "<a:T>.", "no quotation"),
    ("<a:“T.”>.", "<a:“T.”>", "never two"),
    ("(“T”).", "(“T”).", "words of no work stay"),
]


@pytest.mark.parametrize(("written", "wanted", "why"), EMPTIES, ids=[row[2] for row in EMPTIES])
def test_works_of_which_nothing_is_printed(written: str, wanted: str, why: str) -> None:
    assert shown(without_empty(read(written))) == wanted


@pytest.mark.parametrize(("written", "wanted", "why"), STOPS, ids=[row[2] for row in STOPS])
def test_stops_stand_within_quotation_marks(written: str, wanted: str, why: str) -> None:
    before = read(written)
    assert shown(stops_within_quotes(before)) == wanted
    assert shown(before) == shown(read(written)), "what is stored stays as it was"


def test_nothing_at_all() -> None:
    assert (without_empty([]), stops_within_quotes([])) == ([], [])
