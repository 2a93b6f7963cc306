"""Texts that speak of the same things: which pairs share enough to be read beside each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from glossator.apparatus import Use
from glossator.model import Ref, TargetKind, Text

ENOUGH = 6
"""Things that two texts share, below which there is nothing to set side by side."""
FEW = 12
"""Texts up to which every two are compared; of more, only those that are of one work: pairs grow with the square."""
SHARED = (TargetKind.EVENT, TargetKind.TERM, TargetKind.WORK, TargetKind.NAME)
"""Kinds that two texts may share, what says most of their quarrel first."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts and what both speak of."""

    first: Text
    second: Text
    shared: tuple[Ref, ...]
    """By kind in the order of `SHARED`, then in the order in which the first text speaks of them."""

    @property
    def page(self) -> str:
        """The page that sets them side by side, named as its Markdown file without `.md`."""
        return f"side-by-side/{self.first.id}--{self.second.id}"

    @property
    def title(self) -> str:
        """What it is called."""
        return f"{self.first.front.title} / {self.second.front.title}"


def pairs_of(texts: Sequence[Text], uses: Mapping[Ref, Sequence[Use]]) -> Iterator[Pair]:
    """Yield the pairs of texts that share enough, in the order of the texts."""
    candidates = [(one, other) for one, other in _candidates(texts) if one.id != other.id]
    wanted = {text.id for pair in candidates for text in pair}
    order = {passage.id: at for text in texts if text.id in wanted for at, passage in enumerate(text.spoken)}
    told: dict[str, dict[Ref, int]] = {id: {} for id in wanted}
    for ref, found in uses.items():
        if ref.kind in SHARED:
            for use in found:
                if use.text in told:
                    told[use.text].setdefault(ref, order.get(use.passage, 0))
    for one, other in candidates:
        both = told[one.id].keys() & told[other.id].keys()
        if len(both) >= ENOUGH:
            first = told[one.id]
            ordered = sorted(both, key=lambda ref, first=first: (SHARED.index(ref.kind), first[ref], ref.id))  # type: ignore[misc]
            yield Pair(one, other, tuple(ordered))


def _candidates(texts: Sequence[Text]) -> Iterator[tuple[Text, Text]]:
    if len(texts) <= FEW:
        yield from combinations(texts, 2)
        return
    of_work: dict[str, list[Text]] = {}
    for text in texts:
        if text.front.of:
            of_work.setdefault(text.front.of, []).append(text)
    for group in of_work.values():
        yield from combinations(group[:FEW], 2)
