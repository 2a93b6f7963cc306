"""Every citation that the style words, in reading order: what it is asked, and the note that it becomes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from glossator.apparatus.annotate import Apparatus
from glossator.apparatus.by_key import by_key, cited_item
from glossator.bibliography import Asked, Style
from glossator.bibliography.styles import Note, placed
from glossator.edition import Edition
from glossator.model import Annotation, InCitation, MarkupKind, Passage, PassageKind, TargetKind, Text, layers

Spot = tuple[str, tuple[int, int]]
"""The id of a passage, and where the citation stands in its prose."""


@dataclass(frozen=True, slots=True)
class CitedByKey:
    """One citation by key."""

    asked: Asked
    number: int = 0
    """Of the note that a style makes of it; 0 where it stands in the text, or in a note of the author's."""


@dataclass(frozen=True, slots=True)
class Citations:
    """All citations by key, and the works that are cited in any way."""

    by_spot: Mapping[Spot, CitedByKey] = field(default_factory=dict)
    works: tuple[str, ...] = ()
    """Keys, in the order in which the texts first cite them."""
    numbers: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """Text id to the numbers of the author's notes by label, where the style's own stand among them."""


NONE = Citations()


@dataclass(frozen=True, slots=True)
class _Row:
    """What has a place in the sequence of a text: a citation, or the mark of a note without one."""

    spot: Spot | None
    group: tuple[Annotation, ...] = ()
    number: int = 0
    own: bool = False
    """Whether the style makes the note."""


@dataclass(frozen=True, slots=True)
class _OfText:
    """What one text cites, and what that was made of."""

    annotations: tuple[Annotation, ...]
    asked: tuple[Style | None, bool, str]
    """The style, whether its notes stand among the author's, and the language where that is another."""
    works: tuple[str, ...]
    by_spot: Mapping[Spot, CitedByKey]
    labels: Mapping[str, int] | None
    """The numbers of the author's notes; None where the style makes none in this text."""


KnownCitations = dict[str, _OfText]
"""Id of a text to what it cites."""


def citations_of(edition: Edition, apparatus: Apparatus, known: KnownCitations | None = None) -> Citations:
    """Return the citations of all documents, in their order.

    A style that cites in notes numbers its own among the author's, by the order of
    their marks; what stands in a note of the author's stays there. Comments have
    no notes behind them: nothing in them becomes one. `known` is what an earlier
    call left there, as `uses_of` has it.
    """
    style = edition.citing.style
    noted = style is not None and style.notes
    comments = {comment.id for comment in edition.comments}
    by_spot: dict[Spot, CitedByKey] = {}
    numbers: dict[str, Mapping[str, int]] = {}
    works: dict[str, None] = {}
    known = {} if known is None else known
    for id in known.keys() - apparatus.annotations.keys():
        del known[id]
    for text in edition.documents:
        language = edition.citing.language_of(text.front.language)
        asked = (style, noted and text.id not in comments, "" if language == edition.citing.language else language)
        annotations = apparatus.annotations.get(text.id, ())
        row = known.get(text.id)
        if row is None or row.annotations is not annotations or row.asked != asked:
            row = known[text.id] = _of_text(text, annotations, asked)
        works |= dict.fromkeys(row.works)
        by_spot |= row.by_spot
        if row.labels is not None:
            numbers[text.id] = row.labels
    return Citations(by_spot, tuple(works), numbers)


def _of_text(text: Text, annotations: tuple[Annotation, ...], asked: tuple[Style | None, bool, str]) -> _OfText:
    style, noted, language = asked
    works: dict[str, None] = {}
    groups: dict[str, dict[tuple[int, int], list[Annotation]]] = {}
    for annotation, _ in layers(annotations):
        value, target = annotation.mention.value, annotation.resolution.target
        if target is not None and target.kind is TargetKind.WORK:
            works.setdefault(target.id)
        if by_key(annotation) and isinstance(value, InCitation):
            groups.setdefault(annotation.passage, {}).setdefault(spot_of(value), []).append(annotation)
    rows, labels = _rows(text, groups, noted)
    own = noted and any(row.own for row in rows)
    return _OfText(annotations, asked, tuple(works), dict(_cited(rows, language, style)), labels if own else None)


def spot_of(value: InCitation) -> tuple[int, int]:
    """Return where a citation stands in its passage, in a form that tells it from all others there.

    In the description of an image, which is no part of the prose, several stand at one place: the end is then a number
    below zero, by their order in the description.
    """
    start, end = value.cluster
    return (start, end) if start < end else (start, -1 - value.citation.works[0].start)


def _cited(rows: Sequence[_Row], language: str, style: Style | None) -> Iterator[tuple[Spot, CitedByKey]]:
    items = [tuple(cited_item(one) for one in row.group) for row in rows]
    places = (
        [()] * len(rows)
        if style is None or not style.positions
        else placed(
            [Note(tuple(item.cite for item in row), rows[at].number) for at, row in enumerate(items)], style.near
        )
    )
    for row, cited, place in zip(rows, items, places, strict=True):
        if row.spot is not None:
            yield row.spot, CitedByKey(Asked(cited, language, place), row.number if row.own else 0)


def _rows(
    text: Text, groups: Mapping[str, Mapping[tuple[int, int], Sequence[Annotation]]], noted: bool
) -> tuple[list[_Row], dict[str, int]]:
    """The sequence of a text: a note stands where its first mark does, notes that nobody marks behind all."""
    bodies: dict[str, list[Passage]] = {}
    for passage in text.passages:
        if passage.kind is PassageKind.NOTE:
            bodies.setdefault(passage.label, []).append(passage)
    rows: list[_Row] = []
    labels: dict[str, int] = {}
    count = 0

    def open_note(label: str) -> None:
        nonlocal count
        if label in labels:
            return
        count += 1
        labels[label] = count
        inside = [
            _Row((body.id, span), tuple(group), count)
            for body in bodies.get(label, ())
            for span, group in sorted(groups.get(body.id, {}).items())
        ]
        rows.extend(inside or ([_Row(None, (), count)] if noted else []))

    for passage in text.spoken:
        if passage.kind is PassageKind.NOTE:
            continue
        marks: list[tuple[int, str | None, tuple[int, int]]] = [
            (m.start, m.target, (0, 0)) for m in passage.prose.markups if m.kind is MarkupKind.NOTE_MARK
        ]
        cited = groups.get(passage.id, {})
        for _, label, span in sorted([*marks, *((span[0], None, span) for span in cited)], key=lambda one: one[0]):
            if label is not None:
                open_note(label)
                continue
            own = noted and span[0] < span[1]  # without width it stands in the description of an image
            count += own
            rows.append(_Row((passage.id, span), tuple(cited[span]), count if own else 0, own))
    for label in bodies:
        open_note(label)
    return rows, labels
