"""One line of the registry: an address that a reader may hold, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from glossator.anchors.fingerprint import Fingerprint


class State(StrEnum):
    """What an address leads to."""

    PASSAGE = "passage"
    """The passage itself, which carries the id."""
    HEADING = "heading"
    """A heading, which carries the slug behind the `#` of the id."""
    ALIAS = "alias"
    """Another passage or heading, of this text or another: its words were joined to it, moved or renamed."""
    SEVERAL = "several"
    """One of several passages, and nobody can say which."""
    GONE = "gone"
    """Nothing any more: a tombstone stands beside its neighbour."""


LIVE = (State.PASSAGE, State.HEADING)
"""States of what stands in the texts today."""

NOWHERE = "-"
"""In the place of an id: none."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An address within a text. A heading's id begins with `#`, a passage's with `p`."""

    text: str
    """Id of the document on whose page the address is."""
    id: str
    state: State
    targets: tuple[str, ...] = ()
    """Where it leads: an id; for headings, text and id together (`first#history`); several ids for `SEVERAL`."""
    after: str = NOWHERE
    """Id of what stands before it in the text; for what is gone, of the neighbour beside which it is said."""
    fingerprint: Fingerprint | None = None
    """Of passages, as they were when they last stood by themselves."""
    opening: str = ""
    """At most eight words that it begins with, as printed."""

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from all others, and its place in the file."""
        return self.text, self.id
