"""What the front matter of a text says, checked field by field."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from glossator.findings import Finding, finding
from glossator.model import Front, Place

KINDS = ("companion", "original", "introduction")


def parse_front(fields: Mapping[str, Any], path: str, id: str) -> tuple[Front, list[Finding]]:
    """Return the front matter as a value and what is wrong with it (t-003, t-014).

    A field of the wrong type counts as missing; a text without a title is called
    by its id.
    """
    findings: list[Finding] = []
    place = Place(path)

    def words(name: str, default: str = "") -> str:
        value = fields.get(name)
        if value is None:
            return default
        if isinstance(value, datetime.date):
            return value.isoformat()
        if isinstance(value, str | int | float) and not isinstance(value, bool):
            return " ".join(str(value).split())
        findings.append(finding("t-014", place, field=name, what="no plain words", wanted="one line of words"))
        return default

    def several(name: str) -> tuple[str, ...]:
        value = fields.get(name)
        if value is None:
            return ()
        listed = value if isinstance(value, list) else [value]
        if all(isinstance(one, str | int) for one in listed):
            return tuple(str(one) for one in listed)
        findings.append(finding("t-014", place, field=name, what="no list of words", wanted="a list"))
        return ()

    title = words("title")
    if not title:
        findings.append(finding("t-003", place, field="title"))
    kind = words("kind", "companion")
    if kind not in KINDS:
        findings.append(finding("t-014", place, field="kind", what=f"“{kind}”", wanted=" or ".join(KINDS)))
        kind = KINDS[0]
    order = fields.get("order", 50)
    if not isinstance(order, int) or isinstance(order, bool):
        findings.append(finding("t-014", place, field="order", what=f"“{order}”", wanted="a whole number"))
        order = 50
    silence = fields.get("silence") or {}
    if not isinstance(silence, dict):
        findings.append(finding("t-014", place, field="silence", what="no mapping", wanted="`code: reason` lines"))
        silence = {}
    front = Front(
        title or id, several("authors"), words("date"), words("language", "en"), kind, words("of"),
        words("licence"), words("description"), order, {str(code): str(why) for code, why in silence.items()},
    )  # fmt: skip
    return front, findings
