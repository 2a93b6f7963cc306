"""Blocks that were meant for an item of a list and fall out of it, since they are not indented as far as its words."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.checks.beside import Beside
from glossator.findings import Finding, finding
from glossator.model import Text
from glossator.patterns import re

_ITEM = re.compile(r"( *)([-+*]|\d{1,9}[.)])( +)(?=\S)")
_BLOCK = re.compile(r" *(?:>|`{3}|~{3}|[-+*] )")
_FENCE = re.compile(r" *(?:`{3}|~{3})")
_MEANT = 2
"""Spaces behind the begin of an item from which on a line is meant for it; one is a slip of the finger."""
_WIDEST = 4
"""Spaces behind the sign of an item that belong to it; more begin code in it (CommonMark 0.31, section 5.2)."""
_SHOWN = 60
"""Characters of a line that a message shows."""


def fallen_blocks(text: Text, beside: Beside) -> Iterator[Finding]:
    """Yield m-052 for each block that is indented behind an item's begin and before its words; one pass over the lines.

    The words of `10. ` begin a space farther right than those of `9. `: what was indented for nine items falls out of
    the tenth (CommonMark 0.31, section 5.2).
    """
    if text.origin is not None or not text.passages:
        return
    at = text.source.rfind("\n", 0, text.passages[0].span.start) + 1
    items: list[tuple[int, int]] = []
    blank, fenced = True, False
    for line in text.source[at:].splitlines(keepends=True):
        start, at = at, at + len(line)
        if fenced or not line.strip():
            fenced = fenced and not _FENCE.match(line)
            blank = True
            continue
        item = _ITEM.match(line)
        if not (blank or item or _BLOCK.match(line)):
            continue
        blank, fenced = False, _FENCE.match(line) is not None
        indent = len(line) - len(line.lstrip(" "))
        while items and indent <= items[-1][0]:
            items.pop()
        if items and indent < items[-1][1]:
            begin, words = items.pop()
            numbered = item is not None and item[2][0].isdecimal()
            if indent - begin >= _MEANT and not numbered:
                place = text.place(start + indent)
                yield finding("m-052", place, words=line.strip()[:_SHOWN], printed=str(indent), wanted=str(words))
        if item:
            gap = len(item[3])
            items.append((indent, indent + len(item[2]) + (gap if gap <= _WIDEST else 1)))
