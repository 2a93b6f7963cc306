"""b-121 and b-122: an entry without a title or a date (biblatex manual 3.20, section 2.1, required fields)."""

from __future__ import annotations

from glossator.bibliography.biblatex.inheritance import Fields
from glossator.bibliography.bibtex import Entry
from glossator.bibliography.latex import plain
from glossator.findings import Finding, finding

_TITLES = ("title", "booktitle", "maintitle", "journaltitle", "journal", "issuetitle", "label", "key", "shorthand")
_NAMED_OTHERWISE = frozenset({"letter", "jurisdiction", "legislation", "legal", "performance", "image", "commentary"})
_DATES = ("date", "year", "pubstate", "eventdate", "origdate", "urldate")
_UNDATED = frozenset(
    {"set", "xdata", "online", "electronic", "www", "unpublished", "misc", "software", "dataset", "manual"}
)


def missing(entry: Entry, fields: Fields) -> list[Finding]:
    """Return what an entry lacks that its kind should have.

    A work that is known by citation only has what the citation prints. A date of access stands for one of
    publication, and things that change have none.
    """
    if cited_only(fields) or entry.type in ("set", "xdata"):
        return []
    found = []
    if entry.type not in _NAMED_OTHERWISE and not _any(fields, _TITLES) and _any(fields, ("author", "editor")):
        found.append(finding("b-121", entry.place, key=entry.key))
    if entry.type not in _UNDATED and not _any(fields, _DATES):
        found.append(finding("b-122", entry.place, key=entry.key))
    return found


def cited_only(fields: Fields) -> bool:
    """Return whether a work is known by its citation only, as `seen` says (`trust`), or `verification` of old."""
    said = (plain(fields[name].value).lower() for name in ("seen", "verification") if name in fields)
    return any(one in ("citation", "citation-only") for one in said)


def _any(fields: Fields, names: tuple[str, ...]) -> bool:
    return any(name in fields and fields[name].value.strip("{} \n\t") for name in names)
