"""The events as linked data: a list of schema.org `Event`, JSON-LD 1.1."""

from __future__ import annotations

from typing import Any

from glossator.export.event_rows import EventRow, event_rows
from glossator.export.graph_json import dump
from glossator.publish.press import Impression


def events_jsonld(impression: Impression) -> str:
    """Return the list in order of time, one event a line; addresses are relative to the root of the site.

    `startDate` and `endDate` are ISO days, left out where open or beyond four digits; `temporalCoverage` has the EDTF.
    """
    rows = ",\n".join(
        dump({"@type": "ListItem", "position": at, "item": _event(row)})
        for at, row in enumerate(event_rows(impression), 1)
    )
    return f'{{"@context": "https://schema.org", "@type": "ItemList", "itemListElement": [\n{rows}\n]}}\n'


def _event(row: EventRow) -> dict[str, Any]:
    event = row.event
    about: dict[str, Any] = {"@type": "Event", "@id": row.url, "name": event.label}
    if event.earliest:
        about["startDate"] = event.earliest
    if event.latest:
        about["endDate"] = event.latest
    if event.date:
        about["temporalCoverage"] = event.date
    if event.text:
        about["description"] = event.text
    if row.where:
        about["location"] = [{"@type": "Place", "name": name} for name in row.where]
    if row.who:
        about["about"] = [{"@type": "Thing", "name": name} for name in row.who]
    return about
