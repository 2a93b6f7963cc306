"""The field `as-of`: to when what a record says was known."""

from __future__ import annotations

from glossator.model import Edtf
from glossator.records.fields import Fields

AS_OF = "as-of"


def known_as_of(fields: Fields, name: str = AS_OF) -> Edtf | None:
    """Return the date of the field (EDTF, ISO 8601-2), None where it is empty or none (n-004, t-014)."""
    if not (written := fields.line(name)):
        return None
    date = Edtf.from_text(written)
    if isinstance(date, Edtf) and date.latest is not None:
        return date
    fields.wrong(name, written, "a date with an end, as 2025, 2025-05 or 2025-05-31")
    return None
