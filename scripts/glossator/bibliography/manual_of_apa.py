"""What the manual of the American Psychological Association (7th edition) asks for and no style sheet can say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from glossator.bibliography.fields import archive_of
from glossator.bibliography.masks import WHOLE
from glossator.patterns import re

GENRES = {
    "phd thesis": "Doctoral dissertation", "ma thesis": "Master’s thesis", "ba thesis": "Bachelor’s thesis",
}  # fmt: skip
"""biblatex's words for theses to the manual's (section 10.6)."""
DRAFTS = {"in preparation": "Manuscript in preparation", "submitted": "Manuscript submitted for publication"}
"""States of what is not published (section 10.8)."""
STATES = {"pre-published": "Advance online publication"}
DATED = frozenset({"press release"})
"""Kinds of reports with day and month, which other reports have not (section 10.4)."""
_OF_A_KIND = frozenset({"motion_picture", "song", "graphic", "post", "webpage", "broadcast", "software", "speech"})
"""Types of works of which the manual says in brackets what they are (section 9.21)."""
_UNPUBLISHED = re.compile(
    r"\b(?:unpublished|in preparation|submitted|forthcoming|manuscript|typescript)\b", re.IGNORECASE
)
_LABELLED = re.compile(r"(.+?)\s+(?:No\.|Number|№)\Z", re.IGNORECASE)
"""A kind of report with the label of its number, which the style prints (section 10.4)."""
_SEASON = re.compile(r"(.*\d.*?),\s*(?:Spring|Summer|Fall|Autumn|Winter)\Z", re.IGNORECASE)
"""A number with its season, which references to journals leave out (section 10.1)."""
_SHORT = 60
_EDITION = re.compile(r"(?:\bed\b\.?|edition)", re.IGNORECASE)
_NUMBERED = frozenset({"report", "patent", "legislation"})
_WHOLE = re.compile(r"\d+(?:[-–,]\d+)+")


def as_apa(item: dict[str, Any], fields: Mapping[str, str], english: bool) -> None:
    """Change an item to what the manual prescribes, in place.

    A publisher who is the author is left out (section 9.29), so is that of the original (9.41), and the author of a
    book who wrote the chapter, too (9.28); an archive of preprints publishes what it holds (10.8); `howpublished` is
    the form of the work, in brackets (9.21); a page without a date has no “Retrieved” unless one says when (9.16).
    A thesis that is to be had nowhere and has no number is unpublished (10.6), and a paper in a book of proceedings is
    a chapter (10.5).
    The day of a conference is that of the paper (10.5), and an edition in words is one, too (10.2).
    `english`: whether the references are in English.
    """
    _form(item, fields.get("howpublished", ""))
    _kind(item, fields)
    _edition(item)
    genre, state = str(item.get("genre", "")), str(item.get("status", ""))
    if genre.lower() in GENRES:
        item["genre"] = GENRES[genre.lower()]
        if not any(item.get(name) for name in ("URL", "DOI", "archive", "number")):
            item["genre"] = f"Unpublished {item['genre'].lower()}"
    if "number" in item and (labelled := _LABELLED.match(str(item.get("genre", "")))):
        item["genre"] = labelled[1]
    if seasonal := _SEASON.match(str(item.get("issue", ""))):
        item["issue"] = seasonal[1]
    if item.get("type") == "dataset" and not genre:
        # With a number the style has the genre in parentheses.
        item["medium" if "number" in item else "genre"] = "Data set"
    if item.get("type") == "paper-conference" and item.get("container-title") and item.get("publisher"):
        item["type"] = "chapter"
    if item.get("type") == "report" and genre.lower() in DATED and "number" not in item:
        item["type"] = "document"
    if item.get("type") == "manuscript" and state in DRAFTS and not genre:
        item["genre"] = DRAFTS[state]
        item.pop("status")
    if state in STATES:
        item["status"] = STATES[state]
    if english and not any(item.get(name) for name in ("issued", "status", "accessed")):
        item["status"] = "n.d."
    bodies = [one.get("literal") for name in ("author", "editor") for one in item.get(name) or ()][:1]
    if bodies and bodies[0] and bodies[0] == item.get("publisher"):
        item.pop("publisher")
        item.pop("publisher-place", None)
    item.pop("original-publisher", None)
    if item.get("container-author") == item.get("author"):
        item.pop("container-author", None)
    if item.get("type") == "article-journal" and "container-title" not in item:
        item["type"] = "document"
    if item.get("type") in ("webpage", "document", "manuscript") and (archive := archive_of(fields)):
        item.setdefault("publisher", archive)


def _kind(item: dict[str, Any], fields: Mapping[str, str]) -> None:
    """Give a work the words for what it is: `entrysubtype`, or the note by which BibTeX says it is unpublished."""
    type_, subtype = item.get("type"), fields.get("entrysubtype", "").strip()
    if "genre" in item or item.get("medium"):
        return
    if subtype and type_ in _OF_A_KIND:
        item["genre"] = subtype[:1].upper() + subtype[1:]
    elif type_ == "motion_picture" and item.get("URL"):
        item["genre"] = "Video"
    elif type_ == "manuscript" and _UNPUBLISHED.search(note := fields.get("note", "")) and len(note) <= _SHORT:
        item["genre"] = note.rstrip(".")


def _edition(item: dict[str, Any]) -> None:
    """Say of an edition in words that it is one, and take out a day that is said already."""
    edition = str(item.get("edition", ""))
    if edition and not edition[0].isdigit() and not _EDITION.search(edition):
        item["edition"] = f"{edition} ed."
    if item.get("event-date") == item.get("issued"):
        item.pop("event-date", None)


def whole_number(item: Mapping[str, Any]) -> dict[str, str]:
    """Return the number of a report or patent as one: a processor takes `19-842` and `4,123,456` for several.

    The signs in it are hidden as of `masks`, which puts them back.
    """
    number = str(item.get("number", ""))
    if item.get("type") not in _NUMBERED or not _WHOLE.fullmatch(number):
        return {}
    whole = "".join(WHOLE.get(sign, sign) for sign in number)
    # Only reports lose their label where a number is none any longer.
    return {"number": f"No. {whole}" if item["type"] == "report" else whole}


def _form(item: dict[str, Any], how: str) -> None:
    if not how or "://" in how or item.get("type") in ("webpage", "book"):
        return
    if item.get("publisher") == how:
        item.pop("publisher")
    if how not in (item.get("publisher"), item.get("genre")):
        item.setdefault("medium", how)
