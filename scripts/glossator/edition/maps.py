"""Maps from `references/maps.yml`: what they show, where that is, and who says so."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from glossator.anchors import Anchors
from glossator.chronology.written import date_of
from glossator.edition.moved import Moved
from glossator.edition.parts import parts_of
from glossator.findings import Finding
from glossator.model import DrawnMap, MapPart, Place, Ref, Status, TargetKind, spot
from glossator.records import Fields, Kind
from glossator.records.as_of import AS_OF, known_as_of
from glossator.records.locations import parse_line, parse_location

MAPS = "references/maps.yml"
FIELDS = ("id", "label", "text", "frame", "parts", AS_OF)
PART_FIELDS = (
    "name", "term", "event", "label", "coordinates", "route", "state", "outline", "date", "status", "text", "by", "at",
)  # fmt: skip
NAMING = {"name": TargetKind.NAME, "term": TargetKind.TERM, "event": TargetKind.EVENT}
"""Fields of a part that say what it is; the first that is there counts."""


def parse_map(record: Mapping[str, Any], place: Place) -> tuple[DrawnMap | None, list[Finding]]:
    """Return the map, and what is wrong with its record; None where `id`, `label` or `parts` cannot be used.

    A part that lacks what it needs costs only itself. Findings: t-004 (id), n-002, n-004, n-009, n-015, n-017, n-018,
    n-019, d-001, d-002, d-009, d-063.
    """
    fields = Fields.of(record, place, FIELDS)
    id = fields.id(Kind.MAP)
    label, text = fields.words("label", needed=True), fields.words("text")
    frame = parse_line(fields, "frame")
    parts = [part for one in parts_of("parts", PART_FIELDS, fields) if (part := _part(one, fields)) is not None]
    if not parts and fields.readable and fields.record.get("parts") is None:
        fields.missing("parts")
    read = DrawnMap(id, label, text, frame, tuple(parts), known_as_of(fields), place)
    return (read if fields.complete and parts else None), fields.findings


def with_passages(
    maps: Mapping[str, DrawnMap], passages: Collection[str], anchors: Anchors
) -> tuple[dict[str, DrawnMap], list[Finding]]:
    """Return the maps with the passages of their parts as they are called today, and t-034 and t-035.

    `passages` are the ids of today; what is none of them leads nowhere and is left out.
    """
    found: list[Finding] = []
    moved, kept = Moved.of(passages, anchors), {}
    for id, one in maps.items():
        parts = []
        for part in one.parts:
            found += (told for name in part.at for told in moved.told(name, spot(part.spots, part.place, "at", name)))
            today = dict.fromkeys(anchors.aliases.get(name, name) for name in part.at)
            parts.append(replace(part, at=tuple(name for name in today if name in passages)))
        kept[id] = replace(one, parts=tuple(parts))
    return kept, found


def _part(fields: Fields, whole: Fields) -> MapPart | None:
    label = fields.words("label")
    named = [Ref(kind, id) for name, kind in NAMING.items() if (id := fields.words(name))]
    if not named and not label:
        fields.missing("label")
    location, found = parse_location(fields)
    fields.findings += found
    outline, date = parse_line(fields, "outline"), date_of(fields, "date", fields.record.get("date"))
    status = fields.words("status")
    if status not in {str(one) for one in Status}:
        fields.wrong("status", status, f"`{Status.PLANNED}` or `{Status.DROPPED}`, or leave it out")
        status = ""
    text, by, at = fields.words("text"), fields.listed("by"), fields.listed("at")
    whole.findings += fields.findings
    if not fields.complete:
        return None
    return MapPart(
        named[0] if named else None,
        label,
        location,
        outline,
        date,
        Status(status),
        text,
        by,
        at,
        fields.place,
        fields.spots,
    )
