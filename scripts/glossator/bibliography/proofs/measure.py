"""b-123 and b-124: fields longer than any, and names in numbers that no title page holds."""

from __future__ import annotations

from glossator.bibliography.biblatex.inheritance import Fields
from glossator.bibliography.bibtex import SHOWN, Entry
from glossator.bibliography.names import split_names
from glossator.findings import Finding, finding

LONGEST = 10_000
"""Characters; the longest titles of books of the seventeenth century have two thousand."""
MANY = 1_000
"""Names of one work; those of large experiments in physics have more, and say so."""

_PROSE = frozenset({"abstract", "annotation", "annote", "keywords", "file", "note", "review", "contents", "comment"})
_PEOPLE = ("author", "editor", "translator", "bookauthor")


def beyond_measure(entry: Entry, fields: Fields) -> list[Finding]:
    """Return a finding for each field beyond the measure of its kind; all of it is kept."""
    found = []
    for name, field in entry.fields.items():
        if len(field.value) <= LONGEST or name in _PROSE:
            continue
        shown = {"key": entry.key, "field": name[:SHOWN]}
        if name in _PEOPLE:
            count = len(split_names(field.value))
            if count > MANY:
                found.append(finding("b-124", field.place, count=f"{count:,}", **shown))
        else:
            found.append(finding("b-123", field.place, count=f"{len(field.value):,}", **shown))
    return found
