"""A figure that a text states: how much, of what, when, and what it should have been where that is known."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from glossator.model.edtf import Edtf
from glossator.model.places import Place
from glossator.model.signs import Signs


class Bound(StrEnum):
    """How a number is meant, by the sign that is written before it."""

    EXACT = ""
    ABOUT = "~"
    OVER = ">"
    LEAST = "≥"
    UNDER = "<"
    MOST = "≤"


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as somebody states it."""

    number: float
    bound: Bound = Bound.EXACT
    decimals: int = 0
    """How many digits it is stated with behind the point."""


@dataclass(frozen=True, slots=True)
class DataPoint:
    """One row of the table of figures."""

    id: str
    subject: str
    """What a section of the page is about: `Trade`."""
    series: str
    """What it is one value of: `Turkish exports`. Figures of one series are drawn together."""
    of: str
    """Which of several things of the series: `to Russia`; may be empty."""
    date: Edtf | None
    """When that was so."""
    value: Amount
    """As the text has it."""
    unit: str
    """What is counted: `%`, `billion US dollars`."""
    original: str
    """Id of the original that states it; empty where a text of ours does."""
    line: int
    """Line of its raw file, counted from 1; 0 where there is none."""
    work: str
    """Key of the work that is cited for it; may be empty."""
    said: str
    """As the original words it, at most eight words."""
    at: tuple[str, ...]
    """Ids of the passages of the edition that repeat or discuss it."""
    corrected: Amount | None
    """What it should be, in the same unit; None where nothing better is known."""
    why: str
    """Why it should be so, or what else is to be said of it."""
    place: Place
    signs: Signs = ()
    """Signs of the edition behind what is said of it."""

    @property
    def believed(self) -> Amount:
        """What is drawn as true: the correction where there is one."""
        return self.corrected or self.value
