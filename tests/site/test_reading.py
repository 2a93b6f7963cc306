"""A reader's own tools: what each section speaks of, where a thing falls in a text, going on, taking a passage along."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from lxml import html as markup
from small_project import Project

FILLER = "\n\n".join(f"Paragraph {number} says nothing of anybody. " * 8 for number in range(12))
TEXT = f"""---
title: Second text
authors: [Nora Quill]
---

## One

Ada Lovelace wrote of machine learning.

### Part of one

The Analytical Engine, and deep learning [@smith2010].

{FILLER}

## Two

Nobody is named here.

## Three

[What happened then]{{event=quotation-day}} was machine learning, said Ada Lovelace.

## Four

Ada Lovelace, once more.
"""


@pytest.fixture(scope="module")
def read(tmp_path_factory) -> Project:
    project = Project(tmp_path_factory.mktemp("reading"))
    project.write("docs/texts/second.md", TEXT)
    assert project.run("build") == 0
    return project


def _tree(project: Project, page: str) -> markup.HtmlElement:
    return markup.fromstring(project.page(page))


def test_each_section_names_what_it_speaks_of_its_parts_included(read):
    tree = _tree(read, "texts/second")
    (fold,) = tree.xpath("//details[@class='g-sections']")
    rows = list(zip(fold.xpath(".//dt"), fold.xpath(".//dd"), strict=True))
    said = {dt.text_content(): " ".join(dd.text_content().split()) for dt, dd in rows}

    assert list(said) == ["One", "Three", "Four"], "a section that speaks of nothing has no row"
    assert "Ada Lovelace" in said["One"] and "machine learning" in said["One"]
    assert "A day" in said["Three"]
    assert "Analytical Engine" not in said["One"], "things are no people"
    for dt, dd in rows:
        assert tree.xpath(f"//*[@id='{dt.find('a').get('href').removeprefix('#')}']")
        assert all(link.get("href") for link in dd.iter("a"))


def test_a_short_text_has_no_such_fold(read):
    assert not _tree(read, "texts/first").xpath("//details[@class='g-sections']")


def test_a_strip_shows_where_in_a_text_a_name_falls(read):
    tree = _tree(read, "names/ada-lovelace")
    strips = tree.xpath("//svg[@class='g-where']")
    assert len(strips) == 1, "the other text is short"
    places = [float(one.get("x").rstrip("%")) for one in strips[0].xpath(".//a/rect")]
    assert places == sorted(places)
    assert places[0] == 0
    assert places[-1] > 90, "the last is near the end"
    for link in strips[0].xpath(".//a"):
        assert link.get("tabindex") == "-1"
        assert link.get("aria-label").startswith("¶ ")
        assert link.get("href") in {one.get("href") for one in tree.xpath("//div[@class='g-uses']//li/a")}


def test_how_long_a_text_takes(read):
    assert "minutes to read" in read.page("texts/second") or "minute to read" in read.page("texts/second")
    assert "to read" not in _tree(read, "texts/first").xpath("//div[@class='g-front']")[0].text_content()


playwright = pytest.importorskip("playwright.sync_api")


@pytest.fixture
def page(browser, read) -> Iterator[playwright.Page]:
    context = browser.new_context(
        viewport={"width": 1280, "height": 800}, permissions=["clipboard-read", "clipboard-write"]
    )
    page = context.new_page()
    page.add_init_script(
        "navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); }"
    )
    page.goto((read.root / "site/texts/second/index.html").as_uri())
    yield page
    context.close()


@pytest.mark.browser
def test_a_passage_is_taken_along(page):
    number = page.locator(".md-content .g-p > .g-n").nth(1)
    id = number.evaluate("number => number.parentElement.id")
    number.click()
    page.get_by_role("button", name="Copy the link").click()
    assert page.evaluate("window.copied").endswith(f"/texts/second/index.html#{id}")
    page.get_by_role("button", name="Copy a citation").click()
    copied = page.evaluate("window.copied")
    assert copied.startswith("Quill, Nora. “Second Text.” Between Blocs, ¶ 2.")
    assert copied.endswith("¶ 2."), "no address that nobody gave, and no day"
    page.keyboard.press("Escape")
    assert page.locator(".g-take").count() == 0
    assert page.evaluate("document.activeElement.className").startswith("g-n")


@pytest.mark.browser
def test_what_is_selected_is_quoted(page):
    page.evaluate(
        """() => { const words = document.querySelector(".g-p").lastChild, range = document.createRange();
            range.selectNodeContents(words); getSelection().removeAllRanges(); getSelection().addRange(range); }"""
    )
    chosen = page.evaluate("getSelection().toString()").strip()
    page.locator(".md-content .g-p > .g-n").first.click()
    page.get_by_role("button", name="Copy the selection with its source").click()
    assert page.evaluate("window.copied").startswith(f"“{chosen}” Quill, Nora. ")


@pytest.mark.browser
def test_one_goes_on_where_one_stopped(page):
    assert page.locator(".g-go-on").count() == 0
    page.evaluate("document.querySelectorAll('.g-p')[9].scrollIntoView()")
    page.wait_for_timeout(200)
    page.reload()
    page.evaluate("scrollTo(0, 0)")
    link = page.locator(".g-go-on a")
    link.wait_for()
    assert link.inner_text().startswith("Continue at ¶ ")
    link.click()
    assert page.evaluate("document.querySelector(':target').getBoundingClientRect().top") < 400
