"""The first screen of the home page in a browser: what stands beside what, and that nothing sticks out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from served import served
from small_project import Project

pytestmark = pytest.mark.browser

PASSAGE = (
    "When the engine ran, nobody wrote of machine learning; Ada Lovelace did, and was not read for a century, which is "
    "a long time for words that were right from the first day on, and which had consequences for those who built such "
    "things much later and had to find out again what she had found before them [@smith2010]."
)
ABOUT = "What somebody says of engines and of those who wrote of them, on which sources it rests, and where it is wrong"
EVENTS = "".join(f"- {{id: e{n}, date: '{1800 + 3 * n}', label: Event {n}, who: [ada-lovelace]}}\n" for n in range(60))
PARTS = (".g-opening", ".g-facing", ".g-when-all", ".g-five", ".g-one")


WORD = "W" * 400
CALM = ("Of engines and of those who wrote of them before they ran", "A second book of engines", "a thing of kind")
ODD = (WORD, f"{WORD} and more", WORD)


def project_of(root: Path, first: str, second: str, term: str) -> Project:
    project = Project(root)
    project.write("references/events.yml", EVENTS)
    for name, title in (("first", first), ("second", second)):
        front = f"---\ntitle: {title}\nkind: companion\ndescription: {ABOUT}\n---\n\n"
        project.write(f"docs/texts/{name}.md", f"{front}{PASSAGE}\n")
    project.write("docs/notes/first.md", "---\ntext: first\n---\n\n## nobody wrote {kind=context}\n\nSo it is said.\n")
    for n in range(4):
        project.write(f"docs/glossary/t{n}.md", f"---\nterm: {term} {n}\n---\n\n{'What it is. ' * 20}\n")
    assert project.run("build") == 0
    return project


@pytest.fixture(scope="module")
def address(tmp_path_factory) -> Iterator[str]:
    with served(project_of(tmp_path_factory.mktemp("home"), *CALM).root / "site") as address:
        yield address


@pytest.fixture(scope="module")
def odd(tmp_path_factory) -> Iterator[str]:
    with served(project_of(tmp_path_factory.mktemp("odd"), *ODD).root / "site") as address:
        yield address


@pytest.fixture
def opened(browser, address):
    contexts = []

    def open_(width, height=900, at=address, **options):
        contexts.append(browser.new_context(viewport={"width": width, "height": height}, **options))
        page = contexts[-1].new_page()
        page.goto(at)
        return page

    yield open_
    for context in contexts:
        context.close()


def boxes(page) -> list[dict[str, float]]:
    return [page.locator(part).bounding_box() for part in PARTS]


@pytest.mark.parametrize("scripts", [True, False])
def test_a_wide_screen_shows_all_of_it_at_once(opened, scripts):
    page = opened(1440, java_script_enabled=scripts)
    opening, texts, time, terms, passage = boxes(page)
    assert opening["y"] < texts["y"] < time["y"] < terms["y"] == passage["y"], "the terms stand beside the passage"
    one, other = (column.bounding_box() for column in page.locator(".g-facing > div").all())
    assert one["y"] == other["y"] and one["x"] + one["width"] <= other["x"] + 1, "the texts face each other"
    lede, ways = page.locator(".g-lede").bounding_box(), page.locator(".g-ways").bounding_box()
    assert lede["y"] == ways["y"] and lede["x"] + lede["width"] <= ways["x"]
    assert max(terms["y"] + terms["height"], passage["y"] + passage["height"]) <= 900


@pytest.mark.parametrize("width", [320, 360, 768, 1024, 1440])
def test_nothing_sticks_out(opened, odd, width):
    page = opened(width, at=odd)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    for box in boxes(page):
        assert box["x"] >= 0 and box["x"] + box["width"] <= width


def test_a_phone_shows_one_thing_below_the_other(opened):
    page = opened(360, 740)
    tops = [(box["y"], box["y"] + box["height"]) for box in boxes(page)]
    assert all(end <= begin + 1 for (_, end), (begin, _) in pairwise(tops))
    links = page.locator(":is(.g-ways, .g-facing, .g-five, .g-doors) a").all()
    assert [link.inner_text() for link in links if link.bounding_box()["height"] < 24] == []
    assert page.locator(".g-ways").bounding_box()["y"] < 740, "the ways in are on the first screen"


def test_marks_of_the_passage_open_cards_and_lead_on_without_scripts(opened):
    page = opened(1440)
    mark = page.locator(".g-one a[data-card]").first
    mark.focus()
    page.keyboard.press("Enter")
    assert page.locator(".g-card.g-open").count() == 1
    page = opened(1440, java_script_enabled=False)
    page.locator(".g-one a[data-card]").first.click()
    assert "glossary/machine-learning" in page.url


def test_what_stands_behind_is_reached_by_the_ways_in(opened):
    page = opened(1440)
    for words, id in (("Look up", "look-up"), ("Check", "check")):
        page.get_by_role("navigation", name="Ways in").get_by_role("link", name=words, exact=True).click()
        assert page.url.endswith(f"#{id}")
        assert page.locator(f"#{id}").is_visible()
