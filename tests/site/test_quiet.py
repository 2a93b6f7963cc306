"""The quiet layer: what is marked where a section first speaks of it, and what is left bare."""

from __future__ import annotations

import re

import pytest
from lxml import html as markup

WORDS = "and then for a long while nothing else of any weight was said by anybody who was there"
NINE = "and then there was nothing else said by anybody"
MORE = "".join(
    f"@misc{{{key}, title = {{A work}}, date = {{{key[-4:]}}}}}\n" for key in ("lee2012", "kim2013", "roe2014")
)


def _marks(page: str) -> list[tuple[str, bool]]:
    """Each mark of the text in reading order: what it opens, and whether the quiet layer shows it."""
    tree = markup.fromstring(page)
    return [
        (link.get("data-card"), "g-again" not in link.get("class", "").split())
        for link in tree.xpath("//article//p[contains(@class, 'g-p')]//a[@data-card]")
        if re.search(r"g-(?:cite|term|event|name|date)\b", link.get("class", ""))
    ]


ROWS = [
    # text, (what is marked, whether quietly), why
    (f"machine learning {WORDS} deep learning.", [True, False], "twice in a section"),
    (f"machine learning {WORDS}.\n\nAnd deep learning.", [True, False], "in the next paragraph of the section"),
    (f"machine learning {WORDS}.\n\n## Two\n\nAnd deep learning.", [True, True], "a new section says it anew"),
    (f"machine learning [@smith2010] {WORDS} {WORDS}.", [False, True], "no two side by side: the work is needed more"),
    (f"[@smith2010; @doe2011] {WORDS} {WORDS} {WORDS}.", [True, True], "works cited together are one place to look"),
    ("See [@smith2010] once, [@doe2011] twice.", [True, False], "a short paragraph has one mark"),
    (f"{WORDS} {WORDS} [@smith2010] once, then [@doe2011] twice.", [True, False], "one for 25 words"),
    (f"{WORDS} {WORDS} {WORDS} [@smith2010] once, then [@doe2011] twice.", [True, True], "and two for fifty"),
    (
        f"See [@smith2010] once, [@doe2011] twice.\n\nSo [@doe2011] {WORDS}.",
        [True, False, True],
        "what found no room is marked where it comes next",
    ),
    (
        f"[@smith2010] {NINE} [@doe2011] {NINE} [@lee2012] {NINE} [@kim2013] {NINE} [@roe2014] {'and then more ' * 40}.",
        [True, True, True, True, False],
        "no five within a hundred words, however long the paragraph",
    ),
    (
        f"[@smith2010] {WORDS} [@doe2011] {WORDS} {WORDS} [@lee2012] {WORDS} [@kim2013] {WORDS} {WORDS} [@roe2014] "
        f"{WORDS}.",
        [True, True, True, True, True],
        "five where the first and the last are a hundred words apart",
    ),
    (f"Ada Lovelace {WORDS} Ada Lovelace.", [True, True], "names are bare by their kind, not one by one"),
]


@pytest.mark.parametrize(("text", "quiet", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_what_is_marked(project, text, quiet, why):
    library = project.root / "references/library.bib"
    library.write_text(library.read_text() + MORE)
    project.write("docs/texts/second.md", f"---\ntitle: Second text\n---\n\n{text}\n")
    assert project.run("build") == 0
    assert [seen for _, seen in _marks(project.page("texts/second"))] == quiet, why


def test_the_graph_knows_nothing_of_layers(project):
    project.write("docs/texts/second.md", "---\ntitle: Second text\n---\n\nmachine learning, deep learning.\n")
    assert project.run("build") == 0
    assert project.run("graph", "verify", str(project.root / "site")) == 0


def test_ten_thousand_marks_in_a_paragraph(project):
    """Each is compared with its neighbours only."""
    project.write(
        "docs/texts/second.md",
        "---\ntitle: Second text\n---\n\n" + "machine learning [@smith2010] and the rest; " * 5_000 + "\n",
    )
    assert project.run("build") == 0
    marks = _marks(project.page("texts/second"))
    assert len(marks) == 10_000
    assert sorted(key for key, seen in marks if seen) == ["machine-learning", "smith2010"]
