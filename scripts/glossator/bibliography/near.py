"""Keys that look like another: what `did you mean` offers."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz, process

from glossator.folding import fold

CUTOFF = 80.0
"""Least likeness in per cent: `tolTaspinr2019` has 97 with `tolTaspinar2019`; two unrelated keys rarely pass 70."""
MOST = 3


def keys_like(key: str, works: Iterable[str]) -> tuple[str, ...]:
    """Return up to three keys that are spelled nearly as the one given, likest first, then in the works' order.

    Capitals and diacritics do not count. `works` are keys, or a mapping with the
    keys; nothing like it gives an empty tuple.
    """
    keys = list(works)
    wanted = fold(key[:200])
    hits = process.extract(wanted, keys, scorer=fuzz.ratio, processor=fold, score_cutoff=CUTOFF, limit=None)
    ranked = sorted(hits, key=lambda hit: (-hit[1], hit[2]))
    return tuple(name for name, _, _ in ranked[:MOST])
