"""What a list can be narrowed to, as links: to a page each without scripts, applied in place with them (filters.js)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from glossator.interface import counted, say
from glossator.weave.escape import html
from glossator.weave.loom import Loom
from glossator.weave.page import Draft
from glossator.weave.sheet import Sheet


class AnyFilter(Protocol):
    """Things that share something."""

    @property
    def key(self) -> str:
        """As it stands in addresses: `name:turkey`."""

    @property
    def page(self) -> str:
        """Its page, named as its Markdown file without `.md`."""

    @property
    def title(self) -> str:
        """What readers call it."""

    @property
    def size(self) -> int:
        """How many things it lets through."""


Counted = tuple[str, str]
"""How things are counted, one and many (`kind_words.py`)."""
Group = tuple[str, str, Sequence[AnyFilter]]
"""(what its filters are called together, id, the filters)"""


def offered(
    groups: Iterable[Group], most: int, whole: str, of: str, here: Sheet, loom: Loom, first: str = ""
) -> list[str]:
    """Return the navigation with up to `most` filters a group and the way to the page `whole` with all of them.

    `of` tells the script what is filtered; `first` is finished HTML of a line above the groups.
    """
    told = [group for group in groups if group[2]]
    out = [f'<nav class="g-filters" aria-label="{say("Filters")}" data-of="{of}">', *([first] if first else [])]
    out += [f"<p><span>{title}</span> {' '.join(_links(row[:most], here, loom))}</p>" for title, _, row in told]
    if not told:
        return [*out, "</nav>"] if first else []
    total = sum(len(row) for _, _, row in told)
    every = counted("All {number} filters", "All {number} filters", total)
    return [*out, f'<p class="g-all"><a href="{loom.path(here, whole)}">{every}</a></p>', "</nav>"]


def _links(group: Sequence[AnyFilter], here: Sheet, loom: Loom) -> Iterator[str]:
    for one in group:
        yield (
            f'<a href="{loom.path(here, one.page)}" data-by="{html(one.key)}">{html(one.title)}</a>'
            f'<span class="g-count">{one.size}</span>'
        )


def all_filters(page: str, title: str, groups: Iterable[Group], of: Counted, loom: Loom) -> Draft:
    """Return the page that lists all filters."""
    draft = Draft(page, title)
    draft.heading(1, title, "top")
    for name, id, row in groups:
        if row:
            draft.heading(2, name, id)
            out = ['<ul class="g-doors">']
            out += [
                f'<li><a href="{loom.path(draft.sheet, one.page)}">{html(one.title)}</a> '
                f'<span class="g-count">{counted(*of, one.size)}</span></li>'
                for one in row
            ]
            draft.html([*out, "</ul>"], words="")
    return draft
