"""The two sorts of rows that date phrases are made of, and the pieces their patterns share.

A date phrase is a row of `DATES` (words that name a date and end in a year, a
decade or a century) or of `FRAMES` (words before it that say how it is meant).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from glossator.chronology.clock import Partial
from glossator.chronology.points import Point
from glossator.model import Anchored, Styled
from glossator.patterns import re

DAY = r"([0-9]{1,2})(?:st|nd|rd|th|\.)?"
WORD = r"([^\W\d_]{3,10})\.?"
YEAR = r"(1[0-9]{3}|20[0-9]{2}|2100)"
GAP = r"\s{1,3}"
START = r"(?<![\w.,:/$€£-])"
"""Nothing before that would make the first number the rest of another."""

_PART = "|".join(rf"(?<!{before}[0-9]{{{size}}}-)" for before in (r"[^\W\d_]", "-") for size in (1, 2))
START_OR_DASH = r"(?<![\w.,:/$€£])(?:(?<!-)|(?<=[0-9]-)" + _PART.replace("|", "") + "(?<!-[0-9]{4}-))"
"""The same, or the hyphen of `22-25 April`: a number before it that is no part of a longer one."""


@dataclass(frozen=True, slots=True)
class Found:
    """A date on its way to a mention."""

    start: int
    end: int
    point: Point
    rule: str
    framed: bool = False
    """Whether a frame was put around it already."""
    lead: int = 0
    """Characters at its start that frame it, such as `by ` in `by 2030`."""
    partial: Partial | None = None
    """What its own words say where they leave the year out."""
    origin: Anchored | None = None
    """The date that its year is from; None where its own words say the year."""
    style: Styled | None = None
    """How it is printed in a calendar that is not the one of its value."""


class Anchor(Enum):
    """What a date phrase ends in: the finder looks for these first, and then backwards."""

    YEAR = "2015"
    ISO_DAY = "2015-11-24"
    DECADE = "1990s"
    SHORT = "'68"


@dataclass(frozen=True, slots=True)
class DatePhrase:
    """A way to name a date. The pattern must end where its anchor ends."""

    name: str
    anchor: Anchor
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], Point | None]
    """None where the words are no date after all, so that the next row has its turn."""
    glued: bool = False
    """Whether a hyphen, stop, slash or one of the letters of `ca` and `FY` stands right before the year."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Words around a date. The reader gets the text, the dates before it, latest last, and the date itself.

    It returns the framed date, or None to leave it. It may take the last date
    off the list to make one of two.
    """

    name: str
    read: Callable[[str, list[Found], Found], Found | None]


def ending(pattern: str) -> re.Pattern[str]:
    """Return the pattern compiled so that it ends where the search ends."""
    return re.compile(pattern + r"\Z")
