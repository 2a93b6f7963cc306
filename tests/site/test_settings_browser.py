"""How a reader sets the pages: colours, letters and lines, kept on the device and there before anything is drawn."""

from __future__ import annotations

import re
from itertools import product

import pytest
from served import served

pytestmark = pytest.mark.browser

COLOURS = """() => Object.fromEntries(
    ["ink", "quiet", "warn", "paper", "wash", "mark"].map((name) => [name, `--g-${name}`])
    .concat([["link", "--md-typeset-a-color"], ["accent", "--md-accent-fg-color"]])
    .map(([name, of]) => [name, getComputedStyle(document.body).getPropertyValue(of).trim()]))"""


@pytest.fixture
def opened(browser, built):
    contexts = []

    def opened(**options):
        context = browser.new_context(**{"viewport": {"width": 1440, "height": 900}, **options})
        contexts.append(context)
        page = context.new_page()
        page.goto((built.root / "site/texts/first/index.html").as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()


def _set(page, **chosen: str) -> None:
    page.locator(".g-settings > summary").click()
    for name, value in chosen.items():
        page.locator(f".g-settings input[name={name}][value={value}]").check()
    page.keyboard.press("Escape")


def _contrast(one: str, other: str) -> float:
    """The contrast of two colours (WCAG 2.2, relative luminance)."""

    def light(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "sepia", "dark"])
def test_all_words_can_be_read_on_every_ground(opened, scheme):
    page = opened()
    _set(page, scheme=scheme)
    colours = page.evaluate(COLOURS)
    assert all(re.fullmatch("#[0-9a-f]{6}", one) for one in colours.values()), colours
    words, grounds = ("ink", "quiet", "warn", "link", "accent"), ("paper", "wash", "mark")
    poor = {pair: _contrast(*(colours[one] for one in pair)) for pair in product(words, grounds)}
    assert {pair: round(found, 2) for pair, found in poor.items() if found < 4.5} == {}


def test_the_schemes_differ_and_sepia_is_light(opened):
    page = opened()
    grounds = []
    for scheme in ("light", "sepia", "dark"):
        _set(page, scheme=scheme)
        grounds.append(page.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert len(set(grounds)) == 3
    assert _contrast("#000000", "#" + "".join(f"{int(one):02x}" for one in re.findall(r"\d+", grounds[1])[:3])) > 14


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("device", ["light", "dark"])
def test_who_chose_nothing_gets_the_scheme_of_the_device(opened, device, scripts):
    page = opened(color_scheme=device, java_script_enabled=scripts)
    ink = page.locator(".md-content h1").evaluate("one => getComputedStyle(one).color")
    assert ink == {"light": "rgb(34, 29, 25)", "dark": "rgb(236, 227, 216)"}[device]


def test_without_scripts_there_is_no_panel(opened):
    assert not opened(java_script_enabled=False).locator(".g-settings").is_visible()
    assert opened().locator(".g-settings").is_visible()


def test_letters_and_lines_are_what_was_chosen_on_the_next_page_too(opened):
    page = opened()
    plain = _measures(page)
    _set(page, size="larger", line="short")
    big = _measures(page)
    assert big["letters"] == pytest.approx(plain["letters"] * 1.32, rel=0.01)
    page.reload()
    assert _measures(page) == big
    assert page.evaluate("document.querySelector('.g-settings [name=size]:checked').value") == "larger"


@pytest.mark.parametrize("size", ["small", "medium", "large", "larger"])
def test_a_line_keeps_its_characters_whatever_the_letters(opened, size):
    page = opened(viewport={"width": 1920, "height": 900})
    _set(page, size=size)
    shape = _measures(page)
    assert shape["line"] / shape["letters"] == pytest.approx(28.4 / 0.86, rel=0.02)


def test_long_lines_are_longer_than_short_ones(opened):
    page = opened(viewport={"width": 1920, "height": 900})
    widths = []
    for line in ("short", "medium", "long"):
        _set(page, line=line)
        widths.append(_measures(page)["line"])
    assert widths == sorted(widths) and len(set(widths)) == 3


@pytest.mark.parametrize("kept", ["{}", '{"scheme": "pink", "size": 7}', "[]", "null", "{broken", '"dark"'])
def test_what_others_left_in_the_store_is_no_choice(opened, kept):
    page = opened()
    page.evaluate(
        """(kept) => {
            window.__md_set("g-settings", {});
            const key = Object.keys(localStorage).find((one) => one.endsWith(".g-settings"));
            localStorage.setItem(key, kept);
        }""",
        kept,
    )
    page.reload()
    assert page.evaluate("({...document.documentElement.dataset})").items() >= {
        "scheme": "system", "size": "medium", "line": "medium"}.items()  # fmt: skip


def test_the_panel_is_reached_by_keyboard_and_says_what_it_is(opened):
    page = opened()
    summary = page.locator(".g-settings > summary")
    assert summary.get_attribute("aria-label") == "Reading settings"
    summary.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "scheme"
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.documentElement.dataset.scheme") == "light"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.localName") == "summary"
    assert not page.evaluate("document.querySelector('.g-settings').open")


@pytest.mark.parametrize("width", [320, 360, 1440])
def test_every_target_of_the_panel_can_be_hit_and_lies_in_the_window(opened, width):
    page = opened(viewport={"width": width, "height": 800})
    page.locator(".g-settings > summary").click()
    boxes = page.evaluate(
        "() => [...document.querySelectorAll('.g-settings summary, .g-settings label')].map((one) => one.getBoundingClientRect().toJSON())"
    )
    assert len(boxes) == 12
    assert [box for box in boxes if box["height"] < 24 or box["width"] < 24] == []
    assert [box for box in boxes if box["left"] < 0 or box["right"] > width] == []


def test_nothing_moves_when_the_page_comes_as_it_was_set(browser, built):
    with served(built.root / "site") as address:
        context = browser.new_context(viewport={"width": 1440, "height": 900})
        page = context.new_page()
        page.goto(f"{address}texts/first/")
        _set(page, scheme="sepia", size="larger", line="long")
        context.add_init_script(
            "window.moved = 0; new PerformanceObserver((list) => { for (const one of list.getEntries())"
            " window.moved += one.value; }).observe({type: 'layout-shift', buffered: true});"
        )
        page.reload()
        page.wait_for_timeout(600)
        assert page.evaluate("window.moved") == 0
        context.close()


def _measures(page) -> dict[str, float]:
    return page.evaluate(
        """() => { const one = document.querySelector(".md-content .g-p"); const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
            return { letters: parseFloat(getComputedStyle(one).fontSize) / rem, line: one.clientWidth / rem }; }"""
    )
