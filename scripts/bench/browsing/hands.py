"""The hands of a reader: a mouse at 1,440 px, a finger at 360 px, a keyboard, and a mouse where scripts are off.

Each counts what it does: a click, a tap or a rest of the pointer is a step, and so is every key.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import Browser, Locator, Page
from playwright.sync_api import TimeoutError as Timeout

KINDS = ("mouse", "touch", "keyboard", "no scripts")
CARD = ".g-card.g-open:not(.g-take-card)"
FAR = 400  # keys after which a way is given up
# Which way the keyboard goes from where the focus is: along the paragraph, or from stop to stop.
WAY = """goal => { const now = document.activeElement;
  if (now === goal) return '';
  const home = goal.closest('.g-p, .g-notes > li, td'), inside = home && home.contains(now) && now !== document.body;
  const before = now !== document.body && goal.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (inside) return before ? 'ArrowLeft' : 'ArrowRight';
  return before ? 'Shift+Tab' : 'Tab'; }"""


class LostError(Exception):
    """What a reader would have needed and did not get."""


@dataclass(slots=True)
class Hand:
    """One reader on one page; `steps` is what they have done so far, `began` where on the screen."""

    kind: str
    page: Page
    steps: int = 0
    began: float = 0.0

    @property
    def scripts(self) -> bool:
        """Whether the page's scripts run."""
        return self.kind != "no scripts"

    def press(self, goal: Locator) -> None:
        """Follow a link or push a button; LostError where it cannot be reached."""
        self._met(goal)
        if self.kind == "keyboard":
            self._reach(goal.first)
            self.key("Enter")
            return
        self.steps += 1
        goal.first.tap() if self.kind == "touch" else goal.first.click()

    def look(self, mark: Locator) -> str:
        """Return the words that a mark shows: of its card, or of the place that it leads to where scripts are off."""
        self._met(mark)
        if self.kind == "mouse":
            self.steps += 1
            mark.first.hover()
        else:
            self.press(mark)
        if self.scripts:
            self.page.locator(CARD).wait_for(timeout=3000)
            return self.page.locator(CARD).inner_text()
        place = self.page.locator(":target")
        return (place if place.count() else self.page.locator("article")).first.inner_text()

    def leave(self) -> None:
        """Go back to the text from what `look` showed."""
        if not self.scripts:
            self.back()
        elif self.kind == "mouse":
            self.page.mouse.move(2, 2)
        elif self.kind == "touch":
            self.press(self.page.locator(CARD).get_by_role("button", name="Close"))
        else:
            self.key("Escape")
        self.page.locator(CARD).wait_for(state="hidden", timeout=3000)

    def back(self) -> None:
        """Use the browser's own way back."""
        self.steps += 1
        self.page.go_back()

    def key(self, name: str) -> None:
        """Press one key."""
        self.steps += 1
        self.page.keyboard.press(name)

    def write(self, words: str) -> None:
        """Type into what has the focus; a word is a step."""
        self.steps += len(words.split())
        self.page.keyboard.type(words)

    def _met(self, goal: Locator) -> None:
        try:
            goal.first.wait_for(state="attached")
        except Timeout:
            raise LostError(f"not on {self.page.url}: {str(goal).partition('selector=')[2]}") from None

    def _reach(self, goal: Locator) -> None:
        before = ""
        for _ in range(FAR):
            way = goal.evaluate(WAY)
            if not way:
                return
            if {way, before} == {"Tab", "Shift+Tab"}:
                raise LostError(f"the keyboard passes by {goal}")
            self.key(way)
            before = way
        raise LostError(f"{FAR} keys do not lead to {goal}")


@contextmanager
def hand(browser: Browser, kind: str) -> Iterator[Hand]:
    """Yield a reader of that kind, who may copy, on a page of their own."""
    wide = {"width": 360, "height": 740} if kind == "touch" else {"width": 1440, "height": 900}
    context = browser.new_context(
        viewport=wide, has_touch=kind == "touch", is_mobile=kind == "touch", java_script_enabled=kind != "no scripts",
        permissions=["clipboard-read", "clipboard-write"],
    )  # fmt: skip
    context.set_default_timeout(5000)
    yield Hand(kind, context.new_page())
    context.close()
