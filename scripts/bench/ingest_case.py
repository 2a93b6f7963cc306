"""A text with planted answers and what was made of it, and how places are compared."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

Row = dict[str, Any]
_LABEL = 8
"""Characters that a label (a list's marker, a note's number) may fill before the words."""


@dataclass(frozen=True, slots=True)
class Case:
    """A text, its answers, and what was made of it."""

    id: str
    raw: str
    answers: Row
    report: Row

    def decisions(self, *kinds: str) -> list[Row]:
        """Return the decisions of some kinds."""
        return [one for one in self.report["decisions"] if one["kind"] in kinds]

    def blocks(self, *kinds: str) -> list[Row]:
        """Return the planted blocks of some kinds."""
        return [one for one in self.answers["blocks"] if one["kind"] in kinds]


@dataclass(frozen=True, slots=True)
class Judged:
    """A decision and whether it was right."""

    kind: str
    confidence: float
    right: bool
    by: str = ""
    """Its rule and reason."""


def judged(kind: str, decision: Row, right: bool) -> Judged:
    """Return what became of a decision."""
    why = re.sub(r"“[^”]*”", "“…”", re.sub(r"[0-9]+", "#", decision.get("why", "")))
    return Judged(kind, decision["confidence"], right, f"{decision['rule']}: {why}")


@dataclass(slots=True)
class Told:
    """What a measure counted."""

    right: int = 0
    wanted: int = 0
    found: int = 0
    failures: list[str] = field(default_factory=list)
    judged: list[Judged] = field(default_factory=list)
    """What became of each decision."""


def starts(case: Case, ours: Sequence[Row], wanted: Sequence[Row], name: str) -> Told:
    """Compare where things begin; a label before the words may be counted in or out."""
    told = Told(wanted=len(wanted), found=len(ours))
    free = {one["start"]: one for one in wanted}
    for one in ours:
        start = one["spans"][0][0]
        hit = next(
            (at for at in range(start, start + _LABEL + 1) if at in free and not _words(case.raw[start:at])), None
        )
        hit = hit if hit is not None else next((at for at in (start - n for n in range(1, _LABEL)) if at in free), None)
        right = hit is not None
        told.judged.append(judged(name, one, right))
        if hit is None:
            told.failures.append(f"false {name} at {start}: {one['raw'][:70]!r} ({one['rule']}: {one['why'][:70]})")
        else:
            told.right += 1
            del free[hit]
    told.failures += [f"missed {name} at {at}: {case.raw[at : at + 70]!r}" for at in free]
    return told


def _words(text: str) -> bool:
    return len([word for word in text.split() if len(word) > 4]) > 0
