"""What a link leads to: a kind and an id, never a bare string whose kind somebody has to guess."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from glossator.model.kinds import TargetKind


class Ref(NamedTuple):
    """One thing of the edition, or one passage of it."""

    kind: TargetKind
    id: str

    def as_key(self) -> str:
        """Return kind and id as one word, `work:smith2010`; `from_key` reads it back."""
        return f"{self.kind.value}:{self.id}"

    @classmethod
    def from_key(cls, key: str) -> Ref | None:
        """Return what `as_key` wrote, or None where the word names no kind."""
        kind, colon, id = key.partition(":")
        return cls(TargetKind(kind), id) if colon and kind in _KINDS else None


_KINDS = frozenset(kind.value for kind in TargetKind)


@dataclass(frozen=True, slots=True)
class Keys:
    """The words by which things are written in `data-card` and graph.json, each thing its own.

    A thing is written as its bare id, as people know it. Where an earlier thing has that id already (a work keyed
    `1843` and the year), or the id reads as a key of another kind, it is written with its kind.
    """

    _short: Mapping[Ref, str] = field(default_factory=dict)
    _refs: Mapping[str, Ref] = field(default_factory=dict)

    @classmethod
    def of(cls, refs: Iterable[Ref]) -> Keys:
        """Return the keys of things; the first that has an id keeps it bare."""
        short: dict[Ref, str] = {}
        owners: dict[str, Ref] = {}
        for ref in refs:
            if ref in short:
                continue
            key = ref.as_key() if ref.id in owners or Ref.from_key(ref.id) else ref.id
            short[ref], owners[key] = key, ref
        return cls(short, owners)

    def key(self, ref: Ref) -> str:
        """Return the word for a thing; one that was not named when the keys were made has its kind in it."""
        return self._short.get(ref) or ref.as_key()

    def ref(self, key: str) -> Ref | None:
        """Return the thing a word stands for, or None where it stands for none."""
        return self._refs.get(key) or Ref.from_key(key)
