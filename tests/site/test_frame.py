"""The frame of a page: bar, contents, skip link, what is loaded; in a browser, with scripts and without."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from served import served
from small_project import Project

playwright = pytest.importorskip("playwright.sync_api")

LONG = "Nothing but words that pass by and say what everybody knows of rivers, roads and rain in spring. " * 12
HEADS = ["Of rivers", "Of roads", "Of rain"]
TEXT = "---\ntitle: A text with sections\n---\n\n" + "".join(f"## {head}\n\n{LONG}\n\n*{LONG}*\n\n" for head in HEADS)
PHONE, WIDE = {"width": 360, "height": 740}, {"width": 1280, "height": 800}
PAGE = "texts/sections/"


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Project:
    project = Project(tmp_path_factory.mktemp("frame"))
    project.write("docs/texts/sections.md", TEXT)
    assert project.run("build") == 0
    return project


@pytest.fixture(scope="module")
def address(project) -> Iterator[str]:
    with served(project.root / "site") as address:
        yield address


@pytest.fixture
def opened(browser, address):
    contexts = []

    def open_(size=PHONE, name=PAGE, **options):
        contexts.append(browser.new_context(viewport=size, **options))
        page = contexts[-1].new_page()
        page.goto(address + name)
        return page

    yield open_
    for context in contexts:
        context.close()


def test_the_kind_of_page_stands_above_its_title(project):
    for page, kicker in (
        (PAGE, "Companion"),
        ("glossary/machine-learning/", "Glossary"),
        ("names/ada-lovelace/", "Person"),
    ):
        words = (project.root / "site" / page / "index.html").read_text("utf-8")
        article = words[words.index("<article") :]
        line = article.index('<p class="g-kicker">')
        assert line < article.index("<h1"), page
        assert kicker in article[line : article.index("<h1")], page


@pytest.mark.parametrize(
    ("page", "section"), [("texts/first", "Texts"), ("glossary/machine-learning", "Glossary"), ("about", "About")]
)
def test_the_bar_says_which_section_a_page_is_in(project, page, section):
    words = (project.root / "site" / page / "index.html").read_text("utf-8")
    assert re.findall(r'class="md-tabs__link" aria-current="true">([^<]*)', words) == [section]


FURNITURE = [
    "Made with",
    "md-top",
    "__config",
    "md-dialog",
    "md-source",
    "javascripts/bundle",
    "stylesheets/main",
    "palette.",
]


def test_nothing_is_left_of_the_themes_furniture(project):
    for page in ("", PAGE, "timeline/", "404.html"):
        file = project.root / "site" / page
        words = (file / "index.html" if file.is_dir() else file).read_text("utf-8")
        assert [one for one in FURNITURE if one in words] == [], page
    assert [one for one in project.files() if one.startswith(("assets/javascripts", "assets/stylesheets"))] == []


@pytest.mark.browser
@pytest.mark.parametrize("scripts", [True, False])
def test_a_phone_has_the_contents_under_the_title(opened, scripts):
    page = opened(java_script_enabled=scripts)
    fold = page.locator("details.g-contents")
    title, first = page.locator("h1").bounding_box(), page.locator("h2").first.bounding_box()
    assert title["y"] + title["height"] <= fold.bounding_box()["y"] < first["y"]
    fold.locator("summary").click()
    assert fold.locator("a").all_inner_texts() == HEADS
    assert min(link.bounding_box()["height"] for link in fold.locator("a").all()) >= 24
    fold.locator("a").last.click()
    place = page.locator("h2").nth(2).bounding_box()["y"]
    assert page.locator(".md-header").bounding_box()["height"] <= place < 200


@pytest.mark.browser
def test_contents_stand_in_one_place_only_and_on_no_paper(opened):
    for width, under in ((959, True), (960, False), (1280, False)):
        page = opened({"width": width, "height": 740})
        assert page.locator(".g-contents").is_visible() is under, width
        assert page.locator(".md-sidebar--secondary").is_visible() is not under, width
    page = opened(PHONE)
    page.emulate_media(media="print")
    for furniture in (".g-contents", ".md-header", ".md-footer", ".md-skip"):
        assert not page.locator(furniture).is_visible(), furniture


def shown(page) -> str:
    return next(
        one.inner_text() for one in page.locator(".md-header__topic").all() if one.evaluate("one => getComputedStyle(one).visibility") == "visible"
    )  # fmt: skip


@pytest.mark.browser
def test_the_bar_of_a_phone_says_which_section_one_is_in(opened):
    page = opened()
    assert shown(page) == "Between Blocs"
    for at, head in enumerate(HEADS):
        page.evaluate(f"document.querySelectorAll('h2')[{at}].scrollIntoView()")
        page.wait_for_timeout(200)
        assert shown(page) == head
    page.evaluate("scrollTo(0, 0)")
    page.wait_for_timeout(200)
    assert shown(page) == "Between Blocs"
    assert shown(opened(java_script_enabled=False)) == "A text with sections"


@pytest.mark.browser
def test_the_contents_beside_a_text_mark_the_section_and_the_page_stays(opened):
    page = opened(WIDE)
    page.evaluate("document.querySelectorAll('h2')[1].scrollIntoView()")
    page.wait_for_timeout(200)
    assert page.locator("[aria-current=location]").all_inner_texts() == ["Of roads"]
    assert abs(page.locator("h2").nth(1).bounding_box()["y"]) < 200


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_bar_is_of_the_pages_colour(opened, scheme):
    page = opened(WIDE, color_scheme=scheme)
    bar, ground = (
        page.evaluate(f"getComputedStyle(document.querySelector('{one}')).backgroundColor")
        for one in (".md-header", "body")
    )
    assert bar == ground
    assert "Glossator Serif" in page.evaluate("getComputedStyle(document.querySelector('.md-header')).fontFamily")


@pytest.mark.browser
@pytest.mark.parametrize(("height", "goes"), [(256, True), (740, False)])
def test_a_low_window_is_not_taken_by_the_bar(opened, height, goes):
    page = opened({"width": 320, "height": height})
    page.evaluate("scrollTo(0, 600)")
    box = page.locator(".md-header").bounding_box()
    assert (box["y"] + box["height"] <= 0) is goes
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.browser
@pytest.mark.parametrize("forced", ["none", "active"])
@pytest.mark.parametrize("scripts", [True, False])
def test_the_skip_link_is_first_seen_and_leads_before_the_title(opened, forced, scripts):
    page = opened(WIDE, forced_colors=forced, java_script_enabled=scripts)
    page.keyboard.press("Tab")
    link = page.locator(".md-skip:focus")
    box = link.bounding_box()
    assert box["height"] >= 24 and box["width"] > 60 and box["y"] >= 0
    assert link.evaluate("one => getComputedStyle(one).outlineStyle") == "solid"
    page.keyboard.press("Enter")
    title = page.locator("h1").bounding_box()
    assert page.locator(".md-header").bounding_box()["height"] <= title["y"] < 300
    page.keyboard.press("Tab")
    assert page.evaluate("!!document.activeElement.closest('.md-content')")
    order = "document.querySelector('#__skip').contains(document.querySelector('h1, .md-content .g-kicker'))"
    assert page.evaluate(order)


@pytest.mark.browser
@pytest.mark.parametrize("scripts", [True, False])
def test_the_sections_open_and_close_without_scripts(opened, scripts):
    page = opened(java_script_enabled=scripts)
    drawer = page.locator("#__drawer")
    assert not drawer.is_visible()
    page.locator("button[popovertarget=__drawer]").click()
    assert drawer.is_visible()
    assert {"Texts", "Glossary", "About"} <= set(drawer.locator("a").all_inner_texts())
    page.keyboard.press("Escape")
    assert not drawer.is_visible()


@pytest.mark.browser
def test_a_first_page_asks_for_little(browser, address):
    context = browser.new_context(viewport=WIDE)
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(address + "assets/glossator/")))
    page.goto(address + PAGE, wait_until="networkidle")
    late = {f"fonts/glossator-serif-latin-{cut}.woff2" for cut in ("bold", "italic")}
    assert sorted(one for one in asked if not one.startswith("http")) == [
        "early.js", "fonts/glossator-serif-latin.woff2", "icon.svg", "page.css", "page.js",
    ]  # fmt: skip
    page.mouse.wheel(0, 300)
    page.wait_for_timeout(500)
    assert late <= set(asked), "fetched once somebody reads"
    page.reload(wait_until="networkidle")
    page.wait_for_timeout(300)
    faces = "[...document.fonts].filter((one) => one.display === 'optional' && one.status === 'loaded').length"
    assert page.evaluate(faces) == 1 + len(late), "and used from the next page on"
    context.close()


@pytest.mark.browser
@pytest.mark.parametrize("size", [PHONE, WIDE], ids=["phone", "wide"])
def test_nothing_moves_when_the_scripts_come(browser, address, size):
    context = browser.new_context(viewport=size)
    page = context.new_page()
    page.add_init_script(
        "window.moved = []; new PerformanceObserver((list) => moved.push(...list.getEntries().map((one) => one.value)))"
        ".observe({ type: 'layout-shift', buffered: true })"
    )
    for _ in range(2):  # the second time with slanted letters
        page.goto(address + PAGE, wait_until="networkidle")
        page.wait_for_timeout(300)
        assert page.evaluate("window.moved") == []
        page.mouse.move(100, 300)
        page.wait_for_timeout(300)
    context.close()


def test_a_card_of_a_kind_stands_beside_its_like(project):
    words = (project.root / "site/texts/first/index.html").read_text("utf-8")
    kinds = [re.split(" · |<", one)[0] for one in re.findall(r'<template [^>]*><p class="g-kicker">([^<]*)', words)]
    runs = [kind for at, kind in enumerate(kinds) if at == 0 or kinds[at - 1] != kind]
    assert len(kinds) > 3 and runs.count("Term") <= 1 and runs.count("Reference") <= 1
