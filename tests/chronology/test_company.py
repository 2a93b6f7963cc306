"""Events told by their date and the company it keeps."""

from __future__ import annotations

import pytest

from glossator.chronology import find_dates, find_events
from glossator.model import Edtf, Event, MentionKind, Name, Unresolved
from glossator.names import FormIndex, resolve_things


def event(id_: str, date: str, *who: str) -> Event:
    when = Edtf.from_text(date) if date else None
    assert when is None or isinstance(when, Edtf)
    return Event(id_, when, f"The {id_}", who=who)


NAMES = [Name("turkey", "state", "Turkey"), Name("russia", "state", "Russia"), Name("nato", "organisation", "NATO")]
EVENTS = [
    event("downing", "2015-11-24", "turkey", "russia"),
    event("vote", "2016-07", "turkey"),
    event("summit", "2016-07", "nato"),
    event("year-long", "1991", "russia"),
    event("open", "2014/..", "russia"),
]
INDEX, _ = FormIndex.of([], NAMES, EVENTS)

ROWS = [
    ("On 24 November 2015 Turkey acted.", [("downing",)], "date and company"),
    ("Turkey acted on November 24, 2015.", [("downing",)], "however the date is written"),
    ("On 24 November 2015 it rained.", [], "no company"),
    ("Turkey acted. On 24 November 2015 it rained.", [], "company of another sentence"),
    ("In November 2015 Turkey acted.", [], "less exact than the event's date"),
    ("On 24 November 2016 Turkey acted.", [], "another day"),
    ("In July 2016 Turkey voted.", [("vote",)], "one of two events of a month"),
    ("In July 2016 Turkey met NATO.", [("vote", "summit")], "both keep company: never guessed"),
    ("In 1991 Russia changed.", [], "a year is too wide to tell an event"),
    ("After 2014 Russia waited.", [], "so is an event without an end"),
    ("It is so (Turkey, Some Paper, 24 November 2015).", [], "the date of a source"),
    ("Since 24 November 2015 Turkey waits.", [], "an open stretch is no day"),
]


@pytest.mark.parametrize(("text", "wanted", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_company(text: str, wanted: list[tuple[str, ...]], why: str) -> None:
    found = find_events(text, find_dates(text), INDEX.find(text), INDEX)
    assert [tuple(ref.id for ref in mention.candidates) for mention in found] == wanted, why
    for mention in found:
        assert mention.kind is MentionKind.EVENT
        assert mention.rule == "date-and-company"
        assert text[mention.start : mention.end] == mention.printed
    for resolution in resolve_things(found):
        assert (resolution.reason is Unresolved.SEVERAL) == (resolution.target is None)
