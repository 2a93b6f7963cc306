"""From what the `[¶ n]` of an item meant to the passages that those are today."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from glossator.anchors import Homes
from glossator.anchors.fingerprint import words_of
from glossator.arguments.recorded import Meant, Recorded
from glossator.model import Passage

LONGEST_RANGE = 50
"""Numbers of one range that are recorded; more lead nowhere (`MOST_ANCHORS`)."""
_OPENING = 8
"""Words that an item is known by."""

Ranges = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Followed:
    """What one number of an item is today."""

    passage: Passage | None
    """None where it is gone, or may be any of several."""
    what: str = ""
    """What became of it, where it has no ¶ today: the end of a sentence."""


@dataclass(frozen=True, slots=True)
class Trail:
    """All that is known of old addresses when arguments are read."""

    recorded: Recorded = field(default_factory=Recorded)
    passages: Mapping[str, Passage] = field(default_factory=dict)
    """Those of today by id, of all texts."""
    aliases: Mapping[str, str] = field(default_factory=dict)
    several: Collection[str] = ()
    """Old ids that may lead to several passages."""
    homes: Homes | None = None

    def renamed(self, text: str) -> str:
        """Return what a text is called today, empty where it is none."""
        return self.homes.renamed(text) if self.homes else ""

    def lines(self, text: str, words: str, ranges: Ranges) -> tuple[Meant, ...]:
        """Return what is recorded of an item's numbers.

        A line of another text counts where its passages stand in this one today: text and argument were renamed
        together. Else two arguments with an item in the same words would be taken for one.
        """
        if not ranges:
            return ()
        lines = self.recorded.meant(text, item_of(words), written(ranges))
        return tuple(line for line in lines if line.text == text or self._stand_in(line, text))

    def home(self, lines: Iterable[Meant]) -> str:
        """Return the text in which more than half of all recorded passages stand, empty where there is none."""
        ids = [id for line in lines for id in line.passages if id != "-"]
        counts = Counter(self.passages[one].text for id in ids if (one := self._today(id)))
        return next((text for text, count in counts.most_common(1) if 2 * count > len(ids)), "")

    def followed(self, lines: Sequence[Meant], ranges: Ranges) -> dict[int, Followed]:
        """Return each recorded number with what it is today; of two lines that differ neither is guessed."""
        found: dict[int, set[str]] = {}
        olds: dict[int, str] = {}
        for line in lines:
            for number, id in zip(numbers(ranges), line.passages, strict=False):
                if id != "-":
                    found.setdefault(number, set()).add(self._today(id))
                    olds[number] = id
        return {number: self._one(olds[number], ids) for number, ids in found.items()}

    def _one(self, old: str, ids: set[str]) -> Followed:
        if len(ids) > 1 or old in self.several:
            return Followed(None, "may be any of several passages today")
        (id,) = ids
        if not id:
            return Followed(None, "was removed")
        passage = self.passages[id]
        return Followed(passage, "" if passage.number else "has no number today")

    def _today(self, id: str) -> str:
        id = id if id in self.passages else self.aliases.get(id, "")
        return id if id in self.passages else ""

    def _stand_in(self, line: Meant, text: str) -> bool:
        return any(self.passages[one].text == text for id in line.passages if (one := self._today(id)))


def numbers(ranges: Ranges) -> Iterator[int]:
    """Yield each number of the ranges, of each the first fifty and one."""
    for first, last in ranges:
        yield from range(first, min(last, first + LONGEST_RANGE) + 1)


def written(ranges: Ranges) -> str:
    """Return ranges as the file has them, `3,5-7`."""
    return ",".join(str(first) if first == last else f"{first}-{last}" for first, last in ranges)


def item_of(words: str) -> str:
    """Return what an item is known by: 64 bits of its opening words, which outlive a change behind them."""
    opening = " ".join(words_of(words)[:_OPENING])
    return hashlib.sha256(opening.encode("utf-8", "surrogatepass")).hexdigest()[:16]
