"""A DOI written as the address that leads to it."""

from __future__ import annotations

from glossator.findings import Finding
from glossator.mending.spot import Edits
from glossator.patterns import re

_BEFORE = re.compile(r"(?:https?://(?:dx\.|www\.)?doi\.org/|doi:[ \t]*)(?=10\.)", re.IGNORECASE)


def bare_doi(found: Finding, source: str, at: int) -> Edits:
    """Return the edit that takes out what resolvers and people put before a DOI (DOI handbook, section 3.4)."""
    del found
    match = _BEFORE.match(source, at + (source[at : at + 1] in ("{", '"')))
    return ((match.start(), match.end(), ""),) if match else ()
