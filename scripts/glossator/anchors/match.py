"""Which passage of today each old one became: unchanged, then by likeness and company, never by a guess."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from glossator.anchors.entry import Entry, State
from glossator.anchors.likeness import Index, Likeness
from glossator.anchors.sheet import Leaf

MARGIN = 0.1
"""Two candidates whose scores differ by no more are alike: the standard error of a share."""
COMPANY = 0.15
"""What the same neighbour before, or after, adds to a score."""
JOINED = 0.5
"""Share of an old passage that must stand in one that another old one became, for its words to have been joined."""
BACK = 0.6
"""Share of what was gone that must stand in a passage for it to have come back."""
_SHORT = 4
"""Words below which an equal passage in another text is chance."""
_ROUNDS = 6
"""Each round settles at least the neighbours of those settled before; what is open then is open for good."""

Key = tuple[str, str]
"""(text, id) of an old entry or a passage of today."""


@dataclass(slots=True)
class Match:
    """What was found out."""

    became: dict[Key, Leaf] = field(default_factory=dict)
    """Old entries that go on as a passage of their own."""
    joined: dict[Key, Leaf] = field(default_factory=dict)
    """Old entries whose words stand in what another one became."""
    several: dict[Key, tuple[Leaf, ...]] = field(default_factory=dict)
    """Old entries that may be any of some passages."""


def match(order: Mapping[str, Sequence[Entry]], silent: Sequence[Entry], today: Mapping[str, Sequence[Leaf]]) -> Match:
    """Return what the live passages of the registry (`order`) became, and which silent ones came back.

    Linear in the passages: each is compared with those that share a telling pair of words, twenty at most a pair.
    """
    return _Matcher(order, today).run(silent)


class _Matcher:
    def __init__(self, order: Mapping[str, Sequence[Entry]], today: Mapping[str, Sequence[Leaf]]) -> None:
        self.found = Match()
        self.owner: dict[Key, Key] = {}
        """Passage of today to the old entry that it is."""
        self.olds = [entry for one in order.values() for entry in one if entry.state is State.PASSAGE]
        self.news = [leaf for one in today.values() for leaf in one if not leaf.is_heading]
        self.likes: dict[Key, list[Likeness]] = {}
        self.beside_old = _neighbours([(entry.text, entry.id) for entry in self.olds])
        self.beside_new = _neighbours([(leaf.text, leaf.id) for leaf in self.news])

    def run(self, silent: Sequence[Entry]) -> Match:
        self._unchanged()
        self._returned(silent)
        free = [leaf for leaf in self.news if (leaf.text, leaf.id) not in self.owner]
        self.index = Index(free)
        self.likes = {entry.key: self.index.like(entry) for entry in self.olds if entry.key not in self.found.became}
        pending = dict(self.likes)
        for _ in range(_ROUNDS):
            if not self._round(pending):
                break
        for key, likes in pending.items():
            self._left_over(key, likes)
        self._come_back(silent)
        return self.found

    def _take(self, old: Key, leaf: Leaf) -> None:
        self.found.became[old] = leaf
        self.owner[leaf.text, leaf.id] = old

    def _unchanged(self) -> None:
        """The same words once on either side, or as often in one text: then in their order."""
        for level in (lambda text, digest: (text, digest), lambda text, digest: ("", digest)):
            olds: dict[Key, list[Entry]] = {}
            news: dict[Key, list[Leaf]] = {}
            for entry in self.olds:
                if entry.fingerprint and entry.key not in self.found.became:
                    olds.setdefault(level(entry.text, entry.fingerprint.digest), []).append(entry)
            for leaf in self.news:
                if (leaf.text, leaf.id) not in self.owner:
                    news.setdefault(level(leaf.text, leaf.digest), []).append(leaf)
            for key, same in olds.items():
                there = news.get(key, [])
                if len(same) != len(there) or (not key[0] and (len(same) > 1 or len(there[0].words) < _SHORT)):
                    continue
                for entry, leaf in zip(same, there, strict=True):
                    self._take(entry.key, leaf)

    def _returned(self, silent: Sequence[Entry]) -> None:
        """What was gone or joined and stands there again word for word, once: before its place goes to another."""
        living = {entry.id for entry in self.olds}
        news: dict[str, list[Leaf]] = {}
        for leaf in self.news:
            if (leaf.text, leaf.id) not in self.owner and len(leaf.words) >= _SHORT:
                news.setdefault(leaf.digest, []).append(leaf)
        claims: dict[str, list[Entry]] = {}
        for entry in silent:
            if entry.fingerprint and entry.id not in living and entry.fingerprint.digest in news:
                claims.setdefault(entry.fingerprint.digest, []).append(entry)
        for digest, same in claims.items():
            if len({entry.id for entry in same}) == 1 and len(news[digest]) == 1:
                self._take(same[0].key, news[digest][0])

    def _company(self, old: Key, leaf: Leaf) -> int:
        """How many of the neighbours, before and after, are still the same; an end of the text is one."""
        count = 0
        for mine, theirs in zip(self.beside_old[old], self.beside_new[leaf.text, leaf.id], strict=True):
            if mine is None or theirs is None:
                count += mine is theirs and old[0] == leaf.text
            else:
                count += self.owner.get(theirs) == mine
        return count

    def _round(self, pending: dict[Key, list[Likeness]]) -> bool:
        """Settle what has one best candidate; return whether anything was."""
        wishes: list[tuple[float, Key, Leaf]] = []
        for key, likes in pending.items():
            best, rivals = self._candidates(key, likes)
            if best is not None and not rivals:
                wishes.append((-best[0], key, self.index.leaves[best[1].leaf]))
        settled = False
        for _, key, leaf in sorted(wishes, key=lambda wish: (wish[0], wish[1])):
            if (leaf.text, leaf.id) not in self.owner:
                self._take(key, leaf)
                del pending[key]
                settled = True
        return settled

    def _candidates(self, key: Key, likes: Sequence[Likeness]) -> tuple[tuple[float, Likeness] | None, list[Likeness]]:
        """Return the best free candidate with its score, and those that are as good and hold the same words."""
        scored = []
        for one in likes:
            leaf = self.index.leaves[one.leaf]
            if (leaf.text, leaf.id) in self.owner:
                continue
            company = self._company(key, leaf) if key in self.beside_old else 0
            if one.likely or (company == 2 and one.share >= MARGIN):
                scored.append((one.score + COMPANY * company, one))
        if not scored:
            return None, []
        best = max(scored, key=lambda pair: (pair[0], -pair[1].leaf))
        rivals = [
            one for score, one in scored
            if one is not best[1] and score >= best[0] - MARGIN and _same_words(one, best[1])
        ]  # fmt: skip
        return best, rivals

    def _left_over(self, key: Key, likes: Sequence[Likeness]) -> None:
        best, rivals = self._candidates(key, likes)
        if best is not None:
            leaves = [self.index.leaves[one.leaf] for one in (best[1], *rivals)]
            if len(leaves) > 1:
                self.found.several[key] = tuple(leaves)
            elif (leaves[0].text, leaves[0].id) not in self.owner:
                self._take(key, leaves[0])
            return
        taken = [one for one in likes if one.share >= JOINED and self._adds(key, one)]
        alike = [one for one in taken if one.score >= taken[0].score - MARGIN and _same_words(one, taken[0])]
        if len(alike) > 1:
            self.found.several[key] = tuple(self.index.leaves[one.leaf] for one in alike)
        elif alike:
            self.found.joined[key] = self.index.leaves[alike[0].leaf]

    def _adds(self, key: Key, one: Likeness) -> bool:
        """Whether the passage holds these words beside those of its owner: not where one of two twins was deleted."""
        leaf = self.index.leaves[one.leaf]
        owner = self.owner.get((leaf.text, leaf.id))
        held = next((other for other in self.likes.get(owner, ()) if other.leaf == one.leaf), None) if owner else None
        return held is None or not _same_words(one, held)

    def _come_back(self, silent: Sequence[Entry]) -> None:
        """What was gone or joined and stands by itself again: an edit was undone."""
        living = {entry.id for entry in self.olds} | {key[1] for key in self.found.became}
        for entry in silent:
            if entry.fingerprint is None or entry.id in living:
                continue
            best, rivals = self._candidates(entry.key, self.index.like(entry))
            if best is not None and not rivals and best[1].share >= BACK:
                self._take(entry.key, self.index.leaves[best[1].leaf])
                living.add(entry.id)


def _same_words(one: Likeness, other: Likeness) -> bool:
    """Whether two passages hold the same words of an old one; the parts of a divided one hold different words."""
    return 2 * len(one.held & other.held) >= min(len(one.held), len(other.held))


def _neighbours(keys: Sequence[Key]) -> dict[Key, tuple[Key | None, Key | None]]:
    """Return what stands before and after each within its text."""
    found: dict[Key, tuple[Key | None, Key | None]] = {}
    for before, key, after in zip([None, *keys], keys, [*keys[1:], None], strict=False):
        found[key] = (
            before if before and before[0] == key[0] else None,
            after if after and after[0] == key[0] else None,
        )
    return found
