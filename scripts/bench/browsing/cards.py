"""Cards by mouse, keyboard and touch, over http and from a folder: each kind of them."""

from __future__ import annotations

from collections.abc import Iterator

from playwright.sync_api import Browser, Page
from playwright.sync_api import TimeoutError as Timeout

from browsing.site import Row, Site, pages

IN_TEXT, IN_ARGUMENT = ".md-content .g-p", ".md-content .g-argument"
KINDS = (
    # kind, the page's section ("" is the longest text), its mark
    ("reference", "", f"{IN_TEXT} .g-cite"),
    ("note", "", f"{IN_TEXT} .g-mark:not(.g-editorial) a"),
    ("editorial note", "", f"{IN_TEXT} .g-editorial a"),
    ("term", "", f"{IN_TEXT} .g-term"),
    ("name", "", f"{IN_TEXT} .g-name"),
    ("event", "", f"{IN_TEXT} .g-event"),
    ("day", "", f"{IN_TEXT} .g-date[data-card*='-']"),
    ("year", "", f"{IN_TEXT} .g-date:not([data-card*='-'], [data-card*='/'], [data-card*='X'])"),
    ("point", "", f"{IN_TEXT} .g-point"),
    ("passage", "arguments", f"{IN_ARGUMENT} .g-anchors a"),
)
HANDS = ("mouse", "keyboard", "touch")
REST = 120
CARD = ".g-card.g-open"
WATCH = """() => { window.opened = 0; new MutationObserver(() => {
  if (!window.opened && document.querySelector('.g-card.g-open')) window.opened = performance.now();
}).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['class'] }); }"""
START = "one => one.addEventListener('pointerenter', () => { window.started = performance.now(); }, { once: true })"


def cards(browser: Browser, site: Site) -> Iterator[Row]:
    """Yield for each kind how many tries do all they should, and what fails; then how many open soon after the rest."""
    waits: list[float] = []
    for kind, section, mark in KINDS:
        tries, failed = 0, []
        path = site.longest if not section else max(pages(site, section), default=(0, ""))[1]
        if not path:
            continue
        for address in (f"{site.address}{path}", f"{site.folder.as_uri()}/{path}index.html"):
            for hand in HANDS:
                context = browser.new_context(
                    viewport={"width": 360 if hand == "touch" else 1000, "height": 800}, has_touch=hand == "touch"
                )
                page = context.new_page()
                page.goto(address)
                page.keyboard.press("m")  # all marks, those too that the quiet layer leaves bare
                wrong, wait = _try(page, f"{mark}[href][data-card]", hand)
                tries += 1
                waits += [wait] if wait else []
                failed += [f"{hand}, {address.partition(':')[0]}: {wrong}"] if wrong else []
                context.close()
        yield Row(f"cards: {kind}", "; ".join([f"{tries - len(failed)} of {tries} do all", *failed]), "all")
    soon = sum(wait <= REST + 100 for wait in waits)
    slowest = f"the slowest after {max(waits, default=0) - REST:.0f} ms"
    yield Row("cards open within 100 ms of the rest", f"{soon} of {len(waits)}, {slowest}", "95 %")


def _try(page: Page, selector: str, hand: str) -> tuple[str, float]:
    """Return the first thing that fails, or nothing, and how many milliseconds a mouse waited."""
    mark, card, wait = page.locator(selector).first, page.locator(CARD), 0.0
    if not mark.count():
        return "no such mark", wait
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
    try:
        card.wait_for(timeout=3000)
    except Timeout:
        return "does not open", wait
    if hand == "mouse":
        wait = page.evaluate("window.opened - window.started")
        card.hover()
        page.wait_for_timeout(600)
        if not card.count():
            return "is not hoverable", wait
    page.wait_for_timeout(600)
    if not card.count():
        return "does not persist", wait
    page.keyboard.press("Escape")
    page.wait_for_timeout(400)  # longer than the rest after which a card opens
    if card.count():
        return "stays after Esc", wait
    if hand == "keyboard" and not mark.evaluate("one => one === document.activeElement"):
        return "does not give focus back", wait
    return "", wait
