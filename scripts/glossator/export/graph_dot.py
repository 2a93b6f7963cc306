"""The graph in the DOT language of Graphviz: texts to targets, as thick as they are often."""

from __future__ import annotations

from glossator.export.graph_json import dump, graph_record
from glossator.publish.press import Impression


def graph_dot(impression: Impression) -> str:
    """Return the graph in the DOT language of Graphviz: texts to targets, as thick as they are often."""
    record = graph_record(impression)
    weights: dict[tuple[str, str], int] = {}
    for edge in record["edges"]:
        pair = (record["passages"][edge["passage"]]["text"], edge["target"])
        weights[pair] = weights.get(pair, 0) + 1
    lines = [f"  {dump(text)} -> {dump(target)} [weight={weight}];" for (text, target), weight in weights.items()]
    return "digraph glossator {\n" + "\n".join(lines) + "\n}\n"
