"""b-106: a field whose name is one slip away from a field of biblatex."""

from __future__ import annotations

from glossator.bibliography.biblatex.fieldnames import misspelt
from glossator.bibliography.biblatex.inheritance import Fields
from glossator.bibliography.bibtex import SHOWN, Entry
from glossator.findings import Finding, finding


def misspelt_fields(entry: Entry, fields: Fields) -> list[Finding]:
    """Return a finding for each field that is nearly another which the entry does not have.

    One that is like none is its writer's own, and so is one beside the field that it is like: `fjournal` is the full
    name of what `journal` shortens.
    """
    found = []
    for name, field in entry.fields.items():
        if (meant := misspelt(name)) and meant not in entry.fields:
            found.append(finding("b-106", field.place, (meant,), key=entry.key, field=name[:SHOWN]))
    return found
