"""What is added to a site once its pages are written: exports and the search, made while MkDocs renders the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from glossator.export import published
from glossator.search import search_files

if TYPE_CHECKING:
    from glossator.publish.press import Impression
    from glossator.timings import Timings, Took
    from glossator.weave import Page


Made = tuple[dict[str, bytes], "tuple[Took, ...]"]
"""(path to the bytes of a file, what a forked process took for them)"""


def made_files(impression: Impression, pages: list[Page], timings: Timings) -> Made:
    """Return exports and search in UTF-8 by their paths, half the room while they wait to be written; and the time."""
    timings.forked("make the exports")
    exports = dict(published(impression))
    timings.stage("make the search")
    return exports | search_files(pages, impression.loom), timings.sent()
