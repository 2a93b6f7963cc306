"""The search as scripts: each calls `gSearch(name, value)`, so that a page can load it over http and from a folder.

Browsers let a page that was opened from a folder fetch no file, but let it load scripts that stand beside it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain
from typing import Any, NamedTuple

from glossator.interface import say, speaking
from glossator.search.entries import entries
from glossator.search.numbers import written
from glossator.search.places import Places
from glossator.search.postings import Postings, shards, vocabulary
from glossator.search.record import TITLES, Record
from glossator.search.stretch import Stretch, stretch_of
from glossator.weave.loom import Loom
from glossator.weave.page import Page

SHOWN = 12_000
"""Signs of one file of records: what a hit shows is loaded with its neighbours."""
FOLDER = "search"


class Shown(NamedTuple):
    """What a hit shows of a record, and what tells one run of records from the next."""

    kind: str
    url: str
    title: str
    fragment: str
    heading: str
    text: str
    boost: float
    grouped: bool


@dataclass(frozen=True, slots=True)
class Found:
    """What the search finds in pages or entries; whoever wove the pages sends it to whoever makes the files."""

    records: tuple[Shown, ...]
    words: Stretch


def search_files(pages: Iterable[Page], loom: Loom) -> dict[str, str]:
    """Return path to words of everything that the search loads; nothing for an edition without words.

    `search/manifest.js` names all others, which lie in a folder named after a hash of what they hold: a browser
    never puts pieces of two builds together.
    """
    language, places = loom.taken.site.language, Places(loom)
    with speaking(language):
        of_pages = (found_in(places.of(page)) for page in pages)
        return files_of(chain((found_in(entries(loom)),), of_pages), language)


def found_in(records: Iterable[Record]) -> Found:
    """Return what the search finds in some records that follow one another."""
    listed = tuple(records)
    return Found(tuple(map(_as_shown, listed)), stretch_of(listed))


def _as_shown(record: Record) -> Shown:
    heading = record.forms[0] if record.forms and record.forms[0] != record.title else record.where
    return Shown(
        record.kind, record.url, record.title, record.fragment, heading, record.text, record.boost, record.grouped
    )


def files_of(found: Iterable[Found], language: str) -> dict[str, str]:
    """Return the files for what was found: in the entries of the edition, then in its pages, in order."""
    with speaking(language):
        titles = {kind: say(title) for kind, title in TITLES.items()}
    records: list[Shown] = []
    postings = Postings()
    for one in found:  # let go of, one after the other
        records += one.records
        postings.add(one.words)
    index = shards(postings.lines())
    known, known_first = vocabulary(postings)
    del postings  # a third of what the search holds here, and all of it is in the pieces
    shown, starts = _shown(records)
    kinds = [*TITLES, *dict.fromkeys(record.kind for record in records if record.kind not in TITLES)]
    runs, boosts = _runs(records, kinds)
    pieces = {
        **{f"w{number}": piece for number, piece in enumerate(index.pieces)},
        **{f"v{number}": piece for number, piece in enumerate(known)},
        **{f"r{number}": piece for number, piece in enumerate(shown)},
    }
    written_pieces = {name: _call(name, piece) for name, piece in pieces.items()}
    there = _hashed(written_pieces)
    manifest = {
        "folder": there,
        "records": len(records),
        "kinds": [[kind, titles.get(kind, kind.capitalize())] for kind in kinds],
        "words": index.first,
        "heavy": index.heavy,
        "known": known_first,
        "starts": written(_steps(starts)),
        "runs": runs,
        "boosts": boosts,
    }
    files = {f"{FOLDER}/{there}/{name}.js": words for name, words in written_pieces.items()}
    return {f"{FOLDER}/manifest.js": _call("manifest", manifest), **files}


def _hashed(pieces: Mapping[str, str]) -> str:
    """A hash of names and words, a line each; piece by piece, since all of them at once are a copy of the index."""
    told = sha256()
    for number, (name, words) in enumerate(pieces.items()):
        told.update(f"{chr(10) if number else ''}{name} {words}".encode())
    return told.hexdigest()[:12]


def _call(name: str, value: Any) -> str:
    return f"gSearch({json.dumps(name)},{json.dumps(value, ensure_ascii=False, separators=(',', ':'))})\n"


def _steps(numbers: Sequence[int]) -> list[int]:
    return [number - before for before, number in zip((0, *numbers), numbers, strict=False)]


def _shown(records: Sequence[Shown]) -> tuple[list[Any], list[int]]:
    """What hits show, in files of neighbours, and the first record of each: pages once, then a row a record."""
    files: list[Any] = []
    starts: list[int] = []
    pages: dict[tuple[str, str], int] = {}
    rows: list[tuple[int, str, str, str]] = []
    room = 0
    for number, record in enumerate(records):
        if not rows:
            starts.append(number)
        page = pages.setdefault((record.url, record.title), len(pages))
        rows.append((page, record.fragment, record.heading, record.text))
        room += len(record.text) + len(record.fragment) + len(record.heading) + 20
        if room > SHOWN:
            files.append([list(pages), rows])
            pages, rows, room = {}, [], 0
    if rows:
        files.append([list(pages), rows])
    return files, starts


def _runs(records: Sequence[Shown], kinds: Sequence[str]) -> tuple[str, dict[str, float]]:
    """Stretches of records of one kind on one page: step to the first, kind, number of the page (0 is none)."""
    order = {kind: number for number, kind in enumerate(kinds)}
    pages: dict[str, int] = {}
    boosts: dict[str, float] = {}
    numbers: list[int] = []
    last: tuple[str, int] | None = None
    before = 0
    for number, record in enumerate(records):
        page = pages.setdefault(record.url, len(pages) + 1) if record.grouped else 0
        if (record.kind, page) != last:
            numbers += (number - before, order[record.kind], page)
            last, before = (record.kind, page), number
        if page and record.boost != 1:
            boosts[str(page)] = record.boost
    return written(numbers), boosts
