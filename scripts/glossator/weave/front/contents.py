"""The contents of a page under its title: on a narrow screen nothing stands beside the text.

The generators make theirs from the same headings; below 960 px their place is
gone, and the style shows this one instead (`assets/glossator/frame.css`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import unescape
from itertools import groupby
from typing import Any

from glossator.interface import say
from glossator.weave.escape import html
from glossator.weave.page import Heading, Html, Part

FEWEST = 2
"""Headings below the title; a page with fewer is its own contents."""
DEEPEST = 3
"""Levels of headings, as `toc_depth` in mkdocs.yml says it of the contents beside the text."""


def with_contents(parts: Sequence[Part], fields: Mapping[str, Any]) -> list[Part]:
    """Return the parts of a page with its contents behind its title; as they are where the page hides its contents."""
    at = next((at for at, part in enumerate(parts) if isinstance(part, Heading) and part.level == 1), None)
    listed = [part for part in parts if isinstance(part, Heading) and 1 < part.level <= DEEPEST]
    if at is None or len(listed) < FEWEST or "toc" in fields.get("hide", ()):
        return list(parts)
    return [*parts[: at + 1], Html(contents(listed), ()), *parts[at + 1 :]]


def contents(headings: Sequence[Heading]) -> str:
    """Return a folded list of links to the headings, the third level below the second; works without scripts."""
    rows: list[str] = []
    for top, group in groupby(headings, key=lambda heading: heading.level == headings[0].level):
        links = [_link(heading) for heading in group]
        if top:
            rows += links
        else:
            rows[-1] += f"<ol>{_items(links)}</ol>"
    said = say("Contents")
    return (
        f'<details class="g-contents"><summary>{said}</summary><nav aria-label="{said}">'
        f"<ol>{_items(rows)}</ol></nav></details>"
    )


def _items(rows: Sequence[str]) -> str:
    return "".join(f"<li>{row}</li>" for row in rows)


def _link(heading: Heading) -> str:
    # The words of a heading are one line of Markdown in which every sign of markup is an entity.
    return f'<a href="#{html(heading.id)}"{heading.tongue}>{html(unescape(heading.words))}</a>'
