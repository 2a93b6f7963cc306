"""The graph: every edge from a passage to what it mentions. Ids only, no objects."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from glossator.apparatus.annotate import Apparatus
from glossator.arguments import Argument
from glossator.edition import THINGS, Edition
from glossator.model import Annotation, MentionKind, Passage, PassageKind, Ref, TargetKind, Text, layers

OPENING = 8
"""Words of a passage that the graph quotes, so that a person can recognise it."""


class Edge(NamedTuple):
    """A passage mentions something."""

    passage: str
    target: Ref
    kind: MentionKind
    start: int
    """Offset into the Markdown file."""
    end: int
    rule: str
    annotation: Annotation | None = None
    """The mention it was made from; None between an argument's point and its passage."""
    inside: Annotation | None = None
    """The mention that holds it; None for an outermost one."""


@dataclass(frozen=True, slots=True)
class Graph:
    """Every edge, and what its two ends are."""

    passages: Mapping[str, Mapping[str, object]]
    targets: Mapping[Ref, str]
    """Every target with its label."""
    edges: tuple[Edge, ...]


def graph_of(edition: Edition, apparatus: Apparatus) -> Graph:
    """Return the graph, passages and edges in reading order, targets in order of their ids."""
    passages: dict[str, Mapping[str, object]] = {}
    edges: list[Edge] = []
    targets: dict[Ref, str] = {}
    for part in graphs_of(edition, apparatus):
        passages |= part.passages
        edges += part.edges
        targets |= part.targets
    return Graph(passages, in_order(targets), tuple(edges))


def graphs_of(edition: Edition, apparatus: Apparatus) -> Iterator[Graph]:
    """Yield the graph text by text, then of each argument, then all things that are named, with no edge of theirs."""
    for text in edition.documents:
        yield _of_text(text, apparatus)
    spans = {passage.id: passage for text in edition.texts for passage in text.passages} if edition.arguments else {}
    for argument in edition.arguments:
        yield _anchored(argument, spans)
    named = {note.ref: note.quotation for note in edition.notes}
    for row in THINGS.values():
        named |= {thing.ref: thing.label for thing in edition.shelf(row.kind).values()}
    yield Graph({}, named, ())


def in_order(targets: Mapping[Ref, str]) -> dict[Ref, str]:
    """Return targets in the order of their ids."""
    return dict(sorted(targets.items(), key=lambda row: (row[0].id, row[0].kind)))


def _of_text(text: Text, apparatus: Apparatus) -> Graph:
    passages: dict[str, Mapping[str, object]] = {}
    edges: list[Edge] = []
    targets: dict[Ref, str] = {}
    prose = {passage.id: passage.prose for passage in text.spoken}
    spoken = {one.passage for one, _ in layers(apparatus.annotations[text.id]) if one.resolution.target}
    for passage in text.spoken:
        if passage.kind is PassageKind.HEADING and passage.id not in spoken:
            continue
        passages[passage.id] = {
            "text": text.id,
            "number": passage.number,
            "file": text.path,
            "line": passage.line,
            "quote": " ".join(passage.prose.text.split(None, OPENING)[:OPENING]),
        }
        if passage.kind is PassageKind.NOTE and passage.label:
            targets.setdefault(passage.ref, f"Note {passage.label}")
    for annotation, holder in layers(apparatus.annotations[text.id]):
        mention, target = annotation.mention, annotation.resolution.target
        if target is None:
            continue
        span = prose[annotation.passage].source(mention.start, mention.end)
        edges.append(
            Edge(annotation.passage, target, mention.kind, span.start, span.end, mention.rule, annotation, holder)
        )
        if target.kind is TargetKind.DATE:
            targets[target] = target.id
    return Graph(passages, targets, tuple(edges))


def _anchored(argument: Argument, passages: Mapping[str, Passage]) -> Graph:
    """The edges between points and the passages they rest on, both ways, and what their ends are called."""
    edges = []
    targets: dict[Ref, str] = {}
    for point in argument.walk():
        for anchor in point.anchors:
            if anchor.passage is None:
                continue
            passage, span = passages[anchor.passage.id], anchor.span
            edges.append(Edge(point.id, anchor.passage, MentionKind.ARGUMENT, span.start, span.end, "anchor"))
            words = passage.prose.source(anchor.start, anchor.end) if anchor.end else passage.span
            edges.append(Edge(passage.id, point.ref, MentionKind.ARGUMENT, words.start, words.end, "argument"))
            if passage.kind is not PassageKind.NOTE:
                targets[passage.ref] = f"{argument.text}, ¶ {passage.number}" if passage.number else argument.text
            targets[point.ref] = f"{point.number} {point.words}"
    return Graph({}, targets, tuple(edges))
