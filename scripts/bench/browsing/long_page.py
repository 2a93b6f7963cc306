"""What a long page weighs on its first load: seven texts of the corpus as one, 10,500 words and 300 marks."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from corpus import corpus
from playwright.sync_api import Browser
from projects import glossator

from browsing.site import Row, Site, served
from browsing.weight import loaded

TEXTS = 7


def long_page(browser: Browser, _: Site) -> Iterator[Row]:
    """Yield the weight of the page with its cards, styles, scripts and fonts, in kilobytes packed as by a server."""
    with tempfile.TemporaryDirectory(prefix="glossator-long-") as room:
        project = Path(room)
        glossator(corpus(TEXTS), project)
        _as_one(sorted((project / "docs/texts").glob("*.md")))
        subprocess.run([sys.executable, "-m", "glossator", "build"], cwd=project, check=True, capture_output=True)
        with served(project / "site") as site:
            page = (site.folder / site.longest / "index.html").read_text(encoding="utf-8")
            total = loaded(browser, site, site.longest)
            marks, cards = len(re.findall("<a [^>]*data-card=", page)), page.count("<template")
    yield Row(f"first page, compressed: 10,500 words, {marks} marks, {cards} cards", f"{total / 1000:.0f} kB", "130 kB")


def _as_one(files: list[Path]) -> None:
    """Put the words and notes of all files behind those of the first; the notes of each keep numbers of their own."""
    first, *others = files
    parts = [first.read_text(encoding="utf-8")]
    for number, file in enumerate(others):
        words = file.read_text(encoding="utf-8").split("---\n", 2)[2]
        parts.append(re.sub(r"\[\^(\d+)\]", rf"[^{number}-\1]", words))
        file.unlink()
    first.write_text("\n".join(parts), encoding="utf-8")
