"""What the front matter of a text says, checked field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from glossator.findings import Finding, finding
from glossator.model import Front, Place
from glossator.records import Fields
from glossator.records.fields import FRONT

FIELDS = ("title", "authors", "date", "language", "kind", "of", "licence", "description", "order", "silence")
KINDS = ("companion", "original", "introduction")
ORDER = 50
"""Where a text stands among others that does not say."""
_MOST_ORDER = 1_000_000


def parse_front(record: Mapping[str, Any], path: str, id: str) -> tuple[Front, list[Finding]]:
    """Return the front matter as a value and what is wrong with it (n-009, t-003, t-014).

    A field of the wrong type counts as missing; a text without a title is called
    by its id.
    """
    fields = Fields.of(record, Place(path), FIELDS, FRONT)
    title = fields.line("title")
    if not title:
        fields.findings.append(finding(FRONT.missing, fields.place, field="title"))
    kind = fields.line("kind") or KINDS[0]
    if kind not in KINDS:
        fields.wrong("kind", kind, " or ".join(KINDS))
        kind = KINDS[0]
    front = Front(
        title or id, fields.lines("authors"), fields.line("date"), fields.line("language") or "en", kind,
        fields.line("of"), fields.line("licence"), fields.line("description"), _order(fields), _silence(fields),
    )  # fmt: skip
    return front, fields.findings


def _order(fields: Fields) -> int:
    value = fields.record.get("order", ORDER)
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) <= _MOST_ORDER:
        return value
    fields.wrong("order", value, "a whole number")
    return ORDER


def _silence(fields: Fields) -> dict[str, str]:
    value = fields.record.get("silence")
    if isinstance(value, Mapping) and all(isinstance(why, str) for why in value.values()):
        return {str(code): " ".join(why.split()) for code, why in value.items()}
    if value is not None:
        fields.wrong("silence", value, "`code: reason` lines")
    return {}
