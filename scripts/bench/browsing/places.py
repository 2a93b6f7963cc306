"""Where a reader begins, and whether they are still there: what the tasks share."""

from __future__ import annotations

from playwright.sync_api import Locator

from browsing.hands import FAR, Hand, LostError
from browsing.site import Site

MOVED = 60
"""Pixels by which the words may have moved: two lines."""


NEAR = "one => document.activeElement !== document.body && !!one.closest('.g-p')?.contains(document.activeElement)"


def need(holds: bool, otherwise: str) -> None:
    """Raise LostError with what is missing, unless it holds."""
    if not holds:
        raise LostError(otherwise)


def begin(reader: Hand, site: Site, mark: str) -> Locator:
    """Open the longest text at the middle one of the passages with such a mark; return the mark, its place kept."""
    reader.page.goto(site.address + site.longest)
    passages = reader.page.locator(f".md-content .g-p[id]:has({mark})")
    need(passages.count() > 0, f"no passage has {mark}")
    name = passages.nth(passages.count() // 2).get_attribute("id")
    # A page of its own, as if one had come to that passage by reading: the keyboard goes on from there.
    reader.page.goto("about:blank")
    reader.page.goto(f"{site.address}{site.longest}#{name}")
    found = reader.page.locator(f"[id='{name}'] {mark}").first
    reader.began = _top(found)
    return found


def same_place(reader: Hand, mark: Locator) -> None:
    """Raise LostError where the mark is not where it was on the screen, or the keyboard's focus is elsewhere."""
    mark.wait_for()
    now = _top(mark)
    need(abs(now - reader.began) <= MOVED, f"the place moved by {now - reader.began:.0f} px")
    if reader.kind == "keyboard":
        need(mark.evaluate(NEAR), "the focus is elsewhere")


def section(reader: Hand, path: str) -> None:
    """Go to a section of the site by the bar, which a phone unfolds first."""
    if reader.kind == "touch":
        reader.press(reader.page.locator(".g-menu"))
    reader.press(reader.page.locator(f".md-tabs__link[href$='{path}']"))
    reader.page.wait_for_url(f"**/{path}**")


def follow_hit(reader: Hand, query: str, kind: str) -> str:
    """Search for that, follow the first hit of a kind ("text", "term"), and return its words."""
    if reader.kind == "keyboard":
        reader.key("/")
    else:
        reader.press(reader.page.locator(".g-search-open"))
    reader.page.locator(".g-search-input").wait_for()
    reader.write(query)
    reader.page.locator(f".g-search-hits[data-query='{query}'] a").first.wait_for()
    hit = reader.page.locator(f".g-search-hits a:has(.g-kind-{kind})").first
    words = hit.inner_text()
    if reader.kind == "keyboard":
        while not hit.evaluate("one => one === document.activeElement"):
            reader.key("ArrowDown")
            need(reader.steps < FAR, f"the arrow keys do not lead to the hits of {query}")
        reader.key("Enter")
    else:
        reader.press(hit)
    return words


def _top(mark: Locator) -> float:
    box = mark.bounding_box()
    if box is None:
        raise LostError("the mark is not drawn")
    return box["y"]
