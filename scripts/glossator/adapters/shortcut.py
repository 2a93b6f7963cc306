"""Rendering a woven page without sending its finished HTML through Python-Markdown.

A woven page is headings in Markdown and stretches of finished HTML, nothing
else. Only the headings need the generator's Markdown, with its permalinks and
its table of contents; what lies between them is put back unread.
"""

from __future__ import annotations

import re
from typing import Any

from markdown import Markdown

from glossator.weave.page import CLOSES, OPENS

_HEADING = r"(?P<heading>#{1,6} [^\n]*)\n*"
_HTML = rf"{re.escape(OPENS)}\n(?P<html>.*?)\n{re.escape(CLOSES)}\n*"
_PART = re.compile(rf"{_HEADING}|{_HTML}|(?P<other>[^\n]+)", re.DOTALL)


class Shortcut:
    """Renders pages with one Markdown instance, made once a build from the generator's settings."""

    def __init__(self, extensions: list[str], configs: dict[str, dict[str, Any]]) -> None:
        self._markdown = Markdown(extensions=extensions, extension_configs=configs)

    def render(self, text: str) -> tuple[str, list[Any]] | None:
        """Return (HTML, tokens of the table of contents), or None for a page that has anything else in it."""
        parts: list[tuple[bool, str]] = []
        for match in _PART.finditer(text.strip("\n")):
            if match.lastgroup == "other":
                return None
            parts.append((match.lastgroup == "heading", match.group(str(match.lastgroup))))
        headings = [words for is_heading, words in parts if is_heading]
        self._markdown.reset()
        lines = self._markdown.convert("\n\n".join(headings)).split("\n") if headings else []
        if len(lines) != len(headings):
            return None
        rendered = iter(lines)
        content = "\n".join(next(rendered) if is_heading else words for is_heading, words in parts)
        return content, list(getattr(self._markdown, "toc_tokens", [])) if headings else []
