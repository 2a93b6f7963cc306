"""Events told in other words, in a world of another subject and century, and what kinds of sentences are refused."""

from __future__ import annotations

import pytest
from rows_worlds import EVENTS, NAMES, PARAPHRASES, UNRELATED

from glossator.chronology import find_dates
from glossator.events import EventIndex, find_events
from glossator.events.windows import Fit, fit
from glossator.model import Edtf, Event, Name
from glossator.names import FormIndex, resolve_things


class Edition:
    """Events and names, and what a passage is found to tell of."""

    def __init__(self, events: list[Event], names: list[Name]) -> None:
        self.forms, _ = FormIndex.of([], names, events)
        self.index = EventIndex.of(events, self.forms, names)

    def linked(self, text: str) -> set[str]:
        """The ids of the events that are linked, where only one is told of."""
        found = find_events(text, find_dates(text), self.forms.find(text), self.index)
        return {one.target.id for one in resolve_things(found) if one.target}


OWN = Edition(EVENTS, NAMES)


def _event(id: str, date: str, label: str, who: str = "", text: str = "") -> Event:
    when = Edtf.from_text(date)
    assert isinstance(when, Edtf)
    return Event(id, when, label, (), tuple(who.split()), text=text)


def test_paraphrases_are_linked_to_their_event_and_to_no_other() -> None:
    found = [(id, OWN.linked(sentence)) for sentence, id in PARAPHRASES]
    assert [(id, linked) for id, linked in found if linked - {id}] == []
    assert sum(linked == {id} for id, linked in found) >= 78


def test_unrelated_sentences_are_hardly_ever_linked() -> None:
    false = [sentence for sentence in UNRELATED if OWN.linked(sentence)]
    assert len(false) <= 1, false


STATES = [
    Name("vesk", "state", "Vesk", ("Republic of Vesk",)),
    Name("denmark", "state", "Denmark"),
    Name("league", "organisation", "Coastal League"),
    Name("dahl", "person", "Mira Dahl", ("Dahl",)),
    Name("line", "infrastructure", "Amber Line"),
    Name("arvania", "state", "Arvania"),
]
RECORDS = [
    _event("joined", "1954-05-03", "Denmark joins the Coastal League", "denmark league"),
    _event("trial", "1956", "Mira Dahl is tried", "dahl", "Arrested in May, she is condemned in December."),
    _event("coup", "1958-07", "Coup attempt in Vesk", "vesk"),
    _event("embargo", "1960-11/1962", "The embargo of Vesk on Arvania", "vesk arvania"),
    _event("dropped", "1964-12", "The Amber Line is given up", "vesk line"),
    _event("resigned", "1966-01-20", "Mira Dahl resigns", "dahl"),
]
OTHER = Edition(RECORDS, STATES)
TOLD = [
    ("On 3 May 1954 the Danes entered the alliance.", "joined", "a people is its state, on the very day"),
    ("On 3 May 1954 Copenhagen announced its accession.", "joined", "so is a seat of government"),
    ("In July 1958 officers tried to topple the government of Vesk.", "coup", "tried, as the label says"),
    ("The failed putsch of July 1958 shook Vesk.", "coup", "a putsch that failed is an attempt"),
    ("In November 1960 Vesk refused to trade with Arvania and imposed an embargo.", "embargo", "how it began"),
    ("Vesk built the Amber Line. It was abandoned in December 1964.", "dropped", "it: who was named before"),
    ("In the winter of 1966 Mira Dahl stepped down.", "resigned", "a winter is January as well as December"),
]
REFUSED = [
    ("In July 1958 Vesk did not try a coup.", "negated"),
    ("After the ships were lost on 20 January 1966 Mira Dahl resigned.", "the act of another clause"),
    ("The brother of Mira Dahl resigned on 20 January 1966.", "a relative"),
    ("On 3 May 1954 Vesk joined a choir.", "another, and a choir"),
]


@pytest.mark.parametrize(("sentence", "id", "why"), TOLD, ids=[row[2] for row in TOLD])
def test_a_kind_of_sentence_is_linked(sentence: str, id: str, why: str) -> None:
    assert OTHER.linked(sentence) == {id}, why


@pytest.mark.parametrize(("sentence", "why"), REFUSED, ids=[row[1] for row in REFUSED])
def test_a_kind_of_sentence_is_not_linked(sentence: str, why: str) -> None:
    assert OTHER.linked(sentence) == set(), why


def test_a_clause_that_only_says_when_links_what_it_tells_and_no_more() -> None:
    assert OTHER.linked("After Dahl resigned on 20 January 1966 the Coastal League condemned Vesk.") == {"resigned"}


def test_a_date_within_an_event_needs_what_the_label_says() -> None:
    assert OTHER.linked("In December 1956 Mira Dahl was tried.") == {"trial"}
    assert OTHER.linked("In May 1956 Mira Dahl was arrested.") == set()


FITS = [
    ("1960-11", "1960-11/1962", Fit.INSIDE, "the month with which a long event begins"),
    ("1961-03", "1960-11/1962", Fit.LONG, "a month amid it"),
    ("1966-24", "1966-01-20", Fit.INSIDE, "the winter that the year opens with"),
    ("1966-24", "1966-12-20", Fit.INSIDE, "the winter that it ends with"),
    ("1966-24", "1966-06-20", None, "no winter"),
]


@pytest.mark.parametrize(("printed", "own", "wanted", "why"), FITS, ids=[row[3] for row in FITS])
def test_how_dates_fit(printed: str, own: str, wanted: Fit | None, why: str) -> None:
    date, event = Edtf.from_text(printed), Edtf.from_text(own)
    assert isinstance(date, Edtf) and isinstance(event, Edtf)
    assert fit(date, event) is wanted, why
