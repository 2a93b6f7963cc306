"""Keys of works that stand in the prose without their sign, and are printed as they stand."""

from __future__ import annotations

from collections.abc import Iterator

from glossator.checks.beside import Beside
from glossator.findings import Finding, finding
from glossator.model import Text
from glossator.patterns import re

_TOKEN = re.compile(r"(?<![\w@\[{/:#.=\\-])(?<!@\s)[^\W\d_][\w:-]*\d\w*")
"""A word with a digit in it, which is no part of an address, a citation or a longer word."""
_JOINED = re.compile(r"\d(?<=[^\W\d]\d|[:-]\d)")
"""A digit right behind a letter or a sign of words: every key has one, and prose hardly ever."""
_SHORTEST = 6
"""Characters of a key that is surely one, and no name such as S400."""


def bare_keys(text: Text, beside: Beside) -> Iterator[Finding]:
    """Yield m-036 for each key of the library that somebody wrote without its @.

    Only a key that has letters and a digit, and is no name or form of the edition, is surely meant as one. What a raw
    file has is not asked.
    """
    for passage in text.passages if text.origin is None else ():
        for match in tokens(passage.prose.text):
            key = match[0]
            if len(key) >= _SHORTEST and key in beside.works and key not in beside.spoken:
                span = passage.prose.source(match.start(), match.end())
                until = text.place(span.end)
                found = finding("m-036", text.place(span.start), (f"@{key}",), key=key)
                yield found.until(until.line, until.column)


def tokens(words: str) -> Iterator[re.Match[str]]:
    """Yield each word with a digit in it, as `_TOKEN` finds them; looked for only around digits that end no number."""
    done = 0
    for digit in _JOINED.finditer(words):
        at = digit.start()
        if at < done:
            continue
        start = done = at
        while start > 0 and _is_inside(words[start - 1]):
            start -= 1
        while done < len(words) and _is_inside(words[done]):
            done += 1
        yield from _TOKEN.finditer(words, start, done)


def _is_inside(sign: str) -> bool:
    return sign.isalnum() or sign in "_:-"
