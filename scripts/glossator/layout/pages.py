"""Which page a thing stands on: asked of its kind, one row a kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

from glossator.edition import THINGS
from glossator.model import Edtf, Refused, TargetKind, Text
from glossator.model.edtf import Stretch, ordinal, year_text

OWN_NOTES = "your-notes/index"
"""Where scripts list what a reader wrote; there are no notes on it without them."""
TAKE = "take/index"
"""The page of what can be taken along."""

LISTS: tuple[str, ...] = (
    "index",
    "texts/index",
    *(page for row in THINGS.values() for page in row.lists),
    "arguments/index",
    "search/index",
    OWN_NOTES,
    TAKE,
)
"""Pages of every site, named as their Markdown files without `.md`: no thing and no page of the editors is one."""

Where = tuple[str, str]
"""(page, fragment); an empty fragment is the page itself."""


@lru_cache(maxsize=1 << 14)
def date_page(edtf: str) -> str:
    """Return the timeline page of an EDTF date: that of its first year, or of its decade, century or more.

    `199X` is on `1990s`, `19XX` on `20th-century`: the century and its first decade are two pages.
    """
    date = Edtf.from_text(edtf)
    return "timeline/undated" if isinstance(date, Refused) else f"timeline/{_shelf(date.stretch)}"


def _shelf(years: Stretch) -> str:
    if years.first == years.last:
        return year_text(years.first)
    near = years.first if years.first >= 0 else -years.last
    width = years.last - years.first + 1
    if near % width or width > 1000 or not -9999 <= years.first <= 9999:
        return f"{year_text(years.first)}-to-{year_text(years.last)}"
    if width == 10:
        sign = "-" if years.first < 0 else ""  # -000X, and 000X has 0000s
        return f"{sign}{near:04d}s"
    unit = {100: "century", 1000: "millennium"}.get(width)
    if unit is None:
        return f"{year_text(years.first)}-to-{year_text(years.last)}"
    return f"{ordinal(near // width + 1)}-{unit}{'-bc' if years.first < 0 else ''}"


def page_of(text: Text) -> str:
    """Return the page a document is printed on."""
    page = _DOCUMENTS.get(text.front.kind)
    return page(text) if page else f"texts/{text.id}"


_DOCUMENTS: Mapping[str, Callable[[Text], str]] = {
    "entry": lambda text: text.id,
    "comment": lambda text: f"notes/{text.front.of}",
    "page": lambda text: text.front.of,
    "argument": lambda text: text.id,
}
"""Kinds of front matter whose documents are no page of `texts/`."""


def place_of(kind: TargetKind, id: str) -> Where:
    """Return the page and fragment of a thing of such a kind; raises KeyError for a kind whose place the text says.

    Works of a large library are on shelves (`work_shelves`).
    """
    if kind is TargetKind.DATE:
        return date_page(id), id
    row = THINGS[kind]
    return row.page.format(id=id), row.fragment.format(id=id)
