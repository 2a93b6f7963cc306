"""A Python-Markdown extension that passes finished HTML through without reading it again.

Any CommonMark generator treats the stretches between the two comments as HTML
blocks, so the extension changes no page; it only spares Python-Markdown from
parsing what is parsed already. MkDocs and Zensical both run it.
"""

from __future__ import annotations

import re
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from glossator.weave.page import CLOSES, OPENS

_WOVEN = re.compile(f"^{re.escape(OPENS)}\n(.*?)\n{re.escape(CLOSES)}$", re.DOTALL | re.MULTILINE)

# After white space is normalised (30), before raw HTML is looked for (20).
_PRIORITY = 25


class _Stash(Preprocessor):
    def run(self, lines: list[str]) -> list[str]:
        store = self.md.htmlStash.store
        return _WOVEN.sub(lambda match: f"\n{store(match.group(1))}\n", "\n".join(lines)).split("\n")


class GlossatorExtension(Extension):
    """Registers the preprocessor."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (the name is Python-Markdown's)
        """Add the preprocessor to a Markdown instance."""
        md.preprocessors.register(_Stash(md), "glossator", _PRIORITY)


def makeExtension(**options: Any) -> GlossatorExtension:  # noqa: N802 (the name is Python-Markdown's)
    """Return the extension, for generators that load it by the name of this module."""
    return GlossatorExtension(**options)
