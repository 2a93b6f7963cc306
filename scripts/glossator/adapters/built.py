"""What came of a build, for the one line it ends with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from glossator.findings import Finding, Severity


@dataclass(frozen=True, slots=True)
class Built:
    """A build that was asked for and what came of it."""

    status: int
    """As the program exits."""
    pages: int = 0
    findings: Sequence[Finding] = ()
    place: Path | None = None
    """Where the site stands; None where none was made."""


def counted(findings: Sequence[Finding]) -> str:
    """Return how many findings of each kind there are, as `1 error, 2 warnings, 0 notes`."""
    kinds = [(kind, sum(one.severity is kind for one in findings)) for kind in Severity]
    return ", ".join(f"{many} {kind.value}{'' if many == 1 else 's'}" for kind, many in kinds)


def many(count: int, word: str) -> str:
    """Return a count and its word, `1 page` or `2 pages`."""
    return f"{count:,} {word}{'' if count == 1 else 's'}"
