"""A page of woven Markdown, and how its two kinds of parts are written."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from glossator.characters.printable import all_printable
from glossator.weave.escape import markdown

OPENS, CLOSES = "<!-- woven -->", "<!-- /woven -->"
"""Around each stretch of finished HTML: any generator passes it through, ours without reading it again."""


@dataclass(frozen=True, slots=True)
class Page:
    """One Markdown file of the woven tree."""

    path: str
    """Below the tree's root, with `.md`."""
    markdown: str


@dataclass(slots=True)
class Draft:
    """A page while it is being written: headings in Markdown, everything else finished HTML."""

    name: str
    title: str
    # The sections stand in the tabs; a side bar that repeats one of them only takes room from the text.
    fields: dict[str, Any] = field(default_factory=lambda: {"hide": ["navigation"]})
    parts: list[str] = field(default_factory=list)

    def heading(self, level: int, words: str, id: str) -> None:
        """Add a heading; generators build their tables of contents from these. One without words is left out."""
        if line := markdown(words):
            self.parts.append(f"{'#' * level} {line} {{#{id}}}")

    def html(self, pieces: Sequence[str] | str) -> None:
        """Add finished HTML; it must be block elements and hold no blank line."""
        text = pieces if isinstance(pieces, str) else "\n".join(pieces)
        if text:
            self.parts.append(f"{OPENS}\n{text}\n{CLOSES}")

    def finish(self, shared: Mapping[str, Any]) -> Page:
        """Return the page with its front matter, fields in alphabetical order."""
        fields = {"title": self.title, **shared, **self.fields}
        if isinstance(described := fields.get("description"), str):
            fields["description"] = shortened(described)
        # One DEL in a title, and a generator would give up the whole front matter, `noindex` too.
        fields = all_printable(fields)
        # JSON values are YAML (1.2, section 1.3), and json writes them twenty times as fast as yaml does.
        front = "".join(
            f"{name}: {json.dumps(fields[name], ensure_ascii=False, default=str)}\n" for name in sorted(fields)
        )
        return Page(f"{self.name}.md", f"---\n{front}---\n\n" + "\n\n".join(self.parts) + "\n")


DESCRIBED = 200
"""Characters of a page's description; search engines show fewer still."""


def shortened(described: str) -> str:
    """Return words in one line of at most 200 characters, cut after a whole word and then with an ellipsis."""
    line = " ".join(described.split())
    if len(line) <= DESCRIBED:
        return line
    return f"{line[:DESCRIBED].rpartition(' ')[0] or line[: DESCRIBED - 1]}…"


Task = Callable[[], Draft]
"""Makes one page; tasks know nothing of each other, so that they can be spread over cores."""
