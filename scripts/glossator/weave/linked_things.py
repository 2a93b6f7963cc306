"""Names and events as linked data: schema.org as JSON-LD 1.1."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from glossator.model import Day, Edtf, Event, Name
from glossator.model.edtf import Precision
from glossator.names.name_kinds import NameKind, NameList, list_of
from glossator.weave.linked_data import block
from glossator.weave.loom import Loom
from glossator.weave.prose.signs import in_words

THING = "Thing"
WIKIDATA = "http://www.wikidata.org/entity/"
TYPES = {NameList.PEOPLE: "Person", NameList.ORGANISATIONS: "Organization", NameList.PLACES: "Place"}
"""List of names to what a name of it is; any other is a Thing, and so is a people, which is no person."""


def type_of(name: Name) -> str:
    """Return the type that schema.org has for a name."""
    return THING if name.kind == NameKind.PEOPLE else TYPES.get(list_of(name.kind), THING)


def of_name(name: Name, loom: Loom) -> str:
    """Return what a page of a name is about: who or what it is, its other forms, where it is, its item in Wikidata."""
    kind = type_of(name)
    point = name.location.point if kind == "Place" else None
    return block(
        {
            "@type": kind,
            "name": name.label,
            "alternateName": [one for one in dict.fromkeys((name.acronym, *name.also)) if one],
            "description": in_words(name.text, name.signs, loom),
            "sameAs": f"{WIKIDATA}{name.wikidata}" if name.wikidata else "",
            "geo": {"@type": "GeoCoordinates", "latitude": point[0], "longitude": point[1]} if point else {},
        }
    )


def of_events(events: Sequence[Event], loom: Loom) -> str:
    """Return the events of a page, each under the id of its entry; nothing without any."""
    nodes = [event_data(event, f"#{event.id}", loom) for event in events]
    return block({"@graph": nodes}) if nodes else ""


def event_data(event: Event, id: str, loom: Loom) -> dict[str, Any]:
    """Return an event as schema.org has it, under the id given.

    `startDate` and `endDate` are ISO 8601 dates as exact as they are known and no more (`1949`, `2016-02`), left out
    where open or beyond four digits; `temporalCoverage` has the EDTF.
    """
    names = loom.edition.names
    about: dict[str, Any] = {"@type": "Event", "@id": id, "name": event.label}
    if event.when:
        first, last = _ends(event.when)
        about |= {"startDate": first} if first else {}
        about |= {"endDate": last} if last else {}
    if event.date:
        about["temporalCoverage"] = event.date
    if event.text:
        about["description"] = in_words(event.text, event.signs, loom)
    if where := [names[id].label for id in event.where if id in names]:
        about["location"] = [{"@type": "Place", "name": name} for name in where]
    if who := [names[id].label for id in event.who if id in names]:
        about["about"] = [{"@type": THING, "name": name} for name in who]
    return about


def _ends(when: Edtf) -> tuple[str, str]:
    """The first and last day, each as exact as the date it is of; empty where open or beyond four digits."""
    of = [member for member in when.members if isinstance(member, Edtf)] or [when]
    return _date(when.earliest, of[0]), _date(when.latest, of[-1])


def _date(day: Day | None, of: Edtf) -> str:
    words = day.as_iso() if day else ""
    if of.precision is Precision.DAY:
        return words
    # A season begins in a month that is known; of a decade or a century only the year is.
    return words[:-3] if of.precision in _MONTHS else words[:-6]


_MONTHS = (Precision.MONTH, Precision.SEASON)
