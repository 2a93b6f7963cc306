"""What the front matter of a plain page may say: a list of fields with their types, and nothing else.

Every field of a page reaches the theme's templates, where some would name a file
(`template`, `icon`) and any other could be of a type that stops the generator.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from glossator.findings import Finding
from glossator.findings.nearest import LOOSE, nearest
from glossator.model import Place, spot
from glossator.patterns import re
from glossator.records import Fields
from glossator.records.fields import FRONT

Value = str | list[str] | dict[str, bool | int | float]
"""A checked value of a page's front matter."""

FIELDS = ("title", "description", "hide", "search")
HIDE = ("navigation", "toc", "footer", "path")
"""Parts of a page that it may go without (Material for MkDocs, “Setup”)."""
SEARCH = ("exclude", "boost")
MOST_BOOST = 100.0


def parse_page(record: Mapping[str, Any], path: str) -> tuple[dict[str, Value], list[Finding]]:
    """Return the fields that are known and of their type, and what is wrong with others (n-009, t-014)."""
    fields = Fields.of(record, Place(path), FIELDS, FRONT)
    kept: dict[str, Value] = {name: words for name in ("title", "description") if (words := fields.line(name))}
    if hidden := _hidden(fields):
        kept["hide"] = hidden
    search, found = _search(fields)
    if search:
        kept["search"] = search
    return kept, [*fields.findings, *found]


def _hidden(fields: Fields) -> list[str]:
    kept = []
    for part in fields.lines("hide"):
        if part in HIDE:
            kept.append(part)
        else:
            near = nearest(part[:40], HIDE, LOOSE)[:1]
            fields.wrong("hide", part, " or ".join(HIDE), near=near, at=spot(fields.spots, fields.place, "hide", part))
    return list(dict.fromkeys(kept))


def _search(fields: Fields) -> tuple[dict[str, bool | int | float], list[Finding]]:
    value = fields.record.get("search")
    if value is None:
        return {}, []
    if not isinstance(value, Mapping):
        fields.wrong("search", value, "`exclude: true`, or `boost:` and a number, below it")
        return {}, []
    inner = Fields.of(value, fields.at("search"), SEARCH, FRONT)
    kept: dict[str, bool | int | float] = {}
    exclude = value.get("exclude")
    if isinstance(exclude, bool):
        kept["exclude"] = exclude
    elif exclude is not None:
        inner.wrong("exclude", exclude, "true or false")
    boost = inner.number("boost", 0, MOST_BOOST)
    if boost is not None:
        kept["boost"] = boost
    return kept, inner.findings


_HEADING = re.compile(r"^# +(\S.*)$", re.MULTILINE)


def first_heading(source: str, body: int) -> str:
    """Return the words of the first heading of the first level behind `body`; empty where there is none."""
    match = _HEADING.search(source, body)
    return match.group(1).rstrip().rstrip("#").rstrip() if match else ""
