"""The passages of today as the matcher needs them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from glossator.anchors.fingerprint import digest_of, words_of
from glossator.characters.printable import printable
from glossator.model import BlockKind, Text

OPENING = 8
"""Words of a passage that a line of the registry shows at most."""
_LETTERS = 100
"""Characters that these may have together."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A passage of today, or a heading."""

    text: str
    id: str
    """What its words give it: from the opening words, or `#` and the slug."""
    words: tuple[str, ...]
    digest: str
    opening: str

    @property
    def is_heading(self) -> bool:
        """Whether it is a heading."""
        return self.id.startswith("#")


def opening_of(text: str) -> str:
    """Return the first words as printed, on one line; nothing in it can end a field or a line."""
    words = " ".join(text.split(None, OPENING)[:OPENING])[:_LETTERS].strip()
    return printable(words)


def leaves(documents: Iterable[Text]) -> dict[str, list[Leaf]]:
    """Return text to its headings and passages in reading order."""
    return {text.id: _leaves(text) for text in documents}


def _leaves(text: Text) -> list[Leaf]:
    found = []
    for block in text.blocks:
        if block.kind is BlockKind.HEADING and block.prose is not None:
            found.append(_leaf(text.id, f"#{block.id}", block.prose.words))
        elif block.kind is BlockKind.PASSAGE:
            passage = text.passages[block.passage]
            found.append(_leaf(text.id, passage.id, passage.prose.words))
    return found


def _leaf(text: str, id: str, printed: str) -> Leaf:
    words = words_of(printed)
    return Leaf(text, id, tuple(words), digest_of(words), opening_of(printed))
