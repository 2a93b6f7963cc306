"""Texts and passages as rows: only what may be published, for whoever passes a database on passes on no folder."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from glossator.export.dataset.columns import Cell
from glossator.model import Text
from glossator.publish.press import Impression
from glossator.weave.prose.lengths import count_words

BETWEEN = " | "
"""Between the values of a list."""


def public(impression: Impression) -> tuple[Text, ...]:
    """Return everything that is annotated and may be published, texts first."""
    return tuple(text for text in impression.edition.documents if not text.local)


def texts(impression: Impression) -> Iterator[tuple[Cell, ...]]:
    """Yield each document in the order of the edition."""
    addresses = impression.loom.addresses
    for place, text in enumerate(public(impression), 1):
        front = text.front
        url = addresses.target_url(text.ref) if text.ref in addresses.targets else None
        words = sum(count_words(passage.prose.text) for passage in text.passages)
        yield (
            text.id, place, front.kind, front.title, joined(front.authors), front.date, front.language, front.of,
            front.licence, front.description, text.path, words, url,
        )  # fmt: skip


def passages(impression: Impression) -> Iterator[tuple[Cell, ...]]:
    """Yield each passage, and each heading among them, in reading order."""
    addresses = impression.loom.addresses
    for text in public(impression):
        for place, passage in enumerate(text.spoken, 1):
            words = passage.prose.text
            url = addresses.target_url(passage.ref) if passage.ref in addresses.targets else None
            yield (
                passage.id, text.id, place, passage.kind.value, passage.number or None, passage.section, passage.label,
                words, count_words(words), passage.line, url,
            )  # fmt: skip


def joined(words: Iterable[str]) -> str:
    """Return values as one cell; a `|` of their own is doubled."""
    return BETWEEN.join(one.replace("|", "||") for one in words)
