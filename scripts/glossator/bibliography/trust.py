"""How far a reference can be trusted: what of the work has been seen, by whom, when and where.

Fields of our own in `library.bib`: `seen` (whole, excerpt, record, citation), `seenby`, `seenon` (a date of ISO
8601-2), `seenat` (an address; else `url` or `doi` says where), `completed` (what filled in words that nobody has seen)
and `identification` (certain, probable, unresolved: whether this is the work that the text means).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from glossator.model import Edtf, Work


class Seen(StrEnum):
    """What of a work has been seen, by the word that stands under `seen`."""

    WHOLE = "whole"
    EXCERPT = "excerpt"
    RECORD = "record"
    CITATION = "citation"

    @property
    def in_words(self) -> str:
        """As a reader is told."""
        return _WORDS[self]


_WORDS = {
    Seen.WHOLE: "seen whole",
    Seen.EXCERPT: "seen in excerpt",
    Seen.RECORD: "seen by its record",
    Seen.CITATION: "known by citation only",
}
_BY_WORD = {one.value: one for one in Seen}
IDENTIFICATION = {"certain": "", "probable": "probably the work meant", "unresolved": "not certain which work is meant"}
"""What may stand under `identification`, and what a reader is told."""
WEB = ("https://", "http://")
"""How an address must begin: it becomes a link."""
FIELDS = ("seen", "seenby", "seenon", "seenat", "completed", "identification")


@dataclass(frozen=True, slots=True)
class Trust:
    """What is known of how a reference came to stand in the library."""

    seen: Seen | None
    """None where nobody has said."""
    by: str = ""
    on: Edtf | None = None
    at: str = ""
    """The address where it was seen."""
    completed: str = ""
    identification: str = ""


_SAID = frozenset(FIELDS)
_NOTHING = Trust(None)


def trust(work: Work) -> Trust:
    """Return what the fields of a work say of it; a value that is none counts as not said (`checks/trusted.py`)."""
    fields = work.fields
    if _SAID.isdisjoint(fields):
        return _NOTHING
    seen = _BY_WORD.get(fields.get("seen", ""))
    on = Edtf.from_text(fields["seenon"]) if "seenon" in fields else None
    doi = str(work.csl.get("DOI", ""))  # without what no DOI has
    places = (fields.get("seenat", ""), fields.get("url", ""), f"https://doi.org/{doi}" if doi else "")
    at = next((place for place in places if place.startswith(WEB)), "")
    return Trust(
        seen, fields.get("seenby", ""), on if isinstance(on, Edtf) else None,
        at if seen and seen is not Seen.CITATION else "",
        fields.get("completed", ""), fields.get("identification", ""),
    )  # fmt: skip
