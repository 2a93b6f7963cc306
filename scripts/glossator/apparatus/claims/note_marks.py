"""Marks of the author's own notes."""

from __future__ import annotations

from glossator.apparatus.reading import Claimed, Claims, Reading
from glossator.model import Mark, MarkupKind, Mention, MentionKind, Resolution, Unresolved


def claim(reading: Reading) -> Claims:
    """Return a mention without words for each mark."""
    claimed: list[Claimed] = []
    for markup in reading.passage.prose.markups:
        if markup.kind is MarkupKind.NOTE_MARK:
            start, _, end = markup.title.partition(":")
            value = Mark(markup.target, int(start), int(end))
            mention = Mention(MentionKind.NOTE, markup.start, markup.end, f"[^{markup.target}]", "note-mark", value)
            note = reading.notes.get(markup.target)
            claimed.append((mention, Resolution(note) if note else Resolution(None, Unresolved.NO_CANDIDATE)))
    return claimed, []
