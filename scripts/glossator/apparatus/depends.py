"""What the mentions of a text depend on, as keys of the store: its words, the tables of the edition, its notes.

Whoever lets a claim look at something else adds it here; `tests/apparatus/test_incremental.py` edits all of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from glossator.apparatus.reading import Indexes
from glossator.edition import THINGS, Edition
from glossator.model import Text
from glossator.store import Digest, digest_of


@dataclass(frozen=True, slots=True)
class Grounds:
    """What stays the same for all texts of an edition, hashed once."""

    tables: Digest
    """Works, terms, names, events, acts, and the languages whose forms are looked for."""
    held: Digest
    """The texts that quotations are looked up in, and the pages on which the originals print their passages."""

    @classmethod
    def of(cls, edition: Edition, indexes: Indexes, languages: frozenset[str]) -> Grounds:
        """Return the hashes of an edition's tables and of the works that it holds."""
        shelves = [(kind, list(edition.shelf(kind).items())) for kind in THINGS]
        tables = digest_of(shelves, edition.acts, sorted(languages))
        held = [(key, [text_parts(text) for text in row]) for key, row in indexes.shelf.texts.items()]
        pages = sorted(edition.printed_pages.items())
        return cls(tables, digest_of(held, sorted(indexes.shelf.titles), pages))

    def mentions(self, text: Text, indexes: Indexes) -> Digest:
        """Return the key of a text's mentions."""
        placed = indexes.quotations
        notes = [(one.id, list(placed[one.id])) for one in text.spoken if one.id in placed] if placed else []
        return digest_of(self.tables, text_parts(text), notes)

    def quotations(self, mentions: Digest) -> Digest:
        """Return the key of a text's quotations, by that of its mentions."""
        return digest_of(self.held, mentions)


def text_parts(text: Text) -> tuple[Any, ...]:
    """Return what tells a text from every other reading: its words, its front matter, and its passages.

    The prose of a passage and its markup are read from the words, between its ends; those of a point of an argument
    lose the sign in front, so the prose counts too.
    """
    return (text.id, text.path, text.source, text.front, text.local, list(_passages(text)))


def _passages(text: Text) -> Iterator[tuple[Any, ...]]:
    for one in text.spoken:
        prose = one.prose
        yield one.id, one.kind, one.number, one.span.start, one.span.end, one.label, one.section, prose.text
