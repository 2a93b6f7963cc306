"""First, subsequent, near, ibid.: one text's citations in their order (CSL 1.0.2)."""

from __future__ import annotations

import pytest
from csl_samples import NOTES

from glossator.bibliography.styles import Note, Position, placed
from glossator.bibliography.styles.positions import Cite
from glossator.bibliography.styles.rewrite import NEVER, made_ready

ROWS = [
    # notes: works with their pages, `-` for one of the author's without a citation; positions; why
    ("a", "first", "alone"),
    ("a a", "first ibid", "again"),
    ("a7 a7", "first ibid", "the same page"),
    ("a7 a8", "first ibid-with-locator", "another page"),
    ("a a8", "first ibid-with-locator", "a page now"),
    ("a7 a", "first near-note", "no page now: ibid. would be that page"),
    ("a b a", "first first near-note", "another between"),
    ("a - a", "first near-note", "a note of the author's between: ibid. would be of that"),
    ("a - - - - - a", "first subsequent", "far away"),
    ("a+b a", "first+first near-note", "one of two before"),
    ("a a+b", "first ibid+first", "first of two"),
    ("a b+a", "first first+near-note", "second of two"),
    ("a+a7", "first+ibid-with-locator", "twice in one"),
    ("a+b b", "first+first near-note", "ibid. needs a citation of one work"),
    ("a a a", "first ibid ibid", "again and again"),
    ("a b b a b", "first first ibid near-note near-note", "two in turn"),
    ("-", "", "none"),
]


@pytest.mark.parametrize(("notes", "positions", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_positions(notes: str, positions: str, why: str) -> None:
    read = [
        Note(() if one == "-" else tuple(Cite(cite[0], cite[1:]) for cite in one.split("+")), number)
        for number, one in enumerate(notes.split(), 1)
    ]
    found = ["+".join(place.position for place in row) for row in placed(read, 5)]
    assert " ".join(filter(None, found)) == positions


def test_in_the_text_nothing_is_near_and_the_first_note_is_remembered() -> None:
    a, b = Note((Cite("a"),)), Note((Cite("b"),))
    assert [place.position for (place,) in placed([a, b, a], 5)] == [
        Position.FIRST,
        Position.FIRST,
        Position.SUBSEQUENT,
    ]
    rows = placed([Note((Cite("a"),), 3), Note((), 4), Note((Cite("a"),), 5)], 5)
    assert (rows[0][0].first, rows[2][0].first) == (0, 3)


TESTS = [
    # attributes of a test, position, whether it holds (None: the others decide), why
    ('position="first"', Position.FIRST, True, "first"),
    ('position="first"', Position.IBID, False, "not first"),
    ('position="subsequent"', Position.IBID_AT, True, "ibid. is subsequent"),
    ('position="ibid"', Position.IBID_AT, True, "with a page, too"),
    ('position="ibid-with-locator"', Position.IBID, False, "without"),
    ('position="near-note"', Position.SUBSEQUENT, False, "far"),
    ('position="first ibid" match="any"', Position.IBID, True, "one of two"),
    ('position="first ibid"', Position.IBID, False, "all of two"),
    ('position="first" match="none"', Position.IBID, True, "none"),
    ('position="first" match="none"', Position.FIRST, False, "none, but it is"),
    ('position="first" match="any"', Position.IBID, False, "any of nothing"),
    ('position="first" type="book"', Position.FIRST, None, "the type decides"),
    ('position="first" type="book"', Position.IBID, False, "and cannot help"),
    ('position="first" type="book" match="any"', Position.IBID, None, "the type alone"),
    ('position="first" type="book" match="any"', Position.FIRST, True, "either"),
    ('position="first" type="book" match="none"', Position.FIRST, False, "neither"),
]


@pytest.mark.parametrize(("attributes", "position", "holds", "why"), TESTS, ids=[row[3] for row in TESTS])
def test_tests_are_answered(attributes: str, position: Position, holds: bool | None, why: str) -> None:
    before = f'<choose><if {attributes}><text value="x"/></if></choose>'
    ready = made_ready(NOTES.replace("<choose>", before + "<choose>", 1), position)
    test = ready[ready.index("<if ") : ready.index(">", ready.index("<if "))]
    assert "position" not in test
    if holds is None:
        assert 'type="book"' in test and NEVER not in test
    else:
        assert f'variable="{NEVER}"' in test and ('match="none"' in test) is holds


def test_names_are_shortened_later_only_where_the_style_says_so() -> None:
    source = NOTES.replace('et-al-min="3"', 'et-al-min="9" et-al-subsequent-min="3"')
    assert 'et-al-min="9"' in made_ready(source, Position.FIRST)
    assert 'et-al-min="3"' in made_ready(source, Position.SUBSEQUENT)
    assert all("subsequent-min" not in made_ready(source, one) for one in (Position.FIRST, Position.IBID))
