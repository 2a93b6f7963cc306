"""graph.json: every edge of the edition, and where both its ends are on the site (DESIGN, section 7)."""

from __future__ import annotations

import json
from typing import Any

from glossator.apparatus import Edge
from glossator.model import Authored, Dated, Keys, MentionKind, Ref, TargetKind
from glossator.publish.press import Impression


def graph_record(impression: Impression) -> dict[str, Any]:
    """Return passages, targets and edges as plain values; `url` and `page` are relative to the site's root."""
    graph, addresses, keys = impression.graph, impression.loom.addresses, impression.loom.keys
    passages = {
        id: {**about, "url": addresses.target_url(Ref(TargetKind.PASSAGE, id))} for id, about in graph.passages.items()
    }
    targets = {
        keys.key(ref): {"kind": ref.kind.value, "label": label, "url": addresses.target_url(ref)}
        for ref, label in graph.targets.items()
        if ref in addresses.targets
    }
    edges = [
        {
            "passage": edge.passage,
            "target": keys.key(edge.target),
            "kind": edge.kind.value,
            "start": edge.start,
            "end": edge.end,
            "rule": edge.rule,
            **_layer(edge, keys),
        }
        for edge in graph.edges
    ]
    aliases = {old: {"passage": id} for old, id in sorted(impression.edition.anchors.aliases.items())}
    return {"passages": passages, "targets": targets, **({"aliases": aliases} if aliases else {}), "edges": edges}


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
    """Return the record as JSON text, one line a value of the three parts, so that two versions compare well."""
    record = graph_record(impression)
    parts = []
    for name in ("passages", "targets", "aliases"):
        if name not in record:
            continue
        rows = ",\n".join(f"{dump(id)}: {dump(value)}" for id, value in record[name].items())
        parts.append(f'"{name}": {{\n{rows}\n}}')
    # Ids hold no braces, so the seam between two edges is the only one that looks like this.
    rows = dump(record["edges"]).replace('}, {"passage"', '},\n{"passage"')
    parts.append(f'"edges": [\n{rows[1:-1]}\n]')
    return "{\n" + ",\n".join(parts) + "\n}\n"


def dump(value: object) -> str:
    """Return a value as JSON on one line, its letters as they are."""
    return json.dumps(value, ensure_ascii=False)
