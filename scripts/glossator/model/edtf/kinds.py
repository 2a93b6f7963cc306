"""How exact a date is, how sure, and how an interval ends."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum


class Precision(Enum):
    """How much of a date is known; a higher value is more exact."""

    AGES = 0
    """More than a thousand years: `XXXX`."""
    MILLENNIUM = 1
    CENTURY = 2
    DECADE = 3
    YEAR = 4
    SEASON = 5
    """A season, a quarter or any other stretch of months with a number of its own."""
    MONTH = 6
    DAY = 7
    INTERVAL = 8
    SET = 9


class Doubt(StrEnum):
    """A mark on a date or a part of it (ISO 8601-2:2019, 8.4)."""

    NONE = ""
    UNCERTAIN = "?"
    APPROXIMATE = "~"
    BOTH = "%"

    def with_(self, other: Doubt) -> Doubt:
        """Return what both say together: uncertain and approximate is `%`."""
        if not other or self is other:
            return self
        return Doubt.BOTH if self else other


class End(StrEnum):
    """What stands at the end of an interval that has no date there (ISO 8601-2:2019, 4.4)."""

    OPEN = ".."
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a text is no date."""

    why: str
    """A clause without a full stop: “month 13 is none”."""
    impossible: bool = False
    """True where it has the shape of a date, but no calendar has that day."""
