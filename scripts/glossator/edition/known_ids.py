"""The ids that a kind of thing has, and what somebody meant who wrote another word in the place of one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from glossator.findings.nearest import MOST, Spellings
from glossator.model import Thing
from glossator.records import id_from


class KnownIds:
    """The ids of all things of one kind, made ready to be asked again and again; `in` asks for one itself."""

    def __init__(self, things: Mapping[str, Thing]) -> None:
        self._things = things
        self._spellings = Spellings(things)

    def __contains__(self, id: object) -> bool:
        return id in self._things

    def nearest(self, wanted: str) -> tuple[str, ...]:
        """Return up to three ids that may be meant: of what is called so, then those that are spelled nearly so."""
        called = self._called.get(id_from(wanted[:200]), ())
        return tuple(dict.fromkeys([*called, *self._spellings.nearest(wanted)]))[:MOST]

    @cached_property
    def _called(self) -> Mapping[str, tuple[str, ...]]:
        """What things are called, written as an id, to their ids."""
        found: dict[str, tuple[str, ...]] = {}
        for id, thing in self._things.items():
            for words in dict.fromkeys(id_from(form) for form in _forms(thing)):
                if words:
                    found[words] = (*found.get(words, ()), id)[:MOST]
        return found


def _forms(thing: Thing) -> Iterable[str]:
    """Words by which people know a thing: of a work its titles, since its label is its key."""
    fields: Mapping[str, str] = getattr(thing, "fields", {})
    titles = (fields.get("title", ""), fields.get("shorttitle", ""))
    return (thing.label, getattr(thing, "acronym", ""), *getattr(thing, "also", ()), *titles)
