"""Small examples of what is wrong and right, by code; a test runs each: the wrong one is found and the right one not.

A family is a file of data. What is shown is of no edition: lighthouses and harbours
that never were. The rows of a family are checked together in one small edition: a list of records is the end of its
file there, and a file of its own has a name that no other row of the family has.
"""

from __future__ import annotations

from collections.abc import Mapping

from manual_pages.examples import (
    arguments,
    citations,
    dates,
    figures_and_maps,
    frozen,
    glossary,
    links,
    markup,
    project,
    raw_notes,
    raw_texts,
    records,
    silence_and_floors,
    texts,
    values,
    works,
    works_odd,
)
from manual_pages.examples.example import Example, Unshown

FAMILIES: Mapping[str, Mapping[str, Example | Unshown]] = {
    family.__name__.rpartition(".")[2]: family.EXAMPLES
    for family in (
        arguments, works, works_odd, citations, dates, figures_and_maps, glossary, records, project, texts, raw_texts, raw_notes, links,
        markup, values, silence_and_floors, frozen,
    )
}  # fmt: skip
"""Family to its rows, by the module that holds them. To add one, add a module and its row."""
EXAMPLES: Mapping[str, Example | Unshown] = {code: row for rows in FAMILIES.values() for code, row in rows.items()}
"""Code to its example."""

__all__ = ["EXAMPLES", "FAMILIES", "Example", "Unshown"]
