"""What the manual of the American Psychological Association (7th edition) asks for and no style sheet can say."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

GENRES = {
    "phd thesis": "Doctoral dissertation", "ma thesis": "Master’s thesis", "ba thesis": "Bachelor’s thesis",
}  # fmt: skip
"""biblatex's words for theses to the manual's (section 10.6)."""
DRAFTS = {"in preparation": "Manuscript in preparation", "submitted": "Manuscript submitted for publication"}
"""States of what is not published (section 10.8)."""
STATES = {"pre-published": "Advance online publication"}
_DASHED = re.compile(r"(?<=\w)[-–](?=\w)")


def as_apa(item: dict[str, Any], fields: Mapping[str, str]) -> None:
    """Change an item to what the manual prescribes, in place.

    A publisher who is the author is left out (section 9.29); `howpublished` is the form of the work, in brackets
    (9.21); a number with a hyphen is one number, not a range.
    """
    _form(item, fields.get("howpublished", ""))
    genre, state = str(item.get("genre", "")), str(item.get("status", ""))
    if genre.lower() in GENRES:
        item["genre"] = GENRES[genre.lower()]
    if item.get("type") == "manuscript" and state in DRAFTS and not genre:
        item["genre"] = DRAFTS[state]
        item.pop("status")
    if state in STATES:
        item["status"] = STATES[state]
    bodies = [one.get("literal") for name in ("author", "editor") for one in item.get(name) or ()][:1]
    if bodies and bodies[0] and bodies[0] == item.get("publisher"):
        item.pop("publisher")
        item.pop("publisher-place", None)
    if item.get("type") == "report" and _DASHED.search(str(item.get("number", ""))):
        item["number"] = str(item["number"]).replace("-", HYPHEN).replace("–", HYPHEN)
        item["genre"] = f"{item['genre']} No." if item.get("genre") else "No."


HYPHEN = "\ufdd3"
"""A noncharacter for a hyphen that parts no range; `masks` puts it back."""


def _form(item: dict[str, Any], how: str) -> None:
    if not how or "://" in how or item.get("type") in ("webpage", "book"):
        return
    if item.get("publisher") == how:
        item.pop("publisher")
    if how not in (item.get("publisher"), item.get("genre")):
        item.setdefault("medium", how)
