"""Raw HTML: of a block (CommonMark 0.31, section 4.6) comments go, all else is shown as the words it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from glossator.patterns import re

Line = tuple[int, str]
"""(byte offset in the body, what stands there)."""


def shown(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield the stretches of a block that stand in no comment, without the white space around them.

    A comment that nobody closes is no comment: the block it opens goes on to the end of the text, and everything in
    it would be lost.
    """
    comments = list(_comments("".join(words for _, words in lines)))
    at = number = 0
    for start, words in lines:
        end, low = at + len(words), at
        while low < end:
            while number < len(comments) and comments[number][1] <= low:
                number += 1
            opens, closes = comments[number] if number < len(comments) else (end, end)
            piece = words[low - at : min(opens, end) - at] if opens > low else ""
            if piece.strip():
                before = words[: low - at] + piece[: len(piece) - len(piece.lstrip())]
                yield start + len(before.encode()), piece.strip()
            low = min(max(closes, low), end) if opens < end else end
        at = end


def _comments(block: str) -> Iterator[tuple[int, int]]:
    start = block.find("<!--")
    while start >= 0:
        end = block.find("-->", start + 2)  # `<!-->` is a whole comment (HTML, section 13.2.5.43)
        if end < 0:
            return
        yield start, end + 3
        start = block.find("<!--", end + 3)


_TAG = re.compile(r"<(/?)([A-Za-z][\w-]*)")


def unpaired(html: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Yield pieces of HTML without the tags that close one which was yielded: a pair is one mistake."""
    opened: Counter[str] = Counter()
    for offset, what in html:
        tag = _TAG.match(what)
        if tag is None or not tag[1]:
            yield offset, what
            opened[tag[2].lower() if tag else ""] += 1
        elif opened[tag[2].lower()]:
            opened[tag[2].lower()] -= 1
        else:
            yield offset, what
