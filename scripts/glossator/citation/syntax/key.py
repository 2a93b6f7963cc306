"""A key with its sign: `@doe2005`, `-@doe2005`, `@{https://example.org/a?b=1}`."""

from __future__ import annotations

from dataclasses import dataclass

from glossator.patterns import re

_PLAIN = re.compile(r"[^\W](?:\w|[:.#$%&+?<>~/-](?=\w)|[:/](?=/))*")
"""Letters, digits and `_`, single marks between them, and the `://` of an address (Pandoc, same section)."""
_BRACE = re.compile(r"[{}\s]")
_BEFORE = re.compile(r"[^\W_]|\.")
LONGEST = 1000
"""Characters of a key in braces; what is longer is no key."""


@dataclass(frozen=True, slots=True)
class Key:
    """A key where it stands; offsets are into the text."""

    start: int
    """Of the sign `@`, or of the hyphen before it."""
    end: int
    key: str
    suppressed: bool
    """Whether a hyphen says that the author is not printed."""


def key_at(text: str, sign: int, least: int = 0) -> Key | None:
    """Return the key whose `@` stands at `sign`, or None: no key follows, or a letter, digit or full stop is before.

    `me@example.org` is an address, `e.g.@a` one word. A hyphen at or after `least` belongs to the key, unless it
    joins words, as in `north-@a`.
    """
    at = sign
    if at > least and text[at - 1] == "-" and not (at > least + 1 and _BEFORE.match(text[at - 2])):
        at -= 1
    elif at > least and _BEFORE.match(text[at - 1]):
        return None
    if text.startswith("{", sign + 1):
        end = _closed(text, sign + 1)
        return Key(at, end, text[sign + 2 : end - 1], at < sign) if end > sign + 3 else None
    plain = _PLAIN.match(text, sign + 1)
    return Key(at, plain.end(), plain[0], at < sign) if plain else None


def _closed(text: str, at: int) -> int:
    """The offset after the brace that closes the one at `at`, or 0: braces pair up and hold no white space."""
    depth = 0
    for match in _BRACE.finditer(text, at, at + LONGEST):
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if match[0].isspace():
            return 0
        if depth == 0:
            return match.end()
    return 0
