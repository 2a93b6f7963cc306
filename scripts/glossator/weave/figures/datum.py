"""A figure as pictures need it, and what the pictures of figures share: how far doubt goes, and what they leave out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from glossator.model import Bound

FADES: dict[Bound, tuple[float, float]] = {
    Bound.EXACT: (0.0, 0.0),
    Bound.ABOUT: (0.1, 0.1),
    Bound.OVER: (0.0, 0.1),
    Bound.LEAST: (0.0, 0.1),
    Bound.UNDER: (0.1, 0.0),
    Bound.MOST: (0.1, 0.0),
}
"""How far an end fades to either side, as a share of the number: a sign that it is in doubt, and no measure of that."""
_BEYOND = 1.5
"""How many times the highest number that is believed a wrong one may be and still be drawn as long as it is."""


@dataclass(frozen=True, slots=True)
class Datum:
    """One figure."""

    href: str
    """Where the table behind the picture has it, escaped."""
    name: str
    """What a screen reader says of it."""
    of: str
    """Which of several things it is of; may be empty."""
    head: str
    """What stands at its bar: what it is of, and when."""
    year: float | None
    """When that was so, with the part of the year; None where it is of no one year."""
    number: float
    """What is believed."""
    words: str
    """The same in words."""
    bound: Bound = Bound.EXACT
    said: float | None = None
    """What the text said, where that is not believed."""
    said_words: str = ""

    @property
    def ends(self) -> tuple[float, float]:
        """Return the numbers between which it fades."""
        below, above = FADES[self.bound]
        return self.number * (1 - below), self.number * (1 + above)

    @property
    def label(self) -> str:
        """Return the number, and behind it in brackets what was said instead."""
        return f"{self.words} ({self.said_words})" if self.said_words else self.words


def highest(data: Sequence[Datum]) -> float:
    """Return the number at the end of the scale; what was said and goes far beyond it is cut."""
    most = max((one.ends[1] for one in data), default=0.0)
    said = [one.said for one in data if one.said is not None and one.said <= most * _BEYOND]
    return max([most, *said]) or 1.0


def cent(share: float) -> str:
    """Return a share as per cent of the width, held within the picture."""
    return f"{min(max(share, 0.0), 1.0) * 100:.2f}".rstrip("0").rstrip(".") + "%"
