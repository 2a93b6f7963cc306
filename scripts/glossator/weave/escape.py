"""The only escaper: what people wrote never becomes markup by accident."""

from __future__ import annotations

from functools import lru_cache

from glossator.characters.printable import printable
from glossator.patterns import re

# CommonMark 0.31, section 2.4: every ASCII punctuation character may be written as an entity.
_MARKDOWN = re.compile(r"[\\`*_{}\[\]()#+\-.!<>&|~^=:\"'$@/]")


def html(words: str) -> str:
    """Return the words as HTML, safe between tags and inside double quotes."""
    # `replace` looks for one character at native speed; `translate` looks up every one of them.
    words = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return words if words.isprintable() else printable(words)  # asked here: most words are, and a call takes as long


@lru_cache(maxsize=8192)
def attribute(words: str) -> str:
    """Return what `html` does, for addresses and keys: the same few stand on page after page."""
    return html(words)


def markdown(words: str) -> str:
    """Return the words as one line of Markdown that prints exactly them, for headings and titles."""
    line = " ".join(printable(words).split())
    return _MARKDOWN.sub(lambda match: f"&#{ord(match.group())};" if match.group() in _LOUD else match.group(), line)


_LOUD = frozenset("\\`*_{}[]<>&|~^#$@")
"""The punctuation that can start markup inside a line; commas and full stops stay readable."""
