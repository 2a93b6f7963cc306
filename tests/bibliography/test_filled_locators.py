"""Citations that differ in their numbers alone are worded once: the words are those of asking each by itself."""

from __future__ import annotations

import random

from glossator.bibliography.cited_item import Asked, CitedItem, Mode
from glossator.bibliography.formatted import Formatted
from glossator.bibliography.printed import Printed, asked_id
from glossator.bibliography.stand_ins import standing_in
from glossator.bibliography.styles.positions import Position

WORDS = ("Doe 2001", ", ", "p. ", "“Of 77001 ships”", "; ", "(", ")", ".", "77002", "–", " ", "”", "7", "see ")
LOCATORS = ("", "3", "107", "xii", "77001", "77002", "12345", "3–9")


def _asked(rng: random.Random) -> Asked:
    items = [
        CitedItem(rng.choice("ab"), rng.choice(LOCATORS), mode=rng.choice(tuple(Mode)), prefix=rng.choice(("", "see ")))
        for _ in range(rng.randint(1, 3))
    ]
    return Asked(tuple(items), rng.choice(("", "en")))


def _parts(asked: Asked, rng: random.Random) -> list:
    parts = [("", [(rng.choice(WORDS), (), "")])]
    for number, item in enumerate(asked.items):
        there = str(77001 + number) if rng.random() < 0.8 else rng.choice(WORDS)
        runs = [
            (rng.choice(WORDS), rng.choice(((), ("em",))), ""),
            (f"{rng.choice(WORDS)}{there}{rng.choice(WORDS)}", (), ""),
        ]
        parts += [(rng.choice((item.key, item.key, "", "b")), runs), ("", [(rng.choice(WORDS), (), "")])]
    return parts


def test_the_words_are_those_of_each_citation_asked_by_itself():
    rng = random.Random(14)
    filled = 0
    for _ in range(1500):
        asked = _asked(rng)
        written = standing_in(asked)
        printed = {
            asked_id(written, Position.ANY): (_parts(asked, rng), _parts(asked, rng) if rng.random() < 0.3 else [])
        }
        formatted = Formatted({}, Printed(citations=printed, quoting=frozenset({"en"})))
        assert formatted.word(asked) == formatted._worded(asked), asked
        filled += formatted._as_alike(asked) is not None
    assert filled > 100


def test_a_number_that_a_title_holds_too_is_left_to_the_longer_way():
    asked = Asked((CitedItem("a", "3"),))
    parts = [("a", [("Of 77001 ships, 77001", (), "")])]
    formatted = Formatted({}, Printed(citations={asked_id(standing_in(asked), Position.ANY): (parts, [])}))
    assert formatted._as_alike(asked) is None
    assert [piece.text for piece in formatted.word(asked).pieces] == ["Of 77001 ships, 3"]
