"""graph.json: every edge of the edition, and where both its ends are on the site (DESIGN, section 7)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from typing import Any

from glossator.apparatus import Edge
from glossator.characters.printable import printable
from glossator.model import Authored, Dated, Keys, MentionKind, Ref, TargetKind
from glossator.publish.press import Impression

BETWEEN = ",\n"
TOGETHER = 1000
"""Edges that are written at once."""


def graph_record(impression: Impression) -> dict[str, Any]:
    """Return passages, targets and edges as plain values; `url` and `page` are relative to the site's root."""
    ends = {name: dict(rows) for name, rows in _ends(impression).items()}
    return {**ends, "edges": list(_edges(impression))}


def _ends(impression: Impression) -> dict[str, Iterator[tuple[str, Any]]]:
    """All but the edges: (id, value) of each part, each made when it is asked for."""
    graph, addresses, keys = impression.graph, impression.loom.addresses, impression.loom.keys
    aliases = sorted(impression.edition.anchors.aliases.items())
    return {
        "passages": (
            (
                id,
                {
                    **about,
                    "quote": printable(str(about["quote"])),
                    "url": addresses.target_url(Ref(TargetKind.PASSAGE, id)),
                },
            )
            for id, about in graph.passages.items()
        ),
        "targets": (
            (keys.key(ref), {"kind": ref.kind.value, "label": printable(label), "url": addresses.target_url(ref)})
            for ref, label in graph.targets.items()
            if ref in addresses.targets
        ),
        **({"aliases": ((old, {"passage": id}) for old, id in aliases)} if aliases else {}),
    }


def _edges(impression: Impression) -> Iterator[dict[str, Any]]:
    keys = impression.loom.keys
    for edge in impression.graph.edges:
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


def graph_json(impression: Impression) -> str:
    """Return the record as JSON text, one line a value of the three parts, so that two versions compare well.

    Edges are many (43 a text): they are made and written some at a time, and all is put together once.
    """
    pieces = ["{\n"]
    for name, rows in _ends(impression).items():
        pieces.append(f'"{name}": {{\n')
        between = ""
        for id, value in rows:
            pieces.append(f"{between}{dump(id)}: {dump(value)}")
            between = BETWEEN
        pieces.append("\n},\n")
    pieces.append('"edges": [\n')
    edges = _edges(impression)
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
