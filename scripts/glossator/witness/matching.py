"""The best assignment of marks to notes: the heaviest chain in which both go forward."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Edge:
    """A mark that may belong to a note."""

    note: int
    """Index of the note among the notes."""
    candidate: int
    """Index of the mark in reading order."""
    weight: float


_Chain = tuple[float, "Edge | None", "_Chain | None"]  # weight so far, last edge, chain before it
_EMPTY: _Chain = (0.0, None, None)


def heaviest_chain(edges: Iterable[Edge], notes: int) -> list[Edge]:
    """Return edges of the greatest total weight whose notes and marks both ascend, each used at most once.

    Takes E log N time: marks are visited in reading order, and a binary indexed
    tree keeps the best chain that ends at or before each note.
    """
    tree: list[_Chain] = [_EMPTY] * (notes + 1)
    # Notes of one mark in descending order, so that a chain never uses that mark twice.
    for edge in sorted(edges, key=lambda one: (one.candidate, -one.note)):
        if edge.weight <= 0:
            continue
        best, at = _EMPTY, edge.note
        while at > 0:
            if tree[at][0] > best[0]:
                best = tree[at]
            at -= at & -at
        chain: _Chain = (best[0] + edge.weight, edge, best)
        at = edge.note + 1
        while at <= notes:
            if chain[0] > tree[at][0]:
                tree[at] = chain
            at += at & -at
    best, at = _EMPTY, notes
    while at > 0:
        if tree[at][0] > best[0]:
            best = tree[at]
        at -= at & -at
    found: list[Edge] = []
    link: _Chain | None = best
    while link is not None and link[1] is not None:
        found.append(link[1])
        link = link[2]
    return found[::-1]
