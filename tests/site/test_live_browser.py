"""The preview in a browser: the page reloads where the reader was, marks what changed, and says what is wrong."""

from __future__ import annotations

import threading

import pytest
from previewed import previewed
from small_project import Project

from glossator.adapters.live.server import Server

pytestmark = pytest.mark.browser

TEXT = (
    "---\ntitle: Long\n---\n\n" + "\n\n".join(f"Paragraph number {n} of a long text. " * 12 for n in range(40)) + "\n"
)


@pytest.fixture(scope="module")
def previewing(tmp_path_factory):
    project = Project(tmp_path_factory.mktemp("live"))
    project.write("docs/texts/long.md", TEXT)
    with previewed(project.root) as preview:
        server = Server("127.0.0.1", 0, "/", preview.site)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield project, preview, f"http://127.0.0.1:{server.server_address[1]}/texts/long/"
        server.shutdown()
        server.server_close()


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
def test_a_save_is_shown_where_the_reader_was(browser, previewing, motion):
    project, preview, address = previewing
    project.write("docs/texts/long.md", TEXT)
    preview.save(preview.watch.look())
    page = browser.new_page(viewport={"width": 1280, "height": 700}, reduced_motion=motion)
    page.goto(address)
    seen = page.get_by_text("Paragraph number 30 of").first
    seen.evaluate("one => scrollBy({top: one.getBoundingClientRect().top - 90, behavior: 'instant'})")
    page.wait_for_timeout(200)
    before = seen.bounding_box()["y"]
    changed = TEXT.replace("Paragraph number 31 of", "Paragraph number XXXI of", 1)
    changed = changed.replace("Paragraph number 2 of", "A much longer beginning. " * 40 + "Paragraph number 2 of", 1)
    project.write("docs/texts/long.md", changed)
    with page.expect_navigation():
        preview.save(preview.watch.look())
    marked = page.locator(".g-now-changed")
    marked.first.wait_for(state="attached")
    assert {"XXXI" in one or "longer" in one for one in marked.all_text_contents()} == {True}
    assert marked.count() == 2
    animated = marked.first.evaluate("one => getComputedStyle(one).animationName")
    assert animated == ("none" if motion == "reduce" else "g-now-changed")
    assert abs(page.get_by_text("Paragraph number 30 of").first.bounding_box()["y"] - before) < 3
    marked.first.wait_for(state="detached", timeout=8000)
    page.close()


def test_a_mistake_is_a_panel_and_goes_with_its_cause(browser, previewing):
    project, preview, address = previewing
    project.write("docs/texts/long.md", TEXT)
    preview.save(preview.watch.look())
    page = browser.new_page()
    said = []
    page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    page.goto(address)
    page.wait_for_function("window.gOld = true")
    project.write("docs/texts/long.md", TEXT.replace("number 3 of", "number [@nobody] of", 1))
    preview.save(preview.watch.look())
    panel = page.locator(".g-mistakes")
    panel.wait_for()
    assert "docs/texts/long.md:11:" in panel.inner_text()
    assert "c-002" in panel.inner_text()
    assert page.evaluate("window.gOld") is True  # nothing was reloaded
    assert page.get_by_text("Paragraph number 3 of").count()
    project.write("docs/texts/long.md", TEXT)
    preview.save(preview.watch.look())
    panel.wait_for(state="detached")
    assert said == []
    page.close()
