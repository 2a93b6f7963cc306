"""Layers of marks, the keyboard's way through a text, and notes in the margin, in a browser."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from small_project import Project

playwright = pytest.importorskip("playwright.sync_api")

pytestmark = pytest.mark.browser

LONG = "Nothing but words that pass by and say what everybody knows of rivers, roads and rain in spring. "
TEXT = f"""---
title: Second text
---

## One

Ada Lovelace wrote in 1843 of machine learning.[^1] {LONG * 3} Then deep learning again [@smith2010, p. 7].[^2]

{LONG * 2} Of machine learning and the Analytical Engine.[^3]

## Two

{LONG} Another section on machine learning, and Ada Lovelace.

[^1]: {LONG * 6}
[^2]: A second note, close to the first.
[^3]: {LONG * 40}
"""


@pytest.fixture(scope="module")
def address(tmp_path_factory) -> str:
    project = Project(tmp_path_factory.mktemp("layers"))
    project.write("docs/texts/second.md", TEXT)
    assert project.run("build") == 0
    return (project.root / "site/texts/second/index.html").as_uri()


@pytest.fixture
def page(browser, address) -> Iterator[playwright.Page]:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    page.goto(address)
    yield page
    context.close()


def _live(page) -> list[str]:
    return page.evaluate(
        """() => [...document.querySelectorAll(".md-content .g-p a[data-card][href]")]
            .filter((link) => /g-(cite|term|event|name|date)/.test(link.className)).map((link) => link.dataset.card)"""
    )


def test_the_quiet_layer_shows_what_a_section_first_speaks_of(page):
    assert _live(page) == ["machine-learning", "smith2010", "machine-learning"]
    bare = page.locator(".md-content .g-p a.g-name").first
    assert bare.get_attribute("href") is None, "nothing invisible can be hit"
    assert bare.evaluate("link => getComputedStyle(link).textDecorationLine") == "none"


def test_all_none_and_kinds_and_what_is_chosen_is_remembered(page):
    page.locator(".g-layers summary").click()
    page.get_by_role("radio", name="all", exact=True).check()
    assert len(_live(page)) >= 8
    page.get_by_role("checkbox", name="names").check()
    assert set(_live(page)) == {"ada-lovelace", "analytical-engine"}
    page.reload()
    assert set(_live(page)) == {"ada-lovelace", "analytical-engine"}
    page.locator("body").press("m")
    assert _live(page) == ["machine-learning", "smith2010", "machine-learning"]
    page.locator("body").press("m")
    page.locator("body").press("m")
    assert _live(page) == []
    assert "none" in page.locator(".g-layers summary").inner_text()


def test_a_passage_is_one_stop_and_arrows_go_on_inside(page):
    stops = page.evaluate(
        """() => [...document.querySelectorAll(".md-content .g-p")].map(
            (p) => [...p.querySelectorAll("a")].filter((a) => a.tabIndex === 0).length)"""
    )
    assert stops and set(stops) == {1}
    first = page.locator(".md-content .g-p a[data-card=machine-learning]").first
    first.focus()
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("document.activeElement.dataset.card") == "1843", "a bare mark is reached by arrows"
    page.keyboard.press("Enter")
    page.locator(".g-card.g-open").wait_for()
    page.keyboard.press("Escape")
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.dataset.card") == "machine-learning"


def test_an_entry_of_the_timeline_is_one_stop(page):
    page.goto(page.url.replace("texts/second/", "timeline/"))
    entry = page.locator(".g-timeline > li").first
    assert entry.locator("a").count() > 1
    assert entry.evaluate("li => [...li.querySelectorAll('a')].filter((a) => a.tabIndex === 0).length") == 1
    entry.locator(".g-what").focus()
    page.keyboard.press("ArrowRight")
    assert entry.evaluate("li => li.contains(document.activeElement) && !document.activeElement.matches('.g-what')")


def test_without_scripts_every_mark_is_seen_and_leads_on(browser, address):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1440, "height": 900})
    page = context.new_page()
    page.goto(address)
    name = page.locator(".md-content .g-p a.g-name").first
    assert name.get_attribute("href")
    assert page.locator(".g-margin").count() == 0
    assert page.locator(".g-notes > li").first.is_visible()
    context.close()


def test_notes_stand_beside_their_words_and_apart(page):
    page.locator(".g-margin").first.wait_for()
    notes = [one.bounding_box() for one in page.locator(".g-margin:visible").all()]
    text = page.locator(".md-content .g-p").first.bounding_box()
    assert len(notes) >= 2
    for before, after in pairwise(notes):
        assert before["y"] + before["height"] <= after["y"], "no two overlap"
    assert all(note["x"] > text["x"] + text["width"] for note in notes)
    assert all(note["x"] + note["width"] <= 1440 for note in notes)
    mark = page.locator(".md-content .g-mark a").first.bounding_box()
    assert abs(notes[0]["y"] - mark["y"]) < 24, "the first is at the height of its mark"
    heading = page.get_by_role("heading", name="Two").bounding_box()
    for note in notes:
        assert note["y"] + note["height"] <= heading["y"], "none stands beside another section"
    assert page.evaluate("document.documentElement.scrollWidth") <= 1440


def test_a_narrow_page_and_paper_keep_notes_at_the_foot(browser, address):
    context = browser.new_context(viewport={"width": 1000, "height": 900})
    page = context.new_page()
    page.goto(address)
    page.wait_for_timeout(300)
    assert page.locator(".g-margin:visible").count() == 0
    page.set_viewport_size({"width": 1440, "height": 900})
    page.locator(".g-margin").first.wait_for()
    page.emulate_media(media="print")
    assert page.locator(".g-margin:visible").count() == 0
    assert page.locator(".g-layers:visible").count() == 0
    context.close()
