"""What became of the passages that tables and records name by their ids."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from glossator.anchors import Anchors, State
from glossator.findings import Finding, finding
from glossator.model import Place


@dataclass(frozen=True, slots=True)
class Moved:
    """All that is known of passages, made ready to be asked again and again."""

    passages: Collection[str]
    """The ids of today."""
    aliases: Mapping[str, str]
    several: Mapping[str, tuple[str, ...]]
    gone: Mapping[str, str]

    @classmethod
    def of(cls, passages: Collection[str], anchors: Anchors) -> Moved:
        """Return it for the passages of today and the registry."""
        several = {entry.id: entry.targets for entry in anchors.entries if entry.state is State.SEVERAL}
        gone = {entry.id: entry.after for entry in anchors.entries if entry.state is State.GONE}
        return cls(passages, anchors.aliases, several, gone)

    def told(self, id: str, place: Place) -> Iterator[Finding]:
        """Yield t-034 where a passage is another today, t-035 where it is none or may be several."""
        if id in self.passages:
            return
        if id in self.aliases:
            yield finding("t-034", place, id=id, now=self.aliases[id])
        elif id in self.several:
            yield finding("t-035", place, id=id, what=f"may be any of {', '.join(self.several[id])}")
        elif id in self.gone:
            yield finding("t-035", place, id=id, what=f"was removed; it stood beside {self.gone[id]}")
        else:
            yield finding("t-035", place, id=id, what="is in no text and in no registry")
