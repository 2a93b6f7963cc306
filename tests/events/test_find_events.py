"""Events told by their date and what is said around it."""

from __future__ import annotations

import pytest
from rows_events import EVENTS, NAMES, PARAPHRASES, UNRELATED

from glossator.chronology import find_dates
from glossator.events import EventIndex, find_events
from glossator.events.acts import Act
from glossator.events.windows import Fit, fit
from glossator.model import Dated, Edtf, Event, Mention, MentionKind, Name, Printed, Ref, TargetKind, Unresolved
from glossator.names import FormIndex, resolve_things


class Edition:
    """Events and names, and what a sentence is found to tell of."""

    def __init__(self, events: list[Event], names: list[Name], acts: tuple[Act, ...] = ()) -> None:
        self.forms, _ = FormIndex.of([], names, events)
        self.index = EventIndex.of(events, self.forms, names, acts)

    def found(self, text: str, of: str = "") -> list[Mention[Dated]]:
        return find_events(text, find_dates(text), self.forms.find(text), self.index, of)

    def linked(self, text: str, of: str = "") -> set[str]:
        """The ids of the events that are linked, where only one is told of."""
        return {one.target.id for one in resolve_things(self.found(text, of)) if one.target}


OWN = Edition(EVENTS, NAMES)


def date(text: str) -> Edtf:
    read = Edtf.from_text(text)
    assert isinstance(read, Edtf)
    return read


def test_paraphrases_are_linked_to_the_right_event_and_to_no_other() -> None:
    found = [(sentence, id, OWN.linked(sentence)) for sentence, id in PARAPHRASES]
    assert [(sentence, linked) for sentence, id, linked in found if linked - {id}] == []
    assert sum(linked == {id} for _, id, linked in found) >= 58


@pytest.mark.parametrize(("sentence", "why"), UNRELATED, ids=[row[1] + ": " + row[0][:30] for row in UNRELATED])
def test_what_only_shares_date_and_actor_is_not_linked(sentence: str, why: str) -> None:
    assert OWN.linked(sentence) == set(), why


@pytest.mark.parametrize(
    ("sentence", "why"),
    [
        ("In July 2016 Turkey exported more cherries to Germany.", "trade"),
        ("In July 2016 Turkey did not try a coup.", "negated"),
        ("In July 2016 Turkey was to hold a summit on cherries.", "planned"),
        ("It is so (Turkey, The Coup Attempt, 15 July 2016).", "the date of a source"),
        ("On 15 July 2016 it rained.", "nobody"),
        ("Turkey saw a coup attempt. On 15 July 2016 it rained.", "another sentence"),
        ("After 2016 Turkey waited.", "an open stretch"),
    ],
)
def test_an_event_of_july_2016(sentence: str, why: str) -> None:
    events = [
        Event("coup", date("2016-07-15"), "Coup attempt in Turkey", who=("turkey",)),
        Event("summit", date("2016-07"), "NATO summit in Warsaw", who=("nato",)),
    ]
    edition = Edition(events, [Name("turkey", "state", "Turkey"), Name("nato", "organisation", "NATO")])
    assert edition.linked(sentence) == set(), why
    assert edition.linked("The coup attempt of 15 July 2016 shook Turkey.") == {"coup"}


def test_a_link_says_what_agreed() -> None:
    (found,) = OWN.found("On 17 May 1938 Vesk incorporated Tarn.")
    assert (found.kind, found.rule, found.printed) == (MentionKind.EVENT, "date-and-act", "17 May 1938")
    value = found.value.as_value()["evidence"]
    assert (value["date"], value["who"], value["where"], value["act"]) == (
        "the same day",
        ["vesk"],
        ["tarn"],
        ["annex"],
    )
    assert value["points"] >= 1.0


def test_two_events_told_as_well_are_candidates_and_no_link() -> None:
    twins = [Event(id, date("1950-05-01"), "Vesk opens the canal", who=("vesk",)) for id in ("one", "two")]
    (found,) = Edition(twins, NAMES).found("On 1 May 1950 Vesk opened the canal.")
    assert found.candidates == (Ref(TargetKind.EVENT, "one"), Ref(TargetKind.EVENT, "two"))
    assert resolve_things([found])[0].reason is Unresolved.SEVERAL


def test_an_edition_adds_words_to_a_class() -> None:
    events = [Event("flood", date("1950-05-01"), "Vesk inundates Tarn", who=("vesk",), where=("tarn",))]
    sentence = "In May 1950 Vesk opened the sluices of Tarn."
    assert Edition(events, NAMES).linked(sentence) == set()
    own = (Act("inundate", ("inundate", "open sluice")),)
    assert Edition(events, NAMES, own).linked(sentence) == {"flood"}


def test_a_date_that_a_text_prints_wrongly_leads_to_the_event_in_that_text_only() -> None:
    wrong = Printed("first", date("1939-05-17"), "")
    events = [
        Event("annexed", date("1938-05-17"), "Vesk annexes Tarn", who=("vesk",), where=("tarn",), printed=(wrong,))
    ]
    edition = Edition(events, NAMES)
    sentence = "On 17 May 1939 Vesk annexed Tarn."
    assert edition.linked(sentence, "first") == {"annexed"}
    assert edition.linked(sentence, "second") == set()
    assert edition.found(sentence, "first")[0].value.as_value()["evidence"]["date"] == "as printed"


FITS = [
    ("2015-11-24", "2015-11-24", Fit.DAY, "a day"),
    ("2015-11", "2015-11", Fit.EQUAL, "a month"),
    ("2015-11", "2015-11-24", Fit.INSIDE, "the day in the month"),
    ("2015-11-24", "2015-11", Fit.INSIDE, "the day in the event's month"),
    ("2015", "2015-11-24", Fit.YEAR, "only the year"),
    ("2015", "2015", Fit.YEAR, "only the year of both"),
    ("1966/1968", "1966-10/1968-01", Fit.YEAR, "from one year to another"),
    ("1970", "1964/1979", Fit.LONG, "amid a long stretch"),
    ("2015/..", "2015-11", Fit.LONG, "since then"),
    ("2015-12", "2015-11-24", None, "another month"),
    ("199X", "1995", None, "a decade is too wide to tell an event by"),
    ("2016/..", "2014/..", None, "since another year"),
]


@pytest.mark.parametrize(("printed", "own", "wanted", "why"), FITS, ids=[row[3] for row in FITS])
def test_how_dates_fit(printed: str, own: str, wanted: Fit | None, why: str) -> None:
    assert fit(date(printed), date(own)) is wanted, why


def test_ten_thousand_events_on_one_day_are_not_all_weighed(monkeypatch: pytest.MonkeyPatch) -> None:
    from glossator.events import find

    weighed: list[int] = []
    real = find.evidence
    monkeypatch.setattr(find, "evidence", lambda *given: weighed.append(1) or real(*given))
    counts = {}
    for size in (5_000, 10_000):
        many = [
            Event(f"e-{n}", date("1950-05-01"), f"Vesk opens canal quux{chr(97 + n % 26)}{n // 26:05d}", who=("vesk",))
            for n in range(size)
        ]
        edition = Edition(many, NAMES)
        weighed.clear()
        edition.found("On 1 May 1950 Vesk opened a canal. " * 10)
        counts[size] = len(weighed)
    assert counts[5_000] == counts[10_000] <= 10 * find.MOST
