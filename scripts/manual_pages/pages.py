"""The table of made pages: the file of each, and the function that returns its Markdown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from manual_pages.codes import FAMILIES, family_page, index_page
from manual_pages.dataset import dataset_page
from manual_pages.design import design_page
from manual_pages.files import files_page
from manual_pages.formats import formats_page
from manual_pages.records import records_page
from manual_pages.settings import settings_page
from manual_pages.signs import signs_page
from manual_pages.verbs import verbs_page

PAGES: Mapping[str, Callable[[], str]] = {
    "reference/verbs.md": verbs_page,
    "reference/settings.md": settings_page,
    "reference/records.md": records_page,
    "reference/signs.md": signs_page,
    "reference/formats.md": formats_page,
    "reference/dataset.md": dataset_page,
    "reference/files.md": files_page,
    "reference/findings/index.md": index_page,
    **{f"reference/findings/{family}.md": partial(family_page, family) for family in FAMILIES},
    "why/design.md": design_page,
}
"""To add a page, add a row."""
