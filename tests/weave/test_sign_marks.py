"""A sign on the page: a named link with a card; on paper its meaning, in exports its words, in no search."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from small_project import FILES, Project

from glossator.export.events_csv import events_csv
from glossator.export.events_ics import events_ics
from glossator.export.events_jsonld import events_jsonld
from glossator.publish.press import Impression, press
from glossator.weave import Page, weave
from glossator.weave.front.sign_pages import statements
from glossator.weave.page import Html
from glossator.weave.prose.signs import signed
from glossator.weave.sheet import Sheet

SIGNS = "- id: hearsay\n  words: by hearsay\n  sign: h\n  text: Somebody told us so.\n"
WORKS, EVENTS, NAMES = "references/library.bib", "references/events.yml", "references/names.yml"
CHANGED = {
    "references/signs.yml": SIGNS,
    "docs/texts/first.md": FILES["docs/texts/first.md"].replace("never built [", "never built {hearsay} ["),
    "docs/glossary/machine-learning.md": FILES["docs/glossary/machine-learning.md"].replace("data.", "data {hearsay}."),
    NAMES: FILES[NAMES].replace("Mathematician.", "Mathematician {hearsay}, of London."),
    EVENTS: FILES[EVENTS].replace("  terms:", "  text: It rained {hearsay}.\n  terms:"),
    "references/chains.yml": (
        "- id: to-the-day\n  label: To the day\n  text: A chain {hearsay}.\n  steps:\n"
        "  - event: lovelace-notes-1843\n    text: She wrote {hearsay}.\n  - event: quotation-day\n"
        "  arrows:\n  - {from: lovelace-notes-1843, to: quotation-day, said: 'It was read {hearsay}, we think.'}\n"
    ),
    WORKS: FILES[WORKS].replace("  publisher", "  seen = {citation},\n  completed = {hearsay},\n  publisher"),
}
ADA = "Mathematician{}, of London."


@pytest.fixture(scope="module")
def impression(tmp_path_factory: pytest.TempPathFactory) -> Impression:
    project = Project(tmp_path_factory.mktemp("signs"))
    for name, words in CHANGED.items():
        project.write(name, words)
    return press(project.root)


@pytest.fixture(scope="module")
def pages(impression: Impression) -> dict[str, Page]:
    return {page.path: page for page in weave(impression.loom)}


def mark(up: str) -> str:
    return f'<sup class="g-sign"><a href="{up}signs/#hearsay" data-card="hearsay" aria-label="by hearsay">h</a></sup>'


PLACES = [
    ("texts/first.md", "never built</span>{}", "in a text, behind the words that a note quotes"),
    ("names/ada-lovelace.md", ADA, "on the page of a name"),
    ("names/people.md", ADA, "in a list of names"),
    ("timeline/index.md", "It rained{}.", "on the timeline"),
    ("glossary/machine-learning.md", "with data{}.", "in an entry"),
    ("glossary/index.md", "with data{}.", "in the glossary"),
    ("chains/index.md", "A chain{}.", "in the list of chains"),
    ("chains/to-the-day.md", "A chain{}.", "where a chain says what it shows"),
    ("chains/to-the-day.md", "She wrote{}.", "at a step of a chain"),
    ("chains/to-the-day.md", "It was read{}, we think.", "at an arrow of a chain"),
    ("bibliography/index.md", "completed{}", "where words of a reference were filled in"),
]


@pytest.mark.parametrize(("path", "around", "why"), PLACES, ids=[row[2] for row in PLACES])
def test_a_sign_is_woven(pages: dict[str, Page], path: str, around: str, why: str) -> None:
    body = pages[path].body()
    assert mark("../../" if path.count("/") and not path.endswith("index.md") else "../") in body
    before, behind = around.split("{}")
    found = body.replace(mark("../../"), "{}").replace(mark("../"), "{}")
    assert f"{before}{{}}{behind}" in found or f"{before.removesuffix('</span>')}{{}}{behind}" in found
    assert "{hearsay}" not in body
    assert '<template data-key="hearsay"><p class="g-kicker">Sign</p>' in body
    assert '<div class="g-paper"><h2>Signs</h2><ul class="g-asides"><li>h by hearsay: Somebody told us so.</li>' in body


def test_search_and_descriptions_have_the_words_alone(pages: dict[str, Page]) -> None:
    page = pages["names/ada-lovelace.md"]
    assert page.fields["description"] == ADA.format("")
    said = [words for part in pages["texts/first.md"].parts if isinstance(part, Html) for _, words in part.words]
    assert any("was never built " in words for words in said) and "hearsay" not in " ".join(said)


def test_the_page_of_signs_counts(impression: Impression, pages: dict[str, Page]) -> None:
    assert statements(impression.loom) == {"hearsay": 7}
    assert (
        'id="hearsay"' in pages["signs/index.md"].body() and "7 statements have it." in pages["signs/index.md"].body()
    )


def test_exports_say_it_in_words(impression: Impression) -> None:
    assert "It rained (by hearsay)." in events_ics(impression)
    listed = json.loads(events_jsonld(impression))["itemListElement"]
    assert "It rained (by hearsay)." in [row["item"].get("description") for row in listed]
    assert "It rained {hearsay}." in events_csv(impression)  # a table reads back to the records


SHORT = [
    ("one two three", ((3, "hearsay"),), 0, "one{} two three", "all of it"),
    ("one two three", ((3, "hearsay"), (13, "hearsay")), 2, "one{} two …", "what is cut takes its sign along"),
    ("one two, three", ((7, "hearsay"),), 2, "one two{} …", "a comma before the ellipsis"),
]


@pytest.mark.parametrize(("text", "signs", "most", "woven", "why"), SHORT, ids=[row[4] for row in SHORT])
def test_words_are_cut_with_their_signs(
    impression: Impression, text: str, signs: tuple[tuple[int, str], ...], most: int, woven: str, why: str
) -> None:
    assert signed(text, signs, Sheet("index"), impression.loom, most) == woven.format(mark(""))


def test_without_signs_there_is_no_page(tmp_path: Path) -> None:
    loom = press(Project(tmp_path).root).loom
    assert "signs/index" not in loom.addresses.pages
    assert all(page.path != "signs/index.md" and "g-sign" not in page.body() for page in weave(loom))
