"""Ten tasks of a reader, each by mouse, touch and keyboard, and by mouse without scripts: done, in how many steps.

The words looked for are those of the public site's texts; a task is done only where the place it began at is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from time import monotonic

from playwright.sync_api import Browser, Error, Locator

from browsing.errands import carried, carried_over, cite, compare, on_paper, search
from browsing.hands import KINDS, Hand, LostError, hand
from browsing.places import begin, follow_hit, need, same_place, section
from browsing.site import Row, Site

TERM, YEAR, DAY, SAID = "s-400", "2015", "2015-11", "November 2015"


def word(reader: Hand, site: Site) -> None:
    """Find what a word means, and return."""
    mark = begin(reader, site, ".g-term[href]")
    need(len(reader.look(mark).split()) > 8, "no definition is shown")
    reader.leave()
    same_place(reader, mark)


def reference(reader: Hand, site: Site) -> None:
    """See the full reference behind a citation, and return."""
    mark = begin(reader, site, ".g-cite[href]")
    said = reader.look(mark)
    need(len(said.split()) > 8 and any(part.isdigit() and len(part) == 4 for part in _parts(said)), "no full reference")
    reader.leave()
    same_place(reader, mark)


def note(reader: Hand, site: Site) -> None:
    """Read a note, and return by its own way back where one was led to it."""
    mark = begin(reader, site, "[role=doc-noteref]")
    if reader.kind == "mouse":
        reader.press(mark)
        target = reader.page.locator(":target")
        need(len(target.inner_text().split()) > 3, "no note is shown")
        reader.press(target.locator("[role=doc-backlink]"))
    else:
        need(len(reader.look(mark).split()) > 3, "no note is shown")
        reader.leave()
    same_place(reader, mark)


def everything(reader: Hand, site: Site) -> None:
    """See all sentences of this text that speak of a thing, on its own page, and return."""
    mark = begin(reader, site, f".g-term[href][data-card='{TERM}']")
    told = set(reader.page.evaluate(TOLD, TERM))
    reader.look(mark)
    if reader.scripts:
        reader.press(reader.page.locator(".g-card.g-open .g-called a"))
    reader.page.wait_for_url(f"**/glossary/{TERM}/**")
    listed = set(reader.page.evaluate(LISTED))
    need(told <= listed, f"{len(told - listed)} of {len(told)} passages are not listed")
    reader.back()
    same_place(reader, mark)


LISTED = "[...document.querySelectorAll('.g-uses li > a[href]')].map((one) => one.hash.slice(1))"
TOLD = """(key) => [...document.querySelectorAll('.md-content .g-p a[data-card]')].filter((one) =>
  [one.dataset.card, ...(one.dataset.holds ?? '').split(' ')].includes(key)).map((one) => one.closest('.g-p').id)"""


def month(reader: Hand, site: Site) -> None:
    """From the first page to what happened in a month, and to a sentence that says so."""
    reader.page.goto(site.address)
    if reader.kind == "keyboard":  # years stand behind the filters of the timeline; the search is a key away
        follow_hit(reader, f'"{SAID}"', "text")
    else:
        section(reader, "timeline/")
        reader.press(reader.page.locator(f".g-years a[href$='timeline/{YEAR}/']"))
        reader.page.wait_for_url(f"**/timeline/{YEAR}/**")
        reader.press(reader.page.locator(f".g-day[id^='{DAY}'] li > a[href*='texts/']"))
    reader.page.wait_for_url("**/texts/**")
    place = reader.page.locator(":target")
    need(SAID in place.inner_text(), "the sentence is not in the passage")
    need(_in_view(place), "the passage is out of sight")


def _in_view(place: Locator) -> bool:
    box = place.bounding_box()
    return bool(box and box["y"] < 700 and box["y"] + box["height"] > 0)


def _parts(said: str) -> list[str]:
    return [part.strip("(),.;:—–[]") for part in said.split()]


TASKS = (
    ("what a word means, and back", word),
    ("the full reference, and back", reference),
    ("a note, and back", note),
    ("everything on a thing, and back", everything),
    ("a month, and its sentence", month),
    ("cite a paragraph", cite),
    ("compare two texts on a thing", compare),
    ("print", on_paper),
    ("read from a folder", carried_over),
    ("search without accents", search),
)


def tasks(browser: Browser, site: Site) -> Iterator[Row]:
    """Yield a row for each task: the steps and the time of each hand, or what failed; then how many were done."""
    carried()  # is built before anybody's time is taken
    done, tries = 0, 0
    for name, task in TASKS:
        figures = []
        for kind in KINDS:
            with hand(browser, kind) as reader:
                start, failed = monotonic(), ""
                try:
                    task(reader, site)
                except (LostError, Error) as error:
                    failed = str(error).split("\n")[0]
                tries += 1
                done += not failed
                spent = monotonic() - start
                figures.append(f"{kind} {'FAILS: ' + failed if failed else f'{reader.steps} in {spent:.1f} s'}")
        yield Row(f"task: {name}", "; ".join(figures), "done by each")
    yield Row("tasks done, by four hands", f"{done} of {tries}", "all")
