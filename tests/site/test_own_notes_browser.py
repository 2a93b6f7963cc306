"""A reader's own notes in a browser: written, marked, listed, taken along, found again; from a server and from a folder."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from served import served

playwright = pytest.importorskip("playwright.sync_api")

pytestmark = pytest.mark.browser

TEXT = "texts/first/"
SELECT = """words => {
    const walk = document.createTreeWalker(document.querySelector(".md-content .g-p"), NodeFilter.SHOW_TEXT);
    while (walk.nextNode() && !walk.currentNode.data.includes(words)) {}
    const at = walk.currentNode.data.indexOf(words);
    getSelection().setBaseAndExtent(walk.currentNode, at, walk.currentNode, at + words.length);
}"""
KEPT = "Object.entries(localStorage).filter(([key]) => key.includes('.g-own:')).flatMap(([, one]) => JSON.parse(one))"
PAINTED = "[...(CSS.highlights.get('g-own') ?? [])].map(String)"


@pytest.fixture(scope="module")
def server(built) -> Iterator[str]:
    with served(built.root / "site") as address:
        yield address


@pytest.fixture(params=["http", "file"])
def base(request, server, built) -> str:
    return server if request.param == "http" else (built.root / "site").as_uri() + "/"


@pytest.fixture
def page(browser) -> Iterator[Any]:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.failures = []
    page.on("pageerror", lambda error: page.failures.append(str(error)))
    page.on("console", lambda line: page.failures.append(line.text) if line.type == "error" else None)
    yield page
    context.close()


def _go(page, base: str, name: str = TEXT) -> None:
    page.goto(base + name + ("index.html" if base.startswith("file") else ""))


def _write(page, words: str = "wrote about", note: str = "Where?") -> None:
    page.evaluate(SELECT, words)
    page.get_by_role("button", name="Write a note").click()
    page.get_by_role("textbox").fill(note)
    page.get_by_role("button", name="Save").click()
    page.locator(".g-own-sign").first.wait_for()


def _keep(tab, base: str, **fields: Any) -> None:
    """Put a note into the store before a page is opened, as an edition before this one left it."""
    note = {
        "id": "urn:uuid:1",
        "page": TEXT,
        "exact": "wrote about",
        "words": "Where?",
        "passage": "",
        "start": -1,
        **fields,
    }
    _go(tab, base, "about/")
    tab.evaluate(
        "([page, notes]) => localStorage.setItem(`${new URL('..', location).pathname}.g-own:${page}`, notes)",
        [note["page"], json.dumps([note])],
    )


def test_a_note_is_written_marked_listed_deleted_and_taken_back(page, base):
    _go(page, base)
    whole = page.locator("article").inner_html()
    _write(page)
    assert page.evaluate(PAINTED) == ["wrote about"]
    assert page.locator("article").inner_html() == whole, "the text stays as it was woven"
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "Your note on ¶ 1: Where?"
    page.reload()
    page.locator(".g-own-sign").click()
    assert page.get_by_role("textbox").input_value() == "Where?"
    page.keyboard.press("Escape")
    assert (
        page.get_by_role("contentinfo").get_by_role("link", name="Your notes").get_attribute("href")
        == "../../your-notes/"
    )
    _go(page, base, "your-notes/")
    assert page.locator(".g-own-notes li").inner_text().split("\n")[:3] == ["wrote about", "", "Where?"]
    page.get_by_role("button", name="Delete: Where?").click()
    assert page.locator(".g-own-notes").count() == 0
    assert page.evaluate(KEPT) == []
    assert page.evaluate("document.activeElement.textContent") == "Undo"
    page.keyboard.press("Enter")
    page.get_by_role("link", name="¶ 1").click()  # in a folder, too, it names the file
    page.locator(".g-own-sign").wait_for()
    assert page.url.endswith(page.evaluate("'#' + document.querySelector('.g-p').id"))
    assert page.failures == []


def test_it_is_loaded_once_words_are_selected(page, base):
    asked: list[str] = []
    page.on("request", lambda request: asked.append(Path(request.url).name))
    _go(page, base)
    page.wait_for_timeout(400)
    assert not [one for one in asked if one.startswith("own-")]
    page.evaluate(SELECT, "wrote about")
    page.locator(".g-own-offer").wait_for()
    assert [one for one in asked if one.startswith("own-")] == ["own-notes.css", "own-notes.js"]


def test_all_of_it_by_keyboard(page, server):
    _go(page, server)
    page.locator(".md-content .g-p a[tabindex='0']").first.focus()
    page.keyboard.press("n")
    frame = page.locator(".g-own-dialog")
    frame.wait_for()
    assert page.evaluate("document.activeElement.tagName") == "TEXTAREA"
    assert "Ada Lovelace wrote about" in page.locator(".g-own-quote").inner_text(), "a whole paragraph"
    page.keyboard.type("m / n are letters here")
    page.keyboard.press("Escape")
    assert frame.is_visible()
    assert "throw these words away" in page.get_by_role("status").inner_text()
    for _ in range(12):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement === document.body || !!document.activeElement.closest('dialog')")
    page.locator(".g-own-dialog textarea").focus()
    page.keyboard.press("Control+Enter")
    frame.wait_for(state="hidden")
    assert page.evaluate("document.activeElement.className") == "g-own-sign"
    assert [one["words"] for one in page.evaluate(KEPT)] == ["m / n are letters here"]
    page.locator(".md-content .g-p > .g-n").first.focus()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Write a note").click()
    assert page.get_by_role("textbox").input_value() == "m / n are letters here", "its note, not a second one"


LATER = [
    # what an edition before this one had, how it stands here, what is painted, what the list says, why
    ({"exact": "wrote about", "prefix": "Ada Lovelace ", "suffix": " machine"}, ["wrote about"], "another paragraph", "no passage of that name any more"),
    ({"exact": "Lovelace wrote about machines learning in"}, ["Lovelace wrote about machine learning in"], "were changed", "a word was corrected"),
    ({"exact": "nothing of this ever stood here"}, [], "not in the text any more", "taken out"),
    ({"exact": "wrote about"}, ["wrote about"], "another paragraph", "words alone, as other tools write them, that stand once"),
    ({"exact": "a", "prefix": " "}, [], "not in the text any more", "one letter, which says nothing"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "painted", "says", "why"), LATER, ids=[row[3] for row in LATER])
def test_a_note_of_an_earlier_edition(page, base, fields, painted, says, why):
    _keep(page, base, **fields)
    _go(page, base)
    page.locator(".g-own-sign, .g-own-lost").first.wait_for(state="attached")
    assert page.evaluate(PAINTED) == painted
    assert page.locator(".g-own-lost").count() == (0 if painted else 1)
    _go(page, base, "your-notes/")
    assert says in page.locator(".g-own-how").inner_text()
    assert fields["exact"] in page.locator(".g-own-list").inner_text(), "its words are kept"
    assert page.evaluate(KEPT)[0]["exact"] == fields["exact"]


def test_a_text_that_is_gone_is_told_on_a_server(page, server):
    _keep(page, server, page="texts/burnt/", title="A burnt text")
    _go(page, server, "your-notes/")
    page.locator(".g-own-how").wait_for()
    assert "Place not found" in page.locator(".g-own-how").inner_text()
    assert "A burnt text" in page.locator(".g-own-list").inner_text()


LEFT = [
    # what the page of the text before says of the passage, whether it is known where its note belongs now, why
    ('<ul class="g-left"><li class="g-gone" id="p1">is at <a href="../first/#{id}">First</a></li></ul>', True, "its text has another id"),
    ('<ul class="g-left"><li class="g-gone" id="p9">is at <a href="../first/">First</a></li></ul>', True, "all else of it is in one text"),
    ('<p class="g-p" id="p2">Rest. <span class="g-gone" id="p1">is at <a href="../first/#{id}">First</a></span></p>', True, "it was moved to another text"),
    ('<ul class="g-left"><li class="g-gone" id="p1">is at <a href="../first/">First</a> or <a href="../third/">Third</a></li></ul>', False, "it may be in two"),
    ('<ul class="g-left"><li class="g-gone" id="p1">is at <a href="https://example.org/texts/first/">First</a></li></ul>', False, "on another site"),
    ('<ul class="g-left"><li class="g-gone" id="p1">was removed here</li></ul>', False, "nothing says where"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "known", "why"), LEFT, ids=[row[2] for row in LEFT])
def test_a_note_follows_its_passage_to_another_text(page, server, body, known, why):
    _go(page, server)
    id = page.evaluate("document.querySelector('.md-content .g-p').id")
    content = f"<div class='md-content'>{body.replace('{id}', id)}</div>"
    page.route(server + "texts/before/", lambda route: route.fulfill(body=content, content_type="text/html"))
    _keep(page, server, page="texts/before/", passage="p1", prefix="Ada Lovelace ", suffix=" machine learning")
    _go(page, server, "your-notes/")
    page.locator(".g-own-how").wait_for()
    [note] = page.evaluate(KEPT)
    assert (note["page"], note["how"]) == ((TEXT, "moved") if known else ("texts/before/", "gone"))
    assert (note["exact"], note["words"]) == ("wrote about", "Where?")
    if known:
        page.locator(".g-own-about a").click()
        page.locator(".g-own-sign").wait_for()
        assert page.evaluate(PAINTED) == ["wrote about"]


def test_a_browser_without_storage_breaks_nothing_of_a_page(page, server):
    refused = "get() { throw new DOMException('', 'SecurityError'); }"
    page.add_init_script(
        f"for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, {{ {refused} }});"
    )
    _go(page, server)
    page.mouse.move(40, 40)
    page.keyboard.press("Tab")
    page.evaluate("window.__md_set('g-marks', {layer: 'all'})")
    page.wait_for_timeout(300)
    _go(page, server, "your-notes/")
    page.get_by_text("keeps nothing for this site").wait_for()
    assert page.failures == []


def test_files_go_out_and_in(page, base, tmp_path):
    _go(page, base)
    _write(page)
    _go(page, base, "your-notes/")
    for name, ending in (("Save as Web Annotation (JSON-LD)", "jsonld"), ("Save as Markdown", "md")):
        with page.expect_download() as saved:
            page.get_by_role("button", name=name).click()
        assert saved.value.suggested_filename == f"notes.{ending}"
        saved.value.save_as(tmp_path / saved.value.suggested_filename)
    for ending in ("jsonld", "md"):
        page.locator("input[type=file]").set_input_files(tmp_path / f"notes.{ending}")
        playwright.expect(page.locator(".g-own-told")).to_contain_text("1 was here already.")
        page.evaluate("localStorage.clear()")
        page.locator("input[type=file]").set_input_files(tmp_path / f"notes.{ending}")
        playwright.expect(page.locator(".g-own-told")).to_contain_text("1 note was taken in.")
    _go(page, base)
    page.locator(".g-own-sign").wait_for()
    assert page.evaluate(PAINTED) == ["wrote about"]


def test_a_hostile_file_becomes_words(page, server, tmp_path):
    html = "<img src=x onerror='window.ran = 1'><script>window.ran = 1</script><b>bold</b>"
    target = {"source": TEXT, "selector": {"type": "TextQuoteSelector", "exact": html}}
    rows = [
        {"type": "Annotation", "body": {"type": "TextualBody", "value": html}, "target": target},
        {"type": "Annotation", "body": {"type": "TextualBody", "value": html, "format": "text/html"}, "target": {**target, "dcterms:title": html}},
        {"type": "Annotation", "body": {"type": "TextualBody", "value": "x" * 1_000_000}, "target": target},
        {"__proto__": {"ran": 1}},
    ]  # fmt: skip
    (tmp_path / "bad.json").write_text(json.dumps(rows), encoding="utf-8")
    _go(page, server, "your-notes/")
    page.locator("input[type=file]").set_input_files(tmp_path / "bad.json")
    told = page.locator(".g-own-told")
    playwright.expect(told).to_contain_text("2 notes were taken in.")
    assert "1 was HTML: its words were kept." in told.inner_text()
    assert "longer than a note can be" in told.inner_text()
    words = page.locator(".g-own-words").all_inner_texts()
    assert sorted(words) == sorted([html, "bold"])
    assert page.locator(".g-own-list :is(img, script, b)").count() == 0
    page.wait_for_timeout(100)
    assert page.evaluate("window.ran ?? ({}).ran ?? 0") == 0
    (tmp_path / "none.json").write_text("no notes", encoding="utf-8")
    page.locator("input[type=file]").set_input_files(tmp_path / "none.json")
    playwright.expect(told).to_contain_text("none.json was not read")
    (tmp_path / "other.json").write_text('{"rows": [3]}', encoding="utf-8")
    page.locator("input[type=file]").set_input_files(tmp_path / "other.json")
    playwright.expect(told).to_contain_text("other.json was not read")


STORES = [
    ("QuotaExceededError", "no more room", "a full one"),
    ("SecurityError", "keeps nothing for this site", "one that is refused"),
]


@pytest.mark.parametrize(("error", "says", "why"), STORES, ids=[row[2] for row in STORES])
def test_a_store_that_takes_nothing_is_told_and_the_words_stay(page, server, error, says, why):
    page.add_init_script(f"Storage.prototype.setItem = () => {{ throw new DOMException('', '{error}'); }}")
    _go(page, server)
    page.evaluate(SELECT, "wrote about")
    page.get_by_role("button", name="Write a note").click()
    page.get_by_role("textbox").fill("Where?")
    page.get_by_role("button", name="Save").click()
    assert says in page.locator(".g-own-status").inner_text()
    assert page.get_by_role("textbox").input_value() == "Where?"
    assert page.get_by_role("button", name="Copy", exact=True).is_visible()


def test_a_browser_that_cannot_paint_has_the_signs(page, server):
    page.add_init_script("delete window.Highlight")
    _go(page, server)
    _write(page)
    assert page.locator(".g-own-sign").count() == 1


def test_painted_words_open_their_note_and_links_in_them_still_lead_on(page, server):
    _go(page, server)
    _write(page)
    box = page.evaluate(
        "() => { const r = [...CSS.highlights.get('g-own')][0].getBoundingClientRect(); return [r.left + 5, r.top + r.height / 2]; }"
    )
    page.mouse.click(*box)
    assert page.get_by_role("textbox").input_value() == "Where?"
    page.keyboard.press("Escape")
    page.locator(".md-content .g-cite").first.hover()
    page.locator(".g-card.g-open").wait_for()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_phone_has_room_for_it_and_paper_has_none_of_its_buttons(browser, server, scheme):
    context = browser.new_context(
        viewport={"width": 360, "height": 740}, color_scheme=scheme, has_touch=True, is_mobile=True
    )
    page = context.new_page()
    _go(page, server)
    _write(page)
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    sign = page.locator(".g-own-sign").bounding_box()
    assert sign["x"] + sign["width"] <= 360 and min(sign["width"], sign["height"]) >= 24
    page.locator(".g-own-sign").tap()
    frame = page.locator(".g-own-dialog").bounding_box()
    assert (round(frame["x"]), round(frame["width"]), round(frame["y"] + frame["height"])) == (0, 360, 740)
    page.keyboard.press("Escape")
    page.emulate_media(media="print")
    assert not page.locator(".g-own-sign").is_visible()
    context.close()


def test_without_scripts_the_page_says_what_it_would_do(browser, server):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    _go(page, server, "your-notes/")
    assert "With JavaScript, this page lists the notes" in page.locator("article").inner_text()
    context.close()
