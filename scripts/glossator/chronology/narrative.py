"""The dates of a whole text: the year goes on from passage to passage, up to the next heading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from glossator.chronology.clock import Clock
from glossator.chronology.dates import Read, read_dates
from glossator.model import Passage, PassageKind, Text

_RUNNING = frozenset({PassageKind.HEADING, PassageKind.PARAGRAPH, PassageKind.ITEM, PassageKind.QUOTATION})
"""Passages that the narrative runs through; a note, a caption or a cell stands for itself."""


def dates_of(text: Text) -> Mapping[str, Read]:
    """Return passage id to what it says of time, in reading order; offsets are into the passage's prose."""
    return {passage.id: read for passage, read in told_in(text)}


def told_in(text: Text) -> Iterator[tuple[Passage, Read]]:
    """Yield each passage and heading with what it says of time, in reading order."""
    clock, section = Clock(), ""
    for passage in text.spoken:
        if passage.kind is PassageKind.HEADING:
            clock, section = Clock(), passage.anchor
        elif passage.section != section:
            clock, section = Clock(), passage.section
        clock = clock.resumed()
        read = read_dates(passage.prose.text, passage.id, clock if _runs(passage) else Clock(), text.front.language)
        yield passage, read
        if _runs(passage):
            clock = read.clock


def _runs(passage: Passage) -> bool:
    return passage.kind in _RUNNING
