"""How many there are, in words: `1 error, 2 warnings, 0 notes`."""

from __future__ import annotations

from collections.abc import Sequence

from glossator.findings.message import Finding
from glossator.findings.rule import Severity


def counted(findings: Sequence[Finding]) -> str:
    """Return how many findings of each kind there are, as `1 error, 2 warnings, 0 notes`."""
    kinds = [(kind, sum(one.severity is kind for one in findings)) for kind in Severity]
    return ", ".join(many(count, kind.value) for kind, count in kinds)


def many(count: int, word: str) -> str:
    """Return a count and its word, `1 page` or `2 pages`."""
    return f"{count:,} {word}{'' if count == 1 else 's'}"
