"""Words quoted from a text with one slip, where the text has them once."""

from __future__ import annotations

from glossator.findings import Finding
from glossator.mending.certain import certain
from glossator.mending.spot import Edits, instead


def quotation(found: Finding, source: str, at: int) -> Edits:
    """Return the edit that quotes what the text has."""
    words = str(found.about.get("quotation", ""))
    if not words or not source.startswith(words, at):
        return ()
    return instead(at, words, certain(words, found.suggestions))
