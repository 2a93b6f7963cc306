"""A companion and its original lead to each other, where both are in the build."""

from __future__ import annotations

import re

import pytest

BODY = "Words on engines.\n"


def _front(kind: str, title: str, of: str = "smith2010") -> str:
    return f"---\ntitle: {title}\nkind: {kind}\nof: {of}\n---\n\n{BODY}"


# (texts by id, the page looked at, expected links by (words, address), whether it says that the original is not there)
CASES = [
    ({"third": ("companion", "On Engines"), "fourth": ("original", "Engines")}, "third",
     [("The original", "Engines", "../../texts/fourth/")], False),  # both are here
    ({"third": ("companion", "On Engines"), "fourth": ("original", "Engines")}, "fourth",
     [("Companion", "On Engines", "../../texts/third/")], False),  # and back
    ({"third": ("companion", "On Engines")}, "third", [], True),  # a public build
    ({"third": ("original", "Engines")}, "third", [], False),  # an original without a companion says nothing
    ({"third": ("introduction", "Before")}, "third", [], False),  # an introduction is of no work alone
    ({"third": ("companion", "On Engines"), "fourth": ("companion", "More")}, "third",
     [("Companion", "More", "../../texts/fourth/")], True),  # two companions of one work
]  # fmt: skip


@pytest.mark.parametrize(("texts", "page", "links", "missing"), CASES)
def test_texts_of_one_work_lead_to_each_other(project, texts, page, links, missing):
    for id, (kind, title) in texts.items():
        project.write(f"docs/texts/{id}.md", _front(kind, title))
    assert project.run("build") == 0
    shown = project.page(f"texts/{page}")
    found = [
        (label, words, href)
        for label, inner in re.findall(r'<p class="g-small">(The original|Companion): (.*?)</p>', shown)
        for href, words in re.findall(r'<a href="([^"]+)">([^<]+)</a>', inner)
    ]
    assert found == links
    assert ('The original is not published here; <a href="../../bibliography/#smith2010">' in shown) == missing


def test_a_companion_of_another_work_is_no_companion_of_this_one(project):
    project.write("docs/texts/third.md", _front("companion", "On Engines"))
    project.write("docs/texts/fourth.md", _front("original", "Notes", "doe2011"))
    assert project.run("build") == 0
    assert "/fourth/" not in re.search(r'<div class="g-front">.*?</div>\n', project.page("texts/third"), re.DOTALL)[0]


def test_the_list_of_terms_is_one_glossary(project):
    project.write("docs/glossary/zeppelin.md", "---\nterm: zeppelin\n---\n\nA ship in the air.\n")
    assert project.run("build") == 0
    shown = project.page("glossary")
    (inside,) = re.findall(r'<section role="doc-glossary" aria-label="Terms">(.*?)</section>', shown, re.DOTALL)
    assert inside.count("<dt>") == 2 and inside.count("<h2") == 2
