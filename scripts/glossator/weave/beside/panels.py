"""What stands beside the words of a text: one row a panel.

To add one: a file with a function that takes a `Spot` and returns finished HTML, and a row here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from glossator.weave.arguments.argument_marks import hurry
from glossator.weave.beside.below import below
from glossator.weave.beside.sections import in_each_section
from glossator.weave.beside.text_front import front, local_copy
from glossator.weave.spot import Spot
from glossator.weave.things.pair_pages import beside_others
from glossator.weave.tombstones import silent_anchors, tombstones
from glossator.weave.uses.strips import when_told


class Where(Enum):
    """Where a panel stands."""

    __hash__ = object.__hash__  # that of Enum is a call of Python, and each passage asks twice

    HEAD = auto()
    """Under the title of a text: block elements."""
    BEFORE = auto()
    """In a passage, before its words: inline elements, as in all of a passage."""
    AFTER = auto()
    """In a passage, after its words; on a wide screen the style may move it into the margin."""


@dataclass(frozen=True, slots=True)
class Panel:
    """A row."""

    name: str
    where: Where
    make: Callable[[Spot], str]
    """Finished HTML; empty where there is nothing to show."""
    searched: bool = False
    """Whether the search reads it; what is said elsewhere too is found there."""


PANELS: tuple[Panel, ...] = (
    Panel("front matter", Where.HEAD, front, searched=True),
    Panel("way through the argument", Where.HEAD, hurry),
    Panel("side by side", Where.HEAD, beside_others),
    Panel("when", Where.HEAD, when_told),
    Panel("in each section", Where.HEAD, in_each_section),
    Panel("local copy", Where.HEAD, local_copy),
    Panel("old addresses", Where.BEFORE, silent_anchors),
    Panel("points, claims and figures", Where.AFTER, below),
    Panel("what is gone", Where.AFTER, tombstones),
)
"""All panels, of each place in the order in which they stand."""


def panels(where: Where, spot: Spot) -> str:
    """Return the panels of one place, one after the other."""
    return "".join(panel.make(spot) for panel in _AT[where])


def head(spot: Spot) -> tuple[list[str], list[str]]:
    """Return the panels under the title of a text, and of these the ones that the search reads."""
    made = [(panel, panel.make(spot)) for panel in _AT[Where.HEAD]]
    return [html for _, html in made if html], [html for panel, html in made if panel.searched]


_AT = {where: tuple(panel for panel in PANELS if panel.where is where) for where in Where}
