"""Dates and events: found in prose, read from records, and what they denote."""

from glossator.chronology.company import find_events
from glossator.chronology.dates import Read, find_dates, find_times
from glossator.chronology.event import FIELDS, parse_event
from glossator.chronology.event_index import EventIndex
from glossator.chronology.narrative import dates_of, told_in
from glossator.chronology.periods import Period, periods, shelf_of
from glossator.chronology.points import Point
from glossator.chronology.proposals import Proposal, best_first, proposals
from glossator.chronology.resolve import resolve_date
from glossator.chronology.role_signs import DateRole
from glossator.chronology.sequence import begins, circles_of, in_sequence, moment
from glossator.chronology.windows import Fit

__all__ = [
    "FIELDS",
    "DateRole",
    "EventIndex",
    "Fit",
    "Period",
    "Point",
    "Proposal",
    "Read",
    "begins",
    "best_first",
    "circles_of",
    "dates_of",
    "find_dates",
    "find_events",
    "find_times",
    "in_sequence",
    "moment",
    "parse_event",
    "periods",
    "proposals",
    "resolve_date",
    "shelf_of",
    "told_in",
]
