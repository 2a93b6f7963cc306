"""Fields that are never prose."""

from __future__ import annotations

VERBATIM = frozenset({"url", "doi", "eprint", "file", "isbn", "issn", "urldate", "date", "origdate", "eventdate"})
"""A `--` or `~` in them stays."""
