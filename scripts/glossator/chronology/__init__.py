"""Dates and events: found in prose, read from records, and what they denote."""

from glossator.chronology.company import find_events
from glossator.chronology.dates import find_dates
from glossator.chronology.event import FIELDS, parse_event
from glossator.chronology.periods import Period, periods, shelf_of
from glossator.chronology.points import Point
from glossator.chronology.resolve import resolve_date
from glossator.chronology.roles import DateRole
from glossator.chronology.sequence import begins, circles_of, in_sequence, moment

__all__ = [
    "FIELDS",
    "DateRole",
    "Period",
    "Point",
    "begins",
    "circles_of",
    "find_dates",
    "find_events",
    "in_sequence",
    "moment",
    "parse_event",
    "periods",
    "resolve_date",
    "shelf_of",
]
