"""Works as CSL-JSON items: tables from biblatex types and fields to CSL 1.0.2.

To map one more type or field, add a row.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from glossator.bibliography.csl_dates import csl_of, read_year_month
from glossator.bibliography.latex import plain, verbatim
from glossator.bibliography.persons import csl_names
from glossator.dating import Dating, read_date
from glossator.model import Refused

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
    "review": "review", "performance": "performance", "artwork": "graphic", "image": "graphic", "audio": "song",
    "music": "song", "movie": "motion_picture", "video": "motion_picture", "misc": "document",
}  # fmt: skip

SUBTYPES = {"magazine": "article-magazine", "newspaper": "article-newspaper"}
"""biblatex `entrysubtype` of an article."""

GENRES = {
    "phdthesis": "PhD thesis", "phd": "PhD thesis", "mastersthesis": "Master’s thesis", "mathesis": "MA thesis",
    "ma": "MA thesis", "bathesis": "BA thesis", "candthesis": "Cand. thesis", "techreport": "Technical report",
}  # fmt: skip
"""biblatex `type` keys, and entry types of BibTeX that imply one."""

LANGUAGES = {
    "english": "en", "american": "en-US", "usenglish": "en-US", "british": "en-GB", "ukenglish": "en-GB",
    "turkish": "tr", "german": "de", "ngerman": "de", "french": "fr", "russian": "ru", "spanish": "es",
    "italian": "it", "portuguese": "pt", "dutch": "nl", "polish": "pl", "greek": "el", "ukrainian": "uk",
    "arabic": "ar", "persian": "fa", "swedish": "sv", "danish": "da", "norwegian": "no", "finnish": "fi",
    "hungarian": "hu", "czech": "cs", "romanian": "ro", "bulgarian": "bg", "latin": "la",
    "chinese": "zh", "japanese": "ja",
}  # fmt: skip
"""babel names to BCP 47: a style must not set a Turkish title in English headline case."""

DATES = (("date", "issued"), ("urldate", "accessed"), ("origdate", "original-date"), ("eventdate", "event-date"))
NAMES = ("author", "editor", "translator", "director", "composer", "illustrator")
NAME_FIELDS = {**{name: name for name in NAMES}, "bookauthor": "container-author", "holder": "author"}
VERBATIM = frozenset({"url", "doi", "eprint", "file", "isbn", "issn", "urldate", "date", "origdate", "eventdate"})
"""Fields that are never prose: a `--` or `~` in them stays."""

# White space is looked at from its first character only: a field may be nothing but no-break spaces.
_SPOKEN = re.compile(r"(?<!\s)\s*[-–—−]+\s*")
_DOI = re.compile(r"(?:https?://(?:dx\.)?doi\.org/|doi:\s*)?(10\.\d{4,9}/\S+)", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://[^\s<>\"\\^`{|}\x00-\x20]+", re.IGNORECASE)
# Only braces that begin a word: those of \emph{…} and of accents such as \v{s} follow a letter or sign.
_PROTECTED = re.compile(r"(?<![^\s(\-–“:/])\{+([^{}\\]+)\}+")


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


def _language(value: str) -> str:
    return LANGUAGES.get(plain(value).lower(), plain(value))


def _pages(value: str) -> str:
    return _SPOKEN.sub("–", plain(value))


def _doi(value: str) -> str | None:
    match = _DOI.fullmatch(verbatim(value))
    return match[1] if match else None


def _address(value: str) -> str | None:
    """Return an http or https address as written; nothing else ever becomes a link."""
    written = verbatim(value)
    return written if _ADDRESS.fullmatch(written) else None


def _genre(value: str) -> str:
    return GENRES.get(plain(value).lower(), plain(value))


def _of(*types: str) -> frozenset[str]:
    return frozenset(types)


_IN_JOURNAL = _of("article-journal", "article-magazine", "article-newspaper", "review", "periodical")
_WANT_ADDRESS = "write an address that starts with http:// or https://"
_WANT_DOI = "write a DOI such as 10.1000/182"

FIELDS: tuple[Row, ...] = (
    # The first row that gives a variable its value keeps it.
    Row("journaltitle", "container-title"), Row("journal", "container-title"), Row("booktitle", "container-title"),
    Row("maintitle", "container-title", types=_of("chapter", "entry-encyclopedia")), Row("eventtitle", "event-title"),
    Row("venue", "event-place"), Row("shortjournal", "container-title-short"), Row("shorttitle", "title-short"),
    Row("series", "collection-title"), Row("publisher", "publisher"), Row("institution", "publisher"),
    Row("organization", "publisher"), Row("school", "publisher"), Row("howpublished", "publisher"),
    Row("location", "publisher-place"), Row("address", "publisher-place"), Row("volume", "volume"),
    Row("number", "issue", types=_IN_JOURNAL), Row("issue", "issue", types=_IN_JOURNAL),
    Row("number", "number", types=_of("report", "patent", "standard", "legislation")),
    Row("number", "collection-number", types=_of("book", "chapter", "paper-conference")),
    Row("chapter", "chapter-number"), Row("pages", "page", _pages), Row("pagetotal", "number-of-pages"),
    Row("volumes", "number-of-volumes"), Row("edition", "edition"), Row("version", "version"),
    Row("type", "genre", _genre), Row("doi", "DOI", _doi, wanted=_WANT_DOI),
    Row("url", "URL", _address, wanted=_WANT_ADDRESS), Row("isbn", "ISBN", verbatim), Row("issn", "ISSN", verbatim),
    Row("langid", "language", _language), Row("language", "language", _language), Row("pubstate", "status"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A field whose value is left out, or read in one of two ways."""

    field: str
    wanted: str
    taken: str = ""
    """How it was read all the same, where it may be read in two ways; then it is not left out."""


def csl_item(key: str, type_: str, raw: Mapping[str, str]) -> tuple[dict[str, Any], list[Unreadable]]:
    """Return the CSL-JSON item of an entry, and the fields that could not be read.

    `raw` holds field values as the file writes them, braces included: they tell
    `{World Bank}` from a person and protect a name in a title from recasing.
    """
    unreadable: list[Unreadable] = []
    item: dict[str, Any] = {"id": key, "type": _type(type_, raw)}
    if type_ not in TYPES:
        unreadable.append(Unreadable("@" + type_, "use a type of biblatex, such as @book, @article or @online"))
    title = _title(raw)
    if title:
        item["title"] = title
    for field, variable in NAME_FIELDS.items():
        if variable not in item and (names := csl_names(raw.get(field, ""))):
            item[variable] = names
    for row in FIELDS:
        if row.field not in raw or row.variable in item or (row.types and item["type"] not in row.types):
            continue
        value = row.read(raw[row.field])
        if value:
            item[row.variable] = value
        elif value is None:
            unreadable.append(Unreadable(row.field, row.wanted))
    if type_ in GENRES and "genre" not in item:
        item["genre"] = GENRES[type_]
    unreadable += _dates(raw, item)
    return item, unreadable


def _type(type_: str, raw: Mapping[str, str]) -> str:
    if type_ == "article":
        return SUBTYPES.get(plain(raw.get("entrysubtype", "")).lower(), "article-journal")
    return TYPES.get(type_, "document")


def _title(raw: Mapping[str, str]) -> str:
    parts = [_cased(raw[name]) for name in ("title", "subtitle") if raw.get(name, "").strip()]
    if len(parts) == 2 and parts[0].endswith(("?", "!", ":")):
        return " ".join(parts)
    return ": ".join(parts)


def _cased(value: str) -> str:
    """Return a title whose words in inner braces keep their case (CSL-JSON's `nocase` span)."""
    if "{" not in value or "<" in value:
        return plain(value)
    return plain(_PROTECTED.sub(r'<span class="nocase">\1</span>', value))


def _dates(raw: Mapping[str, str], item: dict[str, Any]) -> list[Unreadable]:
    unreadable = []
    for field, variable in DATES:
        written = raw.get(field, "").strip()  # as TeX writes it: the ~ of `2015~` says that nobody is sure
        if written:
            unreadable += _date(field, variable, written, "", item)
    if "issued" not in item and (year := raw.get("year", "").strip()):
        unreadable += _date("year", "issued", year, raw.get("month", "").strip(), item)
    return unreadable


def _date(field: str, variable: str, written: str, month: str, item: dict[str, Any]) -> list[Unreadable]:
    """Give the item the date; without the month where only that cannot be read."""
    read = read_year_month(written, month)
    wrong = []
    if isinstance(read, Refused) and month and not isinstance(alone := read_date(written), Refused):
        wrong, read = [Unreadable("month", f"write a month such as nov: {read.why}")], alone
    if isinstance(read, Refused):
        return [*wrong, Unreadable(field, f"write the date as 2015, 2015-11 or 2015-11-24: {read.why}")]
    item[variable] = csl_of(read, written)
    if read.original and variable == "issued":
        item.setdefault("original-date", {"date-parts": csl_of(Dating(read.original), "")["date-parts"]})
    if read.ambiguous and read.edtf:
        wrong.append(Unreadable(field, "", f"{read.edtf.as_words()}, and not as {read.ambiguous}"))
    elif read.edtf and read.edtf.one_of and not written.startswith("["):
        wrong.append(Unreadable(field, "", read.edtf.as_words()))
    return wrong
