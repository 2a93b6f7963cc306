"""All notes and links laid over the texts: mentions found, resolved, and gathered in one graph of ids."""

from glossator.apparatus.annotate import Apparatus, annotate
from glossator.apparatus.by_key import by_key, cited_item, wanted_forms
from glossator.apparatus.graph import Edge, Graph, graph_of
from glossator.apparatus.uses import Use, uses_of

__all__ = [
    "Apparatus",
    "Edge",
    "Graph",
    "Use",
    "annotate",
    "by_key",
    "cited_item",
    "graph_of",
    "uses_of",
    "wanted_forms",
]
