"""Citations by number: what is read within one, and whether a text cites so at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.citation.numbered import cites_by_number, numbered_places, read_numbers

READ = (
    ("3", [(3, 3, "")], "one work"),
    ("3, 5–7", [(3, 3, ""), (5, 7, "")], "a range"),
    ("3;5-6", [(3, 3, ""), (5, 6, "")], "no spaces"),
    ("12, p. 4", [(12, 12, "4")], "a page behind the comma"),
    ("12: 4", [(12, 12, "4")], "a page behind the colon"),
    ("3, с. 15; 7, с. 20", [(3, 3, "15"), (7, 7, "20")], "GOST R 7.0.5, 7.4"),
    ("3, S. 15; 8", [(3, 3, "15"), (8, 8, "")], "German"),
    ("9, Theorem 2.1", [(9, 9, "Theorem 2.1")], "a theorem"),
    ("see 4", [(4, 4, "")], "a signal"),
    ("0, 1", [], "an interval from 0 is no citation"),
    ("7–5", [], "a range that goes down"),
    ("1–900", [], "more works than anybody cites at once"),
    ("sic", [], "no number"),
    ("3, the third", [], "words behind"),
    ("2.5, 3.1", [], "decimals"),
    ("12345", [], "too large"),
)


@pytest.mark.parametrize(("words", "expected", "reason"), READ)
def test_read_numbers(words: str, expected: list[tuple[int, int, str]], reason: str) -> None:
    _, found = read_numbers(words)
    assert [(one.first, one.last, one.locator) for one in found] == expected, reason


BRACKETS = ["Tides were measured early [1], then better [2, 3].", "Later work [4–6] differs; see [2, p. 7] and [sic]."]
RAISED = ["Tides were measured early,¹ then better.²,³ An area of 4 km² was flooded.", "Later work⁴⁻⁶ differs."]
GLUED = ["Tides were measured early,1 then better.2,3 CO2 was high.", "Later work4–6 differs from Figure 2."]
ROUND = ["Tides were measured early (1), then better (2, 3).", "Later work (4–6) differs, as in 1999 (1999)."]

SYSTEMS = (
    (BRACKETS, range(1, 7), "numbered-brackets", ["[1]", "[2, 3]", "[4–6]", "[2, p. 7]"]),
    (BRACKETS, (), "numbered-brackets", ["[1]", "[2, 3]", "[4–6]", "[2, p. 7]"]),
    (RAISED, range(1, 7), "numbered-raised", ["¹", "²,³", "⁴⁻⁶"]),
    (GLUED, range(1, 7), "numbered-glued", ["1", "2,3", "4–6"]),
    (ROUND, range(1, 7), "numbered-parentheses", ["(1)", "(2, 3)", "(4–6)"]),
    (["In the interval [1, 2] and in [2, 3], and [3, 4] too."], range(1, 40), None, []),
    (["First (1) we ask, second (2) we answer, third (3) we doubt."], (), None, []),
    (["Founded [1923], moved [1961] and closed [2004]."], range(1, 30), None, []),
    (["Growth of 3 m² or 4 m³ or 5 m⁴."], (), None, []),
    ([], range(1, 5), None, []),
)


@pytest.mark.parametrize(("paragraphs", "listed", "shape", "printed"), SYSTEMS)
def test_a_text_is_judged_whole(paragraphs: list[str], listed: range, shape: str | None, printed: list[str]) -> None:
    system = cites_by_number(paragraphs, listed)
    assert (system.shape if system else None) == shape
    if system:
        assert [one.printed for words in paragraphs for one in system.find(words)] == printed


def test_a_cluster_holds_every_work_of_its_ranges() -> None:
    system = cites_by_number(BRACKETS, range(1, 7))
    assert system is not None
    (cluster, _) = system.find(BRACKETS[1])
    assert [work.number for work in cluster.value.works] == [4, 5, 6]


@given(st.text(alphabet="ab [](),.;–-0123456789⁰¹²p see", max_size=200))
def test_places_lie_in_order_and_print_what_they_say(text: str) -> None:
    by_shape: dict[str, int] = {}
    for place in numbered_places(text):
        assert by_shape.get(place.shape, 0) <= place.start < place.end <= len(text)
        by_shape[place.shape] = place.end
        for one in place.numbers:
            assert place.start <= one.start < one.end <= place.end
    cites_by_number([text], range(1, 9))
