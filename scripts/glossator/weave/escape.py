"""The only escaper: what people wrote never becomes markup by accident."""

from __future__ import annotations

import re
from typing import Any

# Characters that Unicode, HTML (section 13.2.3.5, controls and noncharacters) or XML 1.0 (section 2.2) leaves out of
# documents; among them are Python-Markdown's own marks.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(17))
    + "]"
)
# CommonMark 0.31, section 2.4: every ASCII punctuation character may be written as an entity.
_MARKDOWN = re.compile(r"[\\`*_{}\[\]()#+\-.!<>&|~^=:\"'$@/]")


def words(value: str) -> str:
    """Return a value as words of a document: white space of old printers is a space, what else HTML forbids U+FFFD."""
    return value if value.isprintable() else _FORBIDDEN.sub(_allowed, value)


def all_words(value: Any) -> Any:
    """Return a value as YAML or JSON has them with every string in it as words, keys included."""
    if isinstance(value, str):
        return words(value)
    if isinstance(value, dict):
        return {all_words(name): all_words(one) for name, one in value.items()}
    return [all_words(one) for one in value] if isinstance(value, list | tuple) else value


def html(words: str) -> str:
    """Return the words as HTML, safe between tags and inside double quotes."""
    # `replace` looks for one character at native speed; `translate` looks up every one of them.
    words = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return words if words.isprintable() else _FORBIDDEN.sub(_allowed, words)


def markdown(words: str) -> str:
    """Return the words as one line of Markdown that prints exactly them, for headings and titles."""
    line = " ".join(_FORBIDDEN.sub(_allowed, words).split())
    return _MARKDOWN.sub(lambda match: f"&#{ord(match.group())};" if match.group() in _LOUD else match.group(), line)


def _allowed(match: re.Match[str]) -> str:
    # Line tabulation, form feed and next line separate words (Unicode, White_Space).
    return " " if match.group() in "\x0b\x0c\x85" else "\ufffd"


_LOUD = frozenset("\\`*_{}[]<>&|~^#$@")
"""The punctuation that can start markup inside a line; commas and full stops stay readable."""
