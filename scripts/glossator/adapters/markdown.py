"""A Python-Markdown extension that passes finished HTML through without reading it again.

Any CommonMark generator treats the stretches between the two comments as HTML
blocks, so the extension changes no page; it only spares Python-Markdown from
parsing what is parsed already. MkDocs and Zensical both run it.
"""

from __future__ import annotations

from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor

from glossator.patterns import re
from glossator.weave.page import CLOSES, OPENS

_WOVEN = re.compile(f"^{re.escape(OPENS)}\n(.*?)\n{re.escape(CLOSES)}$", re.DOTALL | re.MULTILINE)
_KEPT = re.compile(r"<!--woven (\d+)-->")

# After white space is normalised (30), before raw HTML is looked for (21 by MkDocs, 20 by Python-Markdown).
_EARLY = 25
# After every other postprocessor, so that none of them searches what is finished.
_LAST = -10


class _TakeOut(Preprocessor):
    def __init__(self, md: Markdown, kept: list[str]) -> None:
        super().__init__(md)
        self.kept = kept

    def run(self, lines: list[str]) -> list[str]:
        self.kept.clear()
        return _WOVEN.sub(self._keep, "\n".join(lines)).split("\n")

    def _keep(self, match: re.Match[str]) -> str:
        self.kept.append(match.group(1))
        return f"\n{self.md.htmlStash.store(f'<!--woven {len(self.kept) - 1}-->')}\n"


class _PutBack(Postprocessor):
    def __init__(self, md: Markdown, kept: list[str]) -> None:
        super().__init__(md)
        self.kept = kept

    def run(self, text: str) -> str:
        return _KEPT.sub(lambda match: self.kept[int(match.group(1))], text)


class GlossatorExtension(Extension):
    """Takes finished HTML out before Python-Markdown reads a page, and puts it back after."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (the name is Python-Markdown's)
        """Add both steps to a Markdown instance."""
        kept: list[str] = []
        md.preprocessors.register(_TakeOut(md, kept), "glossator", _EARLY)
        md.postprocessors.register(_PutBack(md, kept), "glossator", _LAST)


def makeExtension(**options: Any) -> GlossatorExtension:  # noqa: N802 (the name is Python-Markdown's)
    """Return the extension, for generators that load it by the name of this module."""
    return GlossatorExtension(**options)
