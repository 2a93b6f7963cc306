"""The search in a browser: what readers ask finds its place, over http and from a folder, by the keyboard alone."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from search_queries import HELD_BACK, SEEN, Asked
from served import served
from small_project import CHECKOUT

from glossator.__main__ import main

playwright = pytest.importorskip("playwright.sync_api")

pytestmark = pytest.mark.browser


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Path:
    """The public edition."""
    folder = tmp_path_factory.mktemp("edition") / "site"
    assert main(["--project", str(CHECKOUT), "build", "--site-dir", str(folder)]) == 0
    return folder


@pytest.fixture(scope="session")
def over_http(site) -> Iterator[str]:
    with served(site) as address:
        yield address


@pytest.fixture(params=["http", "file"])
def home(request, site, over_http) -> str:
    return over_http if request.param == "http" else f"{site.as_uri()}/"


def opened(browser, home: str, name: str = "", **options):
    context = browser.new_context(**{"viewport": {"width": 1280, "height": 800}} | options)
    page = context.new_page()
    page.goto(home + name + ("index.html" if home.startswith("file:") and not name.endswith(".html") else ""))
    return page


def search(page, query: str) -> list:
    if not page.locator(".g-search[open]").count():
        page.keyboard.press("/")
    page.locator(".g-search-input").fill(query)
    page.locator(f".g-search-hits[data-query={json.dumps(query, ensure_ascii=False)}]").wait_for(state="attached")
    return page.locator(".g-search-hits a").all()


def address(link, home: str) -> str:
    """The address of a hit below the site, without the words that are to be marked and the name of the file."""
    return re.sub(r"\?[^#]*", "", link.get_attribute("href").removeprefix(home)).replace("index.html", "")


def wrong(asked: Asked, hits: list, home: str) -> str:
    """What is wrong with the hits; empty where what was wanted is in its place."""
    found = [(address(link, home), link.inner_text().lower()) for link in hits[: asked.within]]
    if not asked.where:
        return f"{asked.query} finds {found}" if found else ""
    if any(there.startswith(asked.where) and asked.says in words for there, words in found):
        return ""
    return f"{asked.query}: {asked.where} is not among {[there for there, _ in found]}"


def test_what_readers_ask_is_found(browser, home):
    page = opened(browser, home)
    assert [said for asked in (*SEEN, *HELD_BACK) if (said := wrong(asked, search(page, asked.query), home))] == []
    page.context.close()


def test_nothing_of_the_search_is_loaded_before_somebody_searches(browser, over_http):
    page = opened(browser, over_http, "about/")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(over_http)))
    page.reload()
    page.wait_for_load_state("networkidle")
    assert [url for url in asked if "search" in url] == []
    search(page, "sevres")
    assert "search/manifest.js" in asked
    page.context.close()


LEADS = [
    # (query, the first hit of which is followed, what is marked there)
    ('"too little too late"', ["too little too late"], "a phrase in one piece"),
    ("aluminium Brunson", ["Brunson", "aluminium"], "two words of one passage, also within links"),
    (
        "su24m airspace",
        ["Su-24M", "airspace", "Su-24M", "Su-24M"],
        "a compound written otherwise, each time it stands there",
    ),
]


@pytest.mark.parametrize(("query", "marked", "why"), LEADS)
@pytest.mark.parametrize("highlights", [True, False], ids=["highlights", "elements"])
def test_a_hit_leads_to_the_passage_with_the_words_marked(browser, home, query, marked, why, highlights):
    page = opened(browser, home)
    if not highlights:
        page.add_init_script("delete window.Highlight")
        page.reload()
    search(page, query)[0].click()
    page.locator(":target").wait_for()
    there = (
        "() => [...(CSS.highlights.get('g-found') ?? [])].map(range => range.toString())"
        if highlights
        else "() => [...document.querySelectorAll('mark.g-found')].map(mark => mark.textContent)"
    )
    for _ in range(50):
        if found := page.evaluate(there):
            break
        page.wait_for_timeout(50)
    assert " ".join(found) == " ".join(marked)
    assert page.locator(":target").evaluate("here => Math.abs(here.getBoundingClientRect().top) < innerHeight")
    assert "find=" not in page.url, "the address that somebody copies is that of the passage"
    page.context.close()


def test_the_search_goes_by_the_keyboard_alone(browser, over_http):
    page = opened(browser, over_http, "about/")
    page.keyboard.press("Tab")
    for _ in range(20):
        if page.locator(".g-search-open:focus").count():
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.locator(".g-search-input:focus").count() or page.locator(".g-search-input:focus").wait_for() is None
    page.keyboard.press("Escape")
    assert page.locator(".g-search-open:focus").count() == 1, "Esc gives the focus back"
    page.keyboard.press("/")
    page.keyboard.type("coup attempt")
    page.locator(".g-search-hits[data-query='coup attempt']").wait_for(state="attached")
    for _ in range(2):
        page.keyboard.press("ArrowDown")
    assert page.locator(".g-search-hits li:nth-child(2) a:focus").count() == 1
    for _ in range(2):
        page.keyboard.press("ArrowUp")
    assert page.locator(".g-search-input:focus").count() == 1
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/timeline/**#coup-attempt-2016")
    page.context.close()


def test_enter_opens_the_first_hit(browser, over_http):
    page = opened(browser, over_http)
    page.keyboard.press("/")
    page.locator(".g-search-input").wait_for()
    page.keyboard.type("sevres")
    page.keyboard.press("Enter")
    page.wait_for_url("**/glossary/sevres-syndrome/**")
    page.context.close()


def test_a_slash_that_is_typed_is_no_key_of_the_search(browser, over_http):
    page = opened(browser, over_http)
    search(page, "nato")
    page.locator(".g-search-input").press("End")
    page.keyboard.type("/russia")
    assert page.locator(".g-search-input").input_value() == "nato/russia"
    page.context.close()


def test_kinds_of_hits_can_be_told_apart_and_filtered(browser, over_http):
    page = opened(browser, over_http)
    search(page, "nato")
    kinds = page.locator(".g-search-kinds button")
    said = [one.inner_text().split() for one in kinds.all()]
    assert [words[0] for words in said[:7]] == ["All", "Texts", "Notes", "Terms", "Names", "Events", "Works"]
    counts = {words[0]: int(words[1]) for words in said}
    assert counts.pop("All") == sum(counts.values())
    for title, kind in (("Notes", "Note"), ("Events", "Event"), ("Works", "Work")):
        page.get_by_role("button", name=re.compile(title)).click()
        page.locator(".g-search-kinds [aria-pressed=true]").filter(has_text=title).wait_for()
        page.locator(".g-search-status").filter(has_text=f"{counts[title]:,} hits.").wait_for()
        assert set(page.locator(".g-search-kind").all_inner_texts()) == {kind}
    page.context.close()


def test_more_hits_come_when_they_are_asked_for(browser, over_http):
    page = opened(browser, over_http)
    assert len(search(page, "nato")) == 8
    page.get_by_role("button", name="More hits").click()
    page.locator(".g-search-hits li:nth-child(9) a:focus").wait_for()
    assert page.locator(".g-search-hits li").count() == 16
    page.context.close()


def test_the_page_of_the_search_opens_it_with_what_its_address_asks(browser, over_http):
    page = opened(browser, over_http, "search/?q=sevres")
    page.locator(".g-search-hits[data-query=sevres]").wait_for(state="attached")
    assert page.locator(".g-search-hits a").count() > 3
    page.context.close()


def test_without_scripts_the_search_is_a_list_that_leads_everywhere(browser, home):
    page = opened(browser, home, "texts/", java_script_enabled=False)
    href = page.locator(".g-search-open").get_attribute("href")
    assert href.replace("index.html", "") == "../search/"
    page.goto(home + "search/" + ("index.html" if home.startswith("file:") else ""))
    for words in ("Sèvres syndrome", "Ömer Taşpınar", "Coup attempt in Turkey", "Stratejik Derinlik"):
        assert page.get_by_role("link", name=words).first.is_visible()
    page.get_by_role("link", name="S", exact=True).click()
    assert page.url.endswith("#letter-s")
    page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing_in_the_search(browser, over_http, scheme, width):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    page = opened(browser, over_http, color_scheme=scheme, viewport={"width": width, "height": 800}, bypass_csp=True)
    search(page, "coup attempt")
    found = axe.run(page, context=".g-search").response["violations"]
    assert [(one["id"], one["nodes"][0]["html"][:160]) for one in found] == []
    for button in page.locator(".g-search button:visible, .g-search-hits a").all():
        box = button.bounding_box()
        assert min(box["width"], box["height"]) >= 24
    assert page.evaluate("document.querySelector('.g-search').scrollWidth") <= width
    page.goto(over_http + "search/")
    found = axe.run(page, context=".md-content").response["violations"]
    assert [(one["id"], one["nodes"][0]["html"][:160]) for one in found] == []
    page.context.close()


STRANGE = ['"', '""', "((((", "\\", "x" * 400, "<img src=x onerror=alert(1)>", "%00", "北约", "שלום", "a", "…", "constructor", "__proto__"]  # fmt: skip


def test_whatever_is_typed_nothing_breaks(browser, over_http):
    page = opened(browser, over_http)
    broken: list[str] = []
    page.on("pageerror", lambda error: broken.append(str(error)))
    page.on("dialog", lambda dialog: (broken.append(dialog.message), dialog.dismiss()))
    page.keyboard.press("/")
    for words in STRANGE:
        page.locator(".g-search-input").fill(words)
        page.wait_for_timeout(300)
        assert "could not be read" not in page.locator(".g-search-status").inner_text(), words
        assert page.locator(".g-search img").count() == 0
    assert broken == []
    page.context.close()


def test_an_index_that_is_gone_is_said(browser, over_http):
    page = opened(browser, over_http)
    page.route("**/search/*/*.js", lambda route: route.abort())
    page.keyboard.press("/")
    page.locator(".g-search-input").fill("sevres")
    page.locator(".g-search-status").filter(has_text="could not be read").wait_for()
    page.context.close()
