"""What is printed and what it denotes, never one type."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from glossator.model.kinds import MentionKind
from glossator.model.refs import Ref
from glossator.model.values import Value

V = TypeVar("V", bound="Value | None", covariant=True)


@dataclass(frozen=True, slots=True)
class Mention(Generic[V]):
    """Words of a passage that speak of something: what is printed, not what it denotes."""

    kind: MentionKind
    start: int
    """Offset into the passage's prose; `Prose.source` leads to the file."""
    end: int
    printed: str
    rule: str
    """Name of the row of the table that found it."""
    value: V
    """What the words say by themselves: a citation's works, a date's EDTF; None where they are a form of the index."""
    candidates: tuple[Ref, ...] = ()
    """Things the finder's index offers, where it works from an index of forms."""


AnyMention = Mention[Value | None]


class Unresolved(StrEnum):
    """Why a mention denotes nothing that the edition knows."""

    NO_CANDIDATE = "no candidate"
    SEVERAL = "several"
    LOCATOR = "locator out of range"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a mention denotes: exactly one thing, or nothing with a reason."""

    target: Ref | None = None
    reason: Unresolved | None = None
    candidates: tuple[Ref, ...] = ()
    """What it might have been: several, or the nearest misses, best first."""
    why: str = ""
    """Why it denotes that, or nothing, where the words alone do not say it: `the work that note 3 cites`."""


@dataclass(frozen=True, slots=True)
class Annotation:
    """A mention together with its resolution."""

    passage: str
    mention: AnyMention
    resolution: Resolution
    inside: tuple[Annotation, ...] = ()
    """What its words speak of beside: mentions within it, in reading order, each with its own."""


def layers(annotations: Iterable[Annotation]) -> Iterator[tuple[Annotation, Annotation | None]]:
    """Yield each annotation and the one that holds it (None for the outermost), in reading order, the holder first."""
    for outermost in annotations:
        yield outermost, None
        if not outermost.inside:  # as in nine of ten
            continue
        waiting = [(inner, outermost) for inner in reversed(outermost.inside)]
        while waiting:
            one, holder = waiting.pop()
            yield one, holder
            waiting += [(inner, one) for inner in reversed(one.inside)]
