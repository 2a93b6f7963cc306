"""The whole woven tree, page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from glossator.spread import spread
from glossator.weave.bibliography import bibliography
from glossator.weave.glossary import glossary_list, glossary_pages
from glossator.weave.home import plain_pages
from glossator.weave.loom import Loom
from glossator.weave.names import name_lists, name_pages
from glossator.weave.notes import note_pages
from glossator.weave.page import Page, Task
from glossator.weave.texts import text_list, text_pages
from glossator.weave.timeline import timeline, year_pages

MAKERS: tuple[Callable[[Loom], Iterable[Task]], ...] = (
    plain_pages,
    text_list,
    text_pages,
    note_pages,
    glossary_list,
    glossary_pages,
    name_lists,
    name_pages,
    timeline,
    year_pages,
    bibliography,
)
"""Who makes pages, in order. To add a kind of page, add a maker."""


def weave(loom: Loom) -> list[Page]:
    """Return every page of the woven tree, in the order of the makers.

    A page that holds, or quotes in a list of uses, a local copy must not be
    indexed; since almost every page quotes, all pages of such an edition say so.
    """
    shared: dict[str, Any] = {"robots": "noindex, noarchive"} if loom.edition.local else {}
    tasks = [task for maker in MAKERS for task in maker(loom)]
    return spread(lambda task: task().finish(shared), tasks)
