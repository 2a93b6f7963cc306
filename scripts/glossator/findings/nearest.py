"""Ids that look like one that does not exist: what `did you mean` offers."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property

from rapidfuzz import fuzz, process

from glossator.characters.folding import fold

CUTOFF = 80.0
"""Least likeness in per cent: `tolTaspinr2019` has 97 with `tolTaspinar2019`; two unrelated keys rarely pass 70."""
MOST = 3

COMPARED = 10_000
"""Of more ids than these, only the neighbours by beginning and by end are compared: the time of one question has a
bound, and the time of many does not grow with their number times the library."""


class Spellings:
    """Known ids, made ready to be asked again and again; `in` asks for one itself."""

    def __init__(self, known: Collection[str]) -> None:
        self._known = known

    def __contains__(self, id: object) -> bool:
        return id in self._known

    def nearest(self, wanted: str) -> tuple[str, ...]:
        """Return up to three known ids that are spelled nearly as the one given, likest first, then in their own order.

        Capitals and diacritics do not count; nothing like it gives an empty tuple.
        """
        folded = fold(wanted[:200])
        hits: list[tuple[str, float, int]] = []
        for ids in self._compared(folded):
            hits += process.extract(folded, ids, scorer=fuzz.ratio, score_cutoff=CUTOFF, limit=None)
        ranked = sorted((-score, place) for _, score, place in hits)
        return tuple(dict.fromkeys(self._ids[place] for _, place in ranked))[:MOST]

    @cached_property
    def _ids(self) -> Sequence[str]:
        return list(self._known)

    @cached_property
    def _folded(self) -> dict[int, str]:
        return dict(enumerate(map(fold, self._ids)))

    @cached_property
    def _by_beginning(self) -> list[tuple[str, int]]:
        return sorted((name, place) for place, name in self._folded.items())

    @cached_property
    def _by_end(self) -> list[tuple[str, int]]:
        return sorted((name[::-1], place) for place, name in self._folded.items())

    def _compared(self, folded: str) -> Iterator[dict[int, str]]:
        if len(self._ids) <= COMPARED:
            yield self._folded
            return
        for ordered, asked in ((self._by_beginning, folded), (self._by_end, folded[::-1])):
            start = max(bisect_left(ordered, (asked, 0)) - COMPARED // 4, 0)
            yield {place: self._folded[place] for _, place in ordered[start : start + COMPARED // 2]}


def nearest(wanted: str, known: Collection[str]) -> tuple[str, ...]:
    """Return what `Spellings` of these ids answers, for one question."""
    return Spellings(known).nearest(wanted)
