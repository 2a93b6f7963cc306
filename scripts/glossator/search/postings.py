"""Which words stand in which records and where, and the cut of all that into shards."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from glossator.search.numbers import written
from glossator.search.record import Record
from glossator.search.words import LONGEST, taken_apart, units, words

SHARD = 24_000
"""Signs of a shard: what one word of a query costs at most, unless the word alone needs more."""


_RECORD = 32
"""Bits of a place in prose: above them stands the record."""
_PLACE = (1 << _RECORD) - 1


def _row() -> array[int]:
    return array("Q")


@dataclass(slots=True)
class Postings:
    """Word to its places: as flat rows of numbers, in the order of the records."""

    heads: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    """In what things are called: record, which of the forms, place in it, places it takes, length of the form."""
    prose: dict[str, array[int]] = field(default_factory=lambda: defaultdict(_row))
    """In prose: record and place in one number, the record above bit 32: eight bytes a place."""

    @classmethod
    def of(cls, records: Iterable[Record]) -> Postings:
        """Return all places of all words of the records, which are numbered from 0."""
        found = cls()
        prose = found.prose  # a word of the edition each: looked up once
        # Units that are one word, as nearly all are, to what adds a place to it.
        plain: dict[str, Callable[[int], None]] = {}
        for number, record in enumerate(records):
            for form, called in enumerate(record.forms):
                there = words(called)
                length = max((at + over for _, at, over in there), default=0)
                for word, at, over in there:
                    found.heads[word] += (number, form, at, over, length)
            at = number << _RECORD
            for unit in units(record.text):  # nearly all that a build does for the search
                add = plain.get(unit)
                if add is None:
                    if not (unit.isascii() and unit.isalpha()):
                        parts, joined = taken_apart(unit)
                        for word, first, _ in joined:
                            prose[word].append(at + first)
                        for part in parts:
                            prose[part].append(at)
                            at += 1
                        continue
                    add = plain[unit] = prose[unit[:LONGEST]].append
                add(at)
                at += 1
        return found

    def lines(self) -> Iterator[tuple[str, str, str]]:
        """Yield (word, its places in what things are called, its places in prose), in the order of the shards."""
        for word in sorted(self.heads.keys() | self.prose.keys(), key=_by_units):
            yield word, _heads(self.heads.get(word, ())), _prose(self.prose.get(word, ()))


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


def _prose(flat: Sequence[int]) -> str:
    """A record is the step from the one before, doubled, and odd where it has more than one place: then how many."""
    numbers: list[int] = []
    before = current = 0
    places: list[int] = []
    for one in flat:
        record = one >> _RECORD
        if places and record == current:
            places.append(one & _PLACE)
            continue
        if len(places) == 1:
            numbers += ((current - before) * 2, places[0])
            before = current
        elif places:
            _several(numbers, current - before, places)
            before = current
        current, places = record, [one & _PLACE]
    if len(places) == 1:
        numbers += ((current - before) * 2, places[0])
    elif places:
        _several(numbers, current - before, places)
    return written(numbers)


def _several(numbers: list[int], step: int, places: list[int]) -> None:
    numbers += (step * 2 + 1, len(places) - 2, places[0])
    numbers += (at - last for last, at in pairwise(places))


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
            common = len(postings.prose.get(word, ())).bit_length() + (8 if word in postings.heads else 0)
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
