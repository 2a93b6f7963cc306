"""The citations of one text in their course: what `ibid.` in a note means hangs on the notes and the text before it.

Read from beginning to end, each note where its mark stands; so a note put between two others changes what the
second one's `ibid.` denotes.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from glossator.citation import (
    Course,
    LibraryIndex,
    Stretch,
    find_again,
    find_written,
    read_note,
    resolve_citation,
    without_own_pages,
)
from glossator.citation.again.course import Unit
from glossator.citation.again.denote import LATER
from glossator.findings import Finding
from glossator.glossary.endings import primary
from glossator.model import Citation, MarkupKind, Mention, Passage, PassageKind, Place, Resolution, Text

Settled = tuple[Mention[Citation], tuple[Resolution, ...]]
"""A citation whole, and what each of its works denotes."""

_KEYS = ("bracketed-key", "bare-key")


@dataclass(frozen=True, slots=True)
class Cited:
    """The citations of a passage, and what is wrong with them."""

    citations: tuple[Settled, ...] = ()
    findings: tuple[Finding, ...] = ()
    written: tuple[Mention[Citation], ...] = ()
    """What the forms found, before anything was resolved."""


_NOTHING = Cited()
"""Of most passages."""


def cited_in(text: Text, index: LibraryIndex) -> Mapping[str, Cited]:
    """Return passage id to its citations, resolved by the library and by what the text cites before them."""
    spoken = tuple(text.spoken)
    walk = _Walk(text, spoken, index)
    for passage in spoken:
        if passage.kind is not PassageKind.NOTE:
            walk.read_text(passage)
    for passage in spoken:  # notes that nothing marks
        if passage.kind is PassageKind.NOTE and passage.id not in walk.found:
            walk.read_note(passage)
    walk.read_again()
    return {
        id: Cited(tuple(settled), tuple(findings), walk.written.get(id, ()))
        if settled or findings or id in walk.written
        else _NOTHING
        for id, (settled, findings) in walk.found.items()
    }


class _Walk:
    """The one pass over a text."""

    def __init__(self, text: Text, spoken: Sequence[Passage], index: LibraryIndex) -> None:
        self.text, self.index = text, index
        self.language = primary(text.front.language)
        self.notes = {one.label: one for one in reversed(text.passages) if one.kind is PassageKind.NOTE}
        self.course = Course(_numbers(spoken, self.notes))
        self.found: dict[str, tuple[list[Settled], list[Finding]]] = {}
        self.written: dict[str, tuple[Mention[Citation], ...]] = {}
        self.later: list[tuple[Passage, Mention[Citation]]] = []
        """Citations that lead to a note which comes later."""

    def read_text(self, passage: Passage) -> None:
        """Take the citations of a passage of the body and the notes it marks, in order."""
        self.found[passage.id] = [], []
        self.course.begin()
        words = passage.prose.text
        again, printed = list(find_again(words, self.language)), self._printed(passage)
        readings = _over(again, printed) if again or printed else ()
        marks = [one for one in passage.prose.markups if one.kind is MarkupKind.NOTE_MARK]
        at = 0
        for mentions in readings:
            while at < len(marks) and marks[at].start <= mentions[0].start:
                self._marked(marks[at].target)
                at += 1
            self._take(passage, mentions)
        for mark in marks[at:]:
            self._marked(mark.target)

    def _marked(self, label: str) -> None:
        note = self.notes.get(label)
        if note is not None and note.id not in self.found:
            self.read_note(note)

    def read_note(self, note: Passage) -> None:
        """Take the citations of a note: those with keys, and of the rest stretch by stretch the first that fits."""
        self.found[note.id] = [], []
        self.course.open(note.label)
        words = note.prose.text
        printed = self._printed(note)
        keyed = [one for one in printed if one.rule in _KEYS]
        rest = [one for one in printed if one.rule not in _KEYS]
        parts: list[Mention[Citation] | Stretch] = [*keyed, *read_note(words, self.language)]
        for part in sorted(parts, key=_start):
            if isinstance(part, Stretch):
                while rest and rest[0].end <= part.start:
                    self._take(note, [rest.pop(0)])
                inside = [one for one in rest if one.start < part.end]
                del rest[: len(inside)]
                self._stretch(note, _beside(part.readings, keyed), inside)
            else:
                self._take(note, [part])
        for one in rest:
            self._take(note, [one])
        self.course.close()

    def _stretch(
        self, note: Passage, readings: Sequence[Mention[Citation]], inside: Sequence[Mention[Citation]]
    ) -> None:
        """Take the first reading of a stretch that a library knows, and what stands beside it.

        Else its parentheses, and only else what it says it cites and nobody knows.
        """
        known = self._first(note, readings)
        if known is not None:
            at = known.start
            for one in [known, *readings[readings.index(known) + 1 :], *inside]:
                if one is known or (one.start >= at and (one in inside or self._first(note, [one]))):
                    self._take(note, [one])
                    at = max(at, one.end)
        elif inside and (self._first(note, inside) or not any(self._resolve(note, one)[0] for one in readings)):
            self.course.drop()
            for one in inside:
                self._take(note, [one])
        else:
            self.course.drop()
            self._take(note, readings)

    def _first(self, passage: Passage, readings: Iterable[Mention[Citation]]) -> Mention[Citation] | None:
        """The first of which all works are known."""
        for mention in readings:
            rows, _ = self._resolve(passage, mention)
            self.course.drop()
            if rows and all(row.target for row in rows):
                return mention
        return None

    def _take(self, passage: Passage, readings: Iterable[Mention[Citation]]) -> None:
        """Settle the first of the readings that is a citation at all."""
        for mention in readings:
            rows, findings = self._resolve(passage, mention)
            if any(row.why == LATER for row in rows):
                self.course.drop()
                self.later.append((passage, mention))
                return
            if rows:
                self.course.keep()
                self._settle(passage, mention, rows, findings)
                return
            self.course.drop()

    def _settle(
        self, passage: Passage, mention: Mention[Citation], rows: tuple[Resolution, ...], findings: Iterable[Finding]
    ) -> None:
        settled, said = self.found[passage.id]
        settled.append((without_own_pages(mention, rows, self.index), rows))
        said += findings

    def _resolve(self, passage: Passage, mention: Mention[Citation]) -> tuple[tuple[Resolution, ...], list[Finding]]:
        here = Place(self.text.path)
        return resolve_citation(mention, self.index, here, at=self._places(passage), course=self.course)

    def read_again(self) -> None:
        """Take the citations that lead to later notes, now that all notes are read."""
        for passage, mention in self.later:
            self.course.now = Unit(passage.label)
            rows, findings = self._resolve(passage, mention)
            self.course.drop()
            if rows:
                self._settle(passage, mention, rows, findings)
                self.found[passage.id][0].sort(key=lambda one: one[0].start)

    def _printed(self, passage: Passage) -> list[Mention[Citation]]:
        found = find_written(passage.prose, self.text.source, self.text.front.language)
        if found:
            self.written[passage.id] = tuple(found)
        return found

    def _places(self, passage: Passage) -> Callable[[int, int], tuple[Place, Place]]:
        def places(start: int, end: int) -> tuple[Place, Place]:
            span = passage.prose.source(start, end)
            return self.text.place(span.start), self.text.place(span.end)

        return places


def _start(part: Mention[Citation] | Stretch) -> int:
    return part.start


def _beside(mentions: Iterable[Mention[Citation]], taken: Sequence[Mention[Citation]]) -> list[Mention[Citation]]:
    """Those mentions that overlap none of the taken ones, which are in order and apart."""
    ends = [one.end for one in taken]
    kept = []
    for one in mentions:
        next_ = bisect_right(ends, one.start)
        if next_ == len(taken) or taken[next_].start >= one.end:
            kept.append(one)
    return kept


def _over(again: Sequence[Mention[Citation]], found: Sequence[Mention[Citation]]) -> list[list[Mention[Citation]]]:
    """Both in order, each with what it is else: a citation that refers back may hold words of another form."""
    alone = [[one] for one in _beside(found, again)]
    both = []
    for one in again:
        first = bisect_right(found, one.start, key=lambda other: other.end)
        last = bisect_left(found, one.end, key=_start)
        both.append([one, *found[first:last]])
    return sorted([*alone, *both], key=lambda mentions: mentions[0].start)


def _numbers(spoken: Iterable[Passage], notes: Mapping[str, Passage]) -> dict[str, int]:
    """Label to number of every note of a text, in the order of their first marks; notes that nothing marks follow."""
    order: dict[str, int] = {}
    for passage in spoken:
        for markup in passage.prose.markups:
            if markup.kind is MarkupKind.NOTE_MARK and markup.target in notes:
                order.setdefault(markup.target, len(order) + 1)
    for label in reversed(list(notes)):
        order.setdefault(label, len(order) + 1)
    return order
