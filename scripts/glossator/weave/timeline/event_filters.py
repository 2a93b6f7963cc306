"""What the timeline can be narrowed to: a text, a name, a place or a theme that enough events have."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from glossator.interface import later
from glossator.model import Event, Name, Term
from glossator.weave.loom import Loom

FEWEST = 3
"""Events below which the page of a name or term shows them just as well."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Events that share something."""

    kind: str
    """A row of `KINDS`."""
    id: str
    title: str
    events: tuple[Event, ...]
    """In order of time."""

    @property
    def key(self) -> str:
        """As it stands in addresses: `name:turkey`."""
        return f"{self.kind}:{self.id}"

    @property
    def page(self) -> str:
        """Its page, named as its Markdown file without `.md`."""
        return f"timeline/by/{self.kind}/{self.id}"

    @property
    def size(self) -> int:
        """How many events it lets through."""
        return len(self.events)


def _texts(event: Event, loom: Loom) -> Iterable[tuple[str, str]]:
    for id in dict.fromkeys(use.text for use in loom.uses.get(event.ref, ())):
        text = loom.documents[id]
        if text.front.kind in ("companion", "original", "introduction"):
            yield id, text.front.title


def _named(ids: Iterable[str], things: Mapping[str, Name] | Mapping[str, Term]) -> Iterable[tuple[str, str]]:
    yield from ((id, things[id].label) for id in dict.fromkeys(ids) if id in things)


@dataclass(frozen=True, slots=True)
class FilterKind:
    """A row: what events may share."""

    kind: str
    title: str
    of: Callable[[Event, Loom], Iterable[tuple[str, str]]]
    """(id, what it is called) of all that an event has of it."""


KINDS = (
    FilterKind("text", later("Texts"), _texts),
    FilterKind("name", later("Who"), lambda event, loom: _named(event.who, loom.edition.names)),
    FilterKind("place", later("Where"), lambda event, loom: _named(event.where, loom.edition.names)),
    FilterKind("term", later("Themes"), lambda event, loom: _named(event.terms, loom.edition.terms)),
)
"""All kinds of filters, in the order in which they are offered."""


def filters_of(loom: Loom) -> dict[str, list[Filter]]:
    """Return kind to its filters, those with most events first."""
    out = {}
    for row in KINDS:
        found: dict[tuple[str, str], list[Event]] = {}
        for event in loom.sequence:
            for shared in row.of(event, loom):
                found.setdefault(shared, []).append(event)
        enough = [Filter(row.kind, id, title, tuple(group)) for (id, title), group in found.items()
                  if len(group) >= FEWEST]  # fmt: skip
        out[row.kind] = sorted(enough, key=lambda one: (-len(one.events), one.title, one.id))
    return out


def keys_of(filters: Mapping[str, list[Filter]]) -> dict[str, list[str]]:
    """Return event id to the keys of all filters that let it through."""
    keys: dict[str, list[str]] = {}
    for group in filters.values():
        for one in group:
            for event in one.events:
                keys.setdefault(event.id, []).append(one.key)
    return keys
