"""Events taken away: what each format holds of dates of every kind, and what it leaves out."""

from __future__ import annotations

import json

import pytest
from event_formats import atom, calendar, timelinejs

from glossator.events import parse_event
from glossator.export.events_csv import COLUMNS, records
from glossator.model import Place
from glossator.records import read_records

EVENTS = """
- {id: day, date: "2015-11-24", label: "A day; with, signs\\\\and more", where: [ada-lovelace], text: "First, second – ğüşİ, and much more than fits into one line of seventy-five octets – ğüşİğüşİğüşİğüşİğüşİğüşİğüşİğüşİ."}
- {id: days, date: "2016-07-08/2016-07-09", label: Two days}
- {id: month, date: "2016-02", label: A month that has 29 days}
- {id: year, date: "1949", label: A year}
- {id: winter, date: "2019-24", label: A winter}
- {id: about, date: "2016-02-03~", label: About a day}
- {id: last, date: "9999", label: The last year}
- {id: decade, date: "199X", label: A decade}
- {id: open, date: "2014/..", label: Open}
- {id: ides, date: "-0043-03-15", label: The ides, after: [day]}
- {id: zero, date: "0000", label: The year 1 BC}
- {id: long, date: "Y-400000", label: Long ago}
- {id: set, date: "{2016-03-03,2016-03-07}", label: Two days of a set}
- {id: formula, date: "2001", label: "=1+1", also: ["-2", "a | b", "c || d"], who: [ada-lovelace, analytical-engine], terms: [machine-learning], sources: [smith2010], as-of: "2021-05~"}
- {id: markup, date: "2002", label: "<b>&amp; & >", text: "<script>alert(1)</script>"}
- {id: undated, label: Undated}
"""


@pytest.fixture
def export(project, capsys):
    project.write("references/events.yml", EVENTS)

    def run(name: str) -> str:
        assert project.run("export", name) == 0
        return capsys.readouterr().out

    return run


DAYS = [
    ("day", "20151124", "20151125", "an exclusive end"),
    ("days", "20160708", "20160710", "both days of a span"),
    ("month", "20160201", "20160301", "a February of 29 days"),
    ("year", "19490101", "19500101", "a year as a span"),
    ("winter", "20191201", "20200301", "over New Year"),
    ("about", "20160203", "20160204", "what is about a day"),
]


@pytest.mark.parametrize(("id", "first", "end", "why"), DAYS, ids=[row[0] for row in DAYS])
def test_calendar(export, id, first, end, why):
    (event,) = (one for one in calendar(export("ics")) if one["UID"] == f"{id}@glossator")
    assert (event["DTSTART"], event["DTEND"]) == (first, end), why


def test_the_calendar_says_what_it_leaves_out_and_what_is_vague(export):
    words = export("ics")
    events = {one["UID"].removesuffix("@glossator"): one for one in calendar(words)}
    assert not events.keys() & {"last", "decade", "open", "ides", "zero", "long", "set", "undated"}
    assert "X-WR-CALDESC:8 of 16 events" in words
    assert events["day"]["SUMMARY"] == "A day; with, signs\\and more"
    assert events["day"]["LOCATION"] == "Ada Lovelace"
    assert events["day"]["DESCRIPTION"].endswith("ğüşİğüşİğüşİğüşİğüşİğüşİğüşİğüşİ.")
    assert events["year"]["SUMMARY"] == "A year (1949)"
    assert events["about"]["STATUS"] == "TENTATIVE" and "STATUS" not in events["day"]


def test_what_we_add_is_said_in_the_language_of_the_site(project, export):
    settings = (project.root / "mkdocs.yml").read_text(encoding="utf-8")
    assert "  language: en\n" in settings
    project.write("mkdocs.yml", settings.replace("  language: en\n", "  language: fr\n"))
    words, slides = export("ics"), export("timelinejs")
    assert "X-WR-CALDESC:8 événements sur 16" in words
    assert "Qui : Ada Lovelace" in words and "Who:" not in words
    assert "<p>Où : Ada Lovelace</p>" in slides and "Where:" not in slides


def test_the_table_reads_back_to_the_same_events(export):
    words = export("events-csv")
    written, _ = read_records(EVENTS, "references/events.yml")
    place = Place("")
    first = {event.id: event for event in (parse_event(record.fields, place)[0] for record in written)}
    again = {event.id: event for event in (parse_event(record, place)[0] for record in records(words))}
    assert again == first and len(first) == 16
    assert words.splitlines()[0] == ",".join(COLUMNS)
    assert again["formula"].as_of is not None and again["formula"].as_of.text == "2021-05~"
    assert "'=1+1" in words and ",=1+1" not in words, "a spreadsheet would run it"


JS = [
    ("day", {"year": 2015, "month": 11, "day": 24}, None, "a day"),
    ("days", {"year": 2016, "month": 7, "day": 8}, {"year": 2016, "month": 7, "day": 9}, "a span of days"),
    ("month", {"year": 2016, "month": 2}, None, "no day is made up"),
    ("year", {"year": 1949}, None, "nor a month"),
    ("winter", {"year": 2019, "month": 12}, {"year": 2020, "month": 2}, "a season by its months"),
    ("decade", {"year": 1990}, {"year": 1999}, "a decade by its years"),
    ("open", {"year": 2014}, None, "an open end is none"),
    ("ides", {"year": -44, "month": 3, "day": 15}, None, "44 BC"),
    ("zero", {"year": -1}, None, "1 BC: people have no year 0"),
    ("long", {"year": -400_001}, None, "long ago"),
]


@pytest.mark.parametrize(("id", "first", "last", "why"), JS, ids=[row[0] for row in JS])
def test_timelinejs(export, id, first, last, why):
    (event,) = (one for one in timelinejs(export("timelinejs")) if one["unique_id"] == id)
    assert (event["start_date"], event.get("end_date")) == (first, last), why


def test_timelinejs_gets_words_and_no_markup_of_ours(export):
    words = export("timelinejs")
    events = {one["unique_id"]: one for one in timelinejs(words)}
    assert "undated" not in events and len(events) == 15
    assert events["decade"]["display_date"] == "the 1990s"
    assert "<script" not in words and events["markup"]["text"]["headline"] == "&lt;b&gt;&amp;amp; &amp; &gt;"


SHOWN = [
    ("formula", "<p>Who: Ada Lovelace, Analytical Engine</p>", "in the order of the entry"),
    ("day", "<p>Where: Ada Lovelace</p>", "where, behind what happened"),
    ("month", None, "nobody and nowhere: no words about them"),
]


@pytest.mark.parametrize(("id", "words", "why"), SHOWN, ids=[row[0] for row in SHOWN])
def test_timelinejs_says_who_and_where(export, id, words, why):
    (event,) = (one for one in timelinejs(export("timelinejs")) if one["unique_id"] == id)
    said = event["text"].get("text")
    assert said is None if words is None else said.endswith(words), why


LINKED = [
    ("day", "2015-11-24", "2015-11-24", "a day"),
    ("days", "2016-07-08", "2016-07-09", "two days"),
    ("month", "2016-02", "2016-02", "no day is made up"),
    ("year", "1949", "1949", "nor a month"),
    ("winter", "2019-12", "2020-02", "a season by its months"),
    ("decade", "1990", "1999", "a decade by its years"),
    ("open", "2014", None, "an open end is none"),
    ("ides", "-0043-03-15", "-0043-03-15", "ISO 8601 counts a year 0"),
    ("zero", "0000", "0000", "1 BC"),
    ("set", "2016-03-03", "2016-03-07", "the first and the last of several"),
    ("about", "2016-02-03", "2016-02-03", "about a day"),
    ("long", None, None, "beyond four digits"),
    ("undated", None, None, "undated"),
]


@pytest.mark.parametrize(("id", "first", "last", "why"), LINKED, ids=[row[0] for row in LINKED])
def test_linked_data_is_as_exact_as_what_is_known(export, id, first, last, why):
    items = {one["item"]["@id"]: one["item"] for one in json.loads(export("events-jsonld"))["itemListElement"]}
    item = items[f"timeline/#{id}"]
    assert (item.get("startDate"), item.get("endDate")) == (first, last), why
    assert len(items) == 16
    assert items["timeline/#formula"]["about"][0]["name"] == "Ada Lovelace"


LOG = """# Changelog

## Unreleased

- Nothing a feed may date.

## [1.1.0] - 2026-11-28

### Readers

- A timeline & its picture.

## 1.0.0 (2026-02-30)

- No day of the calendar.

## 0.9 – 2025-03-01

- The first.
"""


def test_the_feed_has_what_is_dated(project, capsys):
    project.write("CHANGELOG.md", LOG)
    project.write("docs/texts/third.md", "---\ntitle: Third\nkind: companion\ndate: 2026-01-05\n---\n\nWords.\n")
    assert project.run("export", "feed") == 0
    words = capsys.readouterr().out
    assert atom(words) == [
        ("urn:glossator:release:1.1.0", "2026-11-28T00:00:00Z"),
        ("urn:glossator:text:third", "2026-01-05T00:00:00Z"),
        ("urn:glossator:release:0.9", "2025-03-01T00:00:00Z"),
    ]
    assert "A timeline &amp; its picture." in words and 'href="texts/third/"' in words
