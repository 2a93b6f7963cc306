"""A chain of events: steps in the order in which one is told, and who says that one led to another."""

from __future__ import annotations

from dataclasses import dataclass, field

from glossator.model.places import Place, Spots
from glossator.model.signs import Signs


@dataclass(frozen=True, slots=True)
class Step:
    """One event of a chain, and what it is there for."""

    event: str
    """Id of the event."""
    text: str
    """In the editors' words; may be empty."""
    place: Place
    signs: Signs = ()
    """Signs of the edition behind its statements."""


@dataclass(frozen=True, slots=True)
class Arrow:
    """That one event led to another, as somebody says."""

    cause: str
    """Id of the event that led on."""
    effect: str
    """Id of the event that it led to."""
    said: str
    """What is said of it, in the editors' words."""
    by: tuple[str, ...]
    """Keys of the works that say so; empty where it is the editors' own reading."""
    at: tuple[str, ...]
    """Ids of the passages where that can be read."""
    place: Place
    spots: Spots = field(default_factory=dict, compare=False, repr=False)
    """Where its fields and their words were written."""
    signs: Signs = ()
    """Signs of the edition behind what is said."""


@dataclass(frozen=True, slots=True)
class Chain:
    """A chain, with its steps and its arrows in the order of the file."""

    id: str
    label: str
    text: str
    """What it shows, in the editors' words."""
    steps: tuple[Step, ...]
    arrows: tuple[Arrow, ...]
    place: Place
    signs: Signs = ()
    """Signs of the edition behind what it shows."""
