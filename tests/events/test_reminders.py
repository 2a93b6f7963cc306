"""Words that stand for a name or a thing which the sentence does not print."""

from __future__ import annotations

import pytest

from glossator.chronology import find_dates
from glossator.events import EventIndex, find_events
from glossator.model import Edtf, Event, Name
from glossator.names import FormIndex, resolve_things

NAMES = [
    Name("ricken", "infrastructure", "Ricken Tunnel"),
    Name("norn", "infrastructure", "Norn Wall"),
    Name("court", "organisation", "Federal Labour Court"),
    Name("agri", "organisation", "Agrarian League"),
    Name("lind", "person", "Oskar Lind"),
]


def _event(id: str, date: str, label: str, *who: str) -> Event:
    when = Edtf.from_text(date)
    assert isinstance(when, Edtf)
    return Event(id, when, label, (), who)


EVENTS = [
    _event("tunnel", "1910-10-01", "The Ricken Tunnel is opened", "ricken"),
    _event("wall", "1989-11-09", "The Norn Wall is opened", "norn"),
    _event("strike", "1955-05-04", "Federal Labour Court forbids the strike of the pilots", "court", "agri"),
    _event("lind", "1951-02-03", "Oskar Lind resigns", "lind"),
]
FORMS, _ = FormIndex.of([], NAMES, EVENTS)
INDEX = EventIndex.of(EVENTS, FORMS, NAMES)


@pytest.mark.parametrize(
    ("sentence", "wanted", "why"),
    [
        ("On 1 October 1910 trains began to use the rail link, which was declared open.", "tunnel", "a class"),
        ("The barrier was thrown open on 9 November 1989.", "wall", "the barrier is the wall"),
        ("On 4 May 1955 the Court prohibited the pilots from striking.", "strike", "a body by its head"),
        ("Lind gave up his office on 3 February 1951.", "lind", "a surname"),
        ("A barrier was put up on 9 November 1989.", "", "indefinite: not the wall"),
        ("The Gotthard Tunnel was closed on 1 October 1910.", "", "another tunnel"),
        ("Lind's secretary resigned on 3 February 1951.", "", "somebody of his"),
    ],
)  # fmt: skip
def test_words_stand_for_what_is_known(sentence: str, wanted: str, why: str) -> None:
    found = find_events(sentence, find_dates(sentence), FORMS.find(sentence), INDEX)
    assert {one.target.id for one in resolve_things(found) if one.target} == ({wanted} if wanted else set()), why
