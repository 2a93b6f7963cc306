"""Which page a thing stands on: asked of its kind, one row a kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from glossator.model import Edtf, Refused, TargetKind, Text
from glossator.model.edtf import Stretch, year_text
from glossator.names import NameList

LISTS: tuple[str, ...] = (
    "index", "texts/index", "glossary/index", "names/index", *(f"names/{group}" for group in NameList),
    "timeline/index", "bibliography/index", "arguments/index",
)  # fmt: skip
"""Pages of every site, named as their Markdown files without `.md`: no thing and no page of the editors is one."""

Where = tuple[str, str]
"""(page, fragment); an empty fragment is the page itself."""


def date_page(edtf: str) -> str:
    """Return the timeline page of an EDTF date: that of its first year, or of its decade (`199X` is `1990s`)."""
    date = Edtf.from_text(edtf)
    return "timeline/undated" if isinstance(date, Refused) else f"timeline/{_shelf(date.stretch)}"


def _shelf(years: Stretch) -> str:
    if years.first == years.last:
        return year_text(years.first)
    if years.first >= 0:
        return f"{year_text(years.first)}s"
    return f"{year_text(years.last)}s" if years.last else "-0000s"  # -00XX, and 00XX has 0000s


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

_PLACES: Mapping[TargetKind, Callable[[str, bool], Where]] = {
    TargetKind.WORK: lambda id, shelved: (shelf_of(id, shelved), id),
    TargetKind.TERM: lambda id, _: (f"glossary/{id}", ""),
    TargetKind.NAME: lambda id, _: (f"names/{id}", ""),
    TargetKind.EVENT: lambda id, _: ("timeline/index", id),
    TargetKind.DATE: lambda id, _: (date_page(id), id),
}
"""Kinds whose place follows from the id alone; passages, notes and points stand on the page of their text."""


def place_of(kind: TargetKind, id: str, shelved: bool = False) -> Where:
    """Return the page and fragment of a thing of such a kind; raises KeyError for a kind whose place the text says.

    `shelved` says whether the bibliography is divided by initials.
    """
    return _PLACES[kind](id, shelved)


def shelf_of(key: str, shelved: bool) -> str:
    """Return the page of the bibliography a work stands on: by the initial of its key where it is shelved."""
    if not shelved:
        return "bibliography/index"
    initial = key[:1].lower() if key[:1].isascii() and key[:1].isalpha() else "other"
    return f"bibliography/{initial}"
