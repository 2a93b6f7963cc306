"""What is proposed for the timeline, and what is not."""

from __future__ import annotations

import pytest
from rows_events import EVENTS, NAMES

from glossator.chronology import find_dates
from glossator.events import EventIndex, Proposal, best_first, find_events, proposals
from glossator.names import FormIndex

FORMS, _ = FormIndex.of([], NAMES, EVENTS)
INDEX = EventIndex.of(EVENTS, FORMS, NAMES)


def proposed(text: str) -> list[Proposal]:
    dates, things = find_dates(text), FORMS.find(text)
    return list(proposals("p", 3, text, dates, things, find_events(text, dates, things, INDEX), INDEX))


YES = [
    ("On 4 June 1958 Vesk sold its fleet to Arvania.", "1958-06-04", ("vesk", "arvania"), "a day, names and a deed"),
    ("In 1958 Ruth Banda fled to Norland.", "1958", ("norland",), "a person whom nobody listed"),
    ("The court sentenced her in May 1966.", "1966-05", (), "a deed without a name"),
    ("In 1958, at the wish of all, Vesk dissolved the guilds.", "1958", ("vesk",), "the verb behind a comma"),
    ("Vesk was admitted to the Lakes Development Bank in March 1958.", "1958-03", ("vesk", "lake-bank"), "a passive"),
]
NO = [
    ("On 17 May 1938 Vesk incorporated Tarn.", "an event of the list"),
    ("On 17 May 1938 Vesk and Tarn were as quiet as ever; Vesk acted.", "the day and a name of one"),
    ("In the 1950s Vesk sold its fleet.", "a decade"),
    ("Since 1958 Vesk sold ships.", "an open end"),
    ("In 1958 steel accounted for half of the trade of Vesk.", "a figure"),
    ("In 1958 Vesk was a quiet place.", "a state"),
    ("Elections in Vesk had been promised for October 1958.", "planned"),
    ("A congress of Vesk was to follow in 1958.", "planned"),
    ("Vesk did not sell its fleet in 1958.", "negated"),
    ("Vesk changed in that February of 1958.", "a pointer back"),
    ("A commentary on Vesk, issued in 1958, runs to six hundred pages.", "a book"),
    ("He sold it in 1958.", "nobody"),
]


@pytest.mark.parametrize(("text", "date", "names", "why"), YES, ids=[row[3] for row in YES])
def test_proposed(text: str, date: str, names: tuple[str, ...], why: str) -> None:
    (one,) = proposed(text)
    assert (one.date, one.names, one.number) == (date, names, 3), why
    assert len(one.words.split()) <= 8


@pytest.mark.parametrize(("text", "why"), NO, ids=[row[1] for row in NO])
def test_not_proposed(text: str, why: str) -> None:
    assert proposed(text) == [], why


LOOKING_BACK = [
    (
        "In 1960 all was quiet. Vesk had sold its fleet to Arvania on 4 June 1958.",
        ["1958-06-04"],
        "told in a look back",
    ),
    ("After the 1958 riots Vesk sold its fleet.", [], "the date only says which riots"),
    ("Following the riots of the guilds in May 1958, Vesk sold its fleet.", [], "it had a day of its own"),
]


@pytest.mark.parametrize(("text", "dates", "why"), LOOKING_BACK, ids=[row[2] for row in LOOKING_BACK])
def test_what_is_told_in_a_look_back_is_proposed(text: str, dates: list[str], why: str) -> None:
    assert [one.date for one in proposed(text)] == dates, why


def test_the_best_come_first_and_each_once() -> None:
    text = (
        "In 1958 Ruth Banda fled to Norland. On 4 June 1958 Vesk sold its fleet to Arvania."
        " Arvania bought a fleet on 4 June 1958."
    )
    found = best_first(proposed(text))
    assert [one.date for one in found] == ["1958-06-04", "1958"]
