"""Emphasis that an author writes within a citation by key: `[*see* @doe99, *my translation*]`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from glossator.bibliography import Piece
from glossator.model import MarkupKind, Prose
from glossator.weave.escape import html

_TAGS = {MarkupKind.EMPHASIS: "em", MarkupKind.STRONG: "strong", MarkupKind.DELETED: "del"}


def emphasised(pieces: Sequence[Piece], prose: Prose, start: int, end: int) -> tuple[Piece, ...]:
    """Return the pieces of a citation with the emphasis of its words in the prose, `start` and `end` its brackets.

    Words are looked for in order, as they are written; those that the style words anew, or that hold the key, have
    no emphasis then.
    """
    made = list(pieces)
    number = at = 0
    for tag, words in _stretches(prose, start, end):
        for place in range(number, len(made)):
            found = made[place].html.find(words, at if place == number else 0)
            if found >= 0:
                marked, whole = f"<{tag}>{words}</{tag}>", made[place].html
                made[place] = made[place]._replace(html=whole[:found] + marked + whole[found + len(words) :])
                number, at = place, found + len(marked)
                break
    return tuple(made)


def _stretches(prose: Prose, start: int, end: int) -> Iterator[tuple[str, str]]:
    for markup in prose.markups:
        words = prose.text[markup.start : markup.end]
        if markup.kind in _TAGS and start < markup.start and markup.end < end and words.strip() and "@" not in words:
            yield _TAGS[markup.kind], html(words)
