"""Slips in citations by key: no claim on words, only findings."""

from __future__ import annotations

from glossator.apparatus.reading import Claims, Reading
from glossator.citation import find_slips, find_written, without_escaped


def claim(reading: Reading) -> Claims:
    """Return no mention, and a finding for each citation by key that is not read as it was meant."""
    prose, source = reading.passage.prose, reading.text.source
    if "@" not in prose.text and "[" not in prose.text:
        return [], []
    mentions = find_written(prose, source, reading.text.front.language) if "@" in prose.text else []
    return [], find_slips(without_escaped(prose, source), mentions, reading.indexes.library, reading.places)
