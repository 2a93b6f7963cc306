"""Ids that look like one that does not exist: what `did you mean` offers."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz, process

from glossator.folding import fold

CUTOFF = 80.0
"""Least likeness in per cent: `tolTaspinr2019` has 97 with `tolTaspinar2019`; two unrelated keys rarely pass 70."""
MOST = 3


def nearest(wanted: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return up to three known ids that are spelled nearly as the one given, likest first, then in their own order.

    Capitals and diacritics do not count. `known` are ids, or a mapping with the
    ids; nothing like it gives an empty tuple.
    """
    ids = list(known)
    hits = process.extract(fold(wanted[:200]), ids, scorer=fuzz.ratio, processor=fold, score_cutoff=CUTOFF, limit=None)
    ranked = sorted(hits, key=lambda hit: (-hit[1], hit[2]))
    return tuple(name for name, _, _ in ranked[:MOST])
