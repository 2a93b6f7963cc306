"""When an edition was last worked on, as it says itself: no clock is asked, so that two exports are the same bytes."""

from __future__ import annotations

from collections.abc import Iterable

from glossator.edition import Edition
from glossator.model import Edtf, Text

NEVER = "1970-01-01"


def latest_day(edition: Edition, texts: Iterable[Text]) -> str:
    """Return the last day (ISO 8601) of its releases and of some texts; `NEVER` where nothing is dated after it."""
    days = [change.day for change in edition.changes]
    dates = (Edtf.from_text(text.front.date) for text in texts)
    days += [date.latest for date in dates if isinstance(date, Edtf) and date.latest is not None]
    return max((words for day in days if (words := day.as_iso()) and words > NEVER), default=NEVER)
