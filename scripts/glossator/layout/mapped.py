"""What the parts of a map name, and where that is."""

from __future__ import annotations

from glossator.edition import Edition
from glossator.model import Event, Location, MapPart, Name, TargetKind, Term

NOWHERE = Location()


def named_by(part: MapPart, edition: Edition) -> Name | Term | Event | None:
    """Return the thing that a part names; None where it names none, or none that is there."""
    if part.what is None:
        return None
    shelf: dict[TargetKind, Name | Term | Event | None] = {
        TargetKind.NAME: edition.names.get(part.what.id),
        TargetKind.TERM: edition.terms.get(part.what.id),
        TargetKind.EVENT: edition.events.get(part.what.id),
    }
    return shelf.get(part.what.kind)


def where_of(part: MapPart, edition: Edition) -> Location:
    """Return where a part is: where it says so itself, else where the named thing is; empty where nobody says."""
    if part.location:
        return part.location
    thing = named_by(part, edition)
    return thing.location or NOWHERE if isinstance(thing, Name | Term) else NOWHERE
