"""What the front matter of a text says, checked field by field."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from glossator.findings import Finding
from glossator.findings.nearest import LOOSE, nearest
from glossator.model import Front, Place
from glossator.patterns import re
from glossator.records import Fields
from glossator.records.fields import FRONT
from glossator.records.languages import is_language, nearest_languages
from glossator.records.written import place_of

FIELDS = ("title", "authors", "date", "language", "kind", "of", "licence", "description", "order", "silence")
KINDS = ("companion", "original", "introduction")
ORDER = 50
"""Where a text stands among others that does not say."""
_MOST_ORDER = 1_000_000
DEFAULT = "en"
"""The language of a text that names none."""
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def parse_front(record: Mapping[str, Any], path: str, id: str) -> tuple[Front, list[Finding]]:
    """Return the front matter as a value and what is wrong with it (n-009, t-003, t-014).

    A field of the wrong type counts as missing; a text without a title is called
    by its id.
    """
    fields = Fields.of(record, Place(path), FIELDS, FRONT)
    title = fields.line("title")
    if not str(record.get("title") or "").strip():
        fields.missing("title")
    kind = fields.line("kind") or KINDS[0]
    if kind not in KINDS:
        fields.wrong("kind", kind, " or ".join(KINDS), near=nearest(kind, KINDS, LOOSE))
        kind = KINDS[0]
    front = Front(
        title or id, fields.lines("authors"), _date(fields), _language(fields), kind,
        fields.line("of"), fields.line("licence"), fields.line("description"), _order(fields), _silence(fields),
        fields.spots,
    )  # fmt: skip
    return front, fields.findings


def _date(fields: Fields) -> str:
    """The date in any words; what has the form of a day must be one."""
    date = fields.line("date")
    if _DAY.fullmatch(date) and not _is_day(date):
        fields.wrong("date", date, "a day of the calendar, as in 2015-11-24, or a year")
    return date


def _is_day(date: str) -> bool:
    try:
        datetime.date.fromisoformat(date)
    except ValueError:
        return False
    return True


def _language(fields: Fields) -> str:
    language = fields.line("language")
    if language and not is_language(language):
        near = nearest_languages(language)
        fields.wrong("language", language, "a language code such as en, tr or sr-Latn", near=near)
        return DEFAULT
    return language or DEFAULT


def _order(fields: Fields) -> int:
    value = fields.record.get("order", ORDER)
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) <= _MOST_ORDER:
        return value
    fields.wrong("order", value, "a whole number")
    return ORDER


def _silence(fields: Fields) -> dict[str, str]:
    value = fields.record.get("silence")
    if isinstance(value, Mapping) and all(isinstance(why, str | None) for why in value.values()):
        for code in value:
            at = place_of(value, code, fields.at("silence"))
            fields.spots["silence", str(code)] = at.line, at.column
        return {str(code): " ".join((why or "").split()) for code, why in value.items()}
    if value is not None:
        fields.wrong("silence", value, "`code: reason` lines")
    return {}
