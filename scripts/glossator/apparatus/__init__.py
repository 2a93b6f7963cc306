"""All notes and links laid over the texts: mentions found, resolved, and gathered in one graph of ids."""

from glossator.apparatus.annotate import Apparatus, annotate
from glossator.apparatus.by_key import by_key, cited_item
from glossator.apparatus.graph import Edge, Graph, graph_of, graphs_of, in_order
from glossator.apparatus.spoken_of import works_spoken_of
from glossator.apparatus.uses import Use, uses_of
from glossator.apparatus.worded import NONE as NO_CITATIONS
from glossator.apparatus.worded import Citations, CitedByKey, citations_of, spot_of
from glossator.apparatus.year_letters import letters_of

__all__ = [
    "NO_CITATIONS",
    "Apparatus",
    "Citations",
    "CitedByKey",
    "Edge",
    "Graph",
    "Use",
    "annotate",
    "by_key",
    "citations_of",
    "cited_item",
    "graph_of",
    "graphs_of",
    "in_order",
    "letters_of",
    "spot_of",
    "uses_of",
    "works_spoken_of",
]
