"""What a reader meets in a real browser: a table of measure, figure and goal.

PYTHONPATH=<checkout>/scripts python scripts/bench/browse.py [--site FOLDER] [--only NAME …]

Without `--site` the public site is built first. Nothing here fails for being slow; it is a bench.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from browsing.axe import axe
from browsing.cards import cards
from browsing.long_page import long_page
from browsing.reading import reading
from browsing.site import build, chromium, served
from browsing.tasks import tasks
from browsing.weight import files, first_load, paint, paper

MEASURES = (
    ("reading", reading),
    ("weight", first_load),
    ("long", long_page),
    ("files", lambda _, site: files(site)),
    ("paper", paper),
    ("paint", paint),
    ("tasks", tasks),
    ("cards", cards),
    ("axe", axe),
)


def main() -> int:
    """Print the table, row by row as it is measured."""
    names = [name for name, _ in MEASURES]
    parser = argparse.ArgumentParser(description="What a reader meets in a real browser.")
    parser.add_argument("--site", type=Path, help="a site that is built already")
    parser.add_argument("--only", nargs="*", choices=names, default=names, help="these measures alone")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="glossator-browse-") as room:
        folder = asked.site or Path(room) / "site"
        if asked.site is None:
            build(folder)
        with served(folder.resolve()) as site, chromium() as browser:
            print("measure | figure | goal")
            for name, measure in MEASURES:
                for row in measure(browser, site) if name in asked.only else ():
                    print(f"{row.measure} | {row.figure} | {row.goal}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
