"""What sorts of things an edition has, the half for weaving: one row a kind that has pages of its own making.

The half for reading is `edition/kinds.py`, where every kind has its row, with its rank and its addresses. A kind
without a row here gets the pages of `thing_pages`, a line on the home page, and links in the common style.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from glossator.edition import THINGS
from glossator.interface import later
from glossator.layout import MAP
from glossator.model import TargetKind
from glossator.weave.kind_words import EVENTS, TERMS, WORKS
from glossator.weave.loom import Loom
from glossator.weave.navigation import Door
from glossator.weave.page import Task
from glossator.weave.things.name_pages import TITLES, name_lists, name_pages
from glossator.weave.things.term_pages import glossary_list, glossary_pages
from glossator.weave.things.thing_pages import thing_pages
from glossator.weave.timeline.filter_pages import filter_pages
from glossator.weave.timeline.timeline_pages import timeline
from glossator.weave.timeline.year_pages import year_pages
from glossator.weave.works.work_lists import work_lists
from glossator.weave.works.work_pages import bibliography

Maker = Callable[[Loom], Iterable[Task]]
"""Gives the tasks that make pages."""


@dataclass(frozen=True, slots=True)
class WovenKind:
    """A row: the pages of one kind, and how the home page leads to them."""

    kind: TargetKind
    makers: tuple[Maker, ...]
    called: str = ""
    """What the things are called where the home page lists what there is; by default as their list."""
    counted: tuple[str, str] | None = None
    """The things with their number, one and many, as the home page counts them; None where it does not."""
    doors: tuple[Door, ...] = ()
    """Pages that the home page leads to; by default the list of the kind."""

    def leads(self) -> tuple[Door, ...]:
        """Return (page, words) of the lists that the home page leads to."""
        row = THINGS[self.kind]
        return self.doors or ((row.lists[0], row.title),)


def _common(kind: TargetKind) -> WovenKind:
    title = THINGS[kind].title
    return WovenKind(kind, (partial(thing_pages, THINGS[kind]),), title, (f"{{number}} {title.lower()}",) * 2)


_OWN = {
    row.kind: row
    for row in (
        WovenKind(TargetKind.TERM, (glossary_list, glossary_pages), later("Terms"), TERMS),
        WovenKind(
            TargetKind.NAME,
            (name_lists, name_pages),
            doors=(*((f"names/{group}", title) for group, title in TITLES.items()), (MAP, later("Map"))),
        ),
        WovenKind(TargetKind.EVENT, (timeline, year_pages, filter_pages), later("Events"), EVENTS),
        WovenKind(TargetKind.WORK, (bibliography, work_lists), later("Works"), WORKS),
    )
}

WOVEN: Mapping[TargetKind, WovenKind] = _OWN | {kind: _common(kind) for kind in THINGS if kind not in _OWN}
"""Every kind, in the order of the home page."""
