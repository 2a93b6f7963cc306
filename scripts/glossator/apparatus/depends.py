"""What the mentions of a text depend on, as keys of the store: its words, the tables of the edition, its notes.

Whoever lets a claim look at something else adds it here; `tests/apparatus/test_incremental.py` edits all of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from glossator.apparatus.reading import Indexes
from glossator.model import Annotation, TargetKind, Text, layers
from glossator.store import Digest, Store, digest_of


def keys_of_mentions(documents: Sequence[Text], indexes: Indexes, store: Store) -> list[Digest]:
    """Return the key of the mentions of each document, in their order."""
    return [_mentions(text, indexes) for text in documents] if store.keeps else [b""] * len(documents)


def keys_of_quotations(
    read: Iterable[tuple[Text, Sequence[Annotation]]], mentions: Sequence[Digest], indexes: Indexes, store: Store
) -> list[Digest]:
    """Return the key of the quotations of each document, whose annotations and keys of mentions are given.

    A quotation is looked up in the works that its text cites, and in the one that the text is a copy of or is about:
    an edit of any other work changes nothing.
    """
    if not store.keeps:
        return [b""] * len(mentions)
    shelf, pages = indexes.shelf, indexes.edition.printed_pages
    beside = digest_of(sorted(shelf.titles), sorted(pages.items()))
    held = {key: digest_of(key, [_parts(text) for text in row]) for key, row in shelf.texts.items()}
    return [
        digest_of(key, beside, [held[work] for work in sorted(_looked_into(text, found)) if work in held])
        for (text, found), key in zip(read, mentions, strict=True)
    ]


def _looked_into(text: Text, annotations: Sequence[Annotation]) -> set[str]:
    """Keys of the works that the quotations of a text may be looked up in."""
    targets = (one.resolution.target for one, _ in layers(annotations))
    return {text.front.of, *(one.id for one in targets if one is not None and one.kind is TargetKind.WORK)}


def _mentions(text: Text, indexes: Indexes) -> Digest:
    placed = indexes.quotations
    notes = [(one.id, list(placed[one.id])) for one in text.spoken if one.id in placed] if placed else []
    return digest_of(indexes.tables, _parts(text), notes)


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
