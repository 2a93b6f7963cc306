"""A name from its record in `names.yml`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from glossator.findings import Finding
from glossator.findings.nearest import LOOSE, nearest
from glossator.model import Name, Place
from glossator.names.name_kinds import NameKind
from glossator.records import Fields, Kind
from glossator.records.as_of import AS_OF, known_as_of
from glossator.records.locations import FIELDS as WHERE
from glossator.records.locations import parse_location

FIELDS = ("id", "kind", "name", "also", "acronym", "wikidata", "text", "family", AS_OF, *WHERE)


def parse_name(record: Mapping[str, Any], place: Place) -> tuple[Name | None, list[Finding]]:
    """Return the name, and what is wrong with its record; None where `id`, `kind` or `name` cannot be used.

    Any other field that cannot be read is left empty. Findings: t-004 (id), n-002, n-004, n-009, and of where it is.
    """
    fields = Fields.of(record, place, FIELDS)
    id_ = fields.id(Kind.NAME)
    kind = fields.words("kind", needed=True)
    if kind and kind not in set(NameKind):
        near = nearest(kind[:40], [str(one) for one in NameKind], LOOSE)[:1]
        fields.wrong("kind", kind, "one of " + ", ".join(NameKind), needed=True, near=near)
    location, misplaced = parse_location(fields)
    label, family = fields.words("name", needed=True), fields.words("family")
    if family and (kind != NameKind.PERSON or family not in label):
        fields.wrong("family", family, "the words of `name` that are a person’s family name")
        family = ""
    name = Name(
        id=id_,
        kind=kind,
        label=label,
        also=fields.listed("also"),
        acronym=fields.words("acronym"),
        wikidata=fields.wikidata(),
        text=fields.words("text"),
        place=place,
        location=location,
        family=family,
        as_of=known_as_of(fields),
        spots=fields.spots,
    )
    return (name if fields.complete else None), [*fields.findings, *misplaced]
