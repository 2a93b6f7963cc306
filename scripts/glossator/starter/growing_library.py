"""A library that gets one entry more: all else in it stays as it is, its line ends and its order too."""

from __future__ import annotations

from collections.abc import Sequence

from glossator.bibliography import read_library
from glossator.model import Work
from glossator.patterns import re
from glossator.starter.growing import SORTED_FROM, Grown, Ungrowable, line_end

_LINE = re.compile(r"[^\n]*\n|[^\n]+")


def with_entry(source: str, made: str, key: str, path: str) -> Grown:
    """Return the library with one entry more: in its place where its keys are in order, else at the end.

    What results is read again before it is returned, so that it holds the old
    entries and this one, and nothing else. Raises Ungrowable with a sentence.
    """
    before, end = list(read_library(source, path)[0].values()), line_end(source)
    rows = _LINE.findall(source)
    follower = _follower(before, key)
    at = _above(rows, follower.place.line - 1) if follower else len(rows)
    if at and not rows[at - 1].endswith(("\n", "\r")):
        rows[at - 1] += end
    gap = at > 0 and bool(rows[at - 1].strip())
    entry = (end if gap else "") + made.replace("\n", end) + (end if follower else "")
    words = "".join([*rows[:at], entry, *rows[at:]])
    if [one for one in read_library(words, path)[0] if one != key] != [one.key for one in before]:
        line = max((one.place.line for one in before), default=1)
        raise Ungrowable(
            f"{path}: an entry at or behind line {line} is not closed, or cannot be read; run `glossator check` and "
            "mend it first"
        )
    if key not in read_library(words, path)[0]:
        raise Ungrowable(
            f"{path}: the new entry would not be read there; run `glossator check` and mend the file first"
        )
    return Grown(words, at + 1 + gap)


def _follower(works: Sequence[Work], key: str) -> Work | None:
    """The entry before which a key belongs, None for the end: only an order that all the others keep is one."""
    keys = [work.key.lower() for work in works]
    if len(keys) < SORTED_FROM or keys != sorted(keys):
        return None
    return next((work for work in works if work.key.lower() > key.lower()), None)


def _above(rows: Sequence[str], at: int) -> int:
    """Where the words that belong to an entry begin: it, and the comment right above it."""
    while at and rows[at - 1].lstrip().startswith("%"):
        at -= 1
    return at
