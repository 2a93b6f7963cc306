"""The whole woven tree, page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from glossator.apparatus.spread import spread
from glossator.weave.argument_pages import argument_list, argument_pages
from glossator.weave.home import plain_pages
from glossator.weave.left_pages import left_pages
from glossator.weave.loom import Loom
from glossator.weave.name_pages import name_lists, name_pages
from glossator.weave.note_pages import note_pages
from glossator.weave.page import Page, Task
from glossator.weave.term_pages import glossary_list, glossary_pages
from glossator.weave.text_pages import text_list, text_pages
from glossator.weave.timeline_pages import timeline, year_pages
from glossator.weave.work_pages import bibliography

MAKERS: tuple[Callable[[Loom], Iterable[Task]], ...] = (
    plain_pages,
    text_list,
    text_pages,
    note_pages,
    argument_list,
    argument_pages,
    left_pages,
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
