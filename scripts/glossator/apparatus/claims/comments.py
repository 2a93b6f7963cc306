"""Words that an editorial note quotes."""

from __future__ import annotations

from glossator.apparatus.reading import Claims, Reading
from glossator.model import Comment, Mention, MentionKind, Resolution


def claim(reading: Reading) -> Claims:
    """Return a mention for each place that a note comments on."""
    places = reading.indexes.quotations.get(reading.passage.id)
    if not places:
        return [], []
    words = reading.passage.prose.text
    return [
        (
            Mention(MentionKind.QUOTATION, start, end, words[start:end], "editorial-note", Comment(note.kind)),
            Resolution(note.ref),
        )
        for start, end, note in places
    ], []
