"""On what evidence a date is linked to an event: said at the event, at the link and in the graph, and all say one thing."""

from __future__ import annotations

import json

import pytest
from lxml import html
from small_project import FILES

NAMES = """
- {id: kingdom-of-naples, kind: state, name: Kingdom of Naples, acronym: KN}
- {id: palermo, kind: place, name: Palermo}
"""
EVENTS = """
- {id: palermo-taken-1860, date: "1860-05-27", label: Garibaldi takes Palermo, where: [palermo]}
- {id: naples-constitution-1860, date: "1860-06-25", label: The Kingdom of Naples grants a constitution, who: [kingdom-of-naples]}
"""
TEXT = """---
title: Third
---

On 27 May 1860 Garibaldi entered Palermo. “Garibaldi takes Palermo”, wrote a journal.

Later the Kingdom of Naples, on 25 June 1860, proclaimed a constitution.

On 27 May 1860 Palermo was taken.
"""


@pytest.fixture
def told(project):
    project.write("references/names.yml", FILES["references/names.yml"] + NAMES.lstrip())
    project.write("references/events.yml", FILES["references/events.yml"] + EVENTS.lstrip())
    project.write("docs/texts/third.md", TEXT)
    assert project.run("build") == 0
    return project


def _why(page, id: str) -> list[str]:
    return [one.text_content() for one in page.xpath(f'.//li[@id="{id}"]//span[@class="g-why"]')]


def test_the_entry_of_an_event_says_why_each_use_was_linked(told):
    page = html.fromstring(told.page("timeline"))
    first, second = _why(page, "palermo-taken-1860")
    assert first.startswith("(linked by the same day, Palermo, ") and second.startswith(
        "(linked by the same day, Palermo, "
    )
    (constitution,) = _why(page, "naples-constitution-1860")
    assert constitution == "(linked by the same day, KN, constitution)", "the name in short, the word as it is printed"
    assert _why(page, "quotation-day") == ["(linked by the same day, machine learning)"], "a term by what it is called"
    assert _why(page, "lovelace-notes-1843") == [], "a date alone is no link, and no use"
    assert page.xpath('.//span[@class="g-why"]/ancestor::details') == [], "in sight, without a fold"


def test_words_that_name_an_event_need_no_evidence(told):
    (entry,) = html.fromstring(told.page("texts/third")).xpath(
        '//a[contains(@class, "g-event")][. = "Garibaldi takes Palermo"]'
    )
    assert entry.get("title") is None


def test_link_graph_and_mentions_carry_one_evidence(told, capsys):
    links = html.fromstring(told.page("texts/third")).xpath('//a[contains(@class, "g-event")][@title]')
    assert [link.text for link in links] == ["27 May 1860", "25 June 1860", "27 May 1860"]
    assert all(link.get("title").startswith("Linked by the same day, ") for link in links)
    graph = json.loads(told.page("graph.json"))
    texts = {id: about["text"] for id, about in graph["passages"].items()}
    edges = [one["evidence"] for one in graph["edges"] if "evidence" in one and texts[one["passage"]] == "third"]
    capsys.readouterr()
    assert told.run("annotate", str(told.root / "docs/texts/third.md"), "--only", "event") == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert edges == [one["value"]["evidence"] for one in records if "evidence" in one["value"]] and len(edges) == 3
