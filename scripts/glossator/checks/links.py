"""Pictures of other hosts, which no page may ask for."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.checks.beside import Beside
from glossator.findings import Finding, finding
from glossator.model import MarkupKind, Text
from glossator.passages.safe_addresses import foreign_address, safe_address


def foreign_pictures(text: Text, beside: Beside) -> Iterator[Finding]:
    """Yield x-008 for each picture of another host; one whose address is not even followed is x-004 already."""
    for passage in text.passages:
        for markup in passage.prose.markups:
            address = markup.target
            if markup.kind is MarkupKind.IMAGE and foreign_address(address) and safe_address(address):
                place = text.place(markup.at)
                yield finding("x-008", place, address=address[:200])
