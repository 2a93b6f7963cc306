"""The sitemap of a finished site: no date where none is given, no address of a local copy, always the same bytes."""

from __future__ import annotations

import gzip
import os
from pathlib import Path

from glossator.patterns import re

_DATE = re.compile(r"\n?[ \t]*<lastmod>[^<]*</lastmod>")
_EMPTY = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n</urlset>\n'
)
DATE = "SOURCE_DATE_EPOCH"
"""The environment's word for the time of a build (reproducible-builds.org); without it there is no time."""


def has_time() -> bool:
    """Whether the environment gives a time; 0, which `without_time` sets, is none."""
    return os.environ.get(DATE, "0") not in ("", "0")


def without_time() -> dict[str, str]:
    """Return what a generator's environment needs so that the clock does not show in the site."""
    return {DATE: os.environ.get(DATE) or "0"}


def settle_sitemap(site: Path, dated: bool, local: bool) -> None:
    """Rewrite `sitemap.xml` and its compressed form, where the generator left one.

    `dated`: the environment gave a date, so the dates of pages stay. `local`: the
    site holds local copies, so nothing is listed.
    """
    path = site / "sitemap.xml"
    if not path.is_file():
        return
    words = path.read_text(encoding="utf-8")
    words = _EMPTY if local else words if dated else _DATE.sub("", words)
    path.write_text(words, encoding="utf-8", newline="\n")
    packed = site / "sitemap.xml.gz"
    if packed.exists():
        # RFC 1952, 2.3.1: no time, no name and no system in the header. `gzip.compress` names the system in Python 3.11
        # and 3.12 and none in 3.13.
        with packed.open("wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as zipped:
            zipped.write(words.encode())
