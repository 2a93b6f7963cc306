"""The dates of a whole text: the year goes on from passage to passage, up to the next heading."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from glossator.chronology.clock import Clock
from glossator.chronology.dates import Read, read_dates
from glossator.model import Anchored, Passage, PassageKind, Text

_RUNNING = frozenset({PassageKind.HEADING, PassageKind.PARAGRAPH, PassageKind.ITEM, PassageKind.QUOTATION})
"""Passages that the narrative runs through; a note, a caption or a cell stands for itself."""

WITHIN = 3
"""Paragraphs within which a narrative comes back from a time that it only mentioned."""


def dates_of(text: Text) -> Mapping[str, Read]:
    """Return passage id to what it says of time, in reading order; offsets are into the passage's prose."""
    return {passage.id: read for passage, read in told_in(text)}


def told_in(text: Text) -> Iterator[tuple[Passage, Read]]:
    """Yield each passage and heading with what it says of time, in reading order."""
    section: list[Passage] = []
    for passage in text.spoken:
        if section and (passage.kind is PassageKind.HEADING or passage.section != _section(section[0])):
            yield from _in_section(section, text.front.language)
            section = []
        section.append(passage)
    yield from _in_section(section, text.front.language)


def _section(passage: Passage) -> str:
    return passage.anchor if passage.kind is PassageKind.HEADING else passage.section


def _in_section(passages: Sequence[Passage], language: str) -> Iterator[tuple[Passage, Read]]:
    """What is read in one section.

    A long step that the narrative comes back from within a few paragraphs was none: its date was told beside it. What
    followed it is read again then, once: a text of asides costs at most `WITHIN` more times its length.
    """
    reads: list[Read] = []
    running: list[tuple[int, Clock]] = []  # numbers of the passages that the narrative runs through, each as it began
    asides: frozenset[Anchored] = frozenset()
    clock = Clock()
    for at, passage in enumerate(passages):
        if not _runs(passage):
            reads.append(_read(passage, Clock(), language))
            continue
        clock = clock.resumed()
        running = [*running[1 - WITHIN :], (at, clock)]
        reads.append(_read(passage, clock, language, asides))
        if reads[-1].clock.returned:
            asides |= reads[-1].clock.returned
            first = {one.passage for one in reads[-1].clock.returned}
            clock = running[0][1]
            for again, began in running:
                if passages[again].id in first or clock != began:
                    reads[again] = _read(passages[again], clock, language, asides)
                clock = reads[again].clock.resumed()
        clock = reads[-1].clock
    yield from zip(passages, reads, strict=True)


def _read(passage: Passage, clock: Clock, language: str, asides: Collection[Anchored] = ()) -> Read:
    return read_dates(passage.prose.text, passage.id, clock, language, asides)


def _runs(passage: Passage) -> bool:
    return passage.kind in _RUNNING
