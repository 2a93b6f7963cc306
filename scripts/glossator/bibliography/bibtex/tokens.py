"""Values of fields: token (`#` token)*, where a token is braced, quoted, a number or the name of a string.

BibTeXing, section 2; btparse, which biber reads with, has the same grammar and takes `%` to the end of a line for a
comment wherever no value stands.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from glossator.bibliography.bibtex.blocks import Token
from glossator.patterns import re

WORD = re.compile(r"[^\s{}()\"#%,=\\]+")
"""A name or number."""
SPACE = re.compile(r"(?:\s+|%[^\n]*)*")
"""White space and comments."""
ENTRY = re.compile(r"^[ \t]*@[ \t]*[^\W\d_]\w*[ \t]*[{(]", re.MULTILINE)
"""A line on which an entry begins: within a value it is nearly always one that was left open."""
PATIENCE = 4_000
"""Characters behind such a line in which the value may still be closed: somebody may quote an entry in a note."""

_MARK = re.compile(r'[{}"]')
_UNESCAPED = re.compile(r'(?<!\\)[{}"]')


@dataclass(frozen=True, slots=True)
class Text:
    """A file, and where in it lines stand on which an entry begins."""

    source: str
    entries: Sequence[int]

    def sign(self, at: int) -> str:
        """Return the character at an offset, none behind the end."""
        return self.source[at : at + 1]

    def next_entry(self, at: int) -> int:
        """Return where the next line begins on which an entry begins, or the end of the file."""
        number = bisect_right(self.entries, at)
        return self.entries[number] if number < len(self.entries) else len(self.source)


def text_of(source: str) -> Text:
    """Return a file made ready to be read."""
    return Text(source, [match.start() for match in ENTRY.finditer(source)])


def past_space(text: Text, at: int) -> int:
    """Return where white space and comments end."""
    match = SPACE.match(text.source, at)
    return match.end() if match else at


def read_tokens(text: Text, at: int, ends: str) -> tuple[tuple[Token, ...], int, int]:
    """Return the tokens of a value, where the last one ends, and where one opens that never closes, else -1.

    `ends`: the signs that may follow a value. A `#` without a token behind it is left over.
    """
    tokens: list[Token] = []
    end = at
    while True:
        at = past_space(text, at)
        if text.sign(at) in ("{", '"'):
            closed = _closed(text, at, ends)
            if closed < 0:
                return tuple(tokens), end, at
            tokens.append(Token(text.source[at + 1 : closed], at))
            end = closed + 1
        elif word := WORD.match(text.source, at):
            tokens.append(Token(word.group(), at, bare=True))
            end = word.end()
        else:
            return tuple(tokens), end, -1
        at = past_space(text, end)
        if text.sign(at) != "#":
            return tuple(tokens), end, -1
        at += 1


def _closed(text: Text, at: int, ends: str) -> int:
    """Where what opens here is closed; -1 where it is not.

    A brace after a backslash is a brace to BibTeX. Only where that leads nowhere is it taken as its writer meant it:
    `{a \\{ b}`, `"G\\"odel"`.
    """
    closed = closing(text, at)
    if closed >= 0 and _may_follow(text, closed + 1, ends):
        return closed
    kinder = closing(text, at, _UNESCAPED)
    return kinder if kinder >= 0 and _may_follow(text, kinder + 1, ends) else closed


def _may_follow(text: Text, at: int, ends: str) -> bool:
    return text.sign(past_space(text, at)) in (*ends, "#")


def closing(text: Text, at: int, mark: re.Pattern[str] = _MARK) -> int:
    """Return where the brace or quotation mark at an offset is closed, -1 where it is not.

    Braces shield quotation marks, and must pair inside them.
    """
    quoted, depth = text.sign(at) == '"', 0
    limit = text.next_entry(at) + PATIENCE
    for match in mark.finditer(text.source, at + quoted, limit):
        if match.group() == '"':
            if quoted and depth == 0:
                return match.start()
            continue
        depth += 1 if match.group() == "{" else -1
        if depth < 0:
            return -1
        if depth == 0 and not quoted:
            return match.start()
    return -1
