"""What a table of patterns begins with: nothing that a pattern matches may be without it."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.citation.again import segments
from glossator.citation.again.words import SHORT_FORMS, short_beginnings, short_forms
from glossator.citation.beginnings import beginnings, may_hold

READ = [
    (r"ibid(?:em)?\.?|ib\.", ("ibid", "ib.")),
    (r"opp?\.?\s?cit", ("op",)),
    (r"(?:ук|цит)\.\s?соч", ("ук", "цит")),
    (r"(?:a(?:b|c)|d) e", ("a", "d")),
    (r"ayn[ıi] (?:eser|makale)", ("ayn",)),
    (r";|see", (";", "see")),
    (r"cité (?:par|dans)|krş\.", ("cite", "krs.")),
]


@pytest.mark.parametrize(("pattern", "letters"), READ)
def test_letters_are_those_of_the_alternatives(pattern: str, letters: tuple[str, ...]) -> None:
    assert beginnings(pattern) == letters


@pytest.mark.parametrize("pattern", [r"\d+|ibid", r"[ab]c", r"x?y", ""])
def test_of_a_pattern_that_begins_otherwise_nothing_is_said(pattern: str) -> None:
    with pytest.raises(ValueError):
        beginnings(pattern)


@pytest.mark.parametrize("row", SHORT_FORMS, ids=lambda row: row[2])
def test_no_short_form_is_without_its_letters(row: tuple[str, str, str]) -> None:
    _, language, pattern = row
    pattern = re.sub(r"\(\?=(?:[^()]|\([^()]*\))*\)", "", pattern)  # what must follow is no part of it

    @settings(max_examples=60, deadline=None)
    @given(st.from_regex(re.compile(pattern, re.IGNORECASE), fullmatch=True))
    def every(words: str) -> None:
        assert may_hold(words, short_beginnings(language))

    every()


@pytest.mark.parametrize("language", ["", "de", "tr", "ru", "en"])
@settings(max_examples=150, deadline=None)
@given(st.text("aeıiİIbdghlopctrsxäöş .,;:()1“”—тамжеукцч", max_size=40))
def test_words_without_the_letters_hold_no_short_form(language: str, words: str) -> None:
    if not may_hold(words, short_beginnings(language)):
        assert short_forms(language).search(words) is None


CUT = ["see", "cf.", "Vgl.", "bkz.", "ibid.", "ebd.", "там же", "id.,", "он же,", ";", "5.", "—", "Ports", "und", "«x»"]


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(CUT), max_size=6), st.sampled_from([" ", ". ", " (", ", "]))
def test_what_is_not_looked_at_would_not_be_cut(words: list[str], between: str) -> None:
    text = between.join(words)
    if not segments._STOPPED.search(text) and not may_hold(text, segments._BEGINNINGS):
        assert segments._CUT.search(text) is None
