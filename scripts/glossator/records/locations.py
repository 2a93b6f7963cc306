"""Where a name or a term is on the globe, from the fields `coordinates`, `route` and `state` of its record.

Whatever somebody wrote is read or refused, one finding a field: a place that is wrong on a map misleads more than one
that is missing.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from glossator.findings import Finding, finding
from glossator.findings.nearest import LOOSE, nearest
from glossator.model import Location, Place
from glossator.model.locations import LatLon
from glossator.patterns import re
from glossator.records.fields import Fields, described
from glossator.records.written import item_place

FIELDS = ("coordinates", "route", "state")
LONGEST = 200
"""Places of a route at most: more are not told apart on a map as wide as a page."""
_MOST_STATES = 60
_NUMBER = re.compile(r"[+-]?\d{1,3}(?:\.\d{1,12})?", re.ASCII)
_ISO = re.compile(r"[A-Z]{3}")


@dataclass(frozen=True, slots=True)
class _Wrong:
    """What is wrong with a place, in words of the finding `code`."""

    code: str
    what: str
    wanted: str
    part: int | None = None
    """Which of the two numbers is at fault, where one is."""


def parse_location(fields: Fields) -> tuple[Location, list[Finding]]:
    """Return where the record says that its thing is, and what is wrong with it; a wrong field counts as missing.

    Findings: n-015 (no place), n-017 (latitude and longitude swapped), n-018 (no such state), n-019 (no route).
    """
    point, found = _point(fields.record.get("coordinates"), fields.at("coordinates"))
    route, more = _route(fields.record.get("route"), fields.at("route"), "route")
    states, others = _states(fields.record.get("state"), fields.at("state"))
    return Location(point, route, states), [*found, *more, *others]


def parse_line(fields: Fields, name: str) -> tuple[LatLon, ...]:
    """Return a list of 2 to 200 places that a field holds, as `route` has it; empty where there is none."""
    line, found = _route(fields.record.get(name), fields.at(name), name)
    fields.findings += found
    return line


def _point(value: object, place: Place) -> tuple[LatLon | None, list[Finding]]:
    if value is None:
        return None, []
    read = _lat_lon(value)
    if isinstance(read, _Wrong):
        at = _part(value, read, place)
        return None, [finding(read.code, at, field="coordinates", what=read.what, wanted=read.wanted)]
    return read, []


def _part(value: object, wrong: _Wrong, place: Place) -> Place:
    """Where the number at fault was written."""
    return place if wrong.part is None else item_place(value, wrong.part, place)


def _route(value: object, place: Place, name: str) -> tuple[tuple[LatLon, ...], list[Finding]]:
    if value is None:
        return (), []
    if not isinstance(value, list | tuple):
        return (), [finding("n-019", place, field=name, what=f"is {described(value)}")]
    if not 2 <= len(value) <= LONGEST:
        return (), [
            finding("n-019", place, field=name, what=f"has {len(value)} {'place' if len(value) == 1 else 'places'}")
        ]
    read = []
    for number, one in enumerate(value, 1):
        at = _lat_lon(one)
        if isinstance(at, _Wrong):
            here = _part(one, at, item_place(value, number - 1, place))
            return (), [finding(at.code, here, field=f"{name}, place {number}", what=at.what, wanted=at.wanted)]
        read.append(at)
    if len(set(read)) < 2:
        return (), [finding("n-019", place, field=name, what="is one place all along")]
    return tuple(read), []


def _states(value: object, place: Place) -> tuple[tuple[str, ...], list[Finding]]:
    if value is None:
        return (), []
    listed = value if isinstance(value, list | tuple) else [value]
    # The room of maps is imported where a record says that it lies in a state.
    from glossator.cartography import codes

    known = codes()
    kept: dict[str, None] = {}
    found = []
    for number, one in enumerate(listed[:_MOST_STATES]):
        if isinstance(one, str) and one in known:
            kept[one] = None
            continue
        what = described(one)
        near: tuple[str, ...] = ()
        if isinstance(one, str) and _ISO.fullmatch(one.strip().upper()):
            near = nearest(one.strip().upper(), sorted(known), LOOSE)[:2]
        found.append(finding("n-018", item_place(value, number, place), near, what=what))
    if len(listed) > _MOST_STATES:
        found.append(finding("n-018", place, what=f"a list of {len(listed)}, of which {_MOST_STATES} are read"))
    return tuple(kept), found


def _lat_lon(value: object) -> LatLon | _Wrong:
    example = "latitude and longitude in degrees, as `[41.01, 28.98]`"
    parts = value.split(",") if isinstance(value, str) and len(value) < 60 else value
    if not isinstance(parts, list | tuple):
        return _Wrong("n-015", described(value), example)
    if len(parts) != 2:
        return _Wrong("n-015", f"{described(value)} of {len(parts)}", example)
    numbers = [_number(part) for part in parts]
    for at, (part, number) in enumerate(zip(parts, numbers, strict=True)):
        if number is None:
            return _Wrong("n-015", f"made of {described(part)}", example, at)
    lat, lon = (number or 0.0 for number in numbers)
    if 90 < abs(lat) <= 180 and abs(lon) <= 90:
        return _Wrong("n-017", f"[{lat:g}, {lon:g}]", f"[{lon:g}, {lat:g}]", 0)
    if abs(lat) > 90 or abs(lon) > 180:
        beyond = f"[{lat:g}, {lon:g}], beyond the globe"
        return _Wrong("n-015", beyond, f"{example}: 90 and 180 at most", 0 if abs(lat) > 90 else 1)
    return lat + 0.0, lon + 0.0


def _number(value: object) -> float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        return float(value) if _NUMBER.fullmatch(value.strip()) else None
    # A whole number of a thousand digits is none that float() can take.
    if isinstance(value, int | float) and abs(value) < 1e9 and math.isfinite(value):
        return float(value)
    return None
