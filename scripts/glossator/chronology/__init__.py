"""Dates: found in prose, read from records, put in order, and what they denote."""

from glossator.chronology.dates import Read, find_dates, find_times
from glossator.chronology.narrative import dates_of, told_in
from glossator.chronology.periods import Period, periods, shelf_of
from glossator.chronology.points import Point
from glossator.chronology.resolve import resolve_date
from glossator.chronology.role_signs import DateRole
from glossator.chronology.sequence import begins, circles_of, in_sequence, may_precede, moment

__all__ = [
    "DateRole",
    "Period",
    "Point",
    "Read",
    "begins",
    "circles_of",
    "dates_of",
    "find_dates",
    "find_times",
    "in_sequence",
    "may_precede",
    "moment",
    "periods",
    "resolve_date",
    "shelf_of",
    "told_in",
]
