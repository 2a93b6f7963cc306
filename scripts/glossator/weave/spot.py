"""Where a panel is made: a text on its page, and one of its passages or none."""

from __future__ import annotations

from dataclasses import dataclass

from glossator.model import Passage, Text
from glossator.weave.loom import Loom
from glossator.weave.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Spot:
    """What a panel may look at."""

    text: Text
    here: Sheet
    """The page that is woven, from which links start."""
    loom: Loom
    passage: Passage | None = None
    """The passage it stands at; None for a panel of the whole text."""
