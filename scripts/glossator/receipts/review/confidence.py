"""How sure a decision is, in words: colours alone tell nobody who does not see them."""

from __future__ import annotations

from typing import NamedTuple


class Grade(NamedTuple):
    """A range of confidence."""

    least: float
    word: str
    sign: str
    """Its class on the page."""


GRADES = (
    Grade(0.95, "sure", "c3"),
    Grade(0.8, "likely", "c2"),
    Grade(0.6, "doubtful", "c1"),
    Grade(0.0, "guessed", "c0"),
)
"""From the surest down."""
LOOKED_AT = 0.8
"""What is less sure stands in the list of what should be looked at."""


def grade(confidence: float) -> Grade:
    """Return the range that a confidence from 0 to 1 lies in."""
    return next((one for one in GRADES if confidence >= one.least), GRADES[-1])
