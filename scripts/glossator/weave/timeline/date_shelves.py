"""Pages of dates: a year, or a decade, century or more of which nobody says which year."""

from __future__ import annotations

from dataclasses import dataclass

from glossator.interface import say
from glossator.layout import date_page
from glossator.model import Edtf, Ref, TargetKind
from glossator.model.edtf import Stretch
from glossator.weave.figures.timeframe import of_work
from glossator.weave.loom import Loom
from glossator.weave.prose.date_words import stretch_in_words


@dataclass(frozen=True, slots=True)
class Shelf:
    """A page of dates."""

    page: str
    years: Stretch | None
    """None for dates that nobody can read."""
    dates: list[Ref]
    """In order of time, the exact before the vague."""
    times: int
    """How often texts speak of them, but for years of citations."""

    @property
    def label(self) -> str:
        """What it is called: `2015`, `1990s`, `19th century`."""
        return stretch_in_words(self.years) if self.years else say("Undated")


def date_shelves(loom: Loom) -> list[Shelf]:
    """Return the pages of dates in the order of events: a decade behind its years, a century behind its decades.

    Unread dates are last.
    """
    found: dict[str, tuple[Stretch | None, list[tuple[Ref, Edtf | None]]]] = {}
    for target in loom.uses:
        if target.kind is TargetKind.DATE:
            read = Edtf.from_text(target.id)
            date = read if isinstance(read, Edtf) else None
            shelf = found.setdefault(date_page(target.id), (date.stretch if date else None, []))
            shelf[1].append((target, date))
    shelves = [
        Shelf(page, years, [ref for ref, _ in sorted(dates, key=_by_day)], sum(_times(ref, loom) for ref, _ in dates))
        for page, (years, dates) in found.items()
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
