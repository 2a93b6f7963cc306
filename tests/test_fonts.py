"""The fonts of the theme: small, all named by the style sheet, and with what the styles ask for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ASSETS = Path(__file__).resolve().parents[1] / "scripts" / "glossator" / "theme" / "assets" / "glossator"
FACES = re.findall(r"@font-face \{(.*?)\}", (ASSETS / "fonts.css").read_text(encoding="utf-8"))
LATE = ("glossator-serif-latin-bold.woff2", "glossator-serif-latin-italic.woff2")
"""What a first page goes without: early.js has their faces."""
MOST = 120_000
"""Bytes of all fonts on disk."""


def test_the_fonts_are_light_and_each_has_its_face() -> None:
    files = sorted(ASSETS.glob("fonts/*.woff2"))
    assert sum(file.stat().st_size for file in files) <= MOST
    named = [found for face in FACES for found in re.findall(r'url\("fonts/(.*?)"\)', face)]
    assert sorted({*named, *LATE}) == [file.name for file in files]
    early = (ASSETS / "early.js").read_text(encoding="utf-8")
    assert all(f'"{name.removeprefix("glossator-serif-").removesuffix(".woff2")}"' in early for name in LATE)


@pytest.mark.parametrize("face", FACES)
def test_no_line_moves_when_a_font_is_late(face: str) -> None:
    assert "font-display: optional;" in face


def test_a_folder_has_the_same_faces_put_in_when_they_come() -> None:
    sheet = (ASSETS / "fonts.css").read_text(encoding="utf-8").replace("font-display: optional", "font-display: swap")
    whole = (ASSETS / "fonts-folder.css").read_text(encoding="utf-8")
    first = [
        line for line in sheet.split("\n") if '"Glossator Roman"' not in line
    ]  # slanted by the browser on a first page
    late = [line for line in whole.split("\n") if any(name in line for name in LATE)]
    assert [line for line in whole.split("\n") if line not in late] == first
    assert len(first) == len(sheet.split("\n")) - 1
    assert len(late) == len(LATE)
    alone = (ASSETS / "fonts-late.css").read_text(encoding="utf-8").splitlines()
    assert [line.replace("optional", "swap") for line in alone if line.startswith("@")] == late


@pytest.mark.browser
@pytest.mark.parametrize(
    ("feature", "words", "reason"),
    [
        ("font-variant-numeric: oldstyle-nums", "1999", "old-style figures in prose"),
        ("font-variant-numeric: tabular-nums lining-nums", "1999", "tabular figures in tables"),
        ("font-variant-caps: small-caps", "caps", "true small capitals"),
    ],
)
def test_the_upright_font_has_what_the_styles_ask_for(chromium: str, feature: str, words: str, reason: str) -> None:
    playwright = pytest.importorskip("playwright.sync_api")
    page_of = (
        f'<style>@font-face{{font-family:T;src:url("{(ASSETS / "fonts/glossator-serif-latin.woff2").as_uri()}")}}'
        "i{font:normal 100px T;font-synthesis:none;font-variant-numeric:lining-nums proportional-nums}"
        f"#b{{{feature}}}</style><i id=a>{words}</i><br><i id=b>{words}</i>"
    )
    file = ASSETS / "fonts.css"
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page()
        page.goto(file.as_uri())
        page.set_content(page_of)
        page.evaluate("document.fonts.ready")
        assert page.evaluate("[...document.fonts].every((font) => font.status === 'loaded')"), "the font was not read"
        wide = [page.locator(f"#{one}").evaluate("one => one.getBoundingClientRect().width") for one in "ab"]
        browser.close()
    assert wide[0] != wide[1], reason
