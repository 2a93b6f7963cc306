"""Works as RIS (the tags of the Research Information Systems format, as Zotero and Mendeley read them), UTF-8, CRLF."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from glossator.bibliography.item_words import family_of, first_and_last, numbers_of, without_markup
from glossator.characters.printable import printable
from glossator.model import Work
from glossator.publish.press import Impression

TYPES = {
    "article-journal": "JOUR", "article-magazine": "MGZN", "article-newspaper": "NEWS", "article": "JOUR",
    "periodical": "JFULL",
    "book": "BOOK", "chapter": "CHAP", "paper-conference": "CPAPER", "report": "RPRT", "thesis": "THES",
    "webpage": "ELEC", "post": "ELEC", "post-weblog": "BLOG", "dataset": "DATA", "legislation": "STAT",
    "legal_case": "CASE", "bill": "BILL", "patent": "PAT", "manuscript": "UNPB", "map": "MAP", "software": "COMP",
    "motion_picture": "MPCT", "broadcast": "VIDEO", "song": "SOUND", "entry-encyclopedia": "ENCYC",
    "entry-dictionary": "DICT", "speech": "HEAR", "personal_communication": "PCOMM", "standard": "STAND",
    "pamphlet": "PAMP", "graphic": "ART", "interview": "GEN",
}  # fmt: skip
"""CSL type to RIS type; any other is GEN."""
WHOLE = frozenset({"book", "thesis"})
"""Types of which `SP` is the number of pages."""
NAMES = {"author": "AU", "editor": "ED", "translator": "A4", "collection-editor": "A3", "container-author": "A2"}
FIELDS = (
    ("title", "TI"), ("container-title", "T2"), ("collection-title", "T3"), ("title-short", "ST"), ("volume", "VL"),
    ("issue", "IS"), ("number", "M1"), ("edition", "ET"), ("number-of-volumes", "NV"), ("publisher", "PB"),
    ("authority", "PB"), ("collection-number", "IS"), ("container-title-short", "J2"), ("version", "ET"),
    ("chapter-number", "SE"),
    ("publisher-place", "CY"), ("ISBN", "SN"), ("ISSN", "SN"), ("DOI", "DO"), ("URL", "UR"), ("abstract", "AB"),
    ("note", "N1"), ("genre", "M3"), ("language", "LA"), ("archive", "DB"), ("call-number", "CN"),
)  # fmt: skip
"""CSL variable to tag, in the order in which they are written; of two for one tag the first, but of both numbers."""


def library_ris(impression: Impression) -> str:
    """Return the library in its order, a record each."""
    return "".join(record(work) for work in impression.edition.works.values())


def record(work: Work) -> str:
    """Return the record of one work, from its type to its end, with CRLF behind each line."""
    lines = [f"TY  - {_type(work.csl)}", *_lines(work), "ER  - "]
    return printable("".join(f"{line}\r\n" for line in lines))


def _type(item: Mapping[str, Any]) -> str:
    type_ = str(item.get("type", ""))
    if type_ == "motion_picture" and str(item.get("genre", "")).casefold() != "film":
        return "VIDEO"
    return TYPES.get(type_, "GEN")


def _lines(work: Work) -> Iterator[str]:
    item = work.csl
    yield f"ID  - {work.key}"
    for variable, tag in NAMES.items():
        for person in item.get(variable) or ():
            yield f"{tag}  - {_one_line(_person(person))}"
    said: set[str] = set()
    for variable, tag in FIELDS:
        if (value := item.get(variable)) and (tag not in said or tag == "SN"):
            said.add(tag)
            yield f"{tag}  - {_one_line(without_markup(value))}"
    yield from _pages(str(item.get("page") or ("number-of-pages" in item and _length(item)) or ""))
    yield from _dates(item)


def _person(person: Mapping[str, Any]) -> str:
    if literal := person.get("literal"):
        return str(literal)
    family, given, suffix = family_of(person), str(person.get("given", "")), str(person.get("suffix", ""))
    # A comma tells a person of whom only the surname is known from a body.
    return ", ".join(filter(None, (family, given, suffix))) if given else f"{family},"


def _length(item: Mapping[str, Any]) -> str:
    """How many pages a book has: where it stands alone, `SP` says so."""
    return str(item["number-of-pages"]) if item.get("type") in WHOLE else ""


def _pages(pages: str) -> Iterator[str]:
    if both := first_and_last(pages):
        yield f"SP  - {both[0]}"
        yield f"EP  - {both[1]}"
    elif pages:
        yield f"SP  - {_one_line(pages)}"


def _dates(item: Mapping[str, Any]) -> Iterator[str]:
    for variable, tag in (("issued", "DA"), ("original-date", "OP"), ("accessed", "Y2")):
        numbers = numbers_of(item, variable)
        if numbers and variable == "issued":
            yield f"PY  - {numbers[0]}"
        if numbers:
            day = [f"{numbers[0]:04d}", *(f"{one:02d}" for one in numbers[1:]), "", "", ""][:3]
            yield f"{tag}  - {'/'.join([*day, _more(item[variable])])}"


def _more(date: Mapping[str, Any]) -> str:
    """What a day does not say, for the last part of a date, which is free: a span, a season, about (EDTF level 1)."""
    ends = ["" if one[:1] == [0] else "-".join(_padded(one)) for one in date["date-parts"]]
    written = "/".join(ends[:2])
    if str(season := date.get("season", "")).isdecimal():
        written += f"-{20 + int(season)}"
    if date.get("circa"):
        written += "~"
    return written if len(ends) > 1 or season or date.get("circa") or written.startswith("-") else ""


def _padded(parts: list[Any]) -> Iterator[str]:
    """Year, month and day as EDTF has them, which has a year 0."""
    for at, part in enumerate(map(int, parts)):
        year = f"-{-part - 1:04d}" if part < 0 else f"{part:04d}"
        yield f"{part:02d}" if at else year


def _one_line(words: str) -> str:
    """A value is one line: a break in it would begin another tag."""
    return " ".join(words.split())
