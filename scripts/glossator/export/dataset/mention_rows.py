"""Mentions, and what citations and dates say by themselves, as rows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from glossator.export.dataset.columns import Cell
from glossator.export.dataset.texts_rows import joined, public
from glossator.model import Annotation, Citation, Dated, InCitation, Ref, Span, layers
from glossator.publish.press import Impression


class _Row(NamedTuple):
    number: int
    annotation: Annotation
    holder: int | None


def _numbered(impression: Impression) -> Iterator[_Row]:
    """Each mention in reading order with its number, counted from 1, and that of the one that holds it."""
    number = 0
    for text in public(impression):
        known: dict[int, int] = {}
        for annotation, holder in layers(impression.apparatus.annotations[text.id]):
            number += 1
            known[id(annotation)] = number
            yield _Row(number, annotation, known[id(holder)] if holder else None)


def mentions(impression: Impression) -> Iterator[tuple[Cell, ...]]:
    """Yield each mention in reading order, also those that denote nothing, with the sentence around it."""
    sentences: dict[tuple[str, int, int, Ref], Span] = {
        (use.passage, use.annotation.mention.start, use.annotation.mention.end, target): use.sentence
        for target, uses in impression.loom.uses.items()
        for use in uses
    }
    keys = impression.loom.keys
    for number, annotation, holder in _numbered(impression):
        mention, resolution = annotation.mention, annotation.resolution
        target = resolution.target
        around = sentences.get((annotation.passage, mention.start, mention.end, target)) if target else None
        yield (
            number, annotation.passage, mention.kind.value, keys.key(target) if target else None,
            mention.start, mention.end, mention.printed, mention.rule, holder,
            around.start if around else None, around.end if around else None,
            resolution.reason.value if resolution.reason else None,
        )  # fmt: skip


def citations(impression: Impression) -> Iterator[tuple[Cell, ...]]:
    """Yield each citation of a single work, in reading order; a cluster is several."""
    for number, annotation, _ in _numbered(impression):
        value, target = annotation.mention.value, annotation.resolution.target
        if not isinstance(value, InCitation | Citation):
            continue
        works = (value.work,) if isinstance(value, InCitation) else value.works
        for place, work in enumerate(works, 1):
            yield (
                number, place, target.id if target else None, work.form, round(work.confidence, 3),
                joined(work.authors), work.year, work.locator, work.label if work.locator else None, work.prefix,
                work.suffix, int(work.narrative),
            )  # fmt: skip


def dates(impression: Impression) -> Iterator[tuple[Cell, ...]]:
    """Yield what each date of the texts says, and each word of time that has none, in reading order."""
    for number, annotation, _ in _numbered(impression):
        value = annotation.mention.value
        if isinstance(value, Dated):
            yield number, value.edtf, value.earliest or None, value.latest or None, value.role, value.why or None
