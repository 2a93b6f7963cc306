"""Our export in TimelineJS3 itself, where its package is at hand: `npm pack @knight-lab/timelinejs`, unpacked.

Nothing is fetched: GLOSSATOR_TIMELINEJS names the folder with `dist`; without it the rules of `event_formats.py` stand in.
"""

from __future__ import annotations

import mimetypes
import os
from pathlib import Path

import pytest
from test_event_exports import EVENTS

playwright = pytest.importorskip("playwright.sync_api")

pytestmark = pytest.mark.browser

HERE = os.environ.get("GLOSSATOR_TIMELINEJS", "")
PAGE = """<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="dist/css/timeline.css">
<div id="t" style="height: 600px"></div><script src="dist/js/timeline.js"></script>
<script>fetch("events.json").then(one => one.json()).then(all => { window.tl = new TL.Timeline("t", all, {font: null}); })</script>
"""
READ = """() => tl.config.events.map(one => [
    one.unique_id, one.start_date.data.year, one.end_date ? one.end_date.data.year : null,
    document.getElementById(one.unique_id) ? document.getElementById(one.unique_id).innerText : ""])"""


@pytest.mark.skipif(not HERE, reason="GLOSSATOR_TIMELINEJS does not name the package of TimelineJS3")
def test_timelinejs_shows_every_dated_event(project, capsys, chromium):
    project.write("references/events.yml", EVENTS)
    capsys.readouterr()
    assert project.run("export", "timelinejs") == 0
    events = capsys.readouterr().out

    def answer(route):
        path = route.request.url.removeprefix("http://timeline.test/")
        if path in ("", "events.json"):
            kind = "application/json" if path else "text/html"
            route.fulfill(body=events if path else PAGE, content_type=kind)
        elif route.request.url.startswith("http://timeline.test/") and (file := Path(HERE, path)).is_file():
            route.fulfill(body=file.read_bytes(), content_type=mimetypes.guess_type(path)[0] or "text/plain")
        else:
            foreign.append(route.request.url)
            route.abort()

    foreign: list[str] = []
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1280, "height": 700})
        wrong: list[str] = []
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.route("**/*", answer)
        page.goto("http://timeline.test/")
        page.wait_for_selector(".tl-timemarker", state="attached")
        shown = {id: (first, last, words) for id, first, last, words in page.evaluate(READ)}
        browser.close()
    assert wrong == []
    assert [one for one in foreign if "timeline.test" not in one] == [], "it asks for nothing of other hosts"
    assert len(shown) == 15, "all but the undated one"
    assert shown["ides"][:2] == (-44, None) and "15 March 44 BC" in shown["ides"][2]
    assert shown["decade"][:2] == (1990, 1999) and "the 1990s" in shown["decade"][2]
    assert "<script>alert(1)</script>" in shown["markup"][2], "markup is shown as words"
