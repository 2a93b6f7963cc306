"""A curated event from its record in `events.yml`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from glossator.chronology.written import date_of, printed_dates
from glossator.findings import Finding
from glossator.model import Event, Place
from glossator.records import Fields, Kind
from glossator.records.as_of import AS_OF, known_as_of

FIELDS = ("id", "date", "label", "also", "who", "where", "terms", "sources", "text", "after", "printed", AS_OF)


def parse_event(record: Mapping[str, Any], place: Place) -> tuple[Event | None, list[Finding]]:
    """Return the event, and what is wrong with its record; None where `id`, `label` or the date cannot be used.

    An event without a date is undated and kept. Findings: d-001, d-002, d-009 (date), t-004 (id), n-002, n-004, n-009.
    """
    fields = Fields.of(record, place, FIELDS)
    id_ = fields.id(Kind.EVENT)
    label = fields.words("label", needed=True)
    when = date_of(fields, "date", fields.record.get("date"))
    event = Event(
        id=id_,
        when=when,
        label=label,
        also=fields.listed("also"),
        who=fields.listed("who"),
        where=fields.listed("where"),
        terms=fields.listed("terms"),
        sources=fields.listed("sources"),
        text=fields.words("text"),
        place=place,
        printed=printed_dates(fields),
        after=fields.listed("after"),
        as_of=known_as_of(fields),
        spots=fields.spots,
    )
    return (event if fields.complete else None), fields.findings
