"""Marks in forced colours, small capitals as they are typed, and no motion for those who want none."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.browser


@pytest.fixture
def page(browser, built):
    context = browser.new_context(viewport={"width": 1440, "height": 900}, reduced_motion="reduce")
    page = context.new_page()
    page.goto((built.root / "site/texts/first/index.html").as_uri())
    yield page
    context.close()


def _lines(page) -> set[str]:
    return set(
        page.evaluate(
            """() => [...document.querySelectorAll(".md-content .g-p a[data-card][href]:not(.g-mark a)")]
                .map((one) => getComputedStyle(one).textDecorationLine)"""
        )
    )


def test_every_mark_that_is_a_link_has_a_line_in_forced_colours_on_a_passage_one_lands_on_too(page):
    page.emulate_media(forced_colors="active")
    assert _lines(page) == {"underline"}
    page.evaluate("location.hash = document.querySelector('.g-p[id]').id")
    assert _lines(page) == {"underline"}
    target = page.locator(":target").first
    assert target.evaluate("one => getComputedStyle(one).outlineStyle") == "solid"


def test_terms_and_citations_are_told_apart_in_forced_colours(page):
    page.emulate_media(forced_colors="active")
    styles = [
        page.locator(f".g-p a.{kind}[href]").first.evaluate("one => getComputedStyle(one).textDecorationStyle")
        for kind in ("g-term", "g-cite")
    ]
    assert styles == ["dotted", "solid"]


def test_a_kicker_is_set_in_small_capitals_and_copied_as_it_is_typed(page, built):
    page.goto((built.root / "site/texts/index.html").as_uri())
    kicker = page.locator(".g-kicker").first
    assert kicker.evaluate("one => getComputedStyle(one).fontVariantCaps") == "small-caps"
    assert kicker.inner_text() == kicker.text_content()


def test_nothing_moves_for_whom_motion_is_too_much(page):
    page.locator(".g-p a.g-term[href]").first.hover()
    page.locator(".g-card.g-open").wait_for()
    length = page.locator(".g-card.g-open").evaluate("one => parseFloat(getComputedStyle(one).animationDuration) || 0")
    assert length <= 0.001
