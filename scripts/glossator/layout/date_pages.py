"""On which page of the timeline a date stands: that of its year, or of its month where a year is often spoken of."""

from __future__ import annotations

from collections.abc import Mapping

from glossator.layout.pages import date_page
from glossator.model import Edtf, Ref
from glossator.model.edtf import Precision

MOST_DATED = 400
"""Uses of the dates of a year up to which they are on one page; some 180 kB."""


def date_pages(dates: Mapping[Ref, int]) -> dict[Ref, str]:
    """Return date to page, named as its Markdown file without `.md`; `dates` says how often texts speak of each.

    A year whose days and months are spoken of too often for one page keeps what is no more exact than a season, and
    each month has a page of its own: `timeline/1936-03`.
    """
    often: dict[str, int] = {}
    for date, times in dates.items():
        page = date_page(date.id)
        often[page] = often.get(page, 0) + times
    return {date: _page(date.id, often) for date in dates}


def _page(date: str, often: Mapping[str, int]) -> str:
    page = date_page(date)
    month = month_of(date) if often[page] > MOST_DATED else None
    return f"{page}-{month:02}" if month else page


def month_of(date: str) -> int | None:
    """Return the month, from 1, of a day or a month, however sure; None for all that is less or more than that."""
    read = Edtf.from_text(date)
    if not isinstance(read, Edtf) or read.precision not in (Precision.MONTH, Precision.DAY) or read.earliest is None:
        return None
    first, last = read.earliest, read.latest or read.earliest
    return first.month if (first.year, first.month) == (last.year, last.month) else None
