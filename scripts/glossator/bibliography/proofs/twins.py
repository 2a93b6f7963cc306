"""b-108: two works with one DOI, or two whole books with one ISBN; b-155: two of one title, author and year."""

from __future__ import annotations

from collections.abc import Mapping

from glossator.bibliography.bibtex import SHOWN, Entry
from glossator.bibliography.proofs.digits import is_isbn
from glossator.characters.folding import fold
from glossator.findings import Finding, finding
from glossator.model import Work
from glossator.patterns import re

_NO_DIGIT = re.compile(r"[^\dXx]")
_WORDS = 2
"""Words of a title that could tell works apart: `Introduction` could not."""
_PARTED = ("subtitle", "volume", "number", "issue", "edition", "pages", "booktitle", "version", "part", "url", "doi")
_WHOLE = frozenset({"book", "report", "thesis", "pamphlet"})


def twins(works: Mapping[str, Work], entries: Mapping[str, Entry]) -> list[Finding]:
    """Return a finding at each work whose identifier an earlier one has; what is inherited is not counted.

    Parts of a book have its ISBN; DOIs know no case (DOI handbook, section 3.4).
    """
    first: dict[tuple[str, str], Work] = {}
    found = []
    for key, work in works.items():
        entry = entries[key]
        for kind, written in (("DOI", work.csl.get("DOI", "")), ("ISBN", work.csl.get("ISBN", ""))):
            if not written or kind.lower() not in entry.fields or (kind == "ISBN" and work.csl["type"] not in _WHOLE):
                continue
            if kind == "ISBN" and not is_isbn(str(written)):
                continue
            folded = str(written).lower() if kind == "DOI" else _isbn(str(written))
            other = first.setdefault((kind, folded), work)
            if other is not work:
                place = entry.fields[kind.lower()].place
                shown = {"other": other.key, "line": other.place.line, "value": str(written)[:SHOWN]}
                found.append(finding("b-108", place, kind=kind, key=key, **shown))
    return found


def same_words(works: Mapping[str, Work], entries: Mapping[str, Entry]) -> list[Finding]:
    """Return b-155 at each work of the type, writers, title and year of an earlier one, where no number parts them."""
    first: dict[tuple[str, ...], Work] = {}
    found = []
    for key, work in works.items():
        entry = entries[key]
        title, writer = fold(work.fields.get("title", "")), work.csl.get("author") or work.csl.get("editor") or ()
        if entry.type == "set" or len(title.split()) < _WORDS or not writer:
            continue
        names = " ".join(fold(str(one.get("family") or one.get("literal") or "")) for one in writer)
        told = (work.fields.get(name, "") for name in _PARTED)
        words, year = " ".join(re.findall(r"\w+", title)), str(work.csl.get("issued"))
        row = (str(work.csl.get("type")), names, words, year, *told)
        other = first.setdefault(row, work)
        if other is not work:
            found.append(finding("b-155", work.place, key=key, other=other.key, line=other.place.line))
    return found


def _isbn(written: str) -> str:
    """The nine digits that ISBNs of ten and thirteen share."""
    digits = _NO_DIGIT.sub("", written)
    return digits[3:12] if len(digits) == 13 else digits[:9] if len(digits) == 10 else written
