"""Which passages of today hold words of an old one, and how many: an index by pairs of words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from glossator.anchors.entry import Entry
from glossator.anchors.fingerprint import pairs_of
from glossator.anchors.sheet import Leaf

COMMON = 20
"""A pair that stands in more of the passages asked about says nothing, and would cost time for each of them."""
LEAST = 0.2
"""Share of the old passage's words from which a passage may be its new form: twice what chance gives."""
A_PART = 0.5
"""Share of a passage of today that must be old words where it is only a small part of the old one."""
_FEWEST = 3
"""Pairs that must be found for that."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much of an old passage stands in one of today."""

    leaf: int
    """Index of the passage of today."""
    share: float
    """Of the old passage's sample, from 0 to 1."""
    part: float
    """Of the passage of today, from 0 to 1: what of it is old."""
    held: frozenset[int]
    """The pairs that were found there."""
    opening: bool
    """Whether it begins as the old one did."""

    @property
    def likely(self) -> bool:
        """Whether it may be the new form."""
        return self.share >= LEAST or (self.part >= A_PART and len(self.held) >= _FEWEST)

    @property
    def score(self) -> float:
        """What candidates are ordered by; the opening words lead a link to the first part of a divided passage."""
        return self.share + 0.1 * self.part + (0.3 if self.opening else 0.0)


class Index:
    """The passages of today that are no old one unchanged."""

    def __init__(self, leaves: Sequence[Leaf]) -> None:
        self.leaves = leaves
        self._pairs = [pairs_of(list(leaf.words)) for leaf in leaves]
        self._where: dict[int, list[int]] = {}
        self._same: dict[str, list[int]] = {}
        for number, pairs in enumerate(self._pairs):
            self._same.setdefault(leaves[number].digest, []).append(number)
            for pair in pairs:
                self._where.setdefault(pair, []).append(number)

    def like(self, entry: Entry) -> list[Likeness]:
        """Return every passage that holds words of an old one, the most like first; at most 20 a pair of words."""
        print_ = entry.fingerprint
        if print_ is None:
            return []
        telling = [pair for pair in print_.sample if len(self._where.get(pair, ())) <= COMMON]
        held: dict[int, set[int]] = {}
        for pair in telling:
            for number in self._where.get(pair, ()):
                held.setdefault(number, set()).add(pair)
        limit = print_.sample[-1] if print_.size > len(print_.sample) else 1 << 32
        found = []
        for number, pairs in held.items():
            leaf = self.leaves[number]
            below = sum(pair <= limit for pair in self._pairs[number])
            opening = leaf.text == entry.text and leaf.opening == entry.opening
            share = len(pairs) / len(telling)
            found.append(Likeness(number, share, len(pairs) / below if below else 0.0, frozenset(pairs), opening))
        known = {one.leaf for one in found}
        same = self._same.get(print_.digest, [])
        if len(same) <= COMMON:
            found += [Likeness(one, 1.0, 1.0, frozenset(print_.sample), True) for one in same if one not in known]
        return sorted(found, key=lambda one: (-one.score, one.leaf))
