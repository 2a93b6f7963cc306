"""What came of a build, for the one line it ends with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from glossator.findings import Finding


@dataclass(frozen=True, slots=True)
class Built:
    """A build that was asked for and what came of it."""

    status: int
    """As the program exits."""
    pages: int = 0
    findings: Sequence[Finding] = ()
    place: Path | None = None
    """Where the site stands; None where none was made."""
