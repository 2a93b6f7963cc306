"""Which words of a sentence are told of which of its dates."""

from __future__ import annotations

import pytest

from glossator.chronology import find_dates
from glossator.events.acts import ACTS, Lexicon
from glossator.events.clauses import heard
from glossator.events.tellings import Telling
from glossator.model import Span

LEXICON = Lexicon.of(ACTS)

ROWS = [
    # sentence, number of the date, what is heard, why
    ("Vesk left in 1952.", 0, ["Vesk left in 1952."], "one date, one clause: the whole"),
    (
        "After the bridge was opened on 2 May 1849 the company sold its boats.",
        0,
        ["After the bridge was opened on 2 May 1849"],
        "a clause at the head that only says when ends with its date",
    ),
    (
        "After the bridge was opened on 2 May 1849 at Karsk, the company sold its boats.",
        0,
        ["After the bridge was opened on 2 May 1849 at Karsk"],
        "or with the next sign, where nothing is done before it",
    ),
    (
        "The company sold its boats after the bridge was opened on 2 May 1849.",
        0,
        ["after the bridge was opened on 2 May 1849."],
        "the same clause at the end",
    ),
    (
        "On 4 June 1849 the company sold its boats, after the bridge was opened at Karsk.",
        0,
        ["On 4 June 1849 the company sold its boats, "],
        "what went before is not of the date",
    ),
    (
        "Vesk signed the treaty in 1922 and ratified it in 1923.",
        0,
        ["Vesk signed the treaty in 1922 "],
        "each of two dates has its act",
    ),
    ("Vesk signed the treaty in 1922 and ratified it in 1923.", 1, ["and ratified it in 1923."], "and the other"),
    (
        "Dahl was arrested in October 1916; what belongs to 1918 is the trial.",
        1,
        ["; what belongs to 1918 is the trial."],
        "a semicolon parts before all other signs",
    ),
    (
        "Vesk signed treaties in 1922 and in 1938.",
        1,
        ["Vesk signed treaties in 1922 and in 1938."],
        "nothing is told behind the sign: both dates have the one act",
    ),
    (
        "After four years of war there was peace on 2 May 1849.",
        0,
        ["After four years of war there was peace on 2 May 1849."],
        "no clause: nothing is done behind the word",
    ),
    (
        "In the following month, on 2 May 1849, Vesk signed.",
        0,
        ["In the following month, on 2 May 1849, Vesk signed."],
        "the following month is no sequel",
    ),
]


@pytest.mark.parametrize(("sentence", "number", "wanted", "why"), ROWS, ids=[row[3] for row in ROWS])
def test_what_is_heard_of_a_date(sentence: str, number: int, wanted: list[str], why: str) -> None:
    dates = [Span(one.start, one.end) for one in find_dates(sentence) if one.value.edtf]
    spans = heard(sentence, Span(0, len(sentence)), dates[number], dates, Telling.of(sentence, LEXICON))
    assert [sentence[span.start : span.end] for span in spans] == wanted, why
