"""The list of the passages of an edition as it is now."""

from __future__ import annotations

import hashlib

from glossator.edition.edition import Edition
from glossator.edition.passage_list import Listed, PassageList
from glossator.edition.released import released

_WORDS, _LETTERS = 8, 120


def passage_list(edition: Edition) -> PassageList:
    """Return the list of an edition: every passage of what is published, but for the words of headings."""
    about = released(edition.knowledge, edition.changes)
    rows = []
    for text in edition.documents:
        if text.local:
            continue
        for passage in text.passages:
            words = passage.prose.words.split()
            digest = hashlib.sha256(" ".join(words).encode("utf-8", "surrogatepass")).hexdigest()
            rows.append(Listed(passage.id, text.id, passage.number, digest, _beginning(words)))
    return PassageList(
        about.version, about.day.as_iso() if about.day else "", tuple(rows), dict(edition.anchors.aliases)
    )


def _beginning(words: list[str]) -> str:
    said = " ".join(words[:_WORDS])
    return said if len(said) <= _LETTERS else f"{said[: _LETTERS - 1]}…"
