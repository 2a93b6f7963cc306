"""Which page a thing stands on: asked of its kind, one row a kind."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from glossator.model import TargetKind, Text
from glossator.names import NameList

LISTS: tuple[str, ...] = (
    "index", "texts/index", "glossary/index", "names/index", *(f"names/{group}" for group in NameList),
    "timeline/index", "bibliography/index", "arguments/index",
)  # fmt: skip
"""Pages of every site, named as their Markdown files without `.md`: no thing and no page of the editors is one."""

_YEAR = re.compile(r"-?[\dX]{4}")

Where = tuple[str, str]
"""(page, fragment); an empty fragment is the page itself."""


def date_page(edtf: str) -> str:
    """Return the timeline page of a date: that of its first year, or of its decade (`199X` is `1990s`)."""
    match = _YEAR.search(edtf)
    if match is None:
        return "timeline/undated"
    year = match.group()
    return f"timeline/{year.replace('X', '0')}s" if "X" in year else f"timeline/{year}"


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

_PLACES: Mapping[TargetKind, Callable[[str], Where]] = {
    TargetKind.TERM: lambda id: (f"glossary/{id}", ""),
    TargetKind.NAME: lambda id: (f"names/{id}", ""),
    TargetKind.EVENT: lambda id: ("timeline/index", id),
    TargetKind.DATE: lambda id: (date_page(id), id),
}
"""Kinds whose place follows from the id alone. Works stand on shelves, passages and notes on the page of their text."""


def place_of(kind: TargetKind, id: str) -> Where:
    """Return the page and fragment of a thing of such a kind; raises KeyError for a kind whose place the text says."""
    return _PLACES[kind](id)


def shelf_of(key: str, shelved: bool) -> str:
    """Return the page of the bibliography a work stands on: by the initial of its key where it is shelved."""
    if not shelved:
        return "bibliography/index"
    initial = key[:1].lower() if key[:1].isascii() and key[:1].isalpha() else "other"
    return f"bibliography/{initial}"
