"""The home page: a title page of what an edition has, whatever it is without."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from small_project import FILES, Project

from glossator.publish.press import press
from glossator.weave import weave
from glossator.weave.front.home import LONGEST
from glossator.weave.front.title_page import five
from glossator.weave.loom import Loom
from glossator.weave.prose.sample import sample
from glossator.weave.uses.facing import LISTED, groups

FIRST, SECOND, TERM = "docs/texts/first.md", "docs/texts/second.md", "docs/glossary/machine-learning.md"
EVENTS, NAMES, WORKS = "references/events.yml", "references/names.yml", "references/library.bib"
HOME, NOTES = "docs/index.md", "docs/notes/first.md"
LINE = "When the *first engine* ran, nobody wrote of machine learning; Ada Lovelace did, and was not read for a century"
PARAGRAPH = (
    f"{LINE}, which is {' '.join(['long'] * 30)} and had consequences for those who built such things [@smith2010]."
)
SEVENTY = "".join(f"- {{id: e{n}, date: '{1900 + n}', label: Event {n}, who: [ada-lovelace]}}\n" for n in range(70))


def text(title: str, body: str = "Ada Lovelace wrote.", **front: str) -> str:
    fields = "".join(f"{name}: {value}\n" for name, value in {"title": title, **front}.items())
    return f"---\n{fields}---\n\n{body}\n"


def loom_of(root: Path, changes: Mapping[str, str | None]) -> Loom:
    """Return the small project with files changed, added or taken away (None), woven as far as its loom."""
    project = Project(root)
    for name, words in changes.items():
        if words is None:
            (project.root / name).unlink()
        else:
            project.write(name, words)
    return press(project.root).loom


def home_of(loom: Loom) -> str:
    return next(page for page in weave(loom) if page.path == "index.md").body()


NO_TEXTS = {FIRST: None, SECOND: None, NOTES: None}
NO_THINGS = {TERM: None, EVENTS: None, NAMES: None, WORKS: None}
MANY = {f"docs/texts/t{n:04}.md": text(f"Text {n}") for n in range(998)}
OF = {"of": "smith2010", "kind": "companion"}

EDITIONS = [
    # what is changed, patterns it has, patterns it lacks, why
    (
        {},
        [
            r"g-facing.*First text.*Second text",
            r'href="#look-up".*terms, names, events, works',
            r"g-five.*machine learning",
        ],
        [r"g-many", r"g-when-all"],
        "two texts face each other; a strip of two events says less than a list",
    ),
    (
        NO_TEXTS,
        [r'id="look-up"|\{#look-up\}', "g-five"],
        ["g-ways", "g-facing", "g-many", "g-one"],
        "nothing to read: what can be looked up remains",
    ),
    (
        {SECOND: None},
        [r'g-facing"[^>]*><div>(?:(?!<div>).)*First text'],
        ["Second text", "g-many"],
        "one text is one column",
    ),
    (
        {"docs/texts/third.md": text("Third text")},
        [r"g-many.*First text.*Second text.*Third text.*All 3 texts"],
        ["g-facing"],
        "three are a list",
    ),
    (
        {
            "docs/texts/third.md": text("Third text", of="smith2010", kind="original"),
            FIRST: text("First text", **OF),
            NOTES: None,
        },
        [r"g-facing.*Read the companion</a><a [^>]*>Read the original.*Second text"],
        ["g-many"],
        "two texts of one work are one column, the companion first",
    ),
    (
        {"docs/texts/third.md": text("<Third>", **OF), FIRST: text("First text", **OF), NOTES: None},
        [r"Read “First text”.*Read “&lt;Third&gt;”"],
        ["Read the companion.*Second"],
        "two companions of one work are told apart by their titles",
    ),
    (
        {"docs/texts/intro.md": text("Before we begin", kind="introduction", order="9")},
        [r">Read</a> <span[^>]*>Before we begin", r"g-facing.*First text.*Second text"],
        [r"g-facing.*Before we begin"],
        "an introduction is where to begin and faces nothing",
    ),
    (
        {**NO_TEXTS, "docs/texts/intro.md": text("Before we begin", kind="introduction")},
        [r"g-facing.*Before we begin.*Read the introduction"],
        ["g-many"],
        "an introduction alone is what there is to read",
    ),
    (
        MANY,
        [rf"g-many(?:.*?<li>){{{LISTED}}}(?!.*<li>.*All).*All 1,000 texts"],
        ["g-facing"],
        "of a thousand twelve, and the way to all",
    ),
    (
        {TERM: None, EVENTS: "- {id: a, date: '1990', label: A}\n", NOTES: None},
        [r"names, events, works"],
        ["g-five", ">Glossary<", "terms,"],
        "without terms nothing speaks of them",
    ),
    (
        {EVENTS: None},
        [r"terms, names, works", "g-five"],
        ["g-when-all", ">Timeline<", "events.ics"],
        "without events there is no time, and no calendar to take along",
    ),
    (
        {NAMES: "- {id: ada-lovelace, kind: person, name: Ada Lovelace}\n"},
        [">People<", "Glossary</a></li>"],
        [">Organisations<", ">Places<", "1 terms"],
        "no list that is empty, and one term is not counted",
    ),
    (
        {EVENTS: SEVENTY},
        [r'g-when-all.*aria-label="When 60 of 70 events were; the timeline lists them"', "events.ics"],
        [],
        "of many events those spoken of most",
    ),
    (
        {**NO_TEXTS, **NO_THINGS, "docs/about.md": None, "docs/contributing.md": None},
        ["# A small reader", "Welcome", "graph.json"],
        ["g-title-page", "g-ways", "look-up", "#check", "None"],
        "an empty edition has its words",
    ),
    (
        {HOME: None},
        [r"g-ways", r"g-facing.*First text.*Second text", r"#look-up"],
        ["g-lede"],
        "without a page of the editors there is one all the same",
    ),
    (
        {"docs/about.md": None, "docs/contributing.md": None},
        [],
        ["#check", "side-by-side", "arguments/"],
        "nothing to check: no way to it",
    ),
    (
        {HOME: "# Title\n\nOne two three.\n\nMore words.\n"},
        [r'g-lede"><p[^>]*>(?:(?!More).)*One two three', r"g-title-page.*More words"],
        [r"g-title-page.*One two three"],
        "a short first paragraph stands under the title, once",
    ),
    (
        {HOME: f"# Title\n\n{'word ' * (LONGEST + 1)}\n"},
        [r"g-title-page.*word word"],
        ["g-lede"],
        "a long one stays where it is",
    ),
    (
        {HOME: f"---\ntitle: T\ndescription: Said <briefly>\n---\n\n{'word ' * (LONGEST + 1)}\n"},
        [r'g-lede"><p>Said &lt;briefly&gt;</p>'],
        [],
        "the description says it then",
    ),
    (
        {HOME: "# Title\n\n- A list.\n\nWords.\n"},
        [r"g-title-page.*A list"],
        ["g-lede"],
        "what is no paragraph is not moved",
    ),
    (
        {HOME: "# Title\n\n## Part\n\nWords.\n"},
        [r"g-title-page.*Part.*Words"],
        ["g-lede"],
        "nor is what stands under a heading",
    ),
    (
        {HOME: "# Title\n\nShort.[^a]\n\n[^a]: A note.\n"},
        [r'g-lede.*Short\.<sup.*href="#(\w+)".*g-title-page.*id="\1"[^>]*><p>A note'],
        [],
        "a note of the first words is at the foot",
    ),
    (
        {
            WORKS: FILES[WORKS].replace("author = {Smith, Anna}", "organization = {The <Daily>}"),
            FIRST: text("First text", **OF),
            NOTES: None,
        },
        [r'g-kicker">The &lt;Daily&gt; 2010</p><p class="g-called">Engines'],
        [r'g-kicker">[^<]*Engines'],
        "a work without an author is not called by its title twice",
    ),
    (
        {FIRST: text("First text", of="nobody", kind="companion"), NOTES: None},
        [r'g-called">First text'],
        [],
        "a work that is missing lends no title",
    ),
]


@pytest.mark.parametrize(("changes", "has", "lacks", "why"), EDITIONS, ids=[row[-1] for row in EDITIONS])
def test_home_has_what_the_edition_has(tmp_path, changes, has, lacks, why):
    body = home_of(loom_of(tmp_path, changes)).replace("\n", " ")
    assert [one for one in has if not re.search(one, body)] == [], why
    assert [one for one in lacks if re.search(one, body)] == [], why


def test_every_link_of_home_leads_somewhere(tmp_path):
    loom = loom_of(tmp_path, {EVENTS: SEVENTY, "docs/texts/third.md": text("Third", PARAGRAPH)})
    pages = {page.path: page.body() for page in weave(loom)}
    body = pages["index.md"]
    within = set(re.findall(r'id="([^"]+)"', body)) | set(re.findall(r"\{#([^}]+)\}", body))
    leads = re.findall(r'href="([^"#]*)(?:#([^"]*))?"', body)
    assert len(leads) > 60
    assert [to for page, to in leads if not page and to not in within] == []
    files = {f"{path.removesuffix('index.md').removesuffix('.md').rstrip('/')}/" for path in pages}
    there = [page for page, _ in leads if page and not page.startswith("exports/") and page != "graph.json"]
    assert [page for page in there if page not in files] == []


def test_the_search_reads_the_editors_words_and_not_what_stands_elsewhere(tmp_path):
    loom = loom_of(tmp_path, {HOME: "# Title\n\nOnly here.\n\nAnd here.\n"})
    page = next(page for page in weave(loom) if page.path == "index.md")
    said = " ".join(
        words
        for part in page.parts
        if hasattr(part, "words") and not isinstance(part.words, str)
        for _, words in part.words
    )
    assert "Only here" in said and "And here" in said
    assert "Programs that get better" not in said, "a definition is found on its own page"


SAMPLES = [
    # texts, what is chosen begins with, why
    ({"a": text("A", "A short one [@smith2010].")}, None, "none of a length"),
    ({"a": text("A", f"{'Plain words. ' * 30}\n\n{PARAGRAPH}")}, "When the", "marks before length"),
    (
        {"a": text("A", f"{'Plain words. ' * 22}"), "b": text("B", f"{'Other words. ' * 32}")},
        "Other",
        "near sixty-five words",
    ),
    (
        {"a": text("A", PARAGRAPH, kind="introduction"), "b": text("B", "Plain words. " * 30)},
        "Plain",
        "no introduction, if there is anything else",
    ),
    ({"a": text("A", PARAGRAPH, kind="introduction")}, "When the", "an introduction, if there is nothing else"),
    ({"a": text("A", f"![A picture](x.png) {PARAGRAPH}")}, None, "no picture"),
    ({"a": text("A", f"> {PARAGRAPH}")}, None, "no quotation: these are words of others"),
]


@pytest.mark.parametrize(("texts", "begins", "why"), SAMPLES, ids=[row[-1] for row in SAMPLES])
def test_the_passage_that_is_shown(tmp_path, texts, begins, why):
    loom = loom_of(tmp_path, NO_TEXTS | {f"docs/texts/{name}.md": words for name, words in texts.items()})
    found = sample(loom)
    assert (found[1].prose.text[: len(begins or "")] if found else None) == begins, why
    local = replace(
        loom, edition=replace(loom.edition, texts=tuple(replace(one, local=True) for one in loom.edition.texts))
    )
    assert sample(local) is None, "never one of a local copy"


def test_marks_of_the_passage_open_cards_and_its_note_stays_with_its_text(tmp_path):
    body = home_of(
        loom_of(
            tmp_path,
            {FIRST: text("First", PARAGRAPH.replace("century", "century[^1]") + "\n\n[^1]: Note."), NOTES: None},
        )
    )
    shown = body[body.index('class="g-one"') :].partition("</section>")[0]
    assert 'data-card="' in shown and "¶ 1" in shown
    assert "#fn" not in shown and "Note." not in shown


def test_five_terms_that_most_texts_use(tmp_path):
    made = {f"docs/glossary/t{n}.md": f"---\nterm: gadget{n}\n---\n\nA thing.\n" for n in range(7)}
    used = {"docs/texts/a.md": "gadget6 gadget5. gadget5", "docs/texts/b.md": "gadget6 gadget4\n\ngadget4\n\ngadget4"}
    loom = loom_of(tmp_path, NO_TEXTS | made | {TERM: None} | {name: text(name, words) for name, words in used.items()})
    assert [term.label for term in five(loom)] == ["gadget6", "gadget4", "gadget5", "gadget0", "gadget1"]


def test_groups_are_of_one_work_and_in_the_order_of_the_edition(tmp_path):
    texts = {"a": OF, "b": {"of": "doe2011"}, "c": {"of": "smith2010", "kind": "original"}, "d": {}, "e": {}}
    loom = loom_of(tmp_path, NO_TEXTS | {f"docs/texts/{name}.md": text(name, **front) for name, front in texts.items()})
    assert ["".join(one.id for one in group) for group in groups(loom.edition.texts)] == ["ac", "b", "d", "e"]


def test_home_of_a_thousand_texts_is_as_light_as_of_thirteen(tmp_path):
    few = home_of(loom_of(tmp_path / "few", dict(list(MANY.items())[:11])))
    many = home_of(loom_of(tmp_path / "many", MANY))
    assert len(many) < len(few) + 100
