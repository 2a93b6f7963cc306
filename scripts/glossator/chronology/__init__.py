"""Dates and events: found in prose, read from records, and what they denote."""

from glossator.chronology.company import find_events
from glossator.chronology.dates import find_dates
from glossator.chronology.event import FIELDS, parse_event
from glossator.chronology.points import Point
from glossator.chronology.resolve import resolve_date
from glossator.chronology.roles import DateRole

__all__ = [
    "FIELDS",
    "DateRole",
    "Point",
    "find_dates",
    "find_events",
    "parse_event",
    "resolve_date",
]
