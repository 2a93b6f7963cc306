"""What is printed and what it denotes, never one type."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from glossator.model.refs import Ref


class MentionKind(StrEnum):
    """What sort of thing a mention speaks of."""

    CITATION = "citation"
    NOTE = "note"
    TERM = "term"
    NAME = "name"
    DATE = "date"
    EVENT = "event"
    QUOTATION = "quotation"
    ARGUMENT = "argument"
    """A passage that a point of the argument is anchored to: an edge of the graph, nothing that is printed there."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of a passage that speak of something: what is printed, not what it denotes."""

    kind: MentionKind
    start: int
    """Offset into the passage's prose; `Prose.source` leads to the file."""
    end: int
    printed: str
    rule: str
    """Name of the row of the table that found it."""
    value: Mapping[str, Any] = field(default_factory=dict)
    """What the words say by themselves: a citation's author and year, a date's EDTF."""
    candidates: tuple[Ref, ...] = ()
    """Things the finder's index offers, where it works from an index of forms."""


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


@dataclass(frozen=True, slots=True)
class Annotation:
    """A mention together with its resolution."""

    passage: str
    mention: Mention
    resolution: Resolution
