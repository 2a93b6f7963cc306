"""What cannot be set on paper in a time that grows with the text: such a text is left out, and it is said why.

Measured with WeasyPrint 69: a word is tried at each line anew, a cell at each of its lines, and lists within lists
take twice as long with each level or two.
"""

from __future__ import annotations

from itertools import accumulate

from glossator.model import BlockKind, Passage, PassageKind, Prose, Text
from glossator.patterns import re

LONGEST_WORD = 1000
LONGEST_CELL = 10_000
DEEPEST = 24
"""Elements within each other, each list being two."""
_WORD = re.compile(rf"\S{{{LONGEST_WORD + 1}}}")


def unprintable(text: Text) -> str:
    """Return why a text cannot be set, in half a sentence; nothing where it can."""
    depth = 0
    for block in text.blocks:
        if block.kind is BlockKind.OPEN:
            depth += 1
            if depth > DEEPEST:
                return f"its lists or quotations lie more than {DEEPEST} deep in each other; flatten them"
        elif block.kind is BlockKind.CLOSE:
            depth -= 1
        elif block.kind is BlockKind.CODE and _WORD.search(block.code):
            return _too_long(block.code)
    return next(filter(None, map(_of_passage, text.passages)), "")


def _of_passage(passage: Passage) -> str:
    words = passage.prose.text
    if len(passage.prose.markups) > DEEPEST and _deepest(passage.prose) > DEEPEST:
        return f"emphasis in “{words[:20]}…” lies more than {DEEPEST} deep in emphasis; take some out"
    if passage.kind is PassageKind.CELL and len(words) > LONGEST_CELL:
        return f"a cell of a table has {len(words):,} characters, more than {LONGEST_CELL:,}; make a paragraph of it"
    return _too_long(words) if _WORD.search(words) else ""


def _deepest(prose: Prose) -> int:
    """How many stretches of markup lie over the same character, at most."""
    edges = [edge for one in prose.markups if one.start < one.end for edge in ((one.start, 1), (one.end, -1))]
    return max(accumulate(step for _, step in sorted(edges)), default=0)


def _too_long(words: str) -> str:
    found = _WORD.search(words)
    begin = found.group()[:20] if found else ""
    return f"“{begin}…” has more than {LONGEST_WORD:,} characters without a space; divide it"
