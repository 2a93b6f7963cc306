"""What a first page and a first search weigh, as a server packs them, in an edition of 1,000 texts; in Chromium.

python scripts/bench/first_load.py                 # builds the corpus of `corpus.py`: half a minute
python scripts/bench/first_load.py --project DIR   # a project that is built already

A page is its HTML and all of our own that it asks for before anybody touches it: styles, scripts, fonts. A search is
all that is asked for from the first key until the first hit shows, one word at a time, each in a new browser.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser

sys.path.insert(0, str(Path(__file__).parent))

from browsing.site import Site, chromium, pages, served
from browsing.weight import packed
from corpus import Vocabulary, corpus
from projects import glossator

PAGE, SEARCH = 60_000, 300_000
"""Bytes at most."""


def asked(browser: Browser, site: Site, name: str, words: str = "") -> tuple[dict[Path, int], dict[Path, int]]:
    """Return what a page asks for as it loads, and then until the first hit for `words` shows: files and their bytes.

    Bytes as a server sends them: packed by gzip at level 6, fonts as they are.
    """
    seen: list[str] = []
    page = browser.new_context(viewport={"width": 1280, "height": 800}).new_page()
    page.on("request", lambda request: seen.append(request.url))
    page.goto(site.address + name, wait_until="networkidle")
    before = len(seen)
    if words:
        page.locator(".g-search-open").first.click()
        page.locator(".g-search-input").first.fill(words)
        page.locator(f".g-search-hits[data-query='{words}'] a").first.wait_for()
    page.context.close()
    return _files(site, seen[:before]), _files(site, seen[before:])


def _files(site: Site, urls: list[str]) -> dict[Path, int]:
    paths = {url.removeprefix(site.address).partition("?")[0].partition("#")[0]
             for url in urls if url.startswith(site.address)}  # fmt: skip
    files = (site.folder / (f"{one}index.html" if one.endswith("/") or not one else one) for one in paths)
    return {file: packed(file) for file in sorted(files) if file.is_file()}


def rows(browser: Browser, site: Site) -> Iterator[tuple[str, dict[Path, int], int]]:
    """Yield what is measured, the files that were asked for, and the bytes that they may have."""
    heaviest = {
        section: max(found)[1] for section in ("texts", "glossary", "timeline") if (found := pages(site, section))
    }
    for name in ("", *heaviest.values()):
        yield f"first page /{name}", asked(browser, site, name)[0], PAGE
    words = Vocabulary().words
    for rank in (0, 100, 3000):
        yield f"first search, word {rank + 1} of the corpus", asked(browser, site, "", words[rank])[1], SEARCH


def kinds(files: dict[Path, int]) -> str:
    """Return the bytes of each kind of file, in words."""
    told: dict[str, int] = {}
    for file, size in files.items():
        told[file.suffix] = told.get(file.suffix, 0) + size
    return ", ".join(f"{kind} {size / 1000:.1f}" for kind, size in sorted(told.items(), key=lambda one: -one[1]))


def main() -> None:
    """Print a row for each page and each search, in kilobytes."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--size", type=int, default=1000, help="number of texts")
    ask.add_argument("--project", type=Path, help="a project whose site is built already")
    ask.add_argument("--files", action="store_true", help="print each file")
    told = ask.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        project = told.project or Path(scratch)
        if told.project is None:
            glossator(corpus(told.size), project)
            subprocess.run([sys.executable, "-m", "glossator", "build"], cwd=project, check=True, capture_output=True)
        missed = False
        with served(project / "site") as site, chromium() as browser:
            for name, files, most in rows(browser, site):
                whole = sum(files.values())
                missed |= whole > most
                print(f"{name:44} {whole / 1000:7.1f} kB of {most // 1000} ({kinds(files)})", flush=True)
                if told.files:
                    print(*(f"    {size:8} {file.relative_to(site.folder)}" for file, size in files.items()), sep="\n")
    sys.exit(missed)


if __name__ == "__main__":
    main()
