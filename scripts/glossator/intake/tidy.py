"""A work as the house writes it: biblatex's names of fields, EDTF, a bare DOI, and what was seen of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from glossator.bibliography.trust import FIELDS as TRUST
from glossator.dating import Dating, read_date
from glossator.model import Work
from glossator.patterns import re

NAMES = {
    "journal": "journaltitle", "address": "location", "school": "institution", "annote": "note", "key": "sortkey",
    "archiveprefix": "eprinttype", "primaryclass": "eprintclass",
}  # fmt: skip
"""Fields of BibTeX by biblatex's name for them (manual 3.20, section 2.2.5)."""
TYPES = {
    "phdthesis": ("thesis", "phdthesis"), "mastersthesis": ("thesis", "mathesis"), "techreport": ("report", ""),
    "conference": ("inproceedings", ""), "electronic": ("online", ""), "www": ("online", ""),
}  # fmt: skip
"""Types of BibTeX by biblatex's, and the kind of work that they say (section 2.1.2)."""
LEFT_OUT = frozenset({
    "abstract", "file", "keywords", "timestamp", "owner", "groups", "annotation", "mendeley-groups", "mendeley-tags",
    "bdsk-url-1", "bdsk-url-2", "bdsk-file-1", "date-added", "date-modified", "biburl", "bibsource", "added-at",
    "interhash", "intrahash", "entryset", "crossref", "xdata", "xref", "ids", "options", "related", "relatedtype",
    *TRUST,
})  # fmt: skip
"""Fields of a program or of a disk, what leads to entries that do not come along, and what only we can say."""
ORDER = (
    "author", "editor", "translator", "title", "subtitle", "booktitle", "booksubtitle", "maintitle", "journaltitle",
    "series", "volume", "number", "edition", "type", "publisher", "institution", "organization", "location", "date",
    "origdate", "eventdate", "pages", "pagetotal", "doi", "url", "urldate", "isbn", "issn", "language", "note",
)  # fmt: skip
"""Fields in the order of the library; others stand behind them."""
_DATES = ("date", "origdate", "urldate", "eventdate")
_RESOLVER = re.compile(r"https?://(?:dx\.|www\.)?doi\.org/(10\.\S+)", re.IGNORECASE)


def tidied(work: Work, key: str) -> Work:
    """Return the work under a key, as the library writes it; it is known by citation only until somebody sees it."""
    type_, kind = TYPES.get(work.type, (work.type, ""))
    fields = {NAMES.get(name, name): value for name, value in work.fields.items() if name not in LEFT_OUT}
    if kind:
        fields.setdefault("type", kind)
    fields |= _identified(fields, work)
    fields |= _dated(fields)
    if "page" in work.csl and "pages" in fields:
        fields["pages"] = str(work.csl["page"])
    kept = {name: value for name, value in fields.items() if value}
    ordered = {name: kept.pop(name) for name in ORDER if name in kept} | kept
    ordered["seen"] = "citation"
    item = {name: value for name, value in work.csl.items() if name != "URL" or "url" in ordered} | {"id": key}
    return replace(work, key=key, type=type_, fields=MappingProxyType(ordered), csl=MappingProxyType(item))


def _identified(fields: Mapping[str, str], work: Work) -> dict[str, str]:
    """A bare DOI; an address that only resolves it says nothing more."""
    url = str(work.csl.get("URL", ""))
    resolved = _RESOLVER.fullmatch(url)
    doi = str(work.csl.get("DOI", "")) or (resolved[1] if resolved else "") or fields.get("doi", "")
    same = resolved is not None and resolved[1].lower() == doi.lower()
    return {"doi": doi, "url": "" if same else url} | ({"urldate": ""} if same else {})


def _dated(fields: Mapping[str, str]) -> dict[str, str]:
    """Every date that can be read as EDTF; `year` and `month` become one, other dates stay as they are written."""
    found: dict[str, str] = {}
    year = " ".join(filter(None, (fields.get("day", ""), fields.get("month", ""), fields.get("year", ""))))
    for name in _DATES:
        written = fields.get(name, "") or (year if name == "date" else "")
        read = read_date(written)
        if not isinstance(read, Dating) or read.edtf is None:
            continue
        found[name] = read.edtf.text
        if name == "date":
            if read.original:
                found.setdefault("origdate", read.original.text)
            found |= {"year": "", "month": "", "day": ""}
    return found
