"""The events as TimelineJS3 reads them: https://timeline.knightlab.com/docs/json-format.html."""

from __future__ import annotations

from typing import Any

from glossator.export.event_rows import EventRow, event_rows
from glossator.export.graph_json import dump
from glossator.interface import say
from glossator.model import Day, Edtf
from glossator.model.edtf import Precision
from glossator.publish.press import Impression
from glossator.weave.escape import html


def events_timelinejs(impression: Impression) -> str:
    """Return the JSON, one event a line.

    A date is given as far as it is known (year; year and month; year, month and day) and shown in the words of the
    edition. Years before Christ are negative: 44 BC is -44. An open end has no `end_date`; an undated event is left
    out, since TimelineJS refuses a file with one.
    """
    title = next((page.text.front.title for page in impression.edition.pages if page.name == "index"), say("Timeline"))
    rows = ",\n".join(dump(_event(row, row.event.when)) for row in event_rows(impression) if row.event.when)
    return f'{{"title": {dump({"text": {"headline": html(title)}})}, "events": [\n{rows}\n]}}\n'


def _event(row: EventRow, when: Edtf) -> dict[str, Any]:
    first = when.earliest or when.latest
    assert first is not None
    ends = [member for member in when.members if isinstance(member, Edtf)]
    begin = _date(first, ends[0] if ends else when)
    record: dict[str, Any] = {"start_date": begin, "display_date": row.words, "unique_id": row.event.id}
    if when.earliest and when.latest and when.precision not in _EXACT:
        record["end_date"] = _date(when.latest, ends[-1] if ends else when)
    # TimelineJS prints headline and text as HTML. It shows one event at a time, so each says who and where.
    who = say("Who: {names}", names=", ".join(row.who)) if row.who else ""
    where = say("Where: {places}", places=", ".join(row.where)) if row.where else ""
    said = (row.text, who, where)
    text = "".join(f"<p>{html(words)}</p>" for words in said if words)
    return {**record, "text": {"headline": html(row.event.label), **({"text": text} if text else {})}}


_EXACT = (Precision.DAY, Precision.MONTH, Precision.YEAR)


def _date(day: Day, of: Edtf) -> dict[str, int]:
    date = {"year": day.year if day.year > 0 else day.year - 1}
    if of.precision in (Precision.DAY, Precision.MONTH, Precision.SEASON, Precision.SET):
        date["month"] = day.month
    if of.precision is Precision.DAY:
        date["day"] = day.day
    return date
