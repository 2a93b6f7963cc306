"""The confidence of a decision: what its rule says of itself, set right by how often such decisions were right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from glossator.witness.measured_shares import SHARES


class Share(NamedTuple):
    """How many decisions of a sort were right."""

    kind: str
    rule: str
    why: str
    """How the reason begins; the longest that fits counts."""
    least: float
    """The rule's own word from which the row counts, up to the next."""
    right: int
    of: int


OWN_WORD = 8
"""As many cases does the rule's own word stand for: a share of few says little."""


def as_table(rows: Iterable[Share]) -> dict[tuple[str, str], list[Share]]:
    """Return the rows by kind and rule, the longest reason and the highest word first."""
    table: dict[tuple[str, str], list[Share]] = defaultdict(list)
    for row in rows:
        table[row.kind, row.rule].append(row)
    return {key: sorted(row, key=lambda one: (-len(one.why), -one.least)) for key, row in table.items()}


TABLE = as_table(Share(*row) for row in SHARES)


def measured(kind: str, rule: str, why: str, word: float, table: dict[tuple[str, str], list[Share]] = TABLE) -> float:
    """Return the share of decisions like this that were right, from 0 to 1, to two digits.

    `word` is what the rule says of itself; it stands where nothing was counted, and where it is 1: what a file states
    or a person decided.
    """
    if word >= 1.0:
        return word
    for row in table.get((kind, rule), ()):
        if word >= row.least and why.startswith(row.why):
            return round((row.right + OWN_WORD * word) / (row.of + OWN_WORD), 2)
    return word
