"""An argument as a tree of points, in the words of argumentation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from glossator.arguments.recorded import Meant
from glossator.model import Place, Ref, Span, TargetKind, Text, Unresolved


class PointKind(StrEnum):
    """What a point does in an argument."""

    CLAIM = "claim"
    REASON = "reason"
    EVIDENCE = "evidence"
    CONCESSION = "concession"
    OBJECTION = "objection"


_TOWARDS = {
    PointKind.REASON: "reason for",
    PointKind.EVIDENCE: "evidence for",
    PointKind.CONCESSION: "concession to",
    PointKind.OBJECTION: "objection to",
}


@dataclass(frozen=True, slots=True)
class Anchor:
    """One passage that a point rests on, or words that were to lead to one."""

    printed: str
    """As a person wrote it: `¶ 31`, `“words”`."""
    span: Span
    """Where it is written in the argument's file."""
    passage: Ref | None = None
    """The passage it leads to; None where it leads nowhere."""
    start: int = 0
    """Where the quoted words stand in the passage's prose; 0 and 0 for the whole passage."""
    end: int = 0
    reason: Unresolved | None = None
    """Why it leads nowhere; None where it does, and where the text is not at hand."""


@dataclass(frozen=True, slots=True)
class Point:
    """An item of an argument."""

    id: str
    """That of the passage it is in the argument's document: it outlives edits behind its opening words."""
    kind: PointKind
    path: tuple[int, ...]
    """Where it stands in the tree: `(2, 1)` is the first point below the second."""
    words: str
    """What it says, without its signs."""
    anchors: tuple[Anchor, ...]
    children: tuple[Point, ...]
    place: Place
    claim: tuple[int, ...] = ()
    """The path of the nearest claim that it stands under; empty where there is none."""

    @property
    def ref(self) -> Ref:
        """What a link to it is made from."""
        return Ref(TargetKind.ARGUMENT, self.id)

    @property
    def number(self) -> str:
        """Return its path as people write it, `2.1`."""
        return as_number(self.path)

    @property
    def role(self) -> str:
        """Return what it is, and to which claim: `claim 2`, `evidence for claim 2`."""
        if self.kind is PointKind.CLAIM:
            return f"claim {self.number}"
        return f"{_TOWARDS[self.kind]} claim {as_number(self.claim)}" if self.claim else f"{self.kind} {self.number}"

    def walk(self) -> Iterator[Point]:
        """Yield the point and all below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()


def as_number(path: tuple[int, ...]) -> str:
    """Return a path as people write it, `2.1`."""
    return ".".join(map(str, path))


@dataclass(frozen=True, slots=True)
class Argument:
    """The argument of one text."""

    text: str
    """Id of the text that argues."""
    points: tuple[Point, ...]
    """The points of the first level."""
    document: Text
    """The file as a document: its passages are printed on the argument's page, and annotated like all others."""
    meant: tuple[Meant, ...] = ()
    """What its `[¶ n]` mean, to be written down by `glossator anchors`; none for a text that was brought."""

    def walk(self) -> Iterator[Point]:
        """Yield every point in reading order."""
        for point in self.points:
            yield from point.walk()
