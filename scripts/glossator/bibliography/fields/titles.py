"""Titles of works: joined to their subtitles, and with the words whose case is kept."""

from __future__ import annotations

import re
from collections.abc import Mapping

from glossator.bibliography.latex import plain

# Only braces that begin a word: those of \emph{…} and of accents such as \v{s} follow a letter or sign.
_PROTECTED = re.compile(r"(?<![^\s(\-–“:/])\{+((?:[^{}\\]|\\[A-Z][A-Za-z]*(?=[\s}]))+)\}+")


def joined(raw: Mapping[str, str], *names: str, keep_case: bool = False) -> str:
    """Return title and subtitle as one: with a colon, or only a space where the title ends in a mark of its own."""
    read = protected if keep_case else plain
    parts = [words for name in names if raw.get(name, "").strip() and (words := read(raw[name]))]
    said = parts[0] if parts else ""
    for part in parts[1:]:
        said += (" " if said.endswith(("?", "!", ":", "…")) else ": ") + part
    return said


def protected(value: str) -> str:
    """Return a title whose words in inner braces keep their case (CSL-JSON's `nocase` span)."""
    if "{" not in value or "<" in value:
        return plain(value)
    return plain(_PROTECTED.sub(r'<span class="nocase">\1</span>', value))
