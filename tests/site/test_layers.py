"""Mentions within mentions on the page: one link, all uses, and both ends of every edge."""

from __future__ import annotations

import json
import re

import pytest
from small_project import FILES

EVENTS = FILES["references/events.yml"] + (
    '- id: engine-shown\n  date: "1862"\n  label: The engine is shown\n  also: [showing of the Analytical Engine in London]\n'
)
NAMES = FILES["references/names.yml"] + (
    "- id: london\n  kind: place\n  name: London\n"
    "- id: anna-smith\n  kind: person\n  name: Anna Smith\n"
    "- id: london-post\n  kind: outlet\n  name: The London Post\n"
)
SHOWING = (
    'class="g-event" href="../../timeline/#engine-shown" data-card="engine-shown" data-holds="analytical-engine london"'
)

ROWS = [
    # sentence, HTML that must be on the page, HTML that must not, why
    ("The showing of the Analytical Engine in London drew crowds.",
     f">The <a {SHOWING}>showing of the Analytical Engine in London</a> drew", ">Analytical Engine<", "one link, which names what it holds"),
    ("The showing of the Analytical Engine[^1] in London drew crowds.\n\n[^1]: A note.",
     'showing of the Analytical Engine in London</a><sup class="g-mark">', "Engine<sup", "a note's mark stands behind the link it would cut"),
    ("See [the showing of the Analytical Engine in London](https://example.org/) now.",
     'the <span data-card="engine-shown" data-holds="analytical-engine london">showing', '<a class="g-event"', "an author's link is the link"),
    ("The showing of the [Analytical Engine](https://example.org/) in London.",
     '<span data-card="engine-shown" data-holds="analytical-engine london">showing of the <a class="g-out" href="https://example.org/">Analytical Engine</a> in London</span>',
     '<a class="g-event"', "a link within a mention, too"),
    ("It says so (Miller 1999, 3).", 'class="g-unresolved" data-holds="1999"', "x-003", "what denotes nothing holds a year"),
    ("It says so (Smith 2010, 4).", 'data-card="smith2010" data-holds="anna-smith 2010"', ">2010</a>", "a citation holds its writer and its year"),
    ("It says so [@smith2010, p. 4].", 'data-card="smith2010" data-holds="anna-smith"', "@smith", "so does one by key"),
    ("So [see @smith2010](https://example.org/) here.", '<span data-card="smith2010" data-holds="anna-smith">', '<a class="g-cite"', "a citation in an author's link"),
    ("The London Post wrote.", ">The London Post</a>", "data-holds", "a newspaper holds nothing"),
    ("The showing of the Analytical Engine in [London town]{name=london} then.",
     'data-card="london">London town</a>', "engine-shown", "what is forced crosses out what would cross it"),
]  # fmt: skip


def written(project, sentence):
    project.write("docs/texts/second.md", f"---\ntitle: Second text\n---\n\n{sentence}\n")
    project.write("references/events.yml", EVENTS)
    project.write("references/names.yml", NAMES)
    project.run("build")
    return project


@pytest.mark.parametrize(("sentence", "there", "gone", "why"), ROWS, ids=[row[3] for row in ROWS])
def test_what_is_shown(project, sentence, there, gone, why):
    page = written(project, sentence).page("texts/second")
    body = page[page.index('class="g-p"') : page.index("All texts")]
    assert there in body, why
    assert gone not in body, why
    assert not re.search(r"<a [^>]*>(?:(?!</a>).)*<a ", body, re.DOTALL), "no link in a link"
    assert project.run("graph", "verify", str(project.root / "site")) == 0


@pytest.mark.parametrize("page", ["names/london", "names/analytical-engine", "timeline"])
def test_what_lies_inside_is_a_use(project, page):
    written(project, "The showing of the Analytical Engine in London drew crowds.")
    assert re.search(r"<mark>[^<]*</mark>[^<]*drew crowds|<mark>London</mark> drew crowds", project.page(page))


def test_the_graph_says_what_lies_in_what(project):
    written(project, "The showing of the Analytical Engine in London drew crowds [@smith2010].")
    edges = json.loads((project.root / "site/graph.json").read_text(encoding="utf-8"))["edges"]
    inside = {(e["target"], e["inside"], e.get("as")) for e in edges if "inside" in e}
    assert {
        ("london", "engine-shown", None), ("analytical-engine", "engine-shown", None), ("anna-smith", "smith2010", "author"),
    } <= inside  # fmt: skip


def test_an_end_that_is_missing_is_found(project, capsys):
    written(project, "The showing of the Analytical Engine in London drew crowds.")
    path = project.root / "site/texts/second/index.html"
    path.write_text(
        path.read_text(encoding="utf-8").replace(' data-holds="analytical-engine london"', ""), encoding="utf-8"
    )
    assert project.run("graph", "verify", str(project.root / "site")) == 1
    assert capsys.readouterr().out.count("x-003") == 2


def test_the_page_of_a_person_tells_writing_from_being_spoken_of(project):
    written(project, "Anna Smith is right [@smith2010].")
    page = project.page("names/anna-smith")
    works, cited, uses = (page.index(f'<h2 id="{id}"') for id in ("works", "cited", "uses"))
    assert works < cited < uses
    assert "Engines" in page[works:cited]
    assert re.search(r"data-card=\"smith2010\">cited \d+ times</a>", page[works:cited])
    assert "<mark>Anna Smith</mark>" in page[uses:]
    assert "<mark>Anna Smith</mark>" not in page[:uses]
    assert 'data-card="anna-smith">Anna Smith</a>' in project.page("bibliography")


def test_the_year_of_a_citation_is_apart_from_what_happened(project):
    written(project, "In 2010 it rained (Smith 2010, 4).")
    page = project.page("timeline/2010")
    happened, works = page.index("rained"), page.index("Works of that time")
    assert happened < works < page.rindex("rained")
