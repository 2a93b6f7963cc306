"""Signs of an argument with a slip, which are printed as they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from glossator.findings import Finding, finding
from glossator.model import Passage, Text
from glossator.patterns import re

_OPEN = re.compile(r"\[(?=\s*[¶“„«])[^\[\]]{0,60}")


def unclosed(document: Text, passages: Iterable[Passage]) -> Iterator[Finding]:
    """Yield m-038 for each `[¶ 31` whose bracket nobody closes; what is behind a backslash is words."""
    for passage in passages:
        words = passage.prose.text
        for match in _OPEN.finditer(words) if "[" in words else ():
            closing = words.find("]", match.end())
            at = passage.prose.source(match.start(), match.start() + 1).start
            closed = closing >= 0 and "[" not in words[match.end() : closing]
            if not closed and document.source[max(at - 1, 0)] != "\\":
                yield finding("m-038", document.place(at), printed=match[0].strip())
