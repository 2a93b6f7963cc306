"""Keys of works that stand in the prose without their sign, and are printed as they stand."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.apparatus import Apparatus
from glossator.edition import Edition
from glossator.findings import Finding, finding
from glossator.patterns import re

_TOKEN = re.compile(r"(?<![\w@\[{/:#.=\\-])(?<!@\s)[^\W\d_][\w:-]*\d\w*")
"""A word with a digit in it, which is no part of an address, a citation or a longer word."""
_SHORTEST = 6
"""Characters of a key that is surely one, and no name such as S400."""


def bare_keys(edition: Edition, apparatus: Apparatus) -> Iterator[Finding]:
    """Yield m-036 for each key of the library that somebody wrote without its @.

    Only a key that has letters and a digit, and is no name or form of the edition, is surely meant as one. What a raw
    file has is not asked.
    """
    shelves = (edition.terms, edition.names, edition.events)
    spoken = {form for shelf in shelves for thing in shelf.values() for form in (thing.label, *thing.also)}
    for text in edition.documents:
        if text.origin is not None:
            continue
        for passage in text.passages:
            for match in _TOKEN.finditer(passage.prose.text):
                key = match[0]
                if len(key) >= _SHORTEST and key in edition.works and key not in spoken:
                    span = passage.prose.source(match.start(), match.end())
                    until = text.place(span.end)
                    found = finding("m-036", text.place(span.start), (f"@{key}",), key=key)
                    yield found.until(until.line, until.column)
