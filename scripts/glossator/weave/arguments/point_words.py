"""Points of an argument in words: their kinds, what each is there for, and how many there are."""

from __future__ import annotations

from collections.abc import Mapping

from glossator.arguments import Point, PointKind
from glossator.arguments.point import as_number
from glossator.interface import counted, later, numbered, say

NAMES: Mapping[PointKind, str] = {
    PointKind.CLAIM: later("claim"),
    PointKind.REASON: later("reason"),
    PointKind.EVIDENCE: later("evidence"),
    PointKind.CONCESSION: later("concession"),
    PointKind.OBJECTION: later("objection"),
}
_COUNTED: Mapping[PointKind, tuple[str, str]] = {
    PointKind.CLAIM: numbered("{number} claim", "{number} claims"),
    PointKind.REASON: numbered("{number} reason", "{number} reasons"),
    PointKind.EVIDENCE: numbered("{number} evidence", "{number} pieces of evidence"),
    PointKind.CONCESSION: numbered("{number} concession", "{number} concessions"),
    PointKind.OBJECTION: numbered("{number} objection", "{number} objections"),
}
_TOWARDS: Mapping[PointKind, str] = {
    PointKind.REASON: later("reason for claim {number}"),
    PointKind.EVIDENCE: later("evidence for claim {number}"),
    PointKind.CONCESSION: later("concession to claim {number}"),
    PointKind.OBJECTION: later("objection to claim {number}"),
}


def kind_of_point(kind: PointKind) -> str:
    """Return what a point is called: `claim`."""
    return say(NAMES[kind])


def points_in_words(kind: PointKind, number: int) -> str:
    """Return how many points of a kind there are: `3 claims`."""
    return counted(*_COUNTED[kind], number)


def role_in_words(point: Point) -> str:
    """Return what a point is, and to which claim: `claim 2`, `evidence for claim 2`."""
    if point.kind is not PointKind.CLAIM and point.claim:
        return say(_TOWARDS[point.kind], number=as_number(point.claim))
    return say("{kind} {number}", kind=kind_of_point(point.kind), number=point.number)


def steps(number: int) -> str:
    """Return a count of points of the first level in words."""
    return counted("one step", "{number} steps", number)
