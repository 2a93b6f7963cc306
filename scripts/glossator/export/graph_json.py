"""graph.json: every edge of the edition, and where both its ends are on the site (DESIGN, section 7).

That of a large edition is written in parts, so that neither who writes nor who reads it must hold all of it:
graph.json then has all targets, how many passages and edges there are, and the names of the parts.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, islice
from typing import Any

from glossator.apparatus import Edge, Graph, graphs_of, in_order
from glossator.characters.printable import printable
from glossator.model import Authored, Dated, Keys, MentionKind, Ref, TargetKind
from glossator.publish.press import Impression
from glossator.weave.uses.cut import further_uses

FILE = "graph.json"
WHOLE = 200_000
"""Edges up to which the graph is one file: some 4,000 texts, and 60 MB."""
PART = 40_000
"""Edges from which on a part is full: 12 MB."""
BETWEEN = ",\n"
TOGETHER = 1000
"""Edges that are written at once."""

Rows = Mapping[str, Iterable[tuple[str, Any]]]
"""Name of a part of the record to its (id, value)."""


def graph_record(impression: Impression) -> dict[str, Any]:
    """Return passages, targets and edges as plain values; `url` and `page` are relative to the site's root."""
    graph = impression.graph
    ends = {name: dict(rows) for name, rows in _ends(graph, impression).items()}
    return {**ends, "edges": list(_edges(graph, impression))}


def graph_json(impression: Impression) -> str:
    """Return the record as JSON text, one line a value of the three parts, so that two versions compare well."""
    graph = impression.graph
    return _words(_ends(graph, impression), _edges(graph, impression))


def graph_files(impression: Impression, whole: int = WHOLE, full: int = PART) -> Iterator[tuple[str, bytes]]:
    """Yield (path, JSON in UTF-8): graph.json alone, or with more than `whole` edges its parts and then graph.json.

    A part is a record of some texts, without targets. graph.json of several has no passages and no edges of its own,
    and two values more: `totals`, how many of each there are, and `parts`, the paths of the others.
    """
    if edges_in(impression) <= whole:
        yield FILE, graph_json(impression).encode()
        return
    targets: dict[Ref, str] = {}
    totals = {"passages": 0, "targets": 0, "edges": 0}
    parts: list[str] = []
    for part in _gathered(graphs_of(impression.edition, impression.apparatus), full):
        targets |= part.targets
        totals["passages"] += len(part.passages)
        totals["edges"] += len(part.edges)
        if part.edges or part.passages:
            parts.append(f"graph/{len(parts) + 1:04}.json")
            yield parts[-1], _words({"passages": _passages(part, impression)}, _edges(part, impression)).encode()
    ends = _ends(Graph({}, in_order(targets), ()), impression)
    ends["targets"] = rows = list(ends["targets"])
    totals["targets"] = len(rows)
    told = (("totals", totals), ("parts", parts))
    yield FILE, _words(ends, (), told).encode()


def edges_in(impression: Impression) -> int:
    """Return about how many edges there are: every mention that is outermost or inside another counts one."""
    return sum(len(row) for row in impression.apparatus.annotations.values())


def _gathered(graphs: Iterable[Graph], full: int) -> Iterator[Graph]:
    """The same in fewer: each takes in texts until it is full."""
    passages: dict[str, Mapping[str, object]] = {}
    targets: dict[Ref, str] = {}
    edges: list[Edge] = []
    for one in graphs:
        passages |= one.passages
        targets |= one.targets
        edges += one.edges
        if len(edges) >= full:
            yield Graph(passages, targets, tuple(edges))
            passages, targets, edges = {}, {}, []
    yield Graph(passages, targets, tuple(edges))


def _passages(graph: Graph, impression: Impression) -> Iterator[tuple[str, Any]]:
    address = impression.loom.addresses.target_url
    for id, about in graph.passages.items():
        quote = printable(str(about["quote"]))
        yield id, {**about, "quote": quote, "url": address(Ref(TargetKind.PASSAGE, id))}


def _ends(graph: Graph, impression: Impression) -> dict[str, Iterable[tuple[str, Any]]]:
    """All but the edges: (id, value) of each part, each made when it is asked for."""
    addresses, keys = impression.loom.addresses, impression.loom.keys
    aliases = sorted(impression.edition.anchors.aliases.items())
    return {
        "passages": _passages(graph, impression),
        "targets": (
            (keys.key(ref), {"kind": ref.kind.value, "label": printable(label), **_where(ref, impression)})
            for ref, label in graph.targets.items()
            if ref in addresses.targets
        ),
        **({"aliases": ((old, {"passage": id}) for old, id in aliases)} if aliases else {}),
    }


def _where(target: Ref, impression: Impression) -> dict[str, Any]:
    """Where a target stands, and of one that has too many uses for its own page, the pages of the others."""
    addresses = impression.loom.addresses
    pages = [addresses.url(page) for page, _ in further_uses(target, impression.loom)]
    return {"url": addresses.target_url(target), **({"uses": pages} if pages else {})}


def _edges(graph: Graph, impression: Impression) -> Iterator[dict[str, Any]]:
    keys = impression.loom.keys
    for edge in graph.edges:
        yield {
            "passage": edge.passage,
            "target": keys.key(edge.target),
            "kind": edge.kind.value,
            "start": edge.start,
            "end": edge.end,
            "rule": edge.rule,
            **_layer(edge, keys),
        }


def _layer(edge: Edge, keys: Keys) -> dict[str, Any]:
    """What an edge has beside: who holds its words where these are no link of their own, in what part, why."""
    part: dict[str, Any] = {}
    value = edge.annotation.mention.value if edge.annotation else None
    if isinstance(value, Authored):
        part["as"] = value.role
    if isinstance(value, Dated) and value.evidence is not None and edge.kind is MentionKind.EVENT:
        part["evidence"] = value.evidence.as_value()
    if edge.inside is not None:
        holder = edge.inside.resolution.target
        part["inside"] = keys.key(holder) if holder else None
    return part


def _words(ends: Rows, edges: Iterable[dict[str, Any]], told: Iterable[tuple[str, Any]] = ()) -> str:
    """The record as text. Edges are many (43 a text): they are made and written some at a time."""
    pieces = ["{\n", *chain.from_iterable((f'"{name}": {dump(value)}', BETWEEN) for name, value in told)]
    for name, rows in ends.items():
        pieces.append(f'"{name}": {{\n')
        between = ""
        for id, value in rows:
            pieces.append(f"{between}{dump(id)}: {dump(value)}")
            between = BETWEEN
        pieces.append("\n},\n")
    pieces.append('"edges": [\n')
    edges = iter(edges)
    between = ""
    while some := list(islice(edges, TOGETHER)):
        # Ids hold no braces, so the seam between two edges is the only one that looks like this.
        pieces.append(between + dump(some)[1:-1].replace('}, {"passage"', '},\n{"passage"'))
        between = BETWEEN
    pieces.append("\n]\n}\n")
    return "".join(pieces)


def dump(value: object) -> str:
    """Return a value as JSON on one line, its letters as they are."""
    return _ENCODER.encode(value)


_ENCODER = json.JSONEncoder(ensure_ascii=False)
"""Made once: `json.dumps` makes one for each value."""
