"""Which signs a document may hold: what HTML forbids never reaches a page, whoever made the page's HTML."""

from __future__ import annotations

from typing import Any

from glossator.patterns import re

# Characters that Unicode, HTML (section 13.2.3.5, controls and noncharacters) or XML 1.0 (section 2.2) leaves out of
# documents; among them are Python-Markdown's own marks.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(17))
    + "]"
)


def printable(words: str) -> str:
    """Return words as a document may hold them: old white space as a space, what else is forbidden as U+FFFD."""
    return words if words.isprintable() else _FORBIDDEN.sub(_allowed, words)


def all_printable(value: Any) -> Any:
    """Return a value as YAML or JSON has them with every string in it printable, keys included."""
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, dict):
        return {all_printable(name): all_printable(one) for name, one in value.items()}
    return [all_printable(one) for one in value] if isinstance(value, list | tuple) else value


def _allowed(match: re.Match[str]) -> str:
    # Line tabulation, form feed and next line separate words (Unicode, White_Space).
    return " " if match.group() in "\x0b\x0c\x85" else "\ufffd"
