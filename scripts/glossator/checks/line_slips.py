"""Lines whose first sign has a slip: `-Item` for an item of a list, `[1]: words` for a note."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from glossator.checks.beside import Beside
from glossator.findings import Finding, finding
from glossator.model import Passage, PassageKind, Text
from glossator.patterns import re

_MOST = 300
"""Characters of what stands behind a label that are looked at."""
_SHOWN = 80
"""Characters of a line that a message shows."""
_ITEM = re.compile(r"([-+]|\d{1,3}[.)])([^\W\d_][^\n]{0,300})")
_NOTE = re.compile(r"^ {0,3}\[(\d{1,3}|[*†‡])\]:[ \t]+(\S[^\n]*)$", re.MULTILINE)
_LABEL = re.compile(r"\[(?:\d{1,3}|[*†‡])\]:[ \t]")
_ADDRESS = re.compile(r"<|\w+://|mailto:|#|[^\s]*[/#]|[^\s]+\.\w{1,5}(?:[#?]\S*)?(?:\s+[\"'(].*)?$", re.IGNORECASE)
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})", re.MULTILINE)


def line_slips(text: Text, beside: Beside) -> Iterator[Finding]:
    """Yield m-050 and m-051 for a document that somebody wrote in Markdown."""
    if text.origin is None:
        for passage in text.spoken:
            if passage.kind is PassageKind.PARAGRAPH:
                yield from _items(text, passage)
        yield from _notes(text)


def _items(text: Text, passage: Passage) -> Iterator[Finding]:
    """Signs of a list that stand right before a word: of each line, or of the first before a capital letter."""
    start = passage.span.start
    sign = text.source[start : passage.span.end].lstrip(" ")[:1]
    if not (sign.isdecimal() or sign in ("-", "+")):
        return
    if not passage.prose.text or passage.prose.source(0, 1).start != start:
        return
    lines = text.source[start : passage.span.end].splitlines() or [""]
    found = [_ITEM.match(line.lstrip(" ")) for line in lines]
    first = found[0]
    if first is None or not (first[2][0] != first[2][0].lower() or (len(found) > 1 and all(found))):
        return
    wanted = f"{first[1]} {first[2].rstrip()}"
    yield finding("m-050", text.place(start), (wanted,), words=first[0].rstrip()[:_SHOWN], sign=first[1])


def _notes(text: Text) -> Iterator[Finding]:
    """A label in brackets with a colon, and words behind it that are no address."""
    if not _LABEL.search(text.source):
        return
    used = set(re.findall(r"\]\[(\d{1,3}|[*†‡])\]", text.source))
    fences = [match.start() for match in _FENCE.finditer(text.source)]
    for match in _NOTE.finditer(text.source):
        fenced = bisect_left(fences, match.start()) % 2
        if not fenced and match[1] not in used and not _ADDRESS.match(match[2][:_MOST]):
            place = text.place(match.start(1) - 1)
            yield finding("m-051", place, (f"[^{match[1]}]:",), printed=f"[{match[1]}]:", label=match[1])
