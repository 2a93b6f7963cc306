"""Where on the globe a thing is."""

from __future__ import annotations

from dataclasses import dataclass

LatLon = tuple[float, float]
"""Latitude and longitude in decimal degrees, north and east positive (ISO 6709)."""


@dataclass(frozen=True, slots=True)
class Location:
    """A point, a line, the outlines of states, or several of these."""

    point: LatLon | None = None
    route: tuple[LatLon, ...] = ()
    """A line through these places, two at least; empty where there is none."""
    states: tuple[str, ...] = ()
    """ISO 3166-1 alpha-3 codes of the states whose outlines show it."""

    def __bool__(self) -> bool:
        return self.point is not None or bool(self.route) or bool(self.states)
