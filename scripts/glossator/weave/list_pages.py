"""Lists of what an edition has very many of, in pages: the first where the list always stands, others that follow."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TypeVar

from glossator.interface import say
from glossator.weave.loom import Loom
from glossator.weave.page import Draft, Task
from glossator.weave.sheet import Sheet

MOST = 400
"""What a page lists at most: some 70 kB of texts, 200 kB of works."""
Item = TypeVar("Item")


def list_page(first: str, number: int) -> str:
    """Return a page of a list that begins on `first`; others have a folder of their own, where no text has its page."""
    return first if number == 1 else f"lists/{first.removesuffix('/index').replace('/', '-')}-{number}"


def list_pages(
    first: str, items: Sequence[Item], make: Callable[[str, Sequence[Item]], Draft], loom: Loom
) -> Iterator[Task]:
    """Yield the pages of a list: `make(page, items)` makes each, and each leads to those before and after it.

    A list of nothing is one page.
    """
    parts = [items[at : at + MOST] for at in range(0, len(items), MOST)] or [items]
    for number, part in enumerate(parts, 1):
        yield partial(_page, first, number, len(parts), part, make, loom)


def _page(
    first: str,
    number: int,
    pages: int,
    items: Sequence[Item],
    make: Callable[[str, Sequence[Item]], Draft],
    loom: Loom,
) -> Draft:
    draft = make(list_page(first, number), items)
    if pages > 1:
        draft.html(_others(first, number, pages, draft.sheet, loom), words="")
    return draft


def _others(first: str, number: int, pages: int, here: Sheet, loom: Loom) -> list[str]:
    """The way to the page before, to the first, to the page after."""
    doors = {1: ""} | ({number - 1: ' rel="prev"'} if number > 1 else {}) | {number + 1: ' rel="next"'}
    links = [
        f'<a{relation} href="{loom.path(here, list_page(first, page))}">{say("Page {number}", number=page)}</a>'
        for page, relation in sorted(doors.items())
        if page != number and page <= pages
    ]
    return [f'<nav class="g-neighbours" aria-label="{say("Pages of this list")}">', *links, "</nav>"]
