"""The events as linked data: a list of schema.org `Event`, JSON-LD 1.1."""

from __future__ import annotations

from typing import Any

from glossator.export.event_rows import EventRow, event_rows
from glossator.export.graph_json import dump
from glossator.model import Day, Edtf
from glossator.model.edtf import Precision
from glossator.publish.press import Impression


def events_jsonld(impression: Impression) -> str:
    """Return the list in order of time, one event a line; addresses are relative to the root of the site.

    `startDate` and `endDate` are ISO 8601 dates as exact as they are known and no more (`1949`, `2016-02`), left out
    where open or beyond four digits; `temporalCoverage` has the EDTF.
    """
    rows = ",\n".join(
        dump({"@type": "ListItem", "position": at, "item": _event(row)})
        for at, row in enumerate(event_rows(impression), 1)
    )
    return f'{{"@context": "https://schema.org", "@type": "ItemList", "itemListElement": [\n{rows}\n]}}\n'


def _event(row: EventRow) -> dict[str, Any]:
    event = row.event
    about: dict[str, Any] = {"@type": "Event", "@id": row.url, "name": event.label}
    if event.when:
        first, last = _ends(event.when)
        about |= {"startDate": first} if first else {}
        about |= {"endDate": last} if last else {}
    if event.date:
        about["temporalCoverage"] = event.date
    if row.text:
        about["description"] = row.text
    if row.where:
        about["location"] = [{"@type": "Place", "name": name} for name in row.where]
    if row.who:
        about["about"] = [{"@type": "Thing", "name": name} for name in row.who]
    return about


def _ends(when: Edtf) -> tuple[str, str]:
    """The first and last day, each as exact as the date it is of; empty where open or beyond four digits."""
    of = [member for member in when.members if isinstance(member, Edtf)] or [when]
    return _date(when.earliest, of[0]), _date(when.latest, of[-1])


def _date(day: Day | None, of: Edtf) -> str:
    words = day.as_iso() if day else ""
    if of.precision is Precision.DAY:
        return words
    # A season begins in a month that is known; of a decade or a century only the year is.
    return words[:-3] if of.precision in _MONTHS else words[:-6]


_MONTHS = (Precision.MONTH, Precision.SEASON)
