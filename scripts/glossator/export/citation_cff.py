"""How to cite the edition as a whole: CITATION.cff (Citation File Format 1.2.0)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from glossator.characters.printable import all_printable
from glossator.edition import Edition
from glossator.edition.released import released
from glossator.interface import later, say
from glossator.layout.edition_authors import edition_authors, own_texts
from glossator.layout.page_works import named_person
from glossator.model import Edtf, Text
from glossator.model.edtf import Precision
from glossator.patterns import re
from glossator.publish.press import Impression

MESSAGE = later("If you use this edition, please cite it as below.")
NOBODY = later("The editors")
_CREATIVE = re.compile(r"CC[ -](BY(?:-(?:NC|ND|SA))*)[ -]([1-4]\.[05])", re.IGNORECASE)


def citation_cff(impression: Impression) -> str:
    """Return the file as YAML 1.2, one key a line, strings as JSON writes them.

    Authors are those of the texts that are the editors' own; version and day are those that the edition states, else
    the day is that of the last text. A licence is named where all such texts have one, and SPDX has a name for it.
    """
    fields = cited(impression)
    return "".join(f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in fields.items() if value)


def cited(impression: Impression) -> dict[str, Any]:
    """Return the fields of the file by their names in CFF, those that are empty too."""
    fields: dict[str, Any] = all_printable(dict(_fields(impression)))
    return fields


def _fields(impression: Impression) -> Iterator[tuple[str, Any]]:
    edition, site = impression.edition, impression.loom.taken.site
    own = own_texts(edition)
    home = next((page for page in edition.pages if page.name == "index"), None)
    yield "cff-version", "1.2.0"
    yield "message", say(MESSAGE)
    yield "type", "dataset"
    yield "title", site.name or (home.text.front.title if home else "") or "Edition"
    yield "authors", [_author(one) for one in edition_authors(edition)] or [{"name": say(NOBODY)}]
    described = home.fields.get("description") if home else None
    yield "abstract", described if isinstance(described, str) else ""
    version, day = _released(edition, own)
    yield "version", version
    yield "date-released", day
    yield "url", site.address
    yield "license", _licence(own)


def _author(written: str) -> dict[str, str]:
    name = named_person(written)
    if "literal" in name:
        return {"name": name["literal"]}
    return {"given-names": name["given"], "family-names": name["family"]}


def _released(edition: Edition, own: list[Text]) -> tuple[str, str]:
    """Version and day of the edition; where nothing states a day, that of the last text."""
    about = released(edition.knowledge, edition.changes)
    if about.day:
        return about.version, about.day.as_iso()
    days = [Edtf.from_text(text.front.date) for text in own]
    known = [one.earliest.as_iso() for one in days if isinstance(one, Edtf)
             and one.precision is Precision.DAY and one.earliest]  # fmt: skip
    return about.version, max(known, default="")


def _licence(own: list[Text]) -> str:
    """The one licence by its name in SPDX's list; nothing where texts differ, since the format would offer a choice."""
    written = {" ".join(text.front.licence.split()) for text in own}
    if len(written) != 1:
        return ""
    (one,) = written
    if one.upper().replace("-", " ") in ("CC0", "CC0 1.0"):
        return "CC0-1.0"
    match = _CREATIVE.fullmatch(one)
    return f"CC-{match[1].upper()}-{match[2]}" if match else ""
