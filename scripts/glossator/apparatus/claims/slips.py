"""Slips in citations by key: no claim on words, only findings."""

from __future__ import annotations

from glossator.apparatus.reading import Claims, Reading
from glossator.citation import find_slips, without_escaped


def claim(reading: Reading) -> Claims:
    """Return no mention, and a finding for each citation by key that is not read as it was meant."""
    prose, source = reading.passage.prose, reading.text.source
    if "@" not in prose.text and "[" not in prose.text:
        return [], []
    cited = reading.cited.get(reading.passage.id) if "@" in prose.text else None
    mentions = cited.written if cited is not None else ()
    return [], find_slips(without_escaped(prose, source), mentions, reading.indexes.library, reading.places)
