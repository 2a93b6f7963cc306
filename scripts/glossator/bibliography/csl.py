"""Works as CSL-JSON items: tables from biblatex types and fields to CSL 1.0.2.

To map one more type or field, add a row.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from glossator.bibliography.fields import (
    GENRES,
    KINDS,
    address_in,
    eprint_address,
    joined,
    kind_of,
    read_address,
    read_doi,
    read_edition,
    read_genre,
    read_how,
    read_language,
    read_list,
    read_number,
    read_pages,
    read_series,
    read_state,
)
from glossator.bibliography.fields.roles import AUTHORS, beside, roles
from glossator.bibliography.latex import plain, rich, verbatim
from glossator.bibliography.persons import read_names
from glossator.bibliography.unreadable import Unreadable
from glossator.bibliography.work_dates import add_dates, add_season
from glossator.patterns import re

TYPES: dict[str, str] = {
    # biblatex manual 3.20, section 2.1, and BibTeX's own; the right side is CSL 1.0.2, appendix III
    "article": "article-journal", "suppperiodical": "article-journal", "periodical": "periodical",
    "book": "book", "mvbook": "book", "collection": "book", "mvcollection": "book", "proceedings": "book",
    "mvproceedings": "book", "reference": "book", "mvreference": "book", "manual": "book", "booklet": "pamphlet",
    "inbook": "chapter", "bookinbook": "chapter", "suppbook": "chapter", "incollection": "chapter",
    "suppcollection": "chapter", "inreference": "entry-encyclopedia",
    "inproceedings": "paper-conference", "conference": "paper-conference",
    "report": "report", "techreport": "report", "standard": "standard",
    "thesis": "thesis", "phdthesis": "thesis", "mastersthesis": "thesis",
    "online": "webpage", "electronic": "webpage", "www": "webpage",
    "dataset": "dataset", "software": "software", "patent": "patent", "unpublished": "manuscript",
    "legislation": "legislation", "legal": "legislation", "jurisdiction": "legal_case",
    "letter": "personal_communication",
    "review": "article-journal", "performance": "performance", "artwork": "graphic", "image": "graphic",
    "audio": "song", "music": "song", "movie": "motion_picture", "video": "motion_picture", "misc": "document",
}  # fmt: skip

OF_OTHERS = {
    "newspaper": "article-newspaper", "newspaperarticle": "article-newspaper", "magazine": "article-magazine",
    "magazinearticle": "article-magazine", "journal": "article-journal", "journalarticle": "article-journal",
    "webpage": "webpage", "website": "webpage", "web": "webpage", "film": "motion_picture", "podcast": "broadcast",
    "tweet": "post", "blog": "post-weblog", "case": "legal_case", "statute": "legislation", "law": "legislation",
    "treaty": "treaty", "map": "map", "interview": "interview", "speech": "speech", "lecture": "speech",
    "presentation": "speech", "preprint": "article", "data": "dataset", "code": "software", "program": "software",
    "booksection": "chapter", "bookchapter": "chapter", "chapter": "chapter", "dissertation": "thesis",
}  # fmt: skip
"""Types that programs and people write and biblatex does not have: b-003 says so, and they are what they say."""
IMPLIED = frozenset({"phdthesis", "mastersthesis", "techreport", "movie"})
"""Entry types that say what kind of work it is."""
NAMES = ("author", "editor", "translator", "director", "composer", "illustrator")
NAME_FIELDS = {**{name: name for name in NAMES}, "bookauthor": "container-author", "holder": "author"}
_LABELLED = re.compile(r"(\S.*?)\s+No\.\s*(\S.*)")
"""A number that says what it is the number of: `U.S. Patent No. 4,123,456`."""
_HELD = frozenset({"patent"})
"""Types whose holder stands for an author who is not named."""


@dataclass(frozen=True, slots=True)
class Row:
    """One field to one variable."""

    field: str
    variable: str
    read: Callable[[str], str | None] = plain
    """Raw value to CSL value, or None where it cannot be read."""
    types: frozenset[str] = frozenset()
    """CSL types it holds for; empty for all."""
    wanted: str = "write words"


def _of(*types: str) -> frozenset[str]:
    return frozenset(types)


_IN_JOURNAL = _of("article-journal", "article-magazine", "article-newspaper", "review", "periodical")
_WANT_ADDRESS = "write an address that starts with http:// or https://"
_WANT_DOI = "write a DOI such as 10.1000/182"

_EVERY = frozenset(TYPES.values()) | set(KINDS.values()) | {"speech"}
_NO_PATENT = _EVERY - {"patent"}
_NO_PICTURE = _EVERY - {"graphic"}
_WHOLES = _of("chapter", "entry-encyclopedia", "paper-conference")
FIELDS: tuple[Row, ...] = (
    # The first row that gives a variable its value keeps it; titles of what holds a work are in `HOLDERS`.
    Row("eventtitle", "event-title", rich), Row("venue", "event-place"),
    Row("shortjournal", "container-title-short", rich),
    Row("institution", "publisher", read_list, types=_of("thesis")),
    Row("school", "publisher", read_list, types=_of("thesis")),
    Row("shorttitle", "title-short", rich), Row("series", "collection-title", read_series, types=_IN_JOURNAL),
    Row("series", "collection-title", rich), Row("publisher", "publisher", read_list),
    Row("publisher", "archive", read_list, types=_of("thesis")),
    Row("library", "archive", types=_of("manuscript", "personal_communication", "graphic")),
    Row("institution", "archive", read_list, types=_of("graphic")),
    Row("institution", "authority", read_list, types=_of("legal_case")),
    Row("location", "archive-place", read_list, types=_of("graphic", "personal_communication")),
    Row("institution", "publisher", read_list, types=_NO_PICTURE), Row("organization", "publisher", read_list),
    Row("school", "publisher", read_list), Row("howpublished", "publisher", read_how),
    Row("location", "jurisdiction", read_list, types=_of("patent")),
    Row("location", "publisher-place", read_list, types=_NO_PATENT & _NO_PICTURE),
    Row("address", "publisher-place", read_list),
    Row("volume", "volume"),
    Row("number", "issue", read_number, types=_IN_JOURNAL),
    Row("issue", "issue", read_number, types=_IN_JOURNAL),
    Row("number", "number", types=_of(
        "report", "patent", "standard", "legislation", "broadcast", "treaty", "hearing", "dataset", "thesis",
        "software",
    )),
    Row("number", "collection-number", types=_of("book", "chapter", "paper-conference")),
    Row("chapter", "chapter-number"), Row("pages", "page", read_pages), Row("eid", "page", types=_IN_JOURNAL),
    Row("pagetotal", "number-of-pages"), Row("volumes", "number-of-volumes"), Row("edition", "edition", read_edition),
    Row("version", "version"), Row("type", "genre", read_genre), Row("doi", "DOI", read_doi, wanted=_WANT_DOI),
    Row("url", "URL", read_address, wanted=_WANT_ADDRESS), Row("isbn", "ISBN", verbatim), Row("issn", "ISSN", verbatim),
    Row("langid", "language", read_language), Row("language", "language", read_language),
    Row("pubstate", "status", read_state), Row("origtitle", "original-title", rich),
    Row("origpublisher", "original-publisher", read_list),
    Row("origlocation", "original-publisher-place", read_list),
)  # fmt: skip

TITLES = (
    ("title", "subtitle", "titleaddon"), ("issuetitle", "issuesubtitle", "issuetitleaddon"),
    ("booktitle", "booksubtitle", "booktitleaddon"), ("maintitle", "mainsubtitle", "maintitleaddon"),
)  # fmt: skip
"""What an entry is called: the first that it has."""
HOLDERS: tuple[tuple[str, tuple[str, str, str], frozenset[str]], ...] = (
    # variable, title, subtitle and addition of what holds a work, and the types for which it does
    ("container-title", ("journaltitle", "journalsubtitle", "journaltitleaddon"), frozenset()),
    ("container-title", ("journal", "journalsubtitle", "journaltitleaddon"), frozenset()),
    ("container-title", ("maintitle", "mainsubtitle", "maintitleaddon"), _of("book", *_WHOLES)),
    ("container-title", ("booktitle", "booksubtitle", "booktitleaddon"), _EVERY - {"book"}),
    ("volume-title", ("booktitle", "booksubtitle", "booktitleaddon"), _WHOLES),
)  # fmt: skip
"""A part of a volume of a larger work is in the work, and the volume has a title of its own."""


def csl_item(key: str, type_: str, raw: Mapping[str, str]) -> tuple[dict[str, Any], list[Unreadable]]:
    """Return the CSL-JSON item of an entry, and the fields that could not be read.

    `raw` holds field values as the file writes them, braces included: they tell
    `{Harbour Board}` from a person and protect a name in a title from recasing.
    """
    unreadable: list[Unreadable] = []
    item: dict[str, Any] = {"id": key, "type": _type(type_, raw)}
    if type_ not in TYPES:
        unreadable.append(Unreadable("@" + type_, "use a type of biblatex, such as @book, @article or @online"))
    titles = (joined(raw, *names, keep_case=True) for names in TITLES)
    if title := next(filter(None, titles), ""):
        item["title"] = title
    named = raw.get("journaltitle") or raw.get("journal")
    if (
        item["type"] == "periodical"
        and not named
        and (issue := joined(raw, "issuetitle", "issuesubtitle", "issuetitleaddon"))
    ):
        item["title"], item["container-title"] = issue, item.pop("title", issue)
    for variable, names, types in HOLDERS:
        holds = variable not in item and raw.get(names[0]) and (not types or item["type"] in types)
        keeps = "journal" not in names[0]  # the title of a book keeps its braces, the name of a journal needs none
        whole = joined(raw, *names, keep_case=keeps) if holds else ""
        if whole and whole not in (item.get("container-title"), title):
            item[variable] = whole
    author = AUTHORS.get(plain(raw.get("authortype", "")).lower(), "author")
    drops = "useprefix=false" in raw.get("options", "").replace(" ", "").lower()
    hands = dict(roles(raw))
    for field, own in NAME_FIELDS.items():
        variable = author if own == "author" else hands.get(field, own)
        if variable not in item and raw.get(field) and (field != "holder" or type_ in _HELD):
            item_names, odd = read_names(raw[field], drops)
            if item_names:
                item[variable] = item_names
            unreadable += [Unreadable(field, "", code=one.code, value=one.words) for one in odd]
    for field, variable in hands.items():
        if field not in NAME_FIELDS:
            item_names, odd = read_names(raw[field], drops)
            if item_names:
                item[variable] = [*item.get(variable, ()), *item_names]
            unreadable += [Unreadable(field, "", code=one.code, value=one.words) for one in odd]
    unreadable += [Unreadable(field, told, code="b-152") for field, told, _ in beside(raw, type_ in _HELD)]
    for row in FIELDS:
        if row.field not in raw or row.variable in item or (row.types and item["type"] not in row.types):
            continue
        if not raw[row.field].strip():
            continue
        value = row.read(raw[row.field])
        if value:
            item[row.variable] = value
        elif value is None:
            unreadable.append(Unreadable(row.field, row.wanted))
    address = eprint_address(raw) or address_in(raw.get("howpublished", "")) or address_in(raw.get("note", ""))
    if "URL" not in item and address and not raw.get("url", "").strip():
        item["URL"] = address
    if (
        "issue" in item
        and raw.get("number")
        and (issue := read_number(raw.get("issue", "")))
        and issue != item["issue"]
    ):
        item["issue"] += f", {issue}"
    if "volume" in item and (part := plain(raw.get("part", ""))):
        item["volume"] += f".{part}"  # as biblatex prints it; hardly any style knows `part-number`
    if type_ in IMPLIED and "genre" not in item:
        item["genre"] = GENRES[type_]
    if (
        item["type"] != "standard"
        and "number" in item
        and (labelled := _LABELLED.fullmatch(item["number"]))
        and "genre" not in item
    ):
        item["genre"], item["number"] = labelled.groups()
    unreadable += add_dates(raw, item)
    add_season(raw, item)
    return item, unreadable


def _type(type_: str, raw: Mapping[str, str]) -> str:
    held = any(plain(raw.get(name, "")) for name in ("journaltitle", "journal"))
    if kind := kind_of(type_, tuple(plain(raw.get(name, "")) for name in ("entrysubtype", "type")), held):
        return kind
    if type_ == "unpublished" and any(plain(raw.get(name, "")) for name in ("eventtitle", "venue")):
        return "speech"
    return TYPES.get(type_) or OF_OTHERS.get(type_, "document")
