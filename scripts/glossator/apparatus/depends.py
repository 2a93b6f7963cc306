"""What the mentions of a text depend on, as keys of the store: its words, the tables of the edition, its notes.

Whoever lets a claim look at something else adds it here; `tests/apparatus/test_incremental.py` edits all of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from glossator.apparatus.reading import Indexes
from glossator.model import Text
from glossator.store import Digest, Store, digest_of


def keys_of(documents: Sequence[Text], indexes: Indexes, store: Store) -> tuple[list[Digest], list[Digest]]:
    """Return the keys of the mentions and of the quotations of each document, in their order."""
    if not store.keeps:
        return [b""] * len(documents), [b""] * len(documents)
    mentions = [_mentions(text, indexes) for text in documents]
    held = _held(indexes)
    return mentions, [digest_of(held, key) for key in mentions]


def _mentions(text: Text, indexes: Indexes) -> Digest:
    placed = indexes.quotations
    notes = [(one.id, list(placed[one.id])) for one in text.spoken if one.id in placed] if placed else []
    return digest_of(indexes.tables, _parts(text), notes)


def _held(indexes: Indexes) -> Digest:
    """The hash of what quotations are looked up in, and of the pages on which the originals print their passages."""
    shelf, pages = indexes.shelf, indexes.edition.printed_pages
    held = [(key, [_parts(text) for text in row]) for key, row in shelf.texts.items()]
    return digest_of(held, sorted(shelf.titles), sorted(pages.items()))


def _parts(text: Text) -> tuple[Any, ...]:
    """What tells a text from every other reading: its words, its front matter, and its passages.

    The prose of a passage and its markup are read from the words, between its ends; those of a point of an argument
    lose the sign in front, so the prose counts too.
    """
    return (text.id, text.path, text.source, text.front, text.local, list(_passages(text)))


def _passages(text: Text) -> Iterator[tuple[Any, ...]]:
    for one in text.spoken:
        prose = one.prose
        yield one.id, one.kind, one.number, one.span.start, one.span.end, one.label, one.section, prose.text
