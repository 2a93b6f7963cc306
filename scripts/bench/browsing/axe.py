"""Runs of axe-core: each kind of page × scheme × width, a card open and none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from browsing.site import Row, Site, kinds

SCHEMES = ("light", "dark", "sepia")
MARK = ".md-content a[data-card][href]"
CARD = ".g-card.g-open"
# What is half drawn has half its contrast: a card fades in for 90 ms.
STILL = "Promise.allSettled(document.getAnimations().map((one) => one.finished))"


def axe(browser: Browser, site: Site) -> Iterator[Row]:
    """Yield how many runs are clean for each width and scheme, then a row for each broken rule with its first place."""
    broken: Counter[str] = Counter()
    where: dict[str, str] = {}
    for width in (1280, 360):
        for scheme in SCHEMES:
            clean, runs = 0, 0
            for place, found in _runs(browser, site, width, scheme):
                runs += 1
                clean += not found
                for rule, first in found.items():
                    broken[rule] += 1
                    where.setdefault(rule, f"{place}: {first}")
            yield Row(f"axe: clean runs, {scheme}, {width} px", f"{clean} of {runs}", "all")
    for rule, times in broken.most_common():
        yield Row(f"  {rule}", f"{times} runs; {where[rule]}", "none")


def _runs(browser: Browser, site: Site, width: int, scheme: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield where each run was made, and the rules it found broken with the first element of each."""
    context = browser.new_context(viewport={"width": width, "height": 800}, bypass_csp=True)
    page = context.new_page()
    page.goto(site.address)
    page.evaluate("scheme => window.g_settings.keep({ ...window.g_settings.read(), scheme })", scheme)
    for name in kinds(site):
        page.goto(site.address + name)
        for opened in (False, True):
            if opened and not _open(page):
                continue
            page.evaluate(STILL)
            found = Axe().run(page).response["violations"]
            place = f"/{name} at {width}, {scheme}{', card open' if opened else ''}"
            yield place, {one["id"]: one["nodes"][0]["html"][:90] for one in found}
    context.close()


def _open(page: Page) -> bool:
    mark = page.locator(MARK).first
    if not page.locator(MARK).count():
        return False
    mark.focus()
    page.keyboard.press("Enter")
    return page.locator(CARD).count() > 0
