"""A curated event from its record in `events.yml`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from glossator.findings import Finding, finding
from glossator.model import Edtf, Event, Place, Refused
from glossator.records import Fields, Kind
from glossator.records.fields import described

FIELDS = ("id", "date", "label", "also", "who", "where", "terms", "sources", "text", "after")


def parse_event(record: Mapping[str, Any], place: Place) -> tuple[Event | None, list[Finding]]:
    """Return the event, and what is wrong with its record; None where `id`, `label` or the date cannot be used.

    An event without a date is undated and kept. Findings: d-001, d-002 (date), t-004 (id), n-002, n-004, n-009.
    """
    fields = Fields.of(record, place, FIELDS)
    id_ = fields.id(Kind.EVENT)
    label = fields.words("label", needed=True)
    when = _date(fields)
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
        after=fields.listed("after"),
    )
    return (event if fields.complete else None), fields.findings


def _date(fields: Fields) -> Edtf | None:
    value = fields.record.get("date")
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    written = _written(value)
    date = Edtf.from_text(written)
    if isinstance(date, Refused):
        shown = written[:60] or described(value)
        fields.findings.append(finding("d-002" if date.impossible else "d-001", fields.at("date"), date=shown))
        fields.complete = False
        return None
    return date


def _written(value: object) -> str:
    """The date as it stands in the file: YAML makes a date of `2015-11-24` and a number of `0988`."""
    match value:
        case str():
            return value.strip()
        case datetime.datetime():
            return value.date().isoformat() if value.time() == datetime.time() else ""
        case datetime.date():
            return value.isoformat()
        case bool():
            return ""
        case int() if 0 < value < 10_000:
            return f"{value:04d}"
        case _:
            return ""
