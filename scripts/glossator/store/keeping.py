"""The store as stages see it: ask for the values of keys, make what is missing, keep it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from glossator.spread.values import Unreadable, as_bytes, from_bytes
from glossator.store.digests import Digest, digest_of
from glossator.store.engine import engine
from glossator.store.packs import Packs, is_own
from glossator.store.secret import secret
from glossator.store.sending import made

PLACE = Path(".cache") / "stages"
"""Where packs lie, below the project."""

Item = TypeVar("Item")
Value = TypeVar("Value")


class Store:
    """What was made, by stage and key, in packs of a folder; without one it outlives no run.

    A process that reads the edition again and again (an editor, a preview) also remembers what its last reading asked
    for, as it is: from the second reading on, or with `remembers` from the first.
    """

    def __init__(self, folder: Path | None = None, remembers: bool = False) -> None:
        self._folder, self._remembers = folder, remembers
        self._packs: dict[str, Packs] = {}
        self._asked: set[str] = set()
        self._held: dict[str, dict[Hashable, Any]] = {}

    @property
    def keeps(self) -> bool:
        """Whether anything is kept at all: where nothing is, no key need be made."""
        return self._remembers or self._folder is not None

    def kept(
        self, stage: str, keys: Sequence[Digest], make: Callable[[Item], Value], items: Sequence[Item]
    ) -> list[Value]:
        """Return `make(item)` for each item, in order, made only where its key has no value yet.

        `stage` is a word of small letters; a key is the hash of all that `make` looks at, the code apart, which the
        store adds. What is missing is made on all cores. Values are not to be changed by anybody.
        """
        held = self._held.get(stage, {})
        values: list[Any] = [held.get(key, _MISSING) for key in keys]
        missing = [at for at, value in enumerate(values) if value is _MISSING]
        # A process that remembers has them from the packs once; its later ones are of a text that is being written.
        packs = self._of(stage) if missing and stage not in self._held else None
        signed: dict[Digest, list[int]] = {}
        if packs is not None:
            for at in missing:
                signed.setdefault(digest_of(engine(), keys[at]), []).append(at)
            for key, data in packs.read(signed):
                value = _value(data)
                for at in signed[key]:
                    values[at] = value
            missing = [at for at in missing if values[at] is _MISSING]
        coming = made(make, [items[at] for at in missing], packs is not None)
        if packs is not None and missing:
            # Each is written as it comes: its bytes and those of the others are never held at once.
            arrival = _Arrival(values, coming, {places[0]: key for key, places in signed.items()})
            packs.add(arrival.each(missing))
            arrival.answer()
        for at, (value, _) in zip([at for at in missing if values[at] is _MISSING], coming, strict=True):
            values[at] = value
        if self._remembers or (stage in self._asked and self.keeps):
            self._held[stage] = dict(zip(keys, values, strict=True))
        self._asked.add(stage)
        return values

    def remembered(self, stage: str, key: Digest, make: Callable[[], Value]) -> Value:
        """Return `make()`, made only where the key is not that of the last time; it never leaves this process."""
        held = self._held.get(stage, {})
        value: Value = held[key] if key in held else make()
        if self._remembers or (stage in self._asked and self.keeps):
            self._held[stage] = {key: value}
        self._asked.add(stage)
        return value

    @property
    def remembers(self) -> bool:
        """Whether this process holds what its last reading asked for."""
        return self._remembers

    def remember(self) -> None:
        """Remember from now on what is asked for, as a process does that reads the edition again and again."""
        self._remembers = True

    def between(self, stage: str) -> dict[Any, Any]:
        """Return what a stage left itself the last time, to be changed by it; nothing where this process forgets."""
        return self._held.setdefault(stage, {}) if self._remembers else {}

    def find(self, stage: str, key: Digest) -> Any:
        """Return the value of one key of a stage, None where it has none."""
        packs, signed = self._of(stage), digest_of(engine(), key)
        found = dict(packs.read([signed])) if packs is not None else {}
        value = _value(found.get(signed))
        return None if value is _MISSING else value

    def put(self, stage: str, key: Digest, value: object) -> None:
        """Keep the value of one key of a stage."""
        packs, signed = self._of(stage), digest_of(engine(), key)
        if packs is not None and not dict(packs.read([signed])):
            packs.add(_packed(signed, value))

    def _of(self, stage: str) -> Packs | None:
        if self._folder is None:
            return None
        if stage not in self._packs:
            signing = secret()
            if signing is None or not _entered(self._folder):
                self._folder = None
                return None
            self._packs[stage] = Packs(self._folder, stage, signing)
        return self._packs[stage]


NOWHERE = Store()
"""A store that keeps nothing."""


def store_of(root: Path) -> Store:
    """Return the store of a project, in one process always the same, as long as it is among the last few asked for."""
    return _store_in(root / PLACE)


@lru_cache(maxsize=2)
def _store_in(folder: Path) -> Store:
    return Store(folder)


def _entered(folder: Path) -> bool:
    """Make the folder where it is not there; whether it is one of the project's own, as the one around it."""
    for place in (folder.parent, folder):
        with suppress(OSError):
            place.mkdir()
        if not is_own(place):
            return False
    return True


_MISSING = object()


def _value(data: bytes | None) -> Any:
    if data is None:
        return _MISSING
    try:
        return from_bytes(data)
    except Unreadable:
        return _MISSING


class _Arrival:
    """Values that are put in their places while their bytes are written elsewhere.

    Who writes passes over what the disk refuses, and must not pass over what making the values says.
    """

    def __init__(
        self, values: list[Any], coming: Iterator[tuple[Any, bytes | None]], keys: Mapping[int, Digest]
    ) -> None:
        self._values, self._coming, self._keys = values, coming, keys
        self._refused: OSError | None = None

    def each(self, places: Sequence[int]) -> Iterator[tuple[Digest, bytes]]:
        """Yield key and bytes of what comes; of what has no bytes, or a key that came before, nothing."""
        try:
            for at, (value, data) in zip(places, self._coming, strict=True):
                self._values[at] = value
                if data is not None and at in self._keys:
                    yield self._keys[at], data
        except OSError as error:
            self._refused = error

    def answer(self) -> None:
        """Raise the OSError that making the values raised."""
        if self._refused is not None:
            raise self._refused


def _packed(key: Digest, value: object) -> Iterator[tuple[Digest, bytes]]:
    """Yield the value as bytes; one that is more than plain values of ours is left out, and made anew each time."""
    with suppress(Exception):  # pickling raises whatever a value's own code does
        yield key, as_bytes(value)
