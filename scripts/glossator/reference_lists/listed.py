"""The reference lists of one text: their entries with keys, and as works that citations can be resolved to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from glossator.citation.library_index import LibraryIndex
from glossator.model import Place, Work
from glossator.reference_lists.entry import Entry
from glossator.reference_lists.keys import keys_of
from glossator.reference_lists.read import read_list


@dataclass(frozen=True)
class ReferenceLists:
    """All entries of a text, list by list, in the order of the text."""

    entries: tuple[Entry, ...] = ()
    keys: tuple[str, ...] = ()
    """Of each entry; two entries of one work share theirs."""
    bounds: tuple[tuple[int, int], ...] = ()
    """First entry and the one behind the last, of each list."""
    ends: tuple[int, ...] = ()
    """Where each list ends in the text, in the units of whoever asks."""
    place: Place = field(default_factory=lambda: Place(""))

    @classmethod
    def of(cls, lists: Sequence[Sequence[str]], ends: Sequence[int] = (), place: Place | None = None) -> ReferenceLists:
        """Return the lists read, each as one that votes on its own style."""
        entries: list[Entry] = []
        bounds: list[tuple[int, int]] = []
        for rows in lists:
            bounds.append((len(entries), len(entries) + len(rows)))
            entries += read_list(rows)
        return cls(tuple(entries), keys_of(entries), tuple(bounds), tuple(ends), place or Place(""))

    def named(self, keys: Mapping[str, str]) -> ReferenceLists:
        """Return the lists with other keys for works that somebody else has named already."""
        renamed = tuple(keys.get(key, key) for key in self.keys)
        return ReferenceLists(self.entries, renamed, self.bounds, self.ends, self.place)

    @cached_property
    def works(self) -> dict[str, Work]:
        """Each work once, as what is known of it: enough to compare and to resolve, not to print."""
        found: dict[str, Work] = {}
        for key, entry in zip(self.keys, self.entries, strict=True):
            if key not in found:
                found[key] = _work(key, entry, self.place)
        return found

    @cached_property
    def index(self) -> LibraryIndex:
        """The works as citations print them."""
        return LibraryIndex.of(self.works)

    @cached_property
    def answers(self) -> dict[Any, Any]:
        """What was found of works that were asked for (`resolve`)."""
        return {}

    @cached_property
    def by_number(self) -> tuple[Mapping[str, str], ...]:
        """For each list the keys by the number that it prints."""
        return tuple(
            {self.entries[at].label: self.keys[at] for at in range(low, high) if self.entries[at].label}
            for low, high in self.bounds
        )

    def key_of_number(self, number: str, at: int = 0) -> str:
        """Return the key of a number as it is cited at a place of the text: in the next list, else in the last one."""
        ends = self.ends or (0,) * len(self.bounds)
        later = sum(1 for end in ends if end >= at)
        first = len(self.bounds) - later
        # A list that something cuts in two goes on with its numbers; one by chapter begins anew.
        for row in (*self.by_number[first:], *reversed(self.by_number[:first])):
            if number in row:
                return row[number]
        return ""

    def as_bibtex(self) -> dict[str, str]:
        """Return an entry of BibTeX for each key, in the order of the text; each is known by citation only."""
        found: dict[str, str] = {}
        for key, entry in zip(self.keys, self.entries, strict=True):
            if key not in found:
                draft = entry.as_draft()
                found[key] = replace(draft, fields={**draft.fields, "seen": "citation"}).as_bibtex(key)
        return found


def _work(key: str, entry: Entry, place: Place) -> Work:
    csl: dict[str, Any] = {
        "id": key,
        "type": "book" if entry.type == "book" else "article",
        "title": entry.get("title"),
    }
    for role in ("author", "editor"):
        persons = [
            {"literal": one.person.literal}
            if one.person.literal
            else {"family": one.person.family, "given": one.person.given}
            for one in entry.of(role).named
        ]
        if persons and entry.of(role).others:
            persons.append({"literal": "others"})
        if persons:
            csl[role] = persons
    if entry.year:
        csl["issued"] = {
            "date-parts": [[int(part) for part in entry.get("date").split("/")[0].split("-") if part.isdecimal()][:3]]
        }
    for name, variable in (("url", "URL"), ("doi", "DOI")):
        if entry.get(name):
            csl[variable] = entry.get(name)
    fields = {one.name: one.value for one in entry.fields}
    return Work(key, entry.type, fields, place, csl)
