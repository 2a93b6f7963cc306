"""The events as a calendar (iCalendar, RFC 5545): an all-day entry for each that a calendar can hold."""

from __future__ import annotations

from glossator.export.event_rows import EventRow, event_rows
from glossator.interface import later, say
from glossator.model import Day, Edtf
from glossator.model.edtf import End, Precision
from glossator.publish.press import Impression

_LONGEST = 75
"""Octets of a line, without its end (section 3.1)."""
_STAMP = "19700101T000000Z"
"""DTSTAMP is required (section 3.6.1), and no clock is asked: two builds are equal."""
LEFT_OUT = later(
    "{left} of {all} events are left out: undated, open, vaguer than a year, or outside the years 1 to 9998."
)
_HELD = (Precision.DAY, Precision.MONTH, Precision.SEASON, Precision.YEAR)


def events_ics(impression: Impression) -> str:
    """Return the calendar.

    Days, months, seasons, years and intervals between them are entries from their first day to their last; what is
    vaguer than a day has its date in its summary, and marks nobody as busy. Open intervals, decades and longer, sets,
    undated events, years before 1, and what ends after 9998 are left out (an entry ends on the day behind it, and a
    year has four digits): the description of the calendar counts them, where there are any.
    """
    rows = event_rows(impression)
    held = [row for row in rows if row.event.when and _held(row.event.when)]
    left = len(rows) - len(held)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Glossator//events//EN", "CALSCALE:GREGORIAN"]
    if left:
        lines.append(f"X-WR-CALDESC:{_text(say(LEFT_OUT, left=left, all=len(rows)))}")
    for row in held:
        lines += _event(row, row.event.when)
    return "".join(f"{_folded(line)}\r\n" for line in [*lines, "END:VCALENDAR"])


def _held(when: Edtf) -> bool:
    days = (when.earliest, when.latest)
    if any(day is None or not 1 <= day.year <= 9998 for day in days):
        return False
    if when.precision is Precision.INTERVAL:
        return all(not isinstance(end, End) and end.precision in _HELD for end in when.members)
    return when.precision in _HELD and "X" not in when.text


def _event(row: EventRow, when: Edtf | None) -> list[str]:
    assert when is not None and when.earliest is not None and when.latest is not None
    event, exact = row.event, when.plain and when.precision is Precision.DAY
    who = say("Who: {names}", names=", ".join(row.who)) if row.who else ""
    about = "\n".join(part for part in (row.text, who) if part)
    lines = [
        "BEGIN:VEVENT",
        f"UID:{event.id}@glossator",
        f"DTSTAMP:{_STAMP}",
        f"DTSTART;VALUE=DATE:{_day(when.earliest)}",
        f"DTEND;VALUE=DATE:{_day(when.latest.next())}",
        f"SUMMARY:{_text(event.label if exact else f'{event.label} ({row.words})')}",
        "TRANSP:TRANSPARENT",
    ]
    if about:
        lines.append(f"DESCRIPTION:{_text(about)}")
    if row.where:
        lines.append(f"LOCATION:{_text(', '.join(row.where))}")
    if when.doubt:
        lines.append("STATUS:TENTATIVE")
    return [*lines, "END:VEVENT"]


def _day(day: Day) -> str:
    return f"{day.year:04d}{day.month:02d}{day.day:02d}"


def _text(words: str) -> str:
    """Words as a value of type TEXT (section 3.3.11)."""
    for sign, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r", ""), ("\n", "\\n")):
        words = words.replace(sign, escaped)
    return "".join(sign for sign in words if sign >= " " or sign == "\t")


def _folded(line: str) -> str:
    """A line cut after at most 75 octets, never inside a character; what follows begins with a space (section 3.1)."""
    out, size = [], 0
    for sign in line:
        octets = len(sign.encode())
        if size + octets > _LONGEST:
            out.append("\r\n ")
            size = 1
        out.append(sign)
        size += octets
    return "".join(out)
