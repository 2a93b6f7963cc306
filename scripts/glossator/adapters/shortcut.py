"""Rendering a woven page without sending its finished HTML through Python-Markdown.

A woven page is headings and stretches of finished HTML, nothing else. Only the
headings need the generator's Markdown, with its permalinks and its table of
contents; what lies between them is put between them unread.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from markdown import Markdown

from glossator.weave.page import Heading, Html, Part


class Shortcut:
    """Renders pages with one Markdown instance, made once a build from the generator's settings."""

    def __init__(self, extensions: list[str], configs: dict[str, dict[str, Any]]) -> None:
        self._markdown = Markdown(extensions=extensions, extension_configs=configs)

    def render(self, parts: Sequence[Part]) -> tuple[str, list[Any]] | None:
        """Return (HTML, tokens of the table of contents), or None where a heading does not come out as one line."""
        headings = [part.as_markdown() for part in parts if isinstance(part, Heading)]
        self._markdown.reset()
        lines = self._markdown.convert("\n\n".join(headings)).split("\n") if headings else []
        if len(lines) != len(headings):
            return None
        rendered = iter(lines)
        content = "\n".join(part.text if isinstance(part, Html) else next(rendered) for part in parts)
        return content, list(getattr(self._markdown, "toc_tokens", [])) if headings else []
