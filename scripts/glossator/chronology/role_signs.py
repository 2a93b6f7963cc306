"""What a sign of the role of a date is made of. The signs themselves are in `chronology.signs`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class DateRole(StrEnum):
    """What a date is the date of."""

    EVENT = "event"
    """Something happened then; also where nothing says otherwise."""
    PERIOD = "period"
    """A stretch of time in which something was so."""
    TREND = "trend"
    """A change that goes on from then: `since 2003 trade has grown`."""
    STATISTIC = "statistic"
    """A figure was measured then."""
    TARGET = "target"
    """Somebody means something to be done by then."""
    HORIZON = "horizon"
    """A time still to come for the writer."""
    BACK_REFERENCE = "back-reference"
    """It only says which thing is meant, or points at a time told elsewhere (`after the July 2016 coup attempt`), or is
    told where the narrative looks back (`In 1977 he had been elected`)."""
    PUBLICATION = "publication"
    """Something was published then."""
    CITATION = "citation"
    """Part of a reference to a work."""
    ACCESS = "access"
    """Somebody looked at a page then."""
    ERA = "era"
    """A named stretch of history."""


@dataclass(frozen=True, slots=True)
class RoleSign:
    """A sign of a role. All that a sign asks for must be there."""

    role: DateRole
    before: re.Pattern[str] | None = None
    """What stands right before the date, within `NEAR` characters."""
    ends: tuple[str, ...] = ()
    """Small letters, one of which stands right before the date: spares the search of `before` in all others."""
    bracket: re.Pattern[str] | None = None
    """What stands right before the date where it is in brackets: in a reference, a capitalised word or a comma."""
    date: re.Pattern[str] | None = None
    """How the date itself begins: `from 3 to 9 May`."""
    after: re.Pattern[str] | None = None
    """What stands right behind the date."""
    lasting: int = 0
    """How many years the date must go on for, where it is not open at an end: 1 for any stretch that passes a year."""
    closed: bool | None = None
    """Whether it must have both ends (True) or must not (False)."""
    year: int = 0
    """The first year that it can be of: no work is cited that was written before there was print."""
    words: frozenset[str] = frozenset()
    """One of these words or signs stands in the clause of the date."""
    says: re.Pattern[str] | None = None
    """What is found in the clause of the date, the date itself left out."""
    never: frozenset[str] = frozenset()
    """None of these words stands in the clause."""
    silent: re.Pattern[str] | None = None
    """Nor is this found in it."""
    past: bool = True
    """Whether a verb in the past may stand there."""
    unlike: re.Pattern[str] | None = None
    """What stands right before the date where the sign is none after all."""
    far: bool = False
    """Whether `before` and `unlike` look back over the whole sentence, `FAR` characters, and not only `NEAR`."""
    leading: bool = False
    """Whether the words must stand in the same clause, commas included, unless the date begins its sentence."""
    close: bool = False
    """Whether the words must stand in the same clause, commas included: in `the terminal, opened in 2018, will grow`
    only the growth is to come."""
    keys: tuple[str, ...] = ()
    """Folded letters, one of which is in every text where the sign can be; spares the search in all others."""
