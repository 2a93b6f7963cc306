"""Which edition this is: the version that is stated, else the newest release of the changelog, and its day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from glossator.edition.changes import Change
from glossator.edition.knowledge import Knowledge
from glossator.model import Day


@dataclass(frozen=True, slots=True)
class Released:
    """What tells an edition from those before it."""

    version: str = ""
    """Empty where nothing states one."""
    day: Day | None = None
    """None where nothing states one."""


def released(knowledge: Knowledge, changes: Sequence[Change]) -> Released:
    """Return version and day of an edition.

    The version is that of `references/knowledge.yml`, else of the newest release of the changelog. The day is that of
    the release of that version, else of `references/knowledge.yml`.
    """
    newest = max(changes, key=lambda one: one.day, default=None)
    version = knowledge.version or (newest.version if newest else "")
    day = next((one.day for one in changes if one.version == version), None)
    return Released(version, day or knowledge.day)
