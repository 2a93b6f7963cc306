"""What axe does not see: roles of scholarly parts, the place one lands on and comes back to, targets, what is copied."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from served import served

playwright = pytest.importorskip("playwright.sync_api")

ROLES = [
    ("texts/first", '<section role="doc-endnotes" aria-label="Notes"><ol class="g-notes">', "a list may not have it"),
    ("texts/first", 'role="doc-backlink"', "the way back from a note"),
    ("texts/first", 'role="doc-biblioref">Smith 2010, 7</a>', "a citation"),
    ("texts/first", 'data-card="machine-learning" role="doc-glossref">', "a term"),
    ("bibliography", '<section role="doc-bibliography" aria-label="Works"><ol class="g-works">', "the works"),
]


@pytest.mark.parametrize(("page", "words", "reason"), ROLES, ids=[row[2] for row in ROLES])
def test_parts_have_their_roles(built, page, words, reason):
    assert words in (built.root / "site" / page / "index.html").read_text("utf-8"), reason


@pytest.fixture(scope="module")
def address(built) -> Iterator[str]:
    with served(built.root / "site") as address:
        yield address


@pytest.fixture
def page(browser) -> Iterator[playwright.Page]:
    page = browser.new_page(viewport={"width": 360, "height": 400}, bypass_csp=True)
    yield page
    page.close()


@pytest.mark.browser
@pytest.mark.parametrize(("address_of", "opened"), [("#smith2010", True), ("", False)])
def test_a_citation_lands_where_its_uses_are_seen(page, address, address_of, opened):
    page.goto(f"{address}bibliography/{address_of}")
    assert page.locator("#smith2010 .g-uses").first.is_visible() is opened


@pytest.mark.browser
def test_the_number_is_not_copied_and_can_be_hit(page, address):
    page.goto(f"{address}texts/first/")
    number = page.locator(".g-p > .g-n").first
    size = number.bounding_box()
    assert size and min(size["width"], size["height"]) >= 24
    copied = number.evaluate(
        "one => { getSelection().selectAllChildren(one.parentElement); return getSelection().toString(); }"
    )
    assert copied and not copied.startswith("1")


@pytest.mark.browser
def test_back_from_a_note_is_where_one_was(page, address):
    page.goto(f"{address}texts/first/")
    page.add_style_tag(content=".g-p { margin-block: 60vh }")
    mark = page.locator("[role=doc-noteref]").first
    mark.scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    mark.evaluate("one => { delete one.dataset.card; one.click(); }")
    page.wait_for_timeout(100)
    assert page.evaluate("scrollY") != before
    page.locator("[role=doc-backlink]").first.click()
    page.wait_for_timeout(100)
    assert page.evaluate("scrollY") == before
    assert mark.evaluate("one => one.matches(':target') && one === document.activeElement")


def _there(page) -> str:
    return page.evaluate("document.activeElement.dataset.card ?? ''")


@pytest.mark.browser
@pytest.mark.parametrize("way", ["from its card", "itself"])
def test_back_from_another_page_the_keyboard_is_where_one_left(page, address, way):
    page.goto(f"{address}texts/first/")
    mark = page.locator(".md-content .g-p .g-term[href]").first
    key = mark.get_attribute("data-card")
    page.add_style_tag(content=".g-p { margin-block: 60vh }")
    if way == "itself":
        mark.evaluate("one => { delete one.dataset.card; }")
    mark.focus()
    page.keyboard.press("Enter")
    if way == "from its card":
        page.locator(".g-card.g-open .g-called a").click()
    page.wait_for_url("**/glossary/**")
    page.go_back()
    page.wait_for_url("**/texts/**")
    assert _there(page) == key
    page.reload()
    assert _there(page) == "", "only whoever comes back is led there"


@pytest.mark.browser
def test_back_from_elsewhere_nothing_has_the_focus(page, address):
    """The link followed last stands in no text: its place is the browser's to keep."""
    page.goto(f"{address}texts/first/")
    page.locator(".md-content .g-p .g-term[href]").first.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    page.locator(".md-logo").evaluate("one => one.click()")
    page.wait_for_url(address)
    page.go_back()
    page.wait_for_url("**/texts/**")
    assert _there(page) == ""


@pytest.mark.browser
def test_kinds_are_said_once(page, address):
    page.goto(f"{address}texts/first/")
    said = page.locator(".md-content a[aria-description]").evaluate_all(
        "all => all.map((one) => [one.className.split(' ')[0], one.ariaDescription])"
    )
    assert {tuple(one) for one in said} <= {("g-event", "event"), ("g-name", "name"), ("g-date", "date")}
    assert said
