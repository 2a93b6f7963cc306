"""Bytes, paint and paper: what a first page weighs, when it is drawn, and how long it is printed."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser

from browsing.site import Row, Site

WATCH = """window.seen = { paint: 0, shift: 0, block: 0 };
for (const [type, add] of [
  ['largest-contentful-paint', (one) => (seen.paint = one.startTime)],
  ['layout-shift', (one) => one.hadRecentInput || (seen.shift += one.value)],
  ['longtask', (one) => (seen.block += Math.max(0, one.duration - 50))],
]) new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type, buffered: true });"""
SLOW = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 0.75e6 / 8}
PACKED = (".html", ".css", ".js", ".json", ".svg", ".xml")


def packed(file: Path) -> int:
    """Return the bytes of a file as a server sends it: gzip at level 6 where its kind is packed at all."""
    data = file.read_bytes()
    return len(gzip.compress(data, 6, mtime=0)) if file.suffix in PACKED else len(data)


def loaded(browser: Browser, site: Site, name: str) -> int:
    """Return the bytes of all that a page asks for on its first load, as a server would pack them (gzip, level 6)."""
    asked: list[str] = []
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.on("request", lambda request: asked.append(request.url))
    page.goto(site.address + name, wait_until="networkidle")
    page.close()
    paths = {url.removeprefix(site.address).partition("?")[0] for url in asked if url.startswith(site.address)}
    files = [site.folder / (f"{one}index.html" if one.endswith("/") or not one else one) for one in paths]
    return sum(packed(file) for file in files if file.is_file())


def first_load(browser: Browser, site: Site) -> Iterator[Row]:
    """Yield what the first page costs before any search, in kilobytes."""
    for name, goal in (("", "110 kB"), (site.longest, "130 kB")):
        yield Row(f"first page, compressed: /{name}", f"{loaded(browser, site, name) / 1000:.0f} kB", goal)


def files(site: Site) -> Iterator[Row]:
    """Yield the weight of our own code, compressed, and of the fonts on disk."""
    own = site.folder / "assets/glossator"
    code = sum(packed(file) for kind in ("*.js", "*.css") for file in own.rglob(kind))
    yield Row("own CSS and JavaScript, compressed", f"{code / 1000:.1f} kB", "45 kB")
    fonts = sum(file.stat().st_size for file in own.rglob("*.woff2"))
    yield Row("fonts on disk", f"{fonts / 1000:.0f} kB", "120 kB")


def paint(browser: Browser, site: Site) -> Iterator[Row]:
    """Yield largest paint, layout shift and blocking time: a slow phone on slow 4G, and a wide screen."""
    for label, width, slow in (("phone", 360, True), ("wide", 1280, False)):
        for name in ("", site.longest, "timeline/"):
            page = browser.new_page(viewport={"width": width, "height": 740})
            if slow:
                driver = page.context.new_cdp_session(page)
                driver.send("Network.enable")
                driver.send("Network.emulateNetworkConditions", SLOW)
                driver.send("Emulation.setCPUThrottlingRate", {"rate": 4})
            page.add_init_script(WATCH)
            page.goto(site.address + name, wait_until="load")
            page.wait_for_timeout(1500)
            seen = page.evaluate("window.seen")
            page.close()
            figure = f"{seen['paint'] / 1000:.2f} s; {seen['shift']:.3f}; {seen['block'] / 1000:.2f} s"
            yield Row(f"paint; shift; blocking, {label}: /{name}", figure, "1.7 s; 0; 0.3 s" if slow else "shift 0")


def paper(browser: Browser, site: Site) -> Iterator[Row]:
    """Yield the pages of A4 that the longest lists and the longest text fill."""
    for name, goal in (("bibliography/", "9"), ("timeline/", "20"), (site.longest, "with references")):
        page = browser.new_page()
        page.goto(site.address + name)
        printed = len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4")))
        page.close()
        yield Row(f"pages printed: /{name}", str(printed), goal)
