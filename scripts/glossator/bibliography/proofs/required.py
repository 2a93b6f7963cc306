"""b-150: a field that biblatex requires of a kind of work and that is not there (manual 3.20, section 2.1.1)."""

from __future__ import annotations

from glossator.bibliography.biblatex.inheritance import Fields
from glossator.bibliography.bibtex import Entry
from glossator.bibliography.proofs.missing import cited_only
from glossator.findings import Finding, finding

_JOURNAL = (("journaltitle", "journal"), "journal")
_BOOK = (("booktitle", "maintitle", "crossref"), "title of the book that holds it")
_BODY = (("institution", "publisher", "organization", "school", "author", "editor"), "body that issued it")
_UNIVERSITY = (("institution", "school", "publisher", "organization"), "university")
_ADDRESS = (("url", "doi", "eprint", "howpublished", "journaltitle", "seenat"), "address")
_NUMBER = (("number", "eprint", "doi"), "number")

REQUIRED: dict[str, tuple[tuple[str, ...], str]] = {
    "article": _JOURNAL, "suppperiodical": _JOURNAL,
    "inbook": _BOOK, "bookinbook": _BOOK, "suppbook": _BOOK, "incollection": _BOOK, "suppcollection": _BOOK,
    "inproceedings": _BOOK, "conference": _BOOK, "inreference": _BOOK,
    "report": _BODY, "techreport": _BODY,
    "thesis": _UNIVERSITY, "phdthesis": _UNIVERSITY, "mastersthesis": _UNIVERSITY,
    "online": _ADDRESS, "electronic": _ADDRESS, "www": _ADDRESS, "patent": _NUMBER,
}  # fmt: skip
"""By type, fields of which it needs one, and what these are called together. Titles and dates: `missing`.

Any of the fields will do by which people say the same: what an archive holds has no journal and an eprint.
"""
_ELSEWHERE = {
    "article": ("eprint", "doi", "url", "pubstate"),
    "inproceedings": ("eventtitle",),
    "conference": ("eventtitle",),
}


def required(entry: Entry, fields: Fields) -> list[Finding]:
    """Return what a kind of work needs and this entry has not; a work known by its citation only is not asked."""
    row = REQUIRED.get(entry.type)
    if row is None or cited_only(fields):
        return []
    names, called = row
    if any(
        name in fields and fields[name].value.strip("{} \n\t") for name in (*names, *_ELSEWHERE.get(entry.type, ()))
    ):
        return []
    return [finding("b-150", entry.place, type=entry.type, key=entry.key, field=called)]
