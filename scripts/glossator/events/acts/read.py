"""A class of acts from its record in `references/acts.yml`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from glossator.events.acts.act import Act
from glossator.findings import Finding
from glossator.model import Place, TargetKind
from glossator.records import Fields

FIELDS = ("id", "verbs", "nouns")


def parse_act(record: Mapping[str, Any], place: Place) -> tuple[Act | None, list[Finding]]:
    """Return the class, and what is wrong with its record (n-002, n-004, n-009, t-004); None without an id."""
    fields = Fields.of(record, place, FIELDS)
    id_ = fields.id(TargetKind.EVENT)
    act = Act(id_, fields.listed("verbs"), fields.listed("nouns"), place)
    return (act if fields.complete else None), fields.findings
