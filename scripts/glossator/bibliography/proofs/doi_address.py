"""f-001: a DOI written as the address that leads to it."""

from __future__ import annotations

from glossator.bibliography.biblatex.inheritance import Fields
from glossator.bibliography.bibtex import SHOWN, Entry
from glossator.bibliography.fields import read_doi
from glossator.findings import Finding, finding


def doi_as_address(entry: Entry, fields: Fields) -> list[Finding]:
    """Return a note for a `doi` that is read without what stands before it; what is no DOI at all is told elsewhere."""
    field = entry.fields.get("doi")
    value = field.value.strip() if field else ""
    doi = read_doi(value) if value else None
    if field is None or doi is None or value.startswith("10."):
        return []
    return [finding("f-001", field.inside, (doi,), key=entry.key, value=value[:SHOWN], doi=doi[:SHOWN])]
