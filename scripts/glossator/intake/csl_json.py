"""CSL-JSON (CSL 1.0.2, csl-data.json): one item, a list of them, or an object with `items`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from glossator.bibliography.drafted import Drafted, Person, drafted, people
from glossator.bibliography.item_words import is_whole
from glossator.dating import Dating, read_date
from glossator.patterns import re

SIGN = re.compile(r"\s*(?:\[\s*[\]{]|\{\s*[\"}])")

TYPES = {
    "article-journal": "article", "article-magazine": "article", "article-newspaper": "article", "article": "article",
    "periodical": "periodical", "book": "book", "pamphlet": "booklet", "chapter": "incollection",
    "entry": "inreference", "entry-encyclopedia": "inreference", "entry-dictionary": "inreference",
    "paper-conference": "inproceedings", "report": "report", "standard": "standard", "thesis": "thesis",
    "webpage": "online", "post-weblog": "online", "post": "online", "dataset": "dataset", "software": "software",
    "patent": "patent", "manuscript": "unpublished", "speech": "unpublished", "legislation": "legislation",
    "bill": "legislation", "legal_case": "jurisdiction", "treaty": "legal", "personal_communication": "letter",
    "review": "review", "review-book": "review", "performance": "performance", "graphic": "artwork",
    "song": "audio", "motion_picture": "video", "map": "map", "broadcast": "video",
}  # fmt: skip
"""Type of CSL to a type of biblatex; any other is `misc`."""
FIELDS = (
    ("title", "title"), ("title-short", "shorttitle"), ("collection-title", "series"), ("volume", "volume"),
    ("issue", "number"), ("number", "number"), ("collection-number", "number"), ("edition", "edition"),
    ("version", "version"), ("page", "pages"), ("number-of-pages", "pagetotal"), ("number-of-volumes", "volumes"),
    ("publisher", "publisher"), ("publisher-place", "location"), ("genre", "type"), ("DOI", "doi"), ("URL", "url"),
    ("ISBN", "isbn"), ("ISSN", "issn"), ("language", "language"), ("note", "note"), ("event-title", "eventtitle"),
    ("container-title-short", "shortjournal"), ("chapter-number", "chapter"), ("authority", "institution"),
    ("event", "eventtitle"), ("event-place", "venue"), ("status", "pubstate"), ("archive", "library"),
)  # fmt: skip
NAMES = (("author", "author"), ("editor", "editor"), ("translator", "translator"), ("container-author", "bookauthor"))
DATES = (("issued", "date"), ("accessed", "urldate"), ("original-date", "origdate"), ("event-date", "eventdate"))
_SUBTYPES = {"magazine": "magazine", "newspaper": "newspaper", "post-weblog": "blog"}
IN_JOURNAL = frozenset({"article", "review"})


def read_csl_json(text: str) -> list[Drafted]:
    """Return a draft for each item; raises ValueError where it is no JSON, or holds no item."""
    try:
        value = json.loads(text)
    except RecursionError as error:
        raise ValueError("it is nested too deep") from error
    if isinstance(value, dict):
        value = value["items"] if isinstance(value.get("items"), list) else [value]
    items = [one for one in value if isinstance(one, dict) and {"type", "title", "author"} & one.keys()]
    if len(items) != len(value) or not items:
        raise ValueError("an item of CSL-JSON has a type, and a title or an author")
    return [_draft(item) for item in items]


def _draft(item: Mapping[str, Any]) -> Drafted:
    type_ = TYPES.get(str(item.get("type", "")), "misc")
    words: dict[str, str] = {}
    for variable, name in NAMES:
        words[name] = people(map(_person, _listed(item.get(variable))))
    for variable, name in FIELDS:
        words[name] = words.get(name) or _words(item.get(variable))
    holder = "journaltitle" if type_ in IN_JOURNAL else "maintitle" if type_ == "book" else "booktitle"
    words[holder] = _words(item.get("container-title"))
    if holder == "booktitle" and (volume := _words(item.get("volume-title"))):
        words["maintitle"], words[holder] = words[holder], volume
    if item.get("type") == "motion_picture" and words["type"].casefold() == "film":
        type_, words["type"] = "movie", ""  # biblatex's movie says so itself
    for variable, name in DATES:
        words[name] = _date(item.get(variable))
    if type_ in ("thesis", "report"):
        words["institution"] = words.pop("publisher")
    kind = str(item.get("type", "")).removeprefix("article-")
    words["entrysubtype"] = _SUBTYPES.get(kind, "")
    return drafted(type_, words)


def _person(person: Mapping[str, Any]) -> Person:
    particles = (_words(person.get(name)) for name in ("dropping-particle", "non-dropping-particle"))
    family = " ".join(filter(None, (*particles, _words(person.get("family")))))
    given, suffix = _words(person.get("given")), _words(person.get("suffix"))
    return Person(family, given, suffix, _words(person.get("literal")), is_whole(person))


def _date(value: Any) -> str:
    """A date of CSL as EDTF; what is written in words as far as `read_date` knows it, else as it is."""
    if not isinstance(value, Mapping):
        return ""
    ends = [_end(one) for one in _lists(value.get("date-parts"))]
    written = "/".join(ends[:2]) or _words(value.get("raw")) or _words(value.get("literal"))
    season = _words(value.get("season"))
    if season.isdecimal() and len(ends) == 1 and len(written) == 4 and 1 <= int(season) <= 4:
        written += f"-{20 + int(season)}"
    if written and value.get("circa"):
        written += "~"
    read = read_date(written)
    return read.edtf.text if isinstance(read, Dating) and read.edtf else written


def _end(parts: list[Any]) -> str:
    """One end of a date; empty for one that is open, which CSL writes as year 0."""
    return "" if str(parts[0]) == "0" else "-".join(_digits(part, at) for at, part in enumerate(parts[:3]))


def _digits(part: Any, at: int) -> str:
    digits = _words(part)
    if at == 0 and digits.startswith("-") and digits[1:].isdecimal():
        return f"-{int(digits[1:]) - 1:04d}"  # CSL has no year 0, EDTF has one
    return digits.zfill(2 if at else 4) if digits.isdecimal() else digits


def _words(value: Any) -> str:
    if isinstance(value, list):
        value = next(iter(value), "")
    return str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""


def _listed(value: Any) -> list[Mapping[str, Any]]:
    return [one for one in value if isinstance(one, Mapping)] if isinstance(value, list) else []


def _lists(value: Any) -> list[list[Any]]:
    return [one for one in value if isinstance(one, list) and one] if isinstance(value, list) else []
