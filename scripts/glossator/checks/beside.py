"""What the check of a text may look at beside the text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from glossator.apparatus import Apparatus
from glossator.edition import THINGS, Edition, KnownIds
from glossator.model import Annotation, Event, TargetKind, Text, Work


@dataclass(frozen=True)
class Beside:
    """The mentions of the texts, and the records of the edition; nothing of its other texts."""

    _edition: Edition
    _apparatus: Apparatus

    @property
    def works(self) -> Mapping[str, Work]:
        """The library."""
        return self._edition.works

    @property
    def events(self) -> Mapping[str, Event]:
        """The timeline."""
        return self._edition.events

    @cached_property
    def known(self) -> Mapping[TargetKind, KnownIds]:
        """The ids of each kind."""
        return {row.kind: KnownIds(self._edition.shelf(row.kind)) for row in THINGS.values()}

    @cached_property
    def spoken(self) -> frozenset[str]:
        """The labels and forms of terms, names and events."""
        shelves = (self._edition.terms, self._edition.names, self._edition.events)
        return frozenset(form for shelf in shelves for thing in shelf.values() for form in (thing.label, *thing.also))

    def annotations(self, text: Text) -> tuple[Annotation, ...]:
        """Return the outermost annotations of a text."""
        return self._apparatus.annotations.get(text.id, ())
