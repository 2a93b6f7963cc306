"""Pages of dates: a year, or a decade, century or more of which nobody says which year."""

from __future__ import annotations

from dataclasses import dataclass

from glossator.interface import say
from glossator.layout import date_page
from glossator.model import Edtf, Ref, TargetKind
from glossator.model.edtf import Stretch
from glossator.weave.figures.timeframe import of_work
from glossator.weave.loom import Loom
from glossator.weave.prose.date_words import stretch_in_words, worded


@dataclass(frozen=True, slots=True)
class Shelf:
    """A page of dates."""

    page: str
    years: Stretch | None
    """None for dates that nobody can read."""
    dates: list[Ref]
    """In order of time, the exact before the vague."""
    times: int
    """How often texts speak of them, but for years of citations; of a year also of what is on pages of its months."""
    of_year: str = ""
    """Of a page of one month: the page of the year."""
    months: tuple[str, ...] = ()
    """Of a year: the pages of its months, where they have some."""

    @property
    def label(self) -> str:
        """What it is called: `2015`, `1990s`, `19th century`."""
        if self.years is None:
            return say("Undated")
        return month_in_words(self.page) if self.of_year else stretch_in_words(self.years)


def month_in_words(page: str) -> str:
    """Return what the page of a month is called: `March 1936`."""
    return worded(page.rpartition("/")[2])


def date_shelves(loom: Loom) -> list[Shelf]:
    """Return the pages of dates in the order of events: a decade behind its years, a century behind its decades.

    The months of a year that has pages of them are behind it (`layout/date_pages.py`), unread dates are last.
    """
    found: dict[str, tuple[Stretch | None, list[tuple[Ref, Edtf | None]]]] = {}
    years: dict[str, list[str]] = {}
    for target in loom.uses:
        if target.kind is TargetKind.DATE:
            read = Edtf.from_text(target.id)
            date = read if isinstance(read, Edtf) else None
            stretch, page, year = (
                date.stretch if date else None,
                loom.addresses.targets[target][0],
                date_page(target.id),
            )
            found.setdefault(page, (stretch, []))[1].append((target, date))
            if page != year:
                found.setdefault(year, (stretch, []))
                years.setdefault(year, []).append(page)
    months = {month: year for year, of_year in years.items() for month in of_year}
    times = {page: sum(_times(ref, loom) for ref, _ in dates) for page, (_, dates) in found.items()}
    for month, year in months.items():
        times[year] += times[month]
    shelves = [
        Shelf(
            page,
            stretch,
            [ref for ref, _ in sorted(dates, key=_by_day)],
            times[page],
            months.get(page, ""),
            tuple(sorted(set(years.get(page, ())))),
        )
        for page, (stretch, dates) in found.items()
    ]
    return sorted(shelves, key=_by_end)


def _by_end(shelf: Shelf) -> tuple[bool, int, int, str]:
    years = shelf.years or Stretch(0, 0)
    return shelf.years is None, years.last, -years.first, shelf.page


def _by_day(one: tuple[Ref, Edtf | None]) -> tuple[object, ...]:
    ref, date = one
    if date is None:
        return (True, (0, 0, 0), ref.id)
    order = date.order
    vague = date.latest or order.at
    return (False, vague, order.open, order.at, ref.id)


def _times(date: Ref, loom: Loom) -> int:
    return sum(not of_work(use) for use in loom.uses[date])
