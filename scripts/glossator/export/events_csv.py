"""The events as a table that reads back to the same set (RFC 4180, with LF)."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from io import StringIO
from typing import Any

from glossator.export.cells import plain, safe
from glossator.export.event_rows import event_rows
from glossator.model import Event
from glossator.model.signs import as_written
from glossator.publish.press import Impression
from glossator.records.as_of import AS_OF

LISTS = ("also", "who", "where", "terms", "sources", "after")
COLUMNS = (
    "id", "date", "earliest", "latest", "words", "label", "who", "where", "terms", "sources", "after", "also", "text",
    AS_OF,
)  # fmt: skip
"""`date` and `as-of` are EDTF, `earliest` and `latest` are ISO days, empty where open or beyond four digits."""
BETWEEN = " | "
"""Between the values of a list; a `|` of their own is doubled."""


def events_csv(impression: Impression) -> str:
    """Return the events in order of time."""
    out = StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for row in event_rows(impression):
        writer.writerow({name: _cell(name, row.event, row.words) for name in COLUMNS})
    return out.getvalue()


def records(words: str) -> list[dict[str, Any]]:
    """Return the records of such a table as `references/events.yml` has them, empty fields left out."""
    found = []
    for row in csv.DictReader(StringIO(words)):
        record: dict[str, Any] = {"id": row["id"]}
        record |= {name: plain(row[name]) for name in ("date", "label", "text", AS_OF) if row.get(name)}
        record |= {
            name: [plain(one).replace("||", "|") for one in row[name].split(BETWEEN)] for name in LISTS if row[name]
        }
        found.append(record)
    return found


_OURS = ("id", "date", "earliest", "latest")
"""Columns that hold no words: what is in them has been read by its grammar."""


def _cell(name: str, event: Event, words: str) -> str:
    if name == "words":
        return words
    if name == AS_OF:
        return event.as_of.text if event.as_of else ""
    value: str | Iterable[str] = getattr(event, name)
    if name == "text":
        value = as_written(event.text, event.signs)
    if not isinstance(value, str):
        return BETWEEN.join(safe(one.replace("|", "||")) for one in value)
    return value if name in _OURS else safe(value)
