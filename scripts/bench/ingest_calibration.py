"""Whether confidence is what a decision is right in: by kind in tenths, and by rule, the worst first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from ingest_case import Judged

_TENTHS = 10
_LEAST = 5
"""Decisions of a rule below which its share says nothing."""
_GOAL = 0.08
"""Largest gap between confidence and share that the project allows itself."""


def by_kind(judged: Sequence[Judged]) -> Iterator[str]:
    """Yield a line a kind: of each tenth of confidence, how many decisions and what share of them is right."""
    rows: dict[str, dict[int, list[Judged]]] = defaultdict(lambda: defaultdict(list))
    for one in judged:
        rows[one.kind][min(int(one.confidence * _TENTHS), _TENTHS - 1)].append(one)
    for kind, tenths in sorted(rows.items()):
        said = [f"{_sure(row):.2f}: {_share(row):.2f} of {len(row)}" for _, row in sorted(tenths.items())]
        yield f"{kind:<14}{'; '.join(said)}"


def by_rule(judged: Sequence[Judged], most: int = 12) -> Iterator[str]:
    """Yield a line a rule whose confidence and share are further apart than the goal, the furthest first.

    What a few decisions show by chance is taken off: a rule counts as far as its share could be nearer (half a decision
    either way).
    """
    rows: dict[tuple[str, str], list[Judged]] = defaultdict(list)
    for one in judged:
        rows[one.kind, one.by].append(one)
    found = []
    for (kind, by), row in rows.items():
        gap = abs(_sure(row) - _share(row)) - 0.5 / len(row)
        if len(row) >= _LEAST and gap > _GOAL:
            found.append((gap, kind, by, row))
    for gap, kind, by, row in sorted(found, key=lambda one: (-one[0], one[1:3]))[:most]:
        yield f"{kind:<12}{by[:64]:<66}says {_sure(row):.2f}, right {_share(row):.2f} of {len(row)} (gap {gap:.2f})"


def _sure(row: Sequence[Judged]) -> float:
    return sum(one.confidence for one in row) / len(row)


def _share(row: Sequence[Judged]) -> float:
    return sum(one.right for one in row) / len(row)
