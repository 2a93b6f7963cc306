"""Which variables of an item hold rich text that is ours, and from which fields it comes."""

from __future__ import annotations

from glossator.model import Work

_WHOLES = ("booktitle", "booksubtitle", "booktitleaddon", "maintitle", "mainsubtitle", "maintitleaddon")
SOURCES: dict[str, tuple[str, ...]] = {
    # CSL variable to the fields of biblatex that it may be made of
    "title": ("title", "subtitle", "titleaddon", "issuetitle", "issuesubtitle", "issuetitleaddon", *_WHOLES),
    "container-title": ("journaltitle", "journalsubtitle", "journaltitleaddon", "journal", "title", *_WHOLES),
    "volume-title": _WHOLES,
    "collection-title": ("series",),
    "title-short": ("shorttitle",),
    "container-title-short": ("shortjournal",),
    "original-title": ("origtitle",),
    "event-title": ("eventtitle",),
}


def has_our_tags(variable: str, work: Work) -> bool:
    """Return whether all tags in a variable are made from LaTeX: they are none where somebody typed a `<`."""
    if variable == "title" and (title := work.fields.get("title")):
        return not any(
            "<" in one for one in (title, work.fields.get("subtitle", ""), work.fields.get("titleaddon", ""))
        )
    names = SOURCES.get(variable, ())
    return bool(names) and not any("<" in work.fields.get(name, "") for name in names)
