"""A key in running text: `@key says`, `@key [p. 33; see also @other]` (Pandoc User's Guide, "Citation syntax")."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from glossator.citation.forms import bracketed_key
from glossator.citation.item import DOUBTFUL
from glossator.citation.syntax.cluster import Keys, read_cluster, segments
from glossator.citation.syntax.key import Key
from glossator.citation.syntax.suffix import read_suffix
from glossator.model import CitedWork
from glossator.patterns import re

NAME = "bare-key"
ALONE = DOUBTFUL - 0.1
"""Confidence of a key without brackets: `@property` and `@someone` are written so, too."""

_SPACE = re.compile(r"\s*")
_NO_LOCATOR = ("[", "(")


def read(text: str, key: Key, pairs: Mapping[int, int], keys: Keys) -> tuple[list[CitedWork], int]:
    """Return the work that a key in the sentence cites, with those in the brackets after it, and where they end."""
    narrative = not key.suppressed
    item = CitedWork(
        key.start,
        key.end,
        NAME,
        confidence=ALONE,
        key=key.key,
        narrative=narrative,
        suppress_author=key.suppressed,
    )
    space = _SPACE.match(text, key.end)
    at = space.end() if space else key.end
    close = pairs.get(at)
    if close is None or text.startswith("^", at + 1):
        return [item], key.end
    more = bracketed_key.read(text, at, pairs, keys)
    if more:
        return [replace(item, confidence=1.0), *more[0]], more[1]
    located = None if text.startswith(_NO_LOCATOR, close + 1) else _located(text, at + 1, close, pairs, keys, item)
    return (located, close + 1) if located else ([item], key.end)


def _located(
    text: str, start: int, close: int, pairs: Mapping[int, int], keys: Keys, item: CitedWork
) -> list[CitedWork]:
    """The work with what the brackets after it say, and the works there; nothing where these are other brackets."""
    low, high = next(segments(text, start, close, pairs))
    others = read_cluster(text, high + 1, close, pairs, keys) if high < close else []
    if next(keys(low, high), None) or (high < close and not others):
        return []
    suffix = read_suffix(text[low:high].strip())
    first = replace(
        item,
        end=high if others else close + 1,
        confidence=1.0,
        locator=suffix.where,
        label=suffix.label,
        mark=suffix.mark,
        suffix=suffix.rest,
    )
    return [first, *(bracketed_key.work(part) for part in others)]
