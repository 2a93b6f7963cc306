"""Dates in records: as YAML hands them over, and those that texts print wrongly."""

from __future__ import annotations

from collections.abc import Mapping

from glossator.findings import finding
from glossator.model import Edtf, Place, Printed, Refused
from glossator.records import Fields, value_place
from glossator.records.fields import described

REVERSED = "it ends before it begins"
"""Why an interval is refused whose ends stand in the wrong order (`model/edtf/value.py`)."""


def date_of(fields: Fields, name: str, value: object, at: Place | None = None) -> Edtf | None:
    """Return the date that a field holds, None where it is empty or none (d-001, d-002, d-009).

    `at` is where the date was written, the value of the field if left out.
    """
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    written = _written(value)
    date = Edtf.from_text(written)
    if isinstance(date, Refused):
        shown = written[:60] or described(value)
        code = "d-002" if date.impossible else "d-009" if date.why == REVERSED else "d-001"
        fields.findings.append(finding(code, at or fields.at(name), date=shown))
        fields.complete = False
        return None
    return date


def printed_dates(fields: Fields) -> tuple[Printed, ...]:
    """Return the dates of `printed: {text, date, note}`, or of a list of these; what is none costs only itself."""
    value = fields.record.get("printed")
    if value is None:
        return ()
    kept = []
    for one in value if isinstance(value, list | tuple) else (value,):
        text = one.get("text") if isinstance(one, Mapping) else None
        note = one.get("note") if isinstance(one, Mapping) else None
        if not isinstance(text, str) or not text.strip() or not isinstance(note, str | None):
            fields.wrong("printed", one, "`{text: id, date: …, note: id}`, or a list of these")
            continue
        complete = fields.complete
        when = date_of(fields, "printed", one.get("date"), value_place(one, "date", fields.at("printed")))
        fields.complete = complete
        if when is not None:
            kept.append(Printed(text.strip(), when, (note or "").strip()))
        elif not one.get("date"):
            fields.wrong("printed", one, "a `date` too, as the text prints it")
    return tuple(kept)


def _written(value: object) -> str:
    """The date as it stands in the file: YAML makes a number of `988`."""
    match value:
        case str():
            return value.strip()
        case bool():
            return ""
        case int() if 0 < value < 10_000:
            return f"{value:04d}"
        case _:
            return ""
