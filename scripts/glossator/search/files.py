"""The search as scripts: each calls `gSearch(name, value)`, so that a page can load it over http and from a folder.

Browsers let a page that was opened from a folder fetch no file, but let it load scripts that stand beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain

from glossator.interface import say, speaking
from glossator.search.entries import entries
from glossator.search.numbers import written
from glossator.search.places import Places
from glossator.search.postings import Postings, shards, vocabulary
from glossator.search.record import TITLES, Record
from glossator.search.showing import Showing, Shown, call
from glossator.search.stretch import Stretch, stretch_of
from glossator.weave.loom import Loom
from glossator.weave.page import Page

FOLDER = "search"


@dataclass(frozen=True, slots=True)
class Found:
    """What the search finds in pages or entries; whoever wove the pages sends it to whoever makes the files."""

    records: tuple[Shown, ...]
    words: Stretch


def search_files(pages: Iterable[Page], loom: Loom) -> dict[str, bytes]:
    """Return path to bytes of everything that the search loads, in UTF-8; nothing for an edition without words.

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


def files_of(found: Iterable[Found], language: str) -> dict[str, bytes]:
    """Return the files for what was found, in UTF-8: in the entries of the edition, then in its pages, in order."""
    with speaking(language):
        titles = {kind: say(title) for kind, title in TITLES.items()}
    showing, postings = Showing(), Postings()
    for one in found:  # let go of, one after the other
        showing.add(one.records)
        postings.add(one.words)
    showing.end()
    index = shards(postings.lines())
    known, known_first = vocabulary(postings)
    del postings  # a third of what the search holds here, and all of it is in the pieces
    pieces = {
        **{f"w{number}": call(f"w{number}", piece) for number, piece in enumerate(index.pieces)},
        **{f"v{number}": call(f"v{number}", piece) for number, piece in enumerate(known)},
        **{f"r{number}": piece for number, piece in enumerate(showing.files)},
    }
    there = _hashed(pieces)
    manifest = {
        "folder": there,
        "records": showing.count,
        "kinds": [[kind, titles.get(kind, kind.capitalize())] for kind in showing.kinds],
        "words": index.first,
        "heavy": index.heavy,
        "known": known_first,
        "starts": written(_steps(showing.starts)),
        "runs": showing.runs(),
        "boosts": showing.boosts,
    }
    files = {f"{FOLDER}/{there}/{name}.js": words for name, words in pieces.items()}
    return {f"{FOLDER}/manifest.js": call("manifest", manifest), **files}


def _hashed(pieces: Mapping[str, bytes]) -> str:
    """A hash of names and words, a line each; piece by piece, since all of them at once are a copy of the index."""
    told = sha256()
    for number, (name, words) in enumerate(pieces.items()):
        told.update(f"{chr(10) if number else ''}{name} ".encode())
        told.update(words)
    return told.hexdigest()[:12]


def _steps(numbers: Sequence[int]) -> list[int]:
    return [number - before for before, number in zip((0, *numbers), numbers, strict=False)]
