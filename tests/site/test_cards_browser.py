"""Cards in a browser: by mouse, keyboard and touch, from a server and from a folder, every kind of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from served import served
from small_project import Project

playwright = pytest.importorskip("playwright.sync_api")

pytestmark = pytest.mark.browser

KINDS = [
    # kind, page, its mark, words of its card
    ("reference", "texts/first/", ".g-cite[data-card=smith2010]", "Engines"),
    ("term", "texts/first/", ".g-term", "Programs that get better"),
    ("name", "texts/first/", ".g-name[data-card=ada-lovelace]", "Mathematician."),
    ("date", "texts/first/", ".g-date[data-card='1843']", "Lovelace publishes her notes"),
    ("note", "texts/first/", ".g-mark a[role=doc-noteref]", "A note that cites"),
    ("editorial note", "texts/first/", ".g-editorial a", "A part of it was"),
    ("event", "names/ada-lovelace/", "a[data-card=lovelace-notes-1843]", "A day (24 November 2015)"),
    ("argument", "texts/first/", ".g-point", "It was never built"),
    ("passage", "arguments/first/", ".g-anchors a", "Ada Lovelace wrote about"),
]


@pytest.fixture(scope="module")
def argued(tmp_path_factory) -> Project:
    project = Project(tmp_path_factory.mktemp("cards"))
    project.write("docs/arguments/first.md", "- It was never built, whatever is said [¶ 1]\n")
    assert project.run("build", "--strict") == 0
    return project


@pytest.fixture(scope="module")
def server(argued) -> Iterator[str]:
    with served(argued.root / "site") as address:
        yield address


@pytest.fixture(scope="module", params=["http", "file"])
def base(request, server, argued) -> str:
    return server if request.param == "http" else (argued.root / "site").as_uri() + "/"


@pytest.fixture
def page(browser) -> Iterator[playwright.Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    yield context.new_page()
    context.close()


@pytest.fixture
def phone(browser) -> Iterator[playwright.Page]:
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    yield context.new_page()
    context.close()


def _go(page, base: str, name: str) -> None:
    page.add_init_script("try { localStorage.clear() } catch {}")
    page.goto(base + name + ("index.html" if base.startswith("file") else ""))
    page.keyboard.press("m")  # every mark, those too that the quiet layer leaves bare


def _focused(page) -> str:
    return str(page.evaluate("document.activeElement.dataset.card ?? ''"))


@pytest.mark.parametrize(("kind", "name", "mark", "words"), KINDS)
def test_a_mouse_rests_on_it(page, base, kind, name, mark, words):
    _go(page, base, name)
    link = page.locator(f".md-content {mark}").first
    card = page.locator(".g-card.g-open")
    link.hover()
    card.wait_for()
    assert words in card.inner_text(), kind
    box = card.bounding_box()
    page.mouse.move(box["x"] + 20, box["y"] + 40)
    page.wait_for_timeout(400)
    assert card.is_visible(), "it stays while the pointer is on it"
    page.mouse.move(2, 790)
    card.wait_for(state="hidden")
    assert page.evaluate("document.activeElement === document.body"), "hovering takes no focus"


@pytest.mark.parametrize(("kind", "name", "mark", "words"), KINDS)
def test_a_keyboard_opens_and_leaves_it(page, base, kind, name, mark, words):
    _go(page, base, name)
    link = page.locator(f".md-content {mark}").first
    key = link.get_attribute("data-card")
    link.focus()
    page.keyboard.press("Enter")
    card = page.locator(".g-card.g-open")
    card.wait_for()
    assert words in card.inner_text(), kind
    assert card.evaluate("card => card.contains(document.activeElement)"), "Enter leads into it"
    assert card.get_attribute("role") == "dialog"
    assert card.get_attribute("aria-label")
    page.keyboard.press("Escape")
    card.wait_for(state="hidden")
    assert _focused(page) == key, "Esc leads back"
    page.wait_for_timeout(400)
    assert card.count() == 0, "the focus that comes back opens no card, however long it rests"
    assert page.url.split("#")[0].endswith(name + ("index.html" if base.startswith("file") else ""))


@pytest.mark.parametrize(("kind", "name", "mark", "words"), KINDS)
def test_a_tap_opens_it_and_a_second_follows_the_link(phone, base, kind, name, mark, words):
    _go(phone, base, name)
    before = phone.url
    link = phone.locator(f".md-content {mark}").first
    link.tap()
    card = phone.locator(".g-card.g-open")
    card.wait_for()
    assert words in card.inner_text(), kind
    assert phone.url == before
    box = card.bounding_box()
    assert round(box["x"]) == 0 and round(box["width"]) == 360, "a sheet from below"
    assert round(box["y"] + box["height"]) == 740
    close = phone.get_by_role("button", name="Close").bounding_box()
    assert min(close["width"], close["height"]) >= 24, "WCAG 2.2, 2.5.8"
    if link.bounding_box()["y"] < box["y"]:  # a mark behind the sheet is followed from its card
        link.tap()
        phone.wait_for_url(lambda url: url != before)
    else:
        phone.get_by_role("button", name="Close").tap()
        card.wait_for(state="hidden")


@pytest.mark.parametrize(
    ("name", "listed", "why"),
    [
        ("texts/first/", 1, "a text lists its works: the card takes the reference from there"),
        ("glossary/machine-learning/", 0, "an entry lists none: the card has the reference"),
    ],
)
def test_a_reference_is_shown_and_copied_whole(page, base, name, listed, why):
    page.add_init_script(
        "navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); }"
    )
    _go(page, base, name)
    assert page.locator("[data-work=smith2010]").count() == listed, why
    card = page.locator(".g-card.g-open")
    for _ in range(2):  # nothing is taken away from the list: it opens again as it was
        page.locator(".md-content .g-cite[data-card=smith2010]").first.focus()
        page.keyboard.press("Enter")
        card.wait_for()
        assert card.locator(".g-copied").inner_text() == "Smith, Anna. 2010. Engines. Press.", why
        card.get_by_role("button", name="Copy the reference").click()
        assert page.evaluate("window.copied") == "Smith, Anna. 2010. Engines. Press.", why
        page.keyboard.press("Escape")
        card.wait_for(state="detached")
    assert page.locator("[data-work=smith2010]").count() == listed


def test_esc_opens_nothing_that_lies_below_the_card(page, base):
    """A pointer that did not move rests on nothing new; once it moves, it does."""
    _go(page, base, "texts/first/")
    page.locator(".md-content .g-term").first.hover()
    card = page.locator(".g-card.g-open")
    card.wait_for()
    box = card.bounding_box()
    x, y = box["x"] + 40, box["y"] + 60
    page.locator(".md-content .g-name").first.evaluate(
        """(mark, [x, y]) => {
            const below = mark.cloneNode(true);
            Object.assign(below.style, { position: "fixed", left: `${x - 20}px`, top: `${y - 20}px`, padding: "40px" });
            mark.before(below);
        }""",
        [x, y],
    )
    page.mouse.move(x, y)
    page.keyboard.press("Escape")
    page.wait_for_timeout(400)
    assert card.count() == 0
    page.mouse.move(2, 790)
    page.mouse.move(x + 2, y + 2)
    card.wait_for()


def test_tabbing_to_a_mark_shows_its_card_without_moving_the_focus(page, base):
    _go(page, base, "texts/first/")
    link = page.locator(".md-content .g-name").first
    link.evaluate("link => { const before = document.createElement('button'); link.before(before); before.focus(); }")
    page.keyboard.press("Tab")
    page.locator(".g-card.g-open").wait_for()
    assert _focused(page) == "ada-lovelace"
    page.keyboard.press("Tab")
    assert _focused(page) != "ada-lovelace"


def test_what_lies_inside_opens_in_the_card_and_leads_back(page, base):
    """An event found by its date holds that date: the card of the one leads to the card of the other."""
    _go(page, base, "texts/first/")
    before = page.url
    page.locator(".md-content a[data-card=quotation-day][data-holds]").first.focus()
    page.keyboard.press("Enter")
    card = page.locator(".g-card.g-open")
    card.locator(".g-holds a").first.click()
    assert page.url == before
    assert card.locator(".g-kicker").first.inner_text().lower() == "date"
    assert card.get_by_role("link", name="A day").count() == 1, "and back to the event by its name"
    card.get_by_role("button", name="Back to the card before").click()
    assert card.locator(".g-kicker").first.inner_text().lower() == "event · 24 november 2015"
    assert card.get_by_role("button", name="Back to the card before").is_hidden()


def test_a_pinned_card_stays_and_moves_by_keys(page, base):
    _go(page, base, "texts/first/")
    page.locator(".md-content .g-term").first.hover()
    card = page.locator(".g-card.g-open")
    card.wait_for()
    card.get_by_role("button", name="Pin this card").click()
    page.mouse.move(2, 790)
    page.wait_for_timeout(500)
    assert card.is_visible()
    left = card.bounding_box()["x"]
    page.keyboard.press("ArrowRight")
    assert card.bounding_box()["x"] > left
    page.locator(".md-content .g-name").first.hover()
    playwright.expect(card).to_have_count(2)
    page.locator(".g-pinned").get_by_role("button", name="Close").click()
    playwright.expect(page.locator(".g-pinned")).to_have_count(0)


def test_uses_are_walked(page, base):
    _go(page, base, "texts/first/")
    marks = page.locator(".md-content a[data-card=analytical-engine]")
    assert marks.count() >= 2
    marks.first.focus()
    page.keyboard.press("Enter")
    card = page.locator(".g-card.g-open")
    assert "use 1 of" in card.inner_text()
    card.get_by_role("button", name="The next use").click()
    assert "use 2 of" in card.inner_text()
    assert marks.nth(1).get_attribute("aria-expanded") == "true"


def test_without_popovers_a_card_still_opens(browser, base):
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.add_init_script("delete HTMLElement.prototype.showPopover; delete HTMLElement.prototype.hidePopover;")
    _go(page, base, "texts/first/")
    page.locator(".md-content .g-term").first.hover()
    page.evaluate("document.querySelectorAll('.g-card').forEach((card) => card.removeAttribute('popover'))")
    page.locator(".g-card.g-open").wait_for()
    page.keyboard.press("Escape")
    page.locator(".g-card.g-open").wait_for(state="detached")
    context.close()


def test_two_thousand_marks_in_one_paragraph(browser, tmp_path):
    project = Project(tmp_path / "marks")
    project.write(
        "docs/texts/first.md", "---\ntitle: First text\n---\n\n" + "Ada Lovelace was never built. " * 2000 + "\n"
    )
    assert project.run("build") == 0
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.goto((project.root / "site/texts/first/index.html").as_uri())
    page.keyboard.press("m")
    page.locator(".md-content .g-name").nth(3).hover()
    card = page.locator(".g-card.g-open")
    card.wait_for()
    assert "use 4 of 2000" in card.inner_text()
    context.close()


def test_a_card_says_what_became_of_the_quotation_and_where_it_is_cited(browser, tmp_path):
    project = Project(tmp_path / "quoted")
    project.write(
        "docs/texts/held.md",
        "---\ntitle: Engines\nkind: original\nof: smith2010\n---\n\nNo captain may enter without the pilot.\n",
    )
    project.write(
        "docs/texts/second.md",
        "---\ntitle: Second text\n---\n\nHe writes that “no captain may enter” it [@smith2010, ¶ 1].\n",
    )
    assert project.run("build") == 0
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.goto((project.root / "site/texts/second/index.html").as_uri())
    link = page.locator(".md-content .g-cite").first
    assert link.get_attribute("title") is None, "no second tooltip over the card"
    link.hover()
    card = page.locator(".g-card.g-open")
    card.wait_for()
    assert "Cited here: ¶ 1" in card.inner_text()
    assert "“no captain may enter”: verbatim at ¶ 1" in card.inner_text()
    context.close()
