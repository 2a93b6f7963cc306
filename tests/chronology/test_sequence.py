"""Events in order: the exact before the vague, cause before effect, and circles found."""

from __future__ import annotations

import random

import pytest

from glossator.chronology import circles_of, in_sequence, periods, shelf_of
from glossator.chronology.periods import MOST
from glossator.model import Edtf, Event
from glossator.model.edtf import Stretch


def event(id: str, date: str = "", *after: str) -> Event:
    return Event(id, Edtf.from_text(date) if date else None, id, after=after)


ORDERS = [
    (["2015-11-24", "2015-11"], "a day before the month that holds it"),
    (["2015-11-24", "2015-11", "2015-12-01", "2015"], "and the year after all its days"),
    (["1989", "198X", "1990", "19XX"], "a decade after its years, a century after its decades"),
    (["-0100", "-0043-03-15", "-0043", "0000", "0001"], "before Christ the higher number is earlier"),
    (["Y-17000", "-9999", "2015", "Y17000"], "years of five digits"),
    (["2008-08-07/2008-08-12", "2008-08-26", "2008-08"], "a war by its beginning"),
    (["1914/1918", "1914/.."], "of two that begin together the open one last"),
    (
        ["1979", "1980-05", "1980", "1980/2000", "1980/..", "1981", "1989/..", "198X", "198X/1995", "1990"],
        "since 1980 behind 1980, and what is of the eighties behind all that is of one of their years",
    ),
    (["1291", "1299/", "1300"], "one whose end nobody knows by its beginning, too"),
    (["1913", "../1914", "1915"], "whose beginning nobody knows, by its end"),
    (["[1667,1668]", "1669"], "one of several years by the first"),
    (["2016-02-03~", "2016-02"], "about a day is still a day"),
    (["2016", ""], "undated last"),
]


@pytest.mark.parametrize(("dates", "why"), ORDERS, ids=[row[1] for row in ORDERS])
def test_order_by_dates(dates, why):
    events = [event(f"e{at}", date) for at, date in enumerate(dates)]
    mixed = list(events)
    random.Random(7).shuffle(mixed)
    assert [one.date for one in in_sequence(mixed)] == dates, why
    assert in_sequence(events[::-1]) == in_sequence(events)


AFTER = [
    ([("war", "2008-08"), ("recognition", "2008-08-26", "war")], "war recognition", "dates cannot say: the list does"),
    ([("x", "2008-08-20"), ("war", "2008-08"), ("r", "2008-08-26", "war")], "x war r", "right before its effect"),
    ([("a", "2008", "c"), ("b", "2008", "a"), ("c", "2008")], "c a b", "a chain"),
    ([("late", "2020"), ("early", "1990", "late")], "early late", "dates rule it out: they win"),
    ([("a", "2008", "b"), ("b", "2008", "a")], "b a", "a circle loses nothing"),
    ([("a", "2008", "nobody")], "a", "what is not there changes nothing"),
    ([("a", "2008", "undated"), ("undated",)], "a undated", "an undated cause has no place in time"),
    ([("x", "2015-11", "jet"), ("jet", "2015")], "jet x", "the vaguer is the cause"),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "order", "why"), AFTER, ids=[row[2] for row in AFTER])
def test_cause_before_effect(rows, order, why):
    assert " ".join(one.id for one in in_sequence([event(*row) for row in rows])) == order, why


def test_a_chain_of_ten_thousand_is_no_deeper_than_one_of_two():
    chain = [event(f"e{at:05d}", "2008", f"e{at + 1:05d}") for at in range(10_000)]
    assert [one.id for one in in_sequence(chain)][:2] == ["e09999", "e09998"]
    assert circles_of({one.id: one for one in chain}) == []


CIRCLES = [
    ({"a": "b", "b": "c", "c": ""}, [], "a chain"),
    ({"a": "b c", "b": "d", "c": "d", "d": ""}, [], "two ways to one cause"),
    ({"a": "a"}, [["a"]], "itself"),
    ({"b": "a", "a": "b"}, [["b", "a"]], "two, the first in the file first"),
    ({"x": "b", "a": "b", "b": "c", "c": "a"}, [["a", "b", "c"]], "one that is entered from outside"),
    ({"a": "b", "b": "a", "c": "d", "d": "c"}, [["a", "b"], ["c", "d"]], "two circles"),
    ({"a": "nobody"}, [], "what is not there closes nothing"),
]


@pytest.mark.parametrize(("lists", "circles", "why"), CIRCLES, ids=[row[2] for row in CIRCLES])
def test_circles(lists, circles, why):
    assert circles_of({id: event(id, "", *after.split()) for id, after in lists.items()}) == circles, why


SHELVES = [
    ("2015-11-24", Stretch(2010, 2019), "a decade"),
    ("1947~/1991", Stretch(1940, 1949), "a span where it begins"),
    ("18XX", Stretch(1800, 1899), "a century is no decade"),
    ("180X", Stretch(1800, 1809), "its first decade is"),
    ("0005", Stretch(1, 9), "the first nine years"),
    ("0000", Stretch(-8, 0), "and those before them"),
    ("-0043", Stretch(-48, -39), "49 to 40 BC"),
    ("1989-24", Stretch(1980, 1989), "a winter by the year it begins in"),
    ("../2009", Stretch(2000, 2009), "the end where the beginning is open"),
    ("", None, "undated"),
]


@pytest.mark.parametrize(("date", "years", "why"), SHELVES, ids=[row[2] for row in SHELVES])
def test_shelf(date, years, why):
    assert shelf_of(event("e", date)) == years, why


def test_what_is_under_way_is_apart_from_what_began():
    events = in_sequence(
        [event("war", "1914/1918"), event("peace", "1919"), event("long", "1900/.."), event("past", "1800/1810"),
         event("until", "../1890"), event("lost", "1905/"), event("vague", "191X"), event("century", "19XX")]
    )  # fmt: skip
    year, decade, century = periods(
        events, [Stretch(1918, 1918), Stretch(1910, 1919), Stretch(1900, 1999)], lambda one: 0
    )
    assert [one.id for one in year.began] == []
    assert [one.id for one in year.under_way] == ["long", "war"]
    assert [one.id for one in decade.began] == ["war", "peace", "vague"]
    assert [one.id for one in decade.under_way] == ["long"]
    assert {one.id for one in century.began} == {"war", "peace", "long", "vague", "century", "lost"}, (
        "one whose end nobody knows began, and is under way in no year"
    )
    assert century.under_way == () and century.more == 0


def test_of_very_many_under_way_the_most_spoken_of_are_named():
    events = [event(f"e{at:03d}", f"{1000 + at}/2000") for at in range(300)]
    (period,) = periods(events, [Stretch(1900, 1909)], lambda one: int(one.id[1:]))
    assert [one.id for one in period.under_way] == [f"e{at:03d}" for at in range(300 - MOST, 300)]
    assert period.more == 300 - MOST
