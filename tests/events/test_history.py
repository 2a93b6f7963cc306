"""Events of history, told in other words, and who is named at the head of a sentence."""

from __future__ import annotations

from rows_history import EVENTS, NAMES

from glossator.chronology import find_dates
from glossator.events import EventIndex, find_events
from glossator.names import FormIndex, resolve_things

FORMS, _ = FormIndex.of([], NAMES, EVENTS)
INDEX = EventIndex.of(EVENTS, FORMS, NAMES)


def _linked(text: str) -> set[str]:
    found = find_events(text, find_dates(text), FORMS.find(text), INDEX)
    return {one.target.id for one in resolve_things(found) if one.target}


def test_a_surname_that_opens_its_sentence_reminds_of_a_person() -> None:
    assert _linked("Nixon resigned in August 1974.") == {"nixon-resigns"}
    assert _linked("Bannister ran the mile in under four minutes in May 1954.") == {"four-minutes"}
    assert _linked("Ford resigned in August 1974.") == set()
