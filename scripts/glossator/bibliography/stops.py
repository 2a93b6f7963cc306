"""Full stops of a reference where a style and a value both put one."""

from __future__ import annotations

from collections.abc import Sequence

from glossator.bibliography.inlines import Run, cut, words_of
from glossator.patterns import re

_TWICE = re.compile(r"(?<!\.)\.[”’»\"]?\.(?!\.)")
"""`n.d..`, `Inc.”.`; three full stops are an ellipsis and stay."""

_ADDRESS = re.compile(r"\s*(?:https?://|www\.|(?:doi:\s*)?10\.\d{4,9}/)", re.IGNORECASE)


def single_stops(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Return a reference without the second of two full stops, and without one that stands alone behind an address.

    An address that ends a reference ends it without a sign that could be taken for a part of it; of words that only
    lead to one nobody would think so.
    """
    kept = list(runs)
    if len(kept) > 1 and kept[-1][0].strip() == "." and kept[-2][2] and _ADDRESS.match(kept[-2][0]):
        kept.pop()
    words, at, parts = words_of(kept), 0, list[Run]()
    for twice in _TWICE.finditer(words):
        parts += cut(kept, at, twice.end() - 1)
        at = twice.end()
    return (*parts, *cut(kept, at, len(words))) if parts else tuple(kept)
