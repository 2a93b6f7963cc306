"""Pages under conditions a reader sets: a zoomed window, forced colours, paper, no scripts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from served import served

playwright = pytest.importorskip("playwright.sync_api")


@pytest.fixture(scope="module")
def address(built) -> Iterator[str]:
    with served(built.root / "site") as address:
        yield address


@pytest.mark.browser
@pytest.mark.parametrize(("width", "below"), [(320, True), (400, True), (1280, False)])
def test_at_400_percent_an_entry_of_the_timeline_has_the_whole_width(browser, address, width, below):
    page = browser.new_page(viewport={"width": width, "height": 256})
    page.goto(f"{address}timeline/")
    entry = page.locator(".g-timeline > li").first
    date, words = entry.locator(".g-when").bounding_box(), entry.locator(":scope > div").bounding_box()
    assert date and words
    assert (words["x"] == date["x"] and words["y"] >= date["y"] + date["height"]) is below
    assert page.evaluate("document.documentElement.scrollWidth") == width
    page.close()


@pytest.mark.browser
@pytest.mark.parametrize("name", ["glossary/machine-learning/", "texts/first/"])
def test_numbers_of_passages_stand_on_the_sheet(browser, address, name):
    """What lies left of the page's content is cut off on paper, and lists of uses name these numbers."""
    page = browser.new_page(viewport={"width": 700, "height": 800})
    page.emulate_media(media="print")
    page.goto(f"{address}{name}")
    number = page.locator(".g-p > .g-n").first.bounding_box()
    words = page.locator(".g-p").first.bounding_box()
    assert number and words
    assert number["x"] >= 0 and number["x"] + number["width"] <= words["x"]
    page.close()


@pytest.mark.browser
def test_in_forced_colours_words_keep_a_ground_of_another_colour(browser, address):
    context = browser.new_context(forced_colors="active", viewport={"width": 900, "height": 700})
    page = context.new_page()
    page.goto(f"{address}timeline/")
    label = page.locator(".g-drawing text").first
    stroke, width = label.evaluate(
        """(one) => {
            one.setAttribute("class", "g-in"); // as on a bar that has room for its words
            const style = getComputedStyle(one);
            return [style.stroke, style.strokeWidth];
        }"""
    )
    assert stroke != "none" and width == "4px"
    page.keyboard.press("/")
    page.locator(".g-search-input").fill("engine")
    chosen = page.locator(".g-search-kinds [aria-pressed=true]")
    chosen.wait_for()
    assert chosen.evaluate("(one) => getComputedStyle(one).forcedColorAdjust") == "none", "else white on white"
    ground, ink = chosen.evaluate("(one) => { const s = getComputedStyle(one); return [s.backgroundColor, s.color]; }")
    assert ground != ink
    context.close()


def test_without_scripts_the_letters_are_asked_for_first(built):
    page = (built.root / "site/texts/first/index.html").read_text("utf-8")
    asked = page.partition("<noscript>")[2].partition("</noscript>")[0]
    first = 'as="font" type="font/woff2" crossorigin href="../../assets/glossator/fonts/glossator-serif-latin.woff2"'
    assert first in asked
    assert 'rel="stylesheet" href="../../assets/glossator/fonts-late.css"' in asked
    assert (built.root / "site/assets/glossator/fonts-late.css").is_file()
