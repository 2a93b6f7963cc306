"""Keys for the entries of a list, as the library has them: unique, with the letters that the list prints."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import count
from string import ascii_lowercase

from glossator.characters.folding import fold
from glossator.citation.keys import make_key
from glossator.model import CitedWork
from glossator.reference_lists.entry import Entry

_LONGEST = 70


def keys_of(entries: Sequence[Entry], taken: Collection[str] = ()) -> tuple[str, ...]:
    """Return a key for each entry, in order; entries that print one work, as lists by chapter do, share theirs.

    No two works have one key, whatever its case, and none has one of `taken`.
    """
    used = {key.lower() for key in taken}
    known: dict[tuple[str, ...], str] = {}
    keys: list[str] = []
    endings: dict[str, Iterator[str]] = {}
    for entry in entries:
        work = same_work(entry)
        if work not in known:
            base = _base(entry)
            key = base
            while key.lower() in used:
                key = base.rstrip(ascii_lowercase) if base[-1:].islower() and base[-2:-1].isdecimal() else base
                key += next(endings.setdefault(key, _endings()))
            used.add(key.lower())
            known[work] = key
        keys.append(known[work])
    return tuple(keys)


def same_work(entry: Entry) -> tuple[str, ...]:
    """Return what two entries of one work have in common: names, year with letter, title, and DOI; else the words."""
    title = re.sub(r"\W+", "", fold(entry.get("title")))
    people = tuple(fold(one.family) for one in entry.people.named)
    if not title or not (people or entry.year):
        return (entry.words,)
    return (entry.type, title, entry.year + entry.letter, entry.get("volume"), entry.get("pages"), *people)


def _base(entry: Entry) -> str:
    people = entry.people
    year = entry.year + entry.letter if entry.year else ""
    item = CitedWork(
        0, 0, "reference", authors=tuple(one.family for one in people.named), others=people.others, year=year,
        title=entry.get("title") or entry.words[:80], publisher=entry.get("publisher") or entry.get("organization"),
    )  # fmt: skip
    return make_key(item)[:_LONGEST]


def _endings() -> Iterator[str]:
    yield from ascii_lowercase[1:]
    yield from (f"z{number}" for number in count(2))
