"""The second five tasks of a reader: what is taken along, compared, printed, carried and searched."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from browsing.hands import Hand
from browsing.places import begin, follow_hit, need, section
from browsing.site import Site, build

PAIR, SUBJECT = "turkey-russia-companion--nato-russia-companion", "event-nato-enlargement-1999"
ASKED, FOUND = "sevres", "Sèvres"


def cite(reader: Hand, site: Site) -> None:
    """Take along a citation of a paragraph; without scripts, its address."""
    begin(reader, site, ".g-n")
    name = reader.page.url.partition("#")[2]
    number = reader.page.locator(f"[id='{name}'] > .g-n")
    label = number.inner_text()
    reader.press(number)
    need(reader.page.url.endswith(f"#{name}"), "the address does not name the paragraph")
    if reader.scripts:
        reader.press(reader.page.get_by_role("button", name="Copy a citation"))
        reader.page.get_by_role("button", name="Copied").wait_for()
        taken = reader.page.evaluate("navigator.clipboard.readText()")
        title = reader.page.evaluate("document.querySelector('h1').firstChild.textContent.trim()")
        need(all(one in taken for one in (title, f"¶ {label}", f"#{name}")), f"the citation is not whole: {taken[:80]}")


def compare(reader: Hand, site: Site) -> None:
    """See what two texts say of one thing, side by side; on a phone one below the other."""
    reader.page.goto(site.address + site.longest)
    reader.press(reader.page.locator(f".g-front a[href$='{PAIR}/']"))
    reader.page.wait_for_url(f"**/{PAIR}/**")
    reader.press(reader.page.locator(".g-sections > summary"))
    reader.press(reader.page.locator(f".g-sections a[href='#{SUBJECT}']"))
    pair = reader.page.locator(f"[id='{SUBJECT}'] .g-two > div")
    need(pair.count() == 2 and all(len(one.split()) > 5 for one in pair.all_inner_texts()), "not two sayings")
    one, other = (pair.nth(at).bounding_box() for at in (0, 1))
    assert one and other
    beside = abs(one["y"] - other["y"]) < 5 and other["x"] > one["x"]
    below = other["y"] >= one["y"] + one["height"] - 1
    need(below if reader.kind == "touch" else beside, "the two do not stand beside or below each other")
    need(0 <= one["y"] < 700, "the two are out of sight")


FURNITURE = ".md-header, .md-sidebar, .md-footer, .g-settings, .g-layers"
PAPER = """(furniture) => {
  const seen = (name) => [...document.querySelectorAll(name)].some((one) => one.checkVisibility());
  const white = getComputedStyle(document.body).backgroundColor === 'rgb(255, 255, 255)';
  const wrong = { furniture: seen(furniture), 'no notes': !seen('.g-notes'), 'no references': !seen('.g-references') };
  return Object.entries({ ...wrong, 'a dark ground': !white }).filter(([, is]) => is).map(([name]) => name); }"""


def on_paper(reader: Hand, site: Site) -> None:
    """Print from a dark room: no furniture, notes and references, black on white."""
    reader.page.emulate_media(color_scheme="dark")
    reader.page.goto(site.address + site.longest)
    reader.steps += 1
    reader.page.emulate_media(media="print")
    wrong = reader.page.evaluate(PAPER, FURNITURE)
    need(not wrong, f"on paper: {', '.join(wrong)}")


@cache
def carried() -> tempfile.TemporaryDirectory[str]:
    """Return a folder with the site as it is carried away, `offline/` in it; built once."""
    room = tempfile.TemporaryDirectory(prefix="glossator-carried-")
    build(Path(room.name) / "offline", offline=True)
    return room


def carried_over(reader: Hand, site: Site) -> None:
    """Read from a folder: from its first page to a text, a term, and back."""
    reader.page.goto((Path(carried().name) / "offline/index.html").as_uri())
    section(reader, "texts/index.html")
    reader.press(reader.page.locator(f".g-texts a[href$='{Path(site.longest).name}.html']"))
    mark = reader.page.locator(".md-content .g-p .g-term[href]").first
    need(len(reader.look(mark).split()) > 8, "no definition is shown")
    if reader.scripts:
        reader.press(reader.page.locator(".g-card.g-open .g-called a"))
    reader.page.wait_for_url("**/glossary/*.html*")
    need(reader.page.locator("h1").count() == 1, "the entry is no page")
    reader.back()
    mark.wait_for()


def search(reader: Hand, site: Site) -> None:
    """Find a headword typed without its accents; without scripts, in the list from A to Z."""
    reader.page.goto(site.address)
    if not reader.scripts:
        reader.press(reader.page.locator(".g-search-open"))
        reader.press(reader.page.locator(f".g-letters a[href='#letter-{ASKED[0]}']"))
        reader.press(reader.page.locator(".g-headwords a", has_text=FOUND))
    else:
        hit = follow_hit(reader, ASKED, "term")
        need(FOUND in hit, f"the first term is not {FOUND}")
    reader.page.wait_for_url("**/glossary/**")
    need(FOUND in reader.page.locator("h1").inner_text(), "not led to the entry")
