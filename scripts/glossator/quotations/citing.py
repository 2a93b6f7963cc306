"""The citations of a text as quotations need them: whole clusters, and those of notes where their marks stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from glossator.model import Annotation, InCitation, MarkupKind, Passage, PassageKind, TargetKind, Text, layers
from glossator.patterns import re
from glossator.quotations.values import Cited, Citing

_LOOKS = re.compile(
    r"(?:but |and |aber |auch )?(?:see|cf|compare|contrast|pace|vgl|siehe|bkz|krş|voir|см|ср)\b", re.IGNORECASE
)
_QUOTED = re.compile(r"\b(?:quoted|cited|quotation|zitiert|cité|aktaran|цит)\w*", re.IGNORECASE)
_WORDS_OF_A_SOURCE = 60
"""Characters of a note besides its citation, up to which it names a source and argues nothing."""


_Row = tuple[InCitation, Annotation]


class CitationsHere:
    """The citations of each passage of a text, in order; those of a note also where its mark stands.

    Worked out when a passage is asked for: most passages quote nothing.
    """

    __slots__ = ("_annotations", "_made", "_notes", "_passages")

    def __init__(self, text: Text, annotations: Iterable[Annotation]) -> None:
        self._passages = {passage.id: passage for passage in text.passages}
        self._notes = {passage.label: passage for passage in reversed(text.passages) if _is_note(passage)}
        self._annotations: dict[str, list[Annotation]] = {}
        for one in annotations:
            self._annotations.setdefault(one.passage, []).append(one)
        self._made: dict[str, list[Citing]] = {}

    def of(self, passage: str) -> Sequence[Citing]:
        """Return the citations of the passage with this id; none where there is no such passage."""
        found = self._made.get(passage)
        if found is None:
            found = self._made[passage] = self._all_of(passage)
        return found

    def _all_of(self, id: str) -> list[Citing]:
        own = _clusters(one for one, _ in layers(self._annotations.get(id, ())))
        passage = self._passages.get(id)
        if passage is None or _is_note(passage):
            return own
        marks = [mark for mark in passage.prose.markups if mark.kind is MarkupKind.NOTE_MARK]
        here = [one for mark in marks for one in self._from_note(mark.start, self._notes.get(mark.target))]
        return sorted([*own, *here], key=lambda one: one.start) if here else own

    def _from_note(self, at: int, note: Passage | None) -> Iterable[Citing]:
        """A note that names a source is the citation of the words before its mark; one that argues may be."""
        own = self.of(note.id) if note is not None else ()
        if note is None or not own:
            return
        rest = len(note.prose.text) - (own[0].end - own[0].start)
        looks = bool(_LOOKS.match(note.prose.text)) and not _QUOTED.search(note.prose.text)
        loose = own[0].loose or len(own) > 1 or rest > _WORDS_OF_A_SOURCE or looks
        yield Citing(at, at, own[0].works, from_note=True, loose=loose)


def _is_note(passage: Passage) -> bool:
    return passage.kind is PassageKind.NOTE


def _clusters(annotations: Iterable[Annotation]) -> list[Citing]:
    clusters: dict[tuple[int, int], list[_Row]] = {}
    for one in annotations:
        if isinstance(value := one.mention.value, InCitation):
            clusters.setdefault(value.cluster, []).append((value, one))
    return [_citing(start, end, row) for (start, end), row in sorted(clusters.items())]


def _citing(start: int, end: int, row: Sequence[_Row]) -> Citing:
    works = []
    for value, one in row:
        work, target = value.work, one.resolution.target
        key = target.id if target is not None and target.kind is TargetKind.WORK else ""
        works.append(Cited(key, work.locator, work.label, work.prefix))
    first = works[0].prefix
    loose = bool(_LOOKS.match(first)) and not _QUOTED.search(first)
    return Citing(start, end, tuple(works), row[0][0].work.narrative, loose=loose)
