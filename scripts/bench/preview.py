"""Time from a save to the page reloaded, over the real preview: an edit on the disk, the news, and the page again.

python scripts/bench/preview.py                     # 100 and 1,000 texts, 7 saves each
python scripts/bench/preview.py --sizes 100 --saves 20
python scripts/bench/preview.py --browser           # until Chromium shows the words (needs playwright)
"""

from __future__ import annotations

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from urllib.request import urlopen

sys.path.insert(0, str(Path(__file__).parent))

from corpus import corpus
from projects import glossator

SCRIPTS = Path(__file__).parents[1]
GOALS = {100: 0.5, 1000: 1.5, 10_000: 6.0}
_SCRIPT = re.compile(rb'data-epoch="(\d+)" data-tag="(\w*)"')


@contextmanager
def preview(root: Path) -> Iterator[tuple[str, float, int]]:
    """Around a running preview: its address, how long it took to listen, and the number of its process."""
    command = [sys.executable, "-m", "glossator", "--project", str(root), "serve", "--address", "127.0.0.1:8137"]
    began = time.perf_counter()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env={**os.environ, "PYTHONPATH": str(SCRIPTS)}
    ) as running:
        try:
            assert running.stdout is not None
            words = running.stdout.readline().decode().split()
            if not words:
                sys.exit("the preview did not start; run `glossator serve` on the project to see why")
            yield words[2], time.perf_counter() - began, running.pid
        finally:
            running.terminate()


def processor(process: int) -> float:
    """Return the seconds of processor time that a process has taken; 0 where the system does not tell."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def over_http(address: str, text: Path, words: str, save: int, process: int) -> tuple[float, float]:
    """Save, wait for the news, ask for the page as a browser does; return seconds of the clock and of the processor."""
    url = f"{address}texts/{text.stem}/"
    found = _SCRIPT.search(urlopen(url).read())
    assert found is not None
    epoch, tag = found[1].decode(), found[2].decode()
    used, began = processor(process), time.perf_counter()
    sign = f"Saved for the time number {save}."
    text.write_text(f"{words}\n{sign}\n", encoding="utf-8")
    host = address[: address.index("/", 8)]
    asked = urlencode({"since": epoch, "tag": tag, "page": url.removeprefix(host)})
    news: dict[str, Any] = json.loads(urlopen(f"{host}/_glossator/news?{asked}").read())
    assert news["changed"], news
    assert sign.encode() in urlopen(url).read()
    return time.perf_counter() - began, processor(process) - used


def in_browser(address: str, text: Path, words: str, saves: int, process: int) -> list[tuple[float, float]]:
    """Do the same until Chromium shows the words."""
    from playwright.sync_api import sync_playwright

    taken = []
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=os.environ.get("CHROMIUM"), args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(f"{address}texts/{text.stem}/")
        for save in range(saves):
            page.wait_for_timeout(1500)
            used, began = processor(process), time.perf_counter()
            sign = f"Saved for the time number {save}."
            text.write_text(f"{words}\n{sign}\n", encoding="utf-8")
            page.get_by_text(sign).first.wait_for(timeout=120_000)
            taken.append((time.perf_counter() - began, processor(process) - used))
        browser.close()
    return taken


def main() -> None:
    """Measure each size."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--sizes", type=int, nargs="+", default=[100, 1000], help="numbers of texts")
    ask.add_argument("--saves", type=int, default=7)
    ask.add_argument("--browser", action="store_true")
    asked = ask.parse_args()
    for size in asked.sizes:
        with tempfile.TemporaryDirectory() as scratch:
            root = Path(scratch) / "project"
            glossator(corpus(size), root)
            text = sorted((root / "docs/texts").iterdir())[7]
            words = text.read_text(encoding="utf-8")
            with preview(root) as (address, began, process):
                if asked.browser:
                    taken = in_browser(address, text, words, asked.saves, process)
                else:
                    taken = [over_http(address, text, words, save, process) for save in range(asked.saves)]
        clock, used = ([row[at] for row in taken] for at in (0, 1))
        print(
            f"N = {size}: from save to page {statistics.median(clock):.2f} s (longest {max(clock):.2f}), "
            f"processor {statistics.median(used):.2f} s; goal {GOALS.get(size, '-')} s; it began after {began:.1f} s",
            flush=True,
        )


if __name__ == "__main__":
    main()
