"""Pandoc's citations in brackets: `[@key, p. 107; see @other, pp. 3–5; -@third]`.

Pandoc User's Guide, "Citation syntax". One leniency: a part without a key, as in
`[@key, 12; 15]`, belongs to the work before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from glossator.citation.item import citation
from glossator.citation.locators import read_locator
from glossator.citation.parentheses import Group
from glossator.model import Citation, CitedWork, Mention

NAME = "bracketed-key"

KEY = r"(?:\{(?P<braced>[^\s{}]+)\}|(?P<plain>\w(?:[\w]|[:.#$%&+?<>~/-](?=[\w]))*))"
"""A key: letters, digits and single marks inside, or anything in braces (Pandoc, same section)."""
AT = re.compile(rf"(?P<minus>-?)@{KEY}")

_BRACKETS = re.compile(r"\[[^\[\]]*\]")
_BEFORE = re.compile(r"[\w@.]")
_BRACED = re.compile(r"\s*,?\s*\{([^{}]*)\}")
_GAP = re.compile(r"\s*,?\s*")


def find(text: str, pairs: Sequence[Group] = ()) -> Iterator[Mention[Citation]]:
    """Yield each pair of brackets whose first part holds a key."""
    for match in _BRACKETS.finditer(text):
        inside = match[0]
        if "@" in inside and (items := read_cluster(inside[1:-1], match.start() + 1)):
            yield citation(text, match.start(), match.end(), items)


def read_cluster(inside: str, offset: int, *, first_key: bool = True) -> list[CitedWork]:
    """Return the works between brackets, or nothing where the first part holds no key."""
    items: list[CitedWork] = []
    more: list[str] = []  # parts without a key that belong to the last work
    at = end = 0
    for part in inside.split(";"):
        start = offset + at
        at += len(part) + 1
        found = _key(part)
        if found:
            _join(items, more, end)
            items.append(_item(part, start, found))
        elif items:
            more.append(part.strip())
            end = start + len(part.rstrip())
        elif first_key:
            return []
    _join(items, more, end)
    return items


def _join(items: list[CitedWork], more: list[str], end: int) -> None:
    """Give the last work the parts that follow it, all at once, and forget them."""
    if more:
        items[-1] = replace(items[-1], suffix="; ".join([items[-1].suffix, *more]), end=end)
        more.clear()


def _key(part: str) -> re.Match[str] | None:
    for found in AT.finditer(part):
        if found.start() == 0 or not _BEFORE.match(part[found.start() - 1]):
            return found
    return None


def _item(part: str, start: int, found: re.Match[str]) -> CitedWork:
    locator, label, suffix = read_suffix(part[found.end() :])
    left = len(part) - len(part.lstrip())
    return CitedWork(
        start + left,
        start + len(part.rstrip()),
        NAME,
        key=found["braced"] or found["plain"],
        locator=locator,
        label=label,
        prefix=part[: found.start()].strip(),
        suffix=suffix,
        suppress_author=bool(found["minus"]),
    )


def read_suffix(written: str) -> tuple[str, str, str]:
    """Return locator, its label, and the suffix with its own punctuation, of what follows a key."""
    braced = _BRACED.match(written)
    if braced:
        found = read_locator(braced[1].strip())
        if found is None or found.length < len(braced[1].strip()):
            # `{pp. iv, vi-xi, (xv)-(xvii)}`: braces say that all of it is the locator.
            words = braced[1].strip()
            label = found.label if found else "page"
            where = words[found.length - len(found.where) :] if found else words
            return where, label, written[braced.end() :].rstrip()
        return found.where, found.label, written[braced.end() :].rstrip()
    gap = _GAP.match(written)
    start = gap.end() if gap else 0
    found = read_locator(written[start:]) if start else None
    if found is None:
        return "", "page", written.rstrip()
    return found.where, found.label, written[start + found.length :].rstrip()
