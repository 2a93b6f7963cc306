"""The graph: every edge from a passage to what it mentions. Ids only, no objects."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from glossator.apparatus.annotate import Apparatus
from glossator.edition import Edition
from glossator.model import MentionKind, PassageKind

OPENING = 8
"""Words of a passage that the graph quotes, so that a person can recognise it."""


@dataclass(frozen=True, slots=True)
class Edge:
    """A passage mentions something."""

    passage: str
    target: str
    kind: MentionKind
    start: int
    """Offset into the Markdown file."""
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class Graph:
    """Every edge, and what its two ends are."""

    passages: Mapping[str, Mapping[str, object]]
    targets: Mapping[str, tuple[str, str]]
    """Target id to (kind, label)."""
    edges: tuple[Edge, ...]


def graph_of(edition: Edition, apparatus: Apparatus) -> Graph:
    """Return the graph, passages and edges in reading order, targets in order of their ids."""
    passages: dict[str, Mapping[str, object]] = {}
    edges: list[Edge] = []
    targets: dict[str, tuple[str, str]] = {}
    for text in edition.documents:
        prose = {passage.id: passage.prose for passage in text.passages}
        for passage in text.passages:
            passages[passage.id] = {
                "text": text.id,
                "number": passage.number,
                "file": text.path,
                "line": passage.line,
                "quote": " ".join(passage.prose.text.split()[:OPENING]),
            }
            if passage.kind is PassageKind.NOTE and passage.label:
                targets.setdefault(passage.id, ("note", f"Note {passage.label}"))
        for annotation in apparatus.annotations[text.id]:
            mention, target = annotation.mention, annotation.resolution.target
            if target is None:
                continue
            span = prose[annotation.passage].source(mention.start, mention.end)
            edges.append(Edge(annotation.passage, target, mention.kind, span.start, span.end, mention.rule))
            if mention.kind is MentionKind.DATE:
                targets[target] = ("date", target)
    targets |= {note.id: ("quotation", note.quotation) for note in edition.notes}
    for key in edition.works:
        targets[key] = ("work", key)
    for kind, shelf in (("term", edition.terms), ("name", edition.names), ("event", edition.events)):
        targets |= {id: (kind, thing.label) for id, thing in shelf.items()}
    return Graph(passages, dict(sorted(targets.items())), tuple(edges))
