"""The words of some records that follow one another, written so that many such stretches are soon one index.

A process that weaves pages also counts their words. What is left for the one that joins them is a step for each word of
some pages, not for each of its places.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from glossator.search.numbers import written
from glossator.search.record import Record
from glossator.search.words import LONGEST, taken_apart, units, words


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of records, which are numbered from 0; in few long values, since it travels between processes."""

    records: int
    heads: Mapping[str, Sequence[int]]
    """In what things are called: record, which of the forms, place in it, places it takes, length of the form."""
    words: str
    """Those that stand in prose, a line each."""
    rest: str
    """Of each word, in a line, all its places as they are written, but for the first record."""
    numbers: array[int]
    """Of each word three: the first record, doubled, and odd where it has more than one place there; the last record;
    how many places there are."""

    def prose(self) -> Iterator[tuple[str, str, int, int, int]]:
        """Yield (word, its places but for the first record, first record doubled, last record, places)."""
        if self.words:
            numbers = iter(self.numbers)
            yield from zip(self.words.split("\n"), self.rest.split("\n"), numbers, numbers, numbers, strict=True)


def stretch_of(records: Iterable[Record]) -> Stretch:
    """Return all places of all words of the records."""
    heads: dict[str, list[int]] = defaultdict(list)
    prose: dict[str, list[int]] = defaultdict(list)
    count = 0
    for number, record in enumerate(records):
        count += 1
        for form, called in enumerate(record.forms):
            there = words(called)
            length = max((at + over for _, at, over in there), default=0)
            for word, at, over in there:
                heads[word] += (number, form, at, over, length)
        at = 0
        for unit in units(record.text):  # nearly all that a build does for the search
            if unit.isascii() and unit.isalpha():
                prose[unit[:LONGEST]] += (number, at)
                at += 1
                continue
            parts, joined = taken_apart(unit)
            for word, first, _ in joined:
                prose[word] += (number, at + first)
            for part in parts:
                prose[part] += (number, at)
                at += 1
    numbers, rest = array("L"), []
    for flat in prose.values():
        first, last, written_rest = _written(flat)
        numbers.extend((first, last, len(flat) // 2))
        rest.append(written_rest)
    return Stretch(count, dict(heads), "\n".join(prose), "\n".join(rest), numbers)


def _written(flat: Sequence[int]) -> tuple[int, int, str]:
    """(first record doubled, last record, the rest): a record is the step from the one before, doubled.

    It is odd where the record has more than one place: then how many follows.
    """
    if len(flat) == 2:  # most words of a page
        return flat[0] * 2, flat[0], written(flat[1:])
    numbers: list[int] = []
    before, current = 0, flat[0]
    places: list[int] = []
    pairs = iter(flat)
    for record, at in zip(pairs, pairs, strict=True):
        if record != current:
            _add(numbers, current - before, places)
            before, current, places = current, record, [at]
        else:
            places.append(at)
    _add(numbers, current - before, places)
    return numbers[0], current, written(numbers[1:])


def _add(numbers: list[int], step: int, places: list[int]) -> None:
    if len(places) == 1:
        numbers += (step * 2, places[0])
    else:
        numbers += (step * 2 + 1, len(places) - 2, places[0])
        numbers += (at - last for last, at in pairwise(places))
