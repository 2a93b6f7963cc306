"""What all pictures of an edition share: its scale, and which dates each text speaks of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from glossator.apparatus import Use
from glossator.chronology import DateRole
from glossator.layout import date_page
from glossator.model import Dated, Edtf, Event, Ref, TargetKind
from glossator.weave.figures.density import Told
from glossator.weave.figures.scale import Scale, scale_of
from glossator.weave.figures.years import Extent, extent_of


@dataclass(frozen=True, slots=True)
class Timeframe:
    """Made once a build: pictures of different pages can be compared."""

    scale: Scale
    told: Mapping[str, tuple[Told, ...]]
    """Text id to the dates it speaks of, but for years of citations, in order of time."""
    extents: Mapping[str, Extent]
    """Event id to when it was; without what is undated or too far away to be drawn."""

    @classmethod
    def of(cls, events: Iterable[Event], texts: Iterable[str], uses: Mapping[Ref, tuple[Use, ...]]) -> Timeframe:
        """Return the time of an edition: every event, and every date that one of the texts speaks of."""
        extents = {event.id: extent for event in events if event.when and (extent := extent_of(event.when))}
        counted: dict[str, list[Told]] = {id: [] for id in texts}
        for ref, found in uses.items():
            extent = _of_date(ref.id) if ref.kind is TargetKind.DATE else None
            if extent is None or extent.first is None or extent.last is None:
                continue
            times: dict[str, int] = {}
            for use in found:
                if use.text in counted and not of_work(use):
                    times[use.text] = times.get(use.text, 0) + 1
            for text, number in times.items():
                counted[text].append(Told(ref, date_page(ref.id), extent.first, extent.last, number))
        told = {id: tuple(sorted(dates, key=lambda one: (one.first, one.last, one.date.id)))
                for id, dates in counted.items() if dates}  # fmt: skip
        moments = [moment for extent in extents.values() for moment in _ends(extent)]
        moments += [(one.first + one.last) / 2 for dates in told.values() for one in dates if one.last - one.first < 2]
        return cls(scale_of(moments), told, extents)


@lru_cache(maxsize=1 << 14)
def _of_date(written: str) -> Extent | None:
    date = Edtf.from_text(written)
    return extent_of(date) if isinstance(date, Edtf) else None


def of_work(use: Use) -> bool:
    """Return whether a date is the year of a citation, which tells of a work and of nothing that happened."""
    value = use.annotation.mention.value
    return isinstance(value, Dated) and value.role == DateRole.CITATION


def _ends(extent: Extent) -> list[float]:
    if not extent.span:
        return [extent.sure]
    return [end for end in (extent.first, extent.last) if end is not None]
