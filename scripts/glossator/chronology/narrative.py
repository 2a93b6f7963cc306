"""The dates of a whole text: the year goes on from passage to passage, and under the next heading where it can."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from glossator.chronology.clock import Clock
from glossator.chronology.dates import Read, read_dates
from glossator.chronology.role_signs import DateRole
from glossator.model import Anchored, Dated, Mention, Passage, PassageKind, Text

_RUNNING = frozenset({PassageKind.HEADING, PassageKind.PARAGRAPH, PassageKind.ITEM, PassageKind.QUOTATION})
"""Passages that the narrative runs through; a note, a caption or a cell stands for itself."""

WITHIN = 3
"""Paragraphs within which a narrative comes back from a time that it only mentioned."""


def dates_of(text: Text) -> Mapping[str, Read]:
    """Return passage id to what it says of time, in reading order; offsets are into the passage's prose."""
    return {passage.id: read for passage, read in told_in(text)}


def told_in(text: Text) -> Iterator[tuple[Passage, Read]]:
    """Yield each passage and heading with what it says of time, in reading order."""
    sections = list(_sections(text))
    reads = _told(sections, text.front.language, Clock())
    age = next((date.value.earliest for date in _own(reads) if date.rule.startswith(_OLD)), "")
    if age:
        # a year of three digits before the first date that says its age is read again, now that the age is known
        reads = _told(sections, text.front.language, Clock(age=_year(age)))
    yield from zip((passage for section in sections for passage in section), reads, strict=True)


def _sections(text: Text) -> Iterator[list[Passage]]:
    section: list[Passage] = []
    for passage in text.spoken:
        if section and (passage.kind is PassageKind.HEADING or passage.section != _section(section[0])):
            yield section
            section = []
        section.append(passage)
    if section:
        yield section


_OLD = ("short-", "era")
"""How the rules of dates begin that say of themselves that they are old."""


def _told(sections: Sequence[Sequence[Passage]], language: str, clock: Clock) -> list[Read]:
    """What is read in a text.

    A narrative goes on under its next heading, as long as a year that is named there is not far from where it
    was: `Militia arrived on 19 January` begins a section as often as a paragraph. A section that goes somewhere else
    begins with no year in force, and so does every one of a text that has not left a year out before.
    """
    told: list[Read] = []
    left_out = False  # whether its author writes a year once, and then months and days
    for section in sections:
        reads, behind = _in_section(section, language, clock)
        if clock.year is not None and _goes_elsewhere(section, reads, clock.year):
            reads, behind = _in_section(section, language, Clock(age=clock.age))
        told += reads
        left_out = left_out or any(date.value.origin is not None for one in reads for date in one.dates)
        clock = behind if left_out else Clock(age=clock.age)
    return told


AHEAD = 5
"""Years from where the narrative was within which a section names one, if it goes on there."""


def _goes_elsewhere(section: Sequence[Passage], reads: Sequence[Read], year: int) -> bool:
    """Whether something took its year from before the section, and the years named in it are all of another time."""
    ids = {passage.id for passage in section}
    if all(date.value.origin is None or date.value.origin.passage in ids for one in reads for date in one.dates):
        return False
    years = [_year(date.value.earliest) for date in _own(reads)]
    return bool(years) and not any(year - 1 <= one <= year + AHEAD for one in years)


def _own(reads: Sequence[Read]) -> Iterator[Mention[Dated]]:
    """The dates that say their year themselves and tell of what happened, in reading order."""
    for one in reads:
        for date in one.dates:
            if date.value.origin is None and date.value.earliest and date.value.role in _TELLING:
                yield date


_TELLING = frozenset({DateRole.EVENT.value, DateRole.PERIOD.value})


def _year(day: str) -> int:
    return int(day[:1] + day[1:].split("-")[0])


def _section(passage: Passage) -> str:
    return passage.anchor if passage.kind is PassageKind.HEADING else passage.section


def _in_section(passages: Sequence[Passage], language: str, clock: Clock) -> tuple[list[Read], Clock]:
    """What is read in one section, and the clock behind it.

    A long step that the narrative comes back from within a few paragraphs was none: its date was told beside it. What
    followed it is read again then, once: a text of asides costs at most `WITHIN` more times its length.
    """
    reads: list[Read] = []
    running: list[tuple[int, Clock]] = []  # numbers of the passages that the narrative runs through, each as it began
    asides: frozenset[Anchored] = frozenset()
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
    return reads, clock.resumed()


def _read(passage: Passage, clock: Clock, language: str, asides: Collection[Anchored] = ()) -> Read:
    return read_dates(passage.prose.text, passage.id, clock, language, asides)


def _runs(passage: Passage) -> bool:
    return passage.kind in _RUNNING
