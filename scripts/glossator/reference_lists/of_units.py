"""The reference lists of a text that was ingested, from its paragraphs that are entries."""

from __future__ import annotations

from collections.abc import Sequence

from glossator.model import Place
from glossator.reference_lists.listed import ReferenceLists
from glossator.witness import Kind, Unit

ENTRY = "reference-entry"
"""The rule that claims entries."""
TITLE = "reference-title"
_SUBTITLE = 3
"""Level of a title within a list."""


def is_entry(unit: Unit) -> bool:
    """Whether a unit is an entry of a reference list."""
    return unit.rule == ENTRY and unit.kind is Kind.PARAGRAPH


def lists_of(units: Sequence[Unit]) -> list[list[Unit]]:
    """Return the entries list by list: a list ends where anything but an entry or a title within it stands."""
    lists: list[list[Unit]] = [[]]
    for unit in units:
        if is_entry(unit):
            lists[-1].append(unit)
        elif lists[-1] and not (unit.kind is Kind.NOTE or (unit.rule == TITLE and unit.level >= _SUBTITLE)):
            lists.append([])
    return [one for one in lists if one]


def read_reference_lists(units: Sequence[Unit], name: str = "") -> tuple[ReferenceLists, list[Unit]]:
    """Return the lists of a text, read, and their units in the order of the entries."""
    lists = lists_of(units)
    ends = [one[-1].spans[-1].end for one in lists]
    words = [[unit.reading.text for unit in one] for one in lists]
    return ReferenceLists.of(words, ends, Place(name)), [unit for one in lists for unit in one]
