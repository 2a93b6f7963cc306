"""The citations of a text as quotations need them: whole clusters, and those of notes where their marks stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from glossator.model import Annotation, InCitation, MarkupKind, Passage, PassageKind, TargetKind, Text, layers
from glossator.quotations.values import Cited, Citing

_LOOKS = re.compile(
    r"(?:but |and |aber |auch )?(?:see|cf|compare|contrast|pace|vgl|siehe|bkz|krş|voir|см|ср)\b", re.IGNORECASE
)
_QUOTED = re.compile(r"\b(?:quoted|cited|quotation|zitiert|cité|aktaran|цит)\w*", re.IGNORECASE)
_WORDS_OF_A_SOURCE = 60
"""Characters of a note besides its citation, up to which it names a source and argues nothing."""


_Row = tuple[InCitation, Annotation]


def citations_by_passage(text: Text, annotations: Iterable[Annotation]) -> dict[str, list[Citing]]:
    """Return the citations of each passage, by its id, in order; those of a note also where its mark stands."""
    found = _clusters(one for one, _ in layers(annotations))
    notes = {passage.label: passage for passage in reversed(text.passages) if passage.kind is PassageKind.NOTE}
    for passage in text.passages:
        marks = [mark for mark in passage.prose.markups if mark.kind is MarkupKind.NOTE_MARK]
        here = [one for mark in marks for one in _from_note(mark.start, notes.get(mark.target), found)]
        if here and passage.kind is not PassageKind.NOTE:
            found[passage.id] = sorted([*found.get(passage.id, ()), *here], key=lambda one: one.start)
    return found


def _clusters(annotations: Iterable[Annotation]) -> dict[str, list[Citing]]:
    rows: dict[str, dict[tuple[int, int], list[_Row]]] = {}
    for one in annotations:
        if isinstance(value := one.mention.value, InCitation):
            rows.setdefault(one.passage, {}).setdefault(value.cluster, []).append((value, one))
    return {
        passage: [_citing(start, end, row) for (start, end), row in sorted(clusters.items())]
        for passage, clusters in rows.items()
    }


def _citing(start: int, end: int, row: Sequence[_Row]) -> Citing:
    works = []
    for value, one in row:
        work, target = value.work, one.resolution.target
        key = target.id if target is not None and target.kind is TargetKind.WORK else ""
        works.append(Cited(key, work.locator, work.label, work.prefix))
    first = works[0].prefix
    loose = bool(_LOOKS.match(first)) and not _QUOTED.search(first)
    return Citing(start, end, tuple(works), row[0][0].work.narrative, loose=loose)


def _from_note(at: int, note: Passage | None, found: Mapping[str, Sequence[Citing]]) -> Iterable[Citing]:
    """A note that names a source is the citation of the words before its mark; one that argues may be."""
    own = found.get(note.id, ()) if note is not None else ()
    if note is None or not own or own[0].from_note:
        return
    rest = len(note.prose.text) - (own[0].end - own[0].start)
    looks = bool(_LOOKS.match(note.prose.text)) and not _QUOTED.search(note.prose.text)
    loose = own[0].loose or len(own) > 1 or rest > _WORDS_OF_A_SOURCE or looks
    yield Citing(at, at, own[0].works, from_note=True, loose=loose)
