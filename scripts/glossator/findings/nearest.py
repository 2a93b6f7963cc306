"""Ids that look like one that does not exist: what `did you mean` offers."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from itertools import islice

from glossator.characters.folding import fold

CUTOFF = 75.0
"""Least likeness in per cent: `doeRivrs2019` has 96 with `doeRivers2019`; two unrelated keys rarely pass 70."""
LOOSE = 60.0
"""The same among a handful of words that one chooses from: names of fields, kinds."""
MOST = 3

COMPARED = 10_000
"""Of more ids than these, only the neighbours by beginning and by end are compared: the time of one question has a
bound, and the time of many does not grow with their number times the library."""


_Ordered = tuple[Sequence[str], Sequence[int]]
"""Names, and the place of each in the row of known ids. Two rows, since a stretch of a row is cut out at once."""


class Spellings:
    """Known ids, made ready to be asked again and again; `in` asks for one itself."""

    def __init__(self, known: Collection[str]) -> None:
        self._known = known

    def __contains__(self, id: object) -> bool:
        return id in self._known

    def nearest(self, wanted: str, cutoff: float = CUTOFF) -> tuple[str, ...]:
        """Return up to three known ids that are spelled nearly as the one given, likest first, then in their own order.

        Capitals and diacritics do not count; nothing like it gives an empty tuple. One slip is always forgiven: a
        letter that is another, and two that changed places, cost as much of a short word as many do of a long one.
        """
        # Imported where something is spelled wrongly: a project without a mistake needs none of it.
        from rapidfuzz import fuzz, process

        folded = fold(wanted[:200])
        least = min(cutoff, 100 * (1 - 1 / max(len(folded), 2)))
        hits: set[tuple[float, int]] = set()
        for asked, names, places in self._compared(folded):
            for _, score, nth in process.extract(asked, names, scorer=fuzz.ratio, score_cutoff=least, limit=None):
                hits.add((-score, places[nth]))
        return tuple(self._ids[place] for _, place in sorted(hits)[:MOST])

    def holding(self, part: str) -> tuple[str, ...]:
        """Return up to three known ids that have the words given among theirs, between hyphens, in their own order."""
        sought = f"-{fold(part[:200])}-"
        within = (id for id, folded in zip(self._ids, self._folded, strict=True) if sought in f"-{folded}-")
        return tuple(islice(within, MOST)) if len(sought) > len("-ab-") else ()

    @cached_property
    def _ids(self) -> Sequence[str]:
        return list(self._known)

    @cached_property
    def _folded(self) -> list[str]:
        return [fold(id) for id in self._ids]

    @cached_property
    def _by_beginning(self) -> _Ordered:
        return _ordered(self._folded)

    @cached_property
    def _by_end(self) -> _Ordered:
        return _ordered([name[::-1] for name in self._folded])

    def _compared(self, folded: str) -> Iterator[tuple[str, Sequence[str], Sequence[int]]]:
        """Give what to compare: both sides from the end where the row is; likeness is the same in both directions."""
        if len(self._ids) <= COMPARED:
            yield folded, self._folded, range(len(self._ids))
            return
        for (names, places), asked in ((self._by_beginning, folded), (self._by_end, folded[::-1])):
            start = max(bisect_left(names, asked) - COMPARED // 4, 0)
            near = slice(start, start + COMPARED // 2)
            yield asked, names[near], places[near]


def _ordered(names: Sequence[str]) -> _Ordered:
    places = sorted(range(len(names)), key=names.__getitem__)
    return [names[place] for place in places], places


def nearest(wanted: str, known: Collection[str], cutoff: float = CUTOFF) -> tuple[str, ...]:
    """Return what `Spellings` of these ids answers, for one question."""
    return Spellings(known).nearest(wanted, cutoff)
