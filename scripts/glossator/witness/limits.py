"""How much raw text is read: every rule takes linear time, but a reader's patience and memory have an end."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from math import ceil

from glossator.findings import Finding, finding
from glossator.model import Place
from glossator.patterns import re

LARGEST = 50_000_000
"""Bytes of the largest raw file that is read: some sixty books, half a minute."""
MOST_LINES = 2_000_000
"""Lines of the longest: a line costs more memory than its words, and a file of nothing but line ends is no text."""

# Everything that ends a line for `str.splitlines`.
_LINE_END = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


def too_large(size: int, name: str) -> list[Finding]:
    """Return w-009 where a raw file of `size` bytes is larger than is read, else nothing: ask before reading it."""
    if size <= LARGEST:
        return []
    return [finding("w-009", Place(name), size=_megabytes(size), most=_megabytes(LARGEST))]


def too_many_lines(text: str, name: str) -> list[Finding]:
    """Return w-010 where a raw text has more lines than are read, else nothing."""
    if len(text) < MOST_LINES or not _more(_LINE_END.finditer(text), MOST_LINES):
        return []
    return [finding("w-010", Place(name), most=f"{MOST_LINES:,}")]


def _more(row: Iterable[object], most: int) -> bool:
    return next(islice(row, most, None), None) is not None


def _megabytes(size: int) -> str:
    return f"{ceil(size / 100_000) / 10:,.1f} MB".replace(".0 ", " ")
