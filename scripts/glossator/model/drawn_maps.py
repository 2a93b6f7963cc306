"""A map that the editors draw: places, lines and areas within a frame, each with what is said of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from glossator.model.edtf import Edtf
from glossator.model.locations import LatLon, Location
from glossator.model.places import Place, Spots
from glossator.model.refs import Ref
from glossator.model.signs import Signs


class Status(StrEnum):
    """Whether what a map shows was ever there."""

    REAL = ""
    PLANNED = "planned"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class MapPart:
    """One thing on a map."""

    what: Ref | None
    """The name, the term or the event that it is; None where the edition has none for it."""
    label: str
    """What it is called on the map; empty where that is what the named thing is called."""
    location: Location
    """Where it is; empty where that is where the named thing is."""
    outline: tuple[LatLon, ...]
    """The corners of an area, roughly; empty where there is none."""
    date: Edtf | None
    """When it began, was opened or happened."""
    status: Status
    text: str
    """What is said of it, in the editors' words."""
    by: tuple[str, ...]
    """Keys of the works that say so."""
    at: tuple[str, ...]
    """Ids of the passages where that can be read."""
    place: Place
    spots: Spots = field(default_factory=dict, compare=False, repr=False)
    """Where its fields and their words were written."""
    signs: Signs = ()
    """Signs of the edition behind what is said."""


@dataclass(frozen=True, slots=True)
class DrawnMap:
    """A map, its parts in the order of the file: who comes first chooses room for words first."""

    id: str
    label: str
    text: str
    """What it shows, and what of it is schematic."""
    frame: tuple[LatLon, ...]
    """Places that it must hold, as two corners; empty where it holds its parts."""
    parts: tuple[MapPart, ...]
    as_of: Edtf | None
    place: Place
    signs: Signs = ()
    """Signs of the edition behind what it shows."""
