"""The strips of time on pages of texts, names, terms and filters."""

from __future__ import annotations

from collections.abc import Iterable

from glossator.interface import later, say
from glossator.model import Event
from glossator.weave.figures import strip_of_events, strip_of_text
from glossator.weave.figures.axis import year_words
from glossator.weave.figures.density import Bar, bars
from glossator.weave.loom import Loom
from glossator.weave.prose.date_words import in_words
from glossator.weave.sheet import Sheet
from glossator.weave.spot import Spot
from glossator.weave.uses.uselist import times

_NARROWEST = 0.012
"""Share of the page's width of the narrowest bar: four pixels on a telephone."""


BELOW = later("When these events were; the list below has them all")


def of_events(events: Iterable[Event], here: Sheet, loom: Loom, name: str = BELOW) -> str:
    """Return when events were, each mark with the way to its entry; empty where they are few. `name` is spoken."""
    extents = loom.timeframe.extents
    marks = [
        (extents[event.id], loom.href(here, event.ref), f"{in_words(event.when) if event.when else ''}: {event.label}")
        for event in events
        if event.id in extents
    ]
    return strip_of_events(marks, loom.timeframe.scale, say(name))


def when_told(spot: Spot) -> str:
    """Return how often a text speaks of which years, each bar with the way to its year; empty where it names few."""
    told = spot.loom.timeframe.told.get(spot.text.id, ())
    drawn = named_bars(bars(told, spot.loom.timeframe.scale, _NARROWEST), spot.here, spot.loom)
    return strip_of_text(drawn, spot.loom.timeframe.scale, say("How often this text speaks of which years"))


def named_bars(drawn: Iterable[Bar], here: Sheet, loom: Loom) -> list[tuple[Bar, str, str]]:
    """Return bars, each with the address of the page of the date spoken of most, and what it says."""
    return [(bar, loom.path(here, bar.most.page), f"{_years(bar)}: {times(bar.times)}") for bar in drawn]


def _years(bar: Bar) -> str:
    if bar.last - bar.first == 1:
        return year_words(bar.first)
    return say("{first} to {last}", first=year_words(bar.first), last=year_words(bar.last - 1))
