"""b-151: a work of which the style prints nothing: fields that it asks for are not there, or it leaves the kind out."""

from __future__ import annotations

from collections.abc import Mapping

from glossator.bibliography.inlines import words_of
from glossator.bibliography.own_row import own_row
from glossator.bibliography.printed import Printed
from glossator.findings import Finding, finding
from glossator.model import Work


def with_rows(printed: Printed, works: Mapping[str, Work]) -> list[Finding]:
    """Put a row of our own where a reference has no letter and no figure, and return a finding for each such work."""
    bare = [
        key
        for key, entry in printed.entries.items()
        if key in works and not any(sign.isalnum() for sign in words_of(entry))
    ]
    for key in bare:
        printed.entries[key] = own_row(works[key])
    return [finding("b-151", works[key].place, key=key) for key in bare]
