"""Tab stops, invisible links and marks a paragraph of the longest text."""

from __future__ import annotations

from collections.abc import Iterator

from playwright.sync_api import Browser

from browsing.site import Row, Site

STOPS = """[...document.querySelectorAll('a[href], button, input, summary, [tabindex]')].filter((one) =>
  one.tabIndex >= 0 && one.checkVisibility() && one.getClientRects().length).length"""
# A link without an underline, a border or a ground of its own, in the colour of the words around it.
INVISIBLE = """(() => { let area = 0, all = 0;
  for (const p of document.querySelectorAll('.md-content .g-p')) {
    const b = p.getBoundingClientRect(); all += b.width * b.height;
    for (const a of p.querySelectorAll('a[href]')) { const s = getComputedStyle(a);
      if (s.textDecorationLine !== 'none' || s.color !== getComputedStyle(a.parentElement).color) continue;
      for (const r of a.getClientRects()) area += r.width * r.height; } }
  return 100 * area / all; })()"""
MARKS = """[...document.querySelectorAll('.md-content .g-p')].map((p) => [...p.querySelectorAll('a[data-card][href]')]
  .filter((one) => getComputedStyle(one).textDecorationLine !== 'none').length)"""
TWICE = """(() => { let twice = 0, seen = new Set();
  for (const one of document.querySelectorAll('.md-content :is(h2, h3), .md-content .g-p a[data-card][href]')) {
    if (one.matches('h2, h3')) { seen = new Set(); continue; }
    if (getComputedStyle(one).textDecorationLine === 'none') continue;
    if (seen.has(one.dataset.card)) twice += 1; seen.add(one.dataset.card); }
  return twice; })()"""


def reading(browser: Browser, site: Site) -> Iterator[Row]:
    """Yield the rows of the longest text: stops at 1,280 px, invisible area at 360 px, marks in the quiet layer."""
    wide = browser.new_page(viewport={"width": 1280, "height": 800})
    wide.goto(site.address + site.longest)
    marks = sorted(wide.evaluate(MARKS))
    stops, twice = wide.evaluate(STOPS), wide.evaluate(TWICE)
    wide.close()
    phone = browser.new_page(viewport={"width": 360, "height": 800})
    phone.goto(site.address + site.longest)
    area = phone.evaluate(INVISIBLE)
    phone.close()
    yield Row("tab stops of the longest text", str(stops), "200")
    yield Row("area of a phone that is invisible link", f"{area:.1f} %", "0")
    middle = marks[len(marks) // 2] if marks else 0
    yield Row("marks a paragraph, quiet: median, most", f"{middle}, {max(marks, default=0)}", "at most 4")
    yield Row("marks twice in a section, quiet", str(twice), "0")
