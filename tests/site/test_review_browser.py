"""The review page in a browser, opened as a file: filters, records to copy, narrow and dark, by axe, without scripts."""

import pytest

playwright = pytest.importorskip("playwright.sync_api")

pytestmark = pytest.mark.browser

RAW = (
    "The Harbour\n\nThe road (Doe 1999) goes over the hill and down to the har-\nbour, where it meets[1] another, as shown "
    "(RIAC 2016), and so on to the sea.\n\nRelated Posts\n\n[1] See the road.\n\n"
    + "It goes on and on until it ends. " * 30
    + "\n"
)


@pytest.fixture
def address(project, tmp_path):
    raw, out = project.write("raw.txt", RAW), tmp_path / "review.html"
    assert project.run("ingest", str(raw), "--review", str(out)) == 0
    return out.as_uri()


def opened(browser, address, **how):
    context = browser.new_context(**how)
    page = context.new_page()
    said = []
    page.on("console", lambda one: said.append(one.text))
    page.on("request", lambda one: said.append(one.url) if one.url.split("#")[0] != address.split("#")[0] else None)
    page.goto(address)
    return page, said


def test_it_filters_and_leads_to_a_record_to_copy(browser, address):
    page, said = opened(browser, address)
    assert page.locator("details[data-k=hyphen]").first.is_visible()
    page.locator("fieldset select").select_option("2")
    assert not page.locator("details[data-k=hyphen]").first.is_visible()
    assert "decisions" in page.locator("[role=status]").inner_text()
    assert all(
        "doubtful" in words or "guessed" in words for words in page.locator("main summary:visible b").all_inner_texts()
    )
    page.locator("fieldset select").select_option("0")
    page.locator("fieldset input[value=citation]").uncheck()
    assert page.locator("details[data-k=citation]:visible").count() == 0
    page.locator("fieldset input[value=citation]").check()
    page.locator("#doubtful a").first.focus()
    page.keyboard.press("Enter")
    opened_one = page.locator("details[open]")
    assert opened_one.locator("pre").inner_text().startswith("- {quote: ")
    assert page.evaluate("document.activeElement.localName") == "summary"
    opened_one.locator("button").click()
    # A function given as a string is evaluated in the page, which its policy forbids.
    playwright.expect(opened_one.locator("button")).not_to_have_text("Copy the record")
    assert (
        page.evaluate("getSelection().toString()") == opened_one.locator("pre").inner_text()
        or "Copied" in opened_one.inner_text()
    )
    assert said == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_it_fits_and_axe_finds_nothing(browser, address, width, scheme):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    page, _ = opened(browser, address, viewport={"width": width, "height": 800}, color_scheme=scheme)
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    found = axe.Axe().run(page).response["violations"]
    assert [(one["id"], [node["html"][:80] for node in one["nodes"]][:3]) for one in found] == []


def test_without_scripts_everything_is_there(browser, address):
    page, _ = opened(browser, address, java_script_enabled=False)
    assert page.locator("fieldset, button").count() == 0
    one = page.locator("details[data-k=hyphen]").first
    one.locator("summary").click()
    assert one.locator("pre").inner_text() == '- {quote: "har- bour", kind: hyphen, keep: true}'
