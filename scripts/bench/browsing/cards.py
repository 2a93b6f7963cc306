"""Cards by mouse, keyboard and touch, over http and from a folder: each kind of mark of the longest text."""

from __future__ import annotations

from collections.abc import Iterator

from playwright.sync_api import Browser, Page

from browsing.site import Row, Site

KINDS = {"reference": ".g-cite", "term": ".g-term", "name": ".g-name", "event": ".g-event", "date": ".g-date",
         "note": "[role=doc-noteref]"}  # fmt: skip
REST = 120
CARD = ".g-card.g-open"
WATCH = """() => { window.opened = 0; new MutationObserver(() => {
  if (!window.opened && document.querySelector('.g-card.g-open')) window.opened = performance.now();
}).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['class'] }); }"""
START = "one => one.addEventListener('pointerenter', () => { window.started = performance.now(); }, { once: true })"


def cards(browser: Browser, site: Site) -> Iterator[Row]:
    """Yield how many tries succeed in all they should, which do not, and how many opened within 100 ms of the rest."""
    tries, good = 0, 0
    waits: list[float] = []
    failed: list[str] = []
    local = f"{site.folder.as_uri()}/{site.longest}index.html"
    for address in (f"{site.address}{site.longest}", local):
        for kind, selector in KINDS.items():
            for hand in ("mouse", "keyboard", "touch"):
                context = browser.new_context(
                    viewport={"width": 360 if hand == "touch" else 1000, "height": 800}, has_touch=hand == "touch"
                )
                page = context.new_page()
                page.goto(address)
                page.evaluate("document.documentElement.dataset.marks = 'all'")
                if not page.locator(f".md-content .g-p {selector}[href]").count():
                    _all_marks(page)
                wrong = _try(page, f".md-content .g-p {selector}[href]", hand, waits)
                tries += 1
                good += not wrong
                if wrong:
                    failed.append(f"{hand} {kind} {address.partition(':')[0]}: {wrong}")
                context.close()
    yield Row("cards: tries that do all", f"{good} of {tries}", "all")
    for one in failed:
        yield Row("  fails", one, "none")
    quick = sum(wait <= REST + 100 for wait in waits)
    yield Row("cards open within 100 ms of the rest", f"{quick} of {len(waits)}", "95 %")


def _all_marks(page: Page) -> None:
    page.locator(".g-layers > summary").click()
    page.locator(".g-layers input[value=all]").check()


def _try(page: Page, selector: str, hand: str, waits: list[float]) -> str:
    """Return the first thing that fails, or nothing."""
    mark, card = page.locator(selector).first, page.locator(CARD)
    mark.scroll_into_view_if_needed()
    page.evaluate(WATCH)
    mark.evaluate(START)
    if hand == "mouse":
        mark.hover()
    elif hand == "touch":
        mark.tap()
    else:
        mark.focus()
        page.keyboard.press("Enter")
    page.wait_for_timeout(400)
    if not card.count():
        return "does not open"
    if hand == "mouse":
        waits.append(page.evaluate("window.opened - window.started"))
        card.hover()
        page.wait_for_timeout(600)
        if not card.count():
            return "is not hoverable"
    page.wait_for_timeout(600)
    if not card.count():
        return "does not persist"
    page.keyboard.press("Escape")
    if card.count():
        return "stays after Esc"
    if hand == "keyboard" and not mark.evaluate("one => one === document.activeElement"):
        return "does not give focus back"
    return ""
