"""Which words stand in which records and where, and the cut of all that into shards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from glossator.search.numbers import written
from glossator.search.record import Record
from glossator.search.stretch import Stretch, stretch_of

SHARD = 24_000
"""Signs of a shard: what one word of a query costs at most, unless the word alone needs more."""


@dataclass(slots=True)
class Postings:
    """Word to its places, in the order of the records."""

    heads: dict[str, list[int]] = field(default_factory=dict)
    """In what things are called: record, which of the forms, place in it, places it takes, length of the form."""
    prose: dict[str, _Row] = field(default_factory=dict)
    records: int = 0

    @classmethod
    def of(cls, records: Iterable[Record]) -> Postings:
        """Return all places of all words of the records, which are numbered from 0."""
        found = cls()
        found.add(stretch_of(records))
        return found

    def add(self, stretch: Stretch) -> None:
        """Add the words of the records that follow."""
        base, heads, prose = self.records, self.heads, self.prose
        for word, flat in stretch.heads.items():
            there = heads.setdefault(word, [])
            for at in range(0, len(flat), 5):
                there += (flat[at] + base, *flat[at + 1 : at + 5])
        for word, rest, first, last, count in stretch.prose():
            row = prose.get(word)
            if row is None:
                row = prose[word] = _Row()
            row.places += written((first + 2 * (base - row.last),)) + rest
            row.last = last + base
            row.count += count
        self.records += stretch.records

    def lines(self) -> Iterator[tuple[str, str, str]]:
        """Yield (word, its places in what things are called, its places in prose), in the order of the shards."""
        for word in sorted(self.heads.keys() | self.prose.keys(), key=_by_units):
            row = self.prose.get(word)
            yield word, _heads(self.heads.get(word, ())), row.places if row else ""

    def count(self, word: str) -> int:
        """Return at how many places of prose a word stands."""
        row = self.prose.get(word)
        return row.count if row else 0


@dataclass(slots=True)
class _Row:
    """Places of one word in prose: a record is the step from the one before, doubled, and odd where it has several."""

    places: str = ""
    """In one value: as a list of what each stretch brought, the rows of 1,000 texts held 100 MB."""
    last: int = 0
    count: int = 0


def _by_units(word: str) -> bytes:
    """JavaScript compares strings by units of UTF-16 (ECMA-262, section 7.2.13)."""
    return word.encode("utf-16-be", "surrogatepass")


def _heads(flat: Sequence[int]) -> str:
    numbers: list[int] = []
    before = 0
    for at in range(0, len(flat), 5):
        numbers += (flat[at] - before, *flat[at + 1 : at + 5])
        before = flat[at]
    return written(numbers)


@dataclass(frozen=True, slots=True)
class Shards:
    """The index in pieces."""

    pieces: tuple[str, ...]
    """A line a word, in stretches of the alphabet; behind these, the prose of one word each."""
    first: tuple[str, ...]
    """First word of each stretch."""
    heavy: Mapping[str, int]
    """Word to the piece that its places in prose have to themselves."""


def shards(lines: Iterable[tuple[str, str, str]], size: int = SHARD) -> Shards:
    """Return the index cut into stretches of about `size` signs; prose that needs more stands alone."""
    stretches = _Stretches(size)
    alone: dict[str, str] = {}
    for word, heads, prose in lines:
        if len(prose) > size:
            alone[word] = prose
            prose = ""
        stretches.add(word, f"{prose}\t{heads}" if heads else prose)
    pieces = stretches.pieces()
    heavy = {word: len(pieces) + number for number, word in enumerate(alone)}
    return Shards((*pieces, *alone.values()), tuple(stretches.first), heavy)


def vocabulary(postings: Postings, size: int = SHARD) -> tuple[list[str], list[str]]:
    """Return (pieces, first word of each): the words that a misspelt one may have meant, and how common each is."""
    stretches = _Stretches(size)
    for word in sorted(postings.heads.keys() | postings.prose.keys(), key=_by_units):
        if word.isalpha() and 4 <= len(word) <= 24:
            common = postings.count(word).bit_length() + (8 if word in postings.heads else 0)
            stretches.add(word, written((min(common, 31),)))
    return stretches.pieces(), stretches.first


@dataclass(slots=True)
class _Stretches:
    """Lines in the order of their words, cut where a stretch is full."""

    size: int
    first: list[str] = field(default_factory=list)
    _full: list[str] = field(default_factory=list)
    _held: list[str] = field(default_factory=list)
    _before: str = ""
    _room: int = 0

    def add(self, word: str, said: str) -> None:
        if self._room > self.size:
            self._full.append("\n".join(self._held))
            self._held, self._before, self._room = [], "", 0
        if not self._held:
            self.first.append(word)
        line = f"{_shortened(self._before, word)}\t{said}"
        self._held.append(line)
        self._room += len(line) + 1
        self._before = word

    def pieces(self) -> list[str]:
        return [*self._full, "\n".join(self._held)] if self._held else self._full


def _shortened(before: str, word: str) -> str:
    """A word without what it shares with the one before, and how much that is, at most 31 signs."""
    shared = 0
    for one, other in zip(before[:31], word, strict=False):
        if one != other:
            break
        shared += 1
    return written((shared,)) + word[shared:]
