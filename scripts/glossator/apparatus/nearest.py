"""Did you mean: the few ids nearest to one that does not exist."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz, process

from glossator.folding import fold

CLOSE = 72.0
"""Least similarity (0 to 100) that is still a suggestion; below, a reader is only misled."""


def nearest(wanted: str, known: Iterable[str], most: int = 3) -> tuple[str, ...]:
    """Return up to `most` known ids that are spelt alike, the likest first, ties by spelling."""
    choices = sorted(known)
    folded = [fold(choice) for choice in choices]
    found = process.extract(fold(wanted), folded, scorer=fuzz.ratio, limit=most, score_cutoff=CLOSE)
    return tuple(choices[index] for _, _, index in sorted(found, key=lambda hit: (-hit[1], hit[2])))
