"""What the search reads of a page: its headings, and under each the words that the page's parts say are theirs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from glossator.characters.folding import fold
from glossator.weave.escape import html
from glossator.weave.page import Html, Part


def searchable(parts: Sequence[Part]) -> str:
    """Return the words of a page as HTML with its headings as the only tags, for a generator's search to read.

    Parsing the tags of a corpus one by one costs a site generator more than writing its pages, and lists of uses
    repeat sentences that are found on their own page, so parts give their words themselves.
    """
    return " ".join(
        # The words of a heading are Markdown that prints exactly them: what could be a tag is an entity already.
        part.words if isinstance(part, Html) else f'<h{part.level} id="{html(part.id)}">{part.words}</h{part.level}>'
        for part in parts
        if not isinstance(part, Html) or part.words
    )


_WORD = re.compile(r"\w+")


def folded_words(text: str) -> str:
    """Return the words that have letters with marks, without the marks: who types `Sevres` finds `Sèvres`.

    Each word once, in alphabetical order; words of other scripts, which fold to
    themselves, are left out.
    """
    if text.isascii():
        return ""
    words = {word for word in _WORD.findall(text) if not word.isascii()}
    return " ".join(sorted({fold(word) for word in words} - {word.lower() for word in words}))
