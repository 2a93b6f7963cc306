"""What the finder of dates asks of a passage first: with and without asking it finds the same."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.characters import letters_asked
from glossator.chronology import afterlife, asides, dates, roles
from glossator.chronology.clock import Clock
from glossator.chronology.dates import Read, read_dates

DOCS = Path(__file__).resolve().parents[2] / "docs"
SAID = [
    *(
        "In",
        "1998",
        "5 May 1923",
        "May",
        "the following year",
        "two years later",
        "on the 4th",
        "that winter",
        "Easter",
    ),
    *(
        "the nineteenth century",
        "in the 1980s",
        "twenties",
        "c. 870",
        "44 BC",
        "24.11.15",
        "today",
        "a memorial",
        "’68",
    ),
    *("in 2011", "excavated", "was", "had", "the army", "took Kars", ".", ",", ";", "(", ")", "—", "12/13 May", "now"),
    *("recently", "historians", "recalls", "in the same year", "A\nhill", "the\nsame year", "10 p.", "Article 1999"),
    *("about 1320,", "ca. 980", "Roughly 1204", "p. 107", "circa 870"),
    *("$1998", "p. 12"),
]
TEXTS = st.lists(st.sampled_from(SAID), max_size=12).map(" ".join)


def unasked(text: str, clock: Clock) -> Read:
    """Return what is read where every answer is that the letters stand there."""
    everything = frozenset(letters_asked._ASKED)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dates, "present_in", lambda words: everything)
        for room in (roles, asides, sys.modules["glossator.chronology.phrases.centuries"]):
            patch.setattr(room, "present", lambda words: everything)
        return read_dates(text, "p", clock)


@settings(max_examples=80, deadline=None)
@given(TEXTS, st.sampled_from([Clock(), Clock(1940, 6), Clock(1900), Clock(537)]))
def test_random_words_give_the_same(text: str, clock: Clock) -> None:
    assert read_dates(text, "p", clock) == unasked(text, clock)


def test_real_words_give_the_same() -> None:
    paragraphs = [one for path in sorted(DOCS.rglob("*.md")) for one in path.read_text("utf-8").split("\n\n")][::8]
    assert len(paragraphs) > 40
    for one in paragraphs[:60]:
        assert read_dates(one, "p", Clock(1950)) == unasked(one, Clock(1950))


@pytest.mark.parametrize(
    ("pattern", "letters"), [(afterlife._WORDS, afterlife.LETTERS), (asides._NOW, asides._NOW_LETTERS)]
)
def test_nothing_that_an_aside_is_known_by_is_without_its_letters(
    pattern: re.Pattern[str], letters: frozenset[str]
) -> None:
    @settings(max_examples=60, deadline=None)
    @given(st.from_regex(re.compile(pattern.pattern, re.IGNORECASE)))
    def every(words: str) -> None:
        if pattern.search(words):
            assert not letters_asked.present(words).isdisjoint(letters)

    every()


def test_letters_are_told_that_were_asked_for_later() -> None:
    assert "qzx wholly new" not in letters_asked.present("a QZX wholly new word")
    asked = letters_asked.asks(["qzx wholly new"])
    assert letters_asked.present("a QZX wholly new word") >= asked
