"""Where the passages of a text went: to which texts, and whether one of them is the text under another name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from glossator.anchors.addressed import ours
from glossator.anchors.entry import Entry, State
from glossator.anchors.follow import follow
from glossator.anchors.registry import read_registry
from glossator.model import Text


@dataclass(slots=True)
class Homes:
    """What the registry says of texts whose passages stand elsewhere; looked up when first asked, then kept."""

    source: str | None
    """The registry as it was read; None where there is none."""
    texts: Sequence[Text]
    _counts: dict[str, Counter[str]] | None = field(default=None, init=False)
    _sizes: Counter[str] = field(default_factory=Counter, init=False)

    def elsewhere(self, text: str) -> tuple[str, ...]:
        """Return the other texts in which passages of a text stand today, those with most of them first."""
        counts = self._counted().get(text, Counter())
        return tuple(sorted((id for id in counts if id != text), key=lambda id: (-counts[id], id)))

    def renamed(self, text: str) -> str:
        """Return the text that holds more than half of the passages that another had, empty where none does."""
        counts = self._counted().get(text, Counter())
        return next((id for id in self.elsewhere(text) if 2 * counts[id] > self._sizes[text]), "")

    def _counted(self) -> dict[str, Counter[str]]:
        if self._counts is None:
            mine = [text for text in self.texts if ours(text)]
            entries = follow(read_registry(self.source or "")[0], mine).entries
            self._counts = _counts(entries)
            self._sizes = Counter(entry.text for entry in entries if not entry.id.startswith("#"))
        return self._counts


def _counts(entries: Iterable[Entry]) -> dict[str, Counter[str]]:
    """Return old text to how many of its passages stand in which text; one that may be several is in none."""
    entries = [entry for entry in entries if not entry.id.startswith("#")]
    homes = {entry.id: entry.text for entry in entries if entry.state is State.PASSAGE}
    counts: dict[str, Counter[str]] = {}
    for entry in entries:
        id = entry.id if entry.state is State.PASSAGE else entry.targets[0] if entry.state is State.ALIAS else ""
        if id in homes:
            counts.setdefault(entry.text, Counter())[homes[id]] += 1
    return counts
