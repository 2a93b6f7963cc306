"""What a row of the catalogue of findings holds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding matters to the build."""

    ERROR = "error"
    """Fails a strict build."""
    WARNING = "warning"
    """Fails a strict build too; something is probably not as meant."""
    NOTE = "note"
    """Never fails a build."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A row of the catalogue."""

    severity: Severity
    message: str
    """One sentence, with `{fields}` to fill."""
    hint: str
    """What to do about it."""


ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE
